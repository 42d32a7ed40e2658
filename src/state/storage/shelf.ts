/** What is needed of a browser's Storage. Anything may throw, at any time. */
export type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;
