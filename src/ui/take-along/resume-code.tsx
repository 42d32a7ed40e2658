import { useRef, useState } from 'react';
import { groupCode } from '../../domain/resume-code/group-code.ts';
import { takeAlongText } from '../text/take-along-text.ts';
import type { CourseFacts } from './course-facts.ts';
import { printSheet } from './print-sheet.ts';
import { QrCode } from './qr-code.tsx';
import { ResumeSheet } from './resume-sheet.tsx';

interface Props {
  readonly facts: CourseFacts;
  readonly code: string;
}

/** The code in groups, to copy, to print, to scan, and as a link. What stands after # never reaches a server. */
export function ResumeCode({ facts, code }: Props) {
  const [said, setSaid] = useState('');
  const sheet = useRef<HTMLDivElement>(null);
  const groups = groupCode(code);
  const page = new URL(facts.progressPage, location.href);
  const link = `${page}#resume=${code}`;
  const copy = (text: string, done: string) => {
    // The clipboard is missing where a page is not served safely.
    Promise.resolve()
      .then(() => navigator.clipboard.writeText(text))
      .then(
        () => setSaid(done),
        () => setSaid(takeAlongText.notCopied),
      );
  };
  return (
    <>
      <h3>{takeAlongText.code}</h3>
      <p className="resume-code" data-resume-code key={code}>
        {groups.join(' ')}
      </p>
      <p>{takeAlongText.codeHelp}</p>
      <p className="take-along-actions">
        <button
          type="button"
          className="button"
          onClick={() => copy(groups.join(' '), takeAlongText.copied.code)}
        >
          {takeAlongText.copyCode}
        </button>
        <button
          type="button"
          className="button button-quiet"
          onClick={() => copy(link, takeAlongText.copied.link)}
        >
          {takeAlongText.copyLink}
        </button>
        <button type="button" className="button button-quiet" onClick={() => printSheet(sheet.current)}>
          {takeAlongText.print}
        </button>
      </p>
      <p role="status">{said && <span key={said}>{said}</span>}</p>
      <QrCode text={link} label={takeAlongText.qr} />
      <ResumeSheet boxRef={sheet} facts={facts} groups={groups} page={page.href} link={link} />
    </>
  );
}
