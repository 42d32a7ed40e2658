import type { ReactNode } from 'react';
import type { ItemOf, QuestionType } from '../../domain/item.ts';
import { Paragraphs } from '../controls/paragraphs.tsx';
import { RichText } from '../controls/rich-text.tsx';
import { choiceText } from '../text/choice-text.ts';
import { confidenceText } from '../text/confidence-text.ts';
import { multipleResponseText } from '../text/multiple-response-text.ts';
import { paperText } from '../text/paper-text.ts';
import { placingText } from '../text/placing-text.ts';
import { surenessText } from '../text/sureness-text.ts';
import { trueFalseText } from '../text/true-false-text.ts';
import { BlankCloze } from './blank-cloze.tsx';
import { BlankPlacings } from './blank-placings.tsx';
import { FillLine } from './fill-line.tsx';
import { LetteredList } from './lettered-list.tsx';
import { listChoices } from './list-choices.ts';

/** A question without what is sealed in it. */
export type BlankItem<T extends QuestionType = QuestionType> = {
  readonly [K in T]: Pick<ItemOf<K>, 'id' | 'type' | 'context' | 'prompt' | 'asked'>;
}[T];

const linesToWrite = (
  <>
    <FillLine letters={40} />
    <FillLine letters={40} />
  </>
);

const hints: { readonly [T in QuestionType]: string } = {
  'single-choice': choiceText.type.hint,
  'multiple-response': multipleResponseText.type.hint,
  'true-false': trueFalseText.type.hint,
  cloze: paperText.cloze,
  ordering: paperText.ordering,
  matching: paperText.placing,
  categorise: paperText.placing,
  'short-answer': paperText.shortAnswer,
  confidence: confidenceText.type.hint,
  reflection: paperText.reflection,
};

// A new type of question fails to compile here until it can be asked on paper.
const bodies: { readonly [T in QuestionType]: (item: BlankItem<T>) => ReactNode } = {
  'single-choice': (item) => <LetteredList options={listChoices(item)} />,
  'multiple-response': (item) => <LetteredList options={listChoices(item)} />,
  'true-false': (item) => <LetteredList options={listChoices(item)} />,
  cloze: ({ asked }) => <BlankCloze text={asked.text} />,
  ordering: ({ asked }) => (
    <ul className="blank-lines">
      {asked.steps.map(({ id, text }) => (
        <li key={id}>
          <span className="place-box" /> <RichText of={text} />
        </li>
      ))}
    </ul>
  ),
  matching: ({ asked }) => (
    <BlankPlacings things={asked.rows} places={asked.options} title={placingText.options} />
  ),
  categorise: ({ asked }) => (
    <BlankPlacings things={asked.cards} places={asked.groups} title={placingText.groups} />
  ),
  'short-answer': () => <div className="blank-lines">{linesToWrite}</div>,
  confidence: () => <p>{Object.values(surenessText.level).join(' · ')}</p>,
  reflection: () => null,
};

interface Props {
  readonly item: BlankItem;
  /** “Question 2 of 4” */
  readonly label: string;
}

/** A question as paper and a room full of people can answer it: no control, no key, nothing that comes to life. */
export function BlankQuestion({ item, label }: Props) {
  const body = bodies[item.type] as (item: BlankItem) => ReactNode;
  return (
    <div className="blank-question">
      <p className="question-label">{label}</p>
      <Paragraphs of={item.context} />
      <p className="question-prompt">
        <RichText of={item.prompt} />
      </p>
      <p className="question-hint">{hints[item.type]}</p>
      {body(item)}
    </div>
  );
}
