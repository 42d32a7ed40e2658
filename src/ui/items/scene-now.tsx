import { Paragraphs } from '../controls/paragraphs.tsx';
import { RichText } from '../controls/rich-text.tsx';
import { scenarioText } from '../text/scenario-text.ts';
import { PathTaken } from './path-taken.tsx';
import { noteId, ownId } from './question-ids.ts';
import { SceneChoices } from './scene-choices.tsx';
import type { ScenarioProps } from './use-scenario.ts';

/**
 * The scene where the learner is. Its heading takes the focus and is described by what came of the last choice, so a
 * screen reader reads both once; a live region would read them twice.
 */
export function SceneNow({ scenario }: ScenarioProps) {
  const { item, view } = scenario;
  const { scene, passed } = view;
  const before = passed.length > 0 ? noteId(item.id, String(passed.length - 1)) : undefined;
  return (
    <div className="scene" key={`${passed.length} ${scene.id}`} data-ending={scene.isEnding}>
      {scene.isEnding && <p className="scene-ending">{scenarioText.ending}</p>}
      <h4 id={ownId(item.id, 'heading')} tabIndex={-1} aria-describedby={before}>
        <RichText of={scene.title} />
      </h4>
      <Paragraphs of={scene.text} />
      {scene.isEnding ? (
        <PathTaken view={view} id={ownId(item.id, 'path')} />
      ) : (
        <SceneChoices scenario={scenario} />
      )}
    </div>
  );
}
