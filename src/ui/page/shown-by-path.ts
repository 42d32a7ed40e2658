/** One of several things that a page shows by path: `data-on-path` says on which, `isFirst` what is seen before that is known. */
export interface ShownByPath<T> {
  readonly paths: string;
  readonly isFirst: boolean;
  readonly value: T;
}
