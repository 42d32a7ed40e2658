/** Each sheet has a button that prints it, and nothing else of the page. */
export function printSheets(): void {
  for (const button of document.querySelectorAll<HTMLElement>('[data-print]'))
    button.onclick = async () => {
      const { printAlone } = await import('../items/print-alone.ts');
      printAlone(button);
    };
}
