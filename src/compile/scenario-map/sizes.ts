/** What the map of a conversation is made of, in the units of its picture. */
export const WIDTH = 184;
export const HEIGHT = 84;
export const GAP_ACROSS = 24;
export const GAP_DOWN = 56;
export const MARGIN = 12;
/** Where ways lead back, they go round the boxes. */
export const BEND = 44;
export const LINE = 19;
