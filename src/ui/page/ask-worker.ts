/** Asks a worker something, and resolves to what it says. One that has been stopped is started by that. */
export function askWorker(worker: ServiceWorker, question: string): Promise<unknown> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => resolve(data);
    worker.postMessage(question, [port2]);
  });
}
