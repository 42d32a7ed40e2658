import { LONGEST_TYPED } from '../../domain/bounds.ts';
import type { Gap } from '../../domain/item.ts';
import { Blank } from '../controls/blank.tsx';
import { Icon } from '../controls/icon.tsx';
import { clozeText } from '../text/cloze-text.ts';
import { questionText } from '../text/question-text.ts';
import { isAsked, isGivenAway, markPart } from './mark-part.ts';
import { describedBy, noteId, partId } from './question-ids.ts';
import type { Question } from './use-question.ts';

interface Props {
  readonly question: Question<'cloze'>;
  readonly gap: Gap;
  readonly number: number;
  readonly of: number;
}

/** A gap in its sentence, with its mark beside it. */
export function ClozeGap({ question: { item, view, give }, gap: { gap, options }, number, of }: Props) {
  const placed = view.response?.placed ?? {};
  const value = placed[gap] ?? '';
  const mark = markPart(view, gap);
  const right = isGivenAway(view, gap) ? item.key[gap]?.[0] : undefined;
  const field = {
    id: partId(item.id, gap),
    'data-part': true,
    'aria-label': clozeText.gap(number, of),
    'aria-describedby': describedBy(item, view),
    'aria-invalid': (view.refused !== undefined && value.trim() === '') || undefined,
    value,
    disabled: !isAsked(view, gap),
    onInput: (event: { currentTarget: { value: string } }) =>
      give({ placed: { ...placed, [gap]: event.currentTarget.value } }),
  };
  return (
    <span className="gap" data-mark={mark}>
      {options ? (
        <select className="field not-on-paper" {...field}>
          <option value="">{questionText.choose}</option>
          {options.map((option) => (
            <option value={option} key={option}>
              {option}
            </option>
          ))}
        </select>
      ) : (
        <input
          className="field not-on-paper"
          type="text"
          maxLength={LONGEST_TYPED}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          {...field}
        />
      )}
      <Blank words={value} />
      {options && <span className="on-paper">{clozeText.options(options)}</span>}
      {mark && (
        <span id={noteId(item.id, gap)} key={mark}>
          <span className="part-mark" data-mark={mark}>
            <Icon name={mark} />
            <span className="visually-hidden">{clozeText.short(number)} </span>
            <span>{clozeText.mark[mark]}</span>
          </span>
          {right !== undefined && <strong className="gap-right">{clozeText.right(right)}</strong>}
        </span>
      )}
    </span>
  );
}
