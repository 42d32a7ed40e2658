import { Paragraphs } from '../controls/paragraphs.tsx';
import { RichText } from '../controls/rich-text.tsx';
import { scenarioText } from '../text/scenario-text.ts';
import { PastScenes } from './past-scenes.tsx';
import { questionId } from './question-ids.ts';
import { ScenarioActions } from './scenario-actions.tsx';
import { SceneNow } from './scene-now.tsx';
import type { ScenarioProps } from './use-scenario.ts';

interface Props extends ScenarioProps {
  /** “Conversation” */
  readonly label: string;
  readonly whole: string;
}

/** A conversation: what has happened, where it stands, and what can be said now. */
export function Scenario({ scenario, label, whole }: Props) {
  const { item, view, isLive } = scenario;
  return (
    <div
      className="question scenario"
      id={questionId(item.id)}
      data-purpose={item.purpose}
      data-live={isLive}
    >
      <p className="question-label">{label}</p>
      <h3>
        <RichText of={item.prompt} />
      </h3>
      <Paragraphs of={item.context} />
      {view.isUpdated && <p className="question-updated">{scenarioText.updated}</p>}
      <PastScenes scenario={scenario} />
      <SceneNow scenario={scenario} />
      <ScenarioActions scenario={scenario} />
      <p className="scenario-whole">
        <a href={whole}>{scenarioText.whole}</a>
      </p>
    </div>
  );
}
