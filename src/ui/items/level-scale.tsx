import type { ConfidenceLevel } from '../../domain/response.ts';
import { surenessText } from '../text/sureness-text.ts';

interface Props {
  readonly name: string;
  readonly level: ConfidenceLevel | undefined;
  readonly isOpen: boolean;
  readonly onLevel: (level: ConfidenceLevel) => void;
}

const levels = [1, 2, 3, 4, 5] as const satisfies readonly ConfidenceLevel[];

/** Five steps in words, from not at all to very. */
export function LevelScale({ name, level, isOpen, onLevel }: Props) {
  return (
    <div className="scale">
      {levels.map((one) => (
        <label className="scale-level" key={one}>
          <input
            type="radio"
            name={name}
            value={one}
            checked={level === one}
            disabled={!isOpen}
            onChange={() => onLevel(one)}
          />
          <span>{surenessText.level[one]}</span>
        </label>
      ))}
    </div>
  );
}

/** The level that is chosen in a page. */
export function readLevel(box: HTMLElement, name: string): ConfidenceLevel | undefined {
  const chosen = box.querySelector<HTMLInputElement>(`input[name="${name}"]:checked`);
  return levels.find((level) => String(level) === chosen?.value);
}
