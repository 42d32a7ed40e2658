import type { IslandProps } from '../items/question-box.tsx';
import { Scenario } from '../items/scenario.tsx';
import { useScenario } from '../items/use-scenario.ts';

interface Props extends IslandProps<'scenario'> {
  /** The address of the page with the whole conversation. */
  readonly whole: string;
}

export default function ScenarioIsland({ item, label, whole }: Props) {
  return <Scenario scenario={useScenario(item)} label={label} whole={whole} />;
}
