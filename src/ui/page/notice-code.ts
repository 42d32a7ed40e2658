/** Whether a page was opened by a link with a resume code. What reads the code is loaded only then. */
export function noticeCode(): void {
  const look = async () => {
    if (!/^#resume=/i.test(location.hash)) return;
    const { takeCodeFromAddress } = await import('./take-code-from-address.ts');
    takeCodeFromAddress();
  };
  addEventListener('hashchange', look);
  void look();
}
