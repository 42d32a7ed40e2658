import type { MultipleResponseItem, SingleChoiceItem } from '../../domain/item.ts';
import type { QuizView } from '../../state/quiz-session.ts';
import { Icon, type IconName } from '../controls/icon.tsx';
import { RichText } from '../controls/rich-text.tsx';
import { questionText } from '../text/question-text.ts';
import { type ChoiceMark, markChoice } from './mark-choice.ts';

type ChoiceItem = SingleChoiceItem | MultipleResponseItem;

interface Props {
  readonly item: ChoiceItem;
  readonly view: QuizView;
  readonly choose: (chosen: readonly string[]) => void;
}

const icons: Record<ChoiceMark, IconName> = {
  right: 'right',
  wrong: 'wrong',
  leftOut: 'right',
  other: 'wrong',
};

/** Radio buttons or tick boxes, each with its mark and feedback once the question is checked. */
export function ChoiceList({ item, view, choose }: Props) {
  const isSingle = item.type === 'single-choice';
  const toggle = (id: string, isOn: boolean) => {
    if (isSingle) choose([id]);
    else choose(isOn ? [...view.chosen, id] : view.chosen.filter((chosen) => chosen !== id));
  };
  return item.choices.map((choice) => {
    const inputId = `${item.id}--${choice.id}`;
    const mark = markChoice(item, view, choice.id);
    return (
      <div className="choice" key={choice.id} data-mark={mark}>
        <input
          type={isSingle ? 'radio' : 'checkbox'}
          id={inputId}
          name={item.id}
          value={choice.id}
          checked={view.chosen.includes(choice.id)}
          disabled={view.phase !== 'open'}
          onChange={(event) => toggle(choice.id, event.currentTarget.checked)}
        />
        <label htmlFor={inputId}>
          <RichText of={choice.text} />
        </label>
        {mark && (
          <div className="choice-note" id={`${inputId}--note`} key={mark}>
            <p className="choice-mark">
              <Icon name={icons[mark]} />
              <span>{questionText.mark[mark]}</span>
            </p>
            {choice.feedback.map((paragraph, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: feedback never changes once it is written
              <p key={index}>
                <RichText of={paragraph} />
              </p>
            ))}
          </div>
        )}
      </div>
    );
  });
}
