import type { ScenarioView } from '../../state/scenario-session.ts';
import { RichText } from '../controls/rich-text.tsx';
import { scenarioText } from '../text/scenario-text.ts';

interface Props {
  readonly view: ScenarioView;
  readonly id: string;
}

/** The choices that led to an ending, from the first one on. */
export function PathTaken({ view: { passed, scene }, id }: Props) {
  return (
    <div className="path-taken">
      <p id={id}>{scenarioText.path}</p>
      <ol aria-labelledby={id}>
        {passed.map((one, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the path to an ending does not change
          <li key={index}>
            <span className="path-scene">
              <RichText of={one.scene.title} />
              {': '}
            </span>
            <RichText of={one.choice.text} />
          </li>
        ))}
        <li>
          <span className="path-scene">
            {scenarioText.ending}
            {': '}
          </span>
          <RichText of={scene.title} />
        </li>
      </ol>
    </div>
  );
}
