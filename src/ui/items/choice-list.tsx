import type { Option } from '../../domain/item.ts';
import { Icon, type IconName } from '../controls/icon.tsx';
import { Paragraphs } from '../controls/paragraphs.tsx';
import { RichText } from '../controls/rich-text.tsx';
import { choiceText } from '../text/choice-text.ts';
import { type ChoiceMark, type ChoiceType, markChoice } from './mark-choice.ts';
import { isAsked } from './mark-part.ts';
import { noteId, partId } from './question-ids.ts';
import type { Question } from './use-question.ts';

interface Props {
  readonly question: Question<ChoiceType>;
  readonly choices: readonly Option[];
}

const icons: Record<ChoiceMark, IconName> = {
  right: 'right',
  wrong: 'wrong',
  leftOut: 'right',
  other: 'wrong',
};

/** Radio buttons or tick boxes, each with its mark and feedback once the question is checked. */
export function ChoiceList({ question: { item, view, give }, choices }: Props) {
  const isSingle = item.type !== 'multiple-response';
  const chosen = view.response?.chosen ?? [];
  const toggle = (id: string, isOn: boolean) => {
    if (isSingle) give({ chosen: [id] });
    else give({ chosen: isOn ? [...chosen, id] : chosen.filter((other) => other !== id) });
  };
  return choices.map((choice) => {
    const inputId = partId(item.id, choice.id);
    const mark = markChoice(item, view, choice.id);
    return (
      <div className="choice" key={choice.id} data-mark={mark}>
        <input
          type={isSingle ? 'radio' : 'checkbox'}
          id={inputId}
          name={item.id}
          value={choice.id}
          checked={chosen.includes(choice.id)}
          disabled={!isAsked(view, choice.id)}
          onChange={(event) => toggle(choice.id, event.currentTarget.checked)}
        />
        <label htmlFor={inputId}>
          <RichText of={choice.text} />
        </label>
        {mark && (
          <div className="choice-note" id={noteId(item.id, choice.id)} key={`${mark}-${view.phase}`}>
            <p className="part-mark" data-mark={mark}>
              <Icon name={icons[mark]} />
              <span>{choiceText.mark[mark]}</span>
            </p>
            {view.phase !== 'open' && <Paragraphs of={item.notes.parts[choice.id]} />}
          </div>
        )}
      </div>
    );
  });
}
