/** Prints one part of the page by itself (ui/styles/paper.css). */
export function printSheet(sheet: HTMLElement | null): void {
  if (!sheet) return;
  sheet.dataset['printed'] = 'alone';
  const done = () => {
    delete sheet.dataset['printed'];
  };
  addEventListener('afterprint', done, { once: true });
  print();
}
