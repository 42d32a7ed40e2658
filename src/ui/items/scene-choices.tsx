import { RichText } from '../controls/rich-text.tsx';
import { scenarioText } from '../text/scenario-text.ts';
import { ownId, partId } from './question-ids.ts';
import type { ScenarioProps } from './use-scenario.ts';

/** What can be said or done now: buttons, or plain text where nothing can be pressed. */
export function SceneChoices({ scenario: { item, view, choose } }: ScenarioProps) {
  const askId = ownId(item.id, 'ask');
  const { choices } = view.scene;
  return (
    <>
      <p className="scene-ask" id={askId}>
        {scenarioText.ask}
      </p>
      <ul className="scene-choices needs-script" aria-labelledby={askId}>
        {choices.map(({ id, text }) => (
          <li key={id}>
            <button
              type="button"
              className="scene-choice"
              id={partId(item.id, id)}
              onClick={() => choose(id)}
            >
              <span>
                <RichText of={text} />
              </span>
            </button>
          </li>
        ))}
      </ul>
      <ul className="scene-options on-paper" aria-labelledby={askId}>
        {choices.map(({ id, text }) => (
          <li key={id}>
            <RichText of={text} />
          </li>
        ))}
      </ul>
    </>
  );
}
