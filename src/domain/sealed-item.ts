import type { ChoiceId } from './ids.ts';
import type { Choice, Item } from './item.ts';

/**
 * An item as a page carries it: what the learner reads in plain view, the key and the feedback sealed.
 * Sealing keeps them out of the page’s text, find-in-page, copy and paste and search engines.
 * It is no secrecy: whoever reads the program can open it (docs/progress.md says so to authors).
 */
export interface SealedItem {
  readonly id: Item['id'];
  readonly type: Item['type'];
  readonly revision: number;
  readonly purpose: Item['purpose'];
  readonly context: Item['context'];
  readonly prompt: Item['prompt'];
  readonly choices: readonly SealedChoice[];
  readonly seal: string;
}

export type SealedChoice = Pick<Choice, 'id' | 'text'>;

interface Secrets {
  readonly key: ChoiceId | readonly ChoiceId[];
  readonly feedback: readonly Choice['feedback'][];
}

export function sealItem({ id, type, revision, purpose, context, prompt, choices, key }: Item): SealedItem {
  const secrets: Secrets = { key, feedback: choices.map((choice) => choice.feedback) };
  const open = choices.map((choice) => ({ id: choice.id, text: choice.text }));
  return { id, type, revision, purpose, context, prompt, choices: open, seal: turn(JSON.stringify(secrets)) };
}

/** The whole item again. Findings and critical points are the author’s affair and stay out of the page. */
export function openItem({ seal, choices, ...rest }: SealedItem): Item {
  const secrets = JSON.parse(turn(seal)) as Secrets;
  const whole = choices.map((choice, index) => ({ ...choice, feedback: secrets.feedback[index] ?? [] }));
  return { ...rest, choices: whole, key: secrets.key, findings: [] } as Item;
}

// Letters and figures move half-way round their alphabet, so the same function seals and opens,
// and what repeats in the text still repeats for gzip (base64 would add a third and hide it).
// Letters of other alphabets change places with their neighbours.
const PLAIN = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789';
const TURNED = 'nopqrstuvwxyzabcdefghijklmNOPQRSTUVWXYZABCDEFGHIJKLM5678901234';

function turn(text: string): string {
  return text.replace(
    /[a-zA-Z0-9\u00C0-\uD7FF]/g,
    (sign) => TURNED[PLAIN.indexOf(sign)] ?? String.fromCharCode(sign.charCodeAt(0) ^ 1),
  );
}
