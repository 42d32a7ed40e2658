/** The parts of the certificate page that its program fills or reads. */
export function certificateOnPage() {
  const find = <T extends HTMLElement = HTMLElement>(name: string): T => {
    const part = document.querySelector<T>(`[data-certificate-part="${name}"]`);
    if (!part) throw new Error(`The page has no part “${name}”.`);
    return part;
  };
  return {
    make: find('make'),
    sheet: find('sheet'),
    codeSection: find('code'),
    says: find('says'),
    what: find('what'),
    name: find<HTMLInputElement>('name'),
    pathOffer: find('path-offer'),
    path: find<HTMLInputElement>('path'),
    pathLeft: find('path-left'),
    print: find('print'),
    copy: find('copy'),
    copied: find('copied'),
    answers: find<HTMLInputElement>('answers'),
    longState: find('long-state'),
    long: find('long'),
    copyLong: find('copy-long'),
  } as const;
}

export type CertificateOnPage = ReturnType<typeof certificateOnPage>;
