import tokens from '../ui/styles/tokens.css?raw';

/** A colour of the styles in its light shade, for what is no page and reads no styles. */
export function tokenOf(name: string): string {
  const [, colour] = new RegExp(`--${name}:[^;]*?(#[0-9a-f]{3,8})`, 'i').exec(tokens) ?? [];
  if (!colour) throw new Error(`tokens.css has no colour --${name}.`);
  return colour;
}
