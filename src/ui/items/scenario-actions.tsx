import { scenarioText } from '../text/scenario-text.ts';
import type { ScenarioProps } from './use-scenario.ts';

/** Ways back. At the first scene there are none. */
export function ScenarioActions({ scenario: { view, goBack, startAgain } }: ScenarioProps) {
  const { passed, scene } = view;
  if (passed.length === 0) return null;
  return (
    <div className="question-actions needs-script">
      {scene.isEnding && (
        <button type="button" key="other-way" className="button" onClick={startAgain}>
          {scenarioText.otherWay}
        </button>
      )}
      <button type="button" key="back" className="button button-quiet" onClick={goBack}>
        {scenarioText.back}
      </button>
      {!scene.isEnding && (
        <button type="button" key="again" className="button button-quiet" onClick={startAgain}>
          {scenarioText.again}
        </button>
      )}
    </div>
  );
}
