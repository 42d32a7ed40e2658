import type { RefObject } from 'react';
import { formatDate } from '../format-date.ts';
import { takeAlongText } from '../text/take-along-text.ts';
import type { CourseFacts } from './course-facts.ts';
import { QrCode } from './qr-code.tsx';

interface Props {
  readonly boxRef: RefObject<HTMLDivElement | null>;
  readonly facts: CourseFacts;
  readonly groups: readonly string[];
  /** Where the code is typed. */
  readonly page: string;
  readonly link: string;
}

/** A sheet of paper with the code and no name on it. It is on no screen. */
export function ResumeSheet({ boxRef, facts, groups, page, link }: Props) {
  const today = new Date().toISOString().slice(0, 10);
  return (
    <div className="resume-sheet" ref={boxRef}>
      <h2>{takeAlongText.sheetTitle}</h2>
      <p>{facts.title}</p>
      <p className="resume-code">{groups.join(' ')}</p>
      <QrCode text={link} label={takeAlongText.qr} />
      <p>{takeAlongText.sheetHelp}</p>
      <p className="resume-address">{page}</p>
      <p>{takeAlongText.sheetEdition(facts.edition, formatDate(today, facts.language))}</p>
    </div>
  );
}
