import { Paragraphs } from '../controls/paragraphs.tsx';
import { RichText } from '../controls/rich-text.tsx';
import { scenarioText } from '../text/scenario-text.ts';
import { Consequence } from './consequence.tsx';
import { noteId } from './question-ids.ts';
import type { ScenarioProps } from './use-scenario.ts';

/** The scenes that were passed, each with what the learner chose in it and what came of that. */
export function PastScenes({ scenario: { item, view } }: ScenarioProps) {
  if (view.passed.length === 0) return null;
  return (
    <ol className="past-scenes" aria-label={scenarioText.past}>
      {view.passed.map(({ scene, choice }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a scene can be passed twice, and the list changes at its end only
        <li key={`${index} ${choice.id}`}>
          <h4>
            <RichText of={scene.title} />
          </h4>
          <Paragraphs of={scene.text} />
          <p className="said">
            <span className="said-by">{scenarioText.chosen}: </span>
            <RichText of={choice.text} />
          </p>
          <Consequence id={noteId(item.id, String(index))} note={item.notes.parts[choice.id]} />
        </li>
      ))}
    </ol>
  );
}
