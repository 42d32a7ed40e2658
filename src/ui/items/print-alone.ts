/** Prints the question that an element stands in, without the page around it. */
export function printAlone(element: Element | null): void {
  const question = element?.closest<HTMLElement>('.question');
  if (!question) return;
  question.dataset['printed'] = 'alone';
  const done = () => {
    delete question.dataset['printed'];
  };
  addEventListener('afterprint', done, { once: true });
  print();
}
