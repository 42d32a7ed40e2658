/** Prints the question or the sheet that an element stands in, without the page around it. */
export function printAlone(element: Element | null): void {
  const part = element?.closest<HTMLElement>('.question, .sheet');
  if (!part) return;
  part.dataset['printed'] = 'alone';
  const done = () => {
    delete part.dataset['printed'];
  };
  addEventListener('afterprint', done, { once: true });
  print();
}
