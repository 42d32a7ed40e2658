import type { ReactNode } from 'react';

interface Props {
  readonly label: string;
  readonly children: ReactNode;
}

/** What may be too wide for a phone, and can be scrolled by touch and by keyboard. */
export function ScrollBox({ label, children }: Props) {
  return (
    // A group and no region: the part around it may have the same name, and is a landmark already.
    // biome-ignore lint/a11y/useSemanticElements: it holds no fields
    // biome-ignore lint/a11y/noNoninteractiveTabindex: without it, a keyboard alone could not scroll what is too wide
    <section className="scroll-box" role="group" aria-label={label} tabIndex={0}>
      {children}
    </section>
  );
}
