/** A drawing as a page shows it: its room is kept before it arrives. */
export interface Drawing {
  readonly href: string;
  readonly width: number;
  readonly height: number;
}
