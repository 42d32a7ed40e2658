const shapes = {
  right: 'M4 12.5l5 5L20 6.5',
  wrong: 'M6 6l12 12M18 6L6 18',
  partly: 'M4 12h16',
  slip: 'M3 14c3-6 6-6 9-2s6 4 9-2',
  info: 'M12 11v6M12 7v.5',
} as const;

export type IconName = keyof typeof shapes;

/** A sign beside words that say the same: hidden from screen readers, never the only carrier of a meaning. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={shapes[name]} />
    </svg>
  );
}
