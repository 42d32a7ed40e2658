/** What the map of a conversation is made of, in the units of its picture. */
export const WIDTH = 184;
export const HEIGHT = 84;
export const GAP_ACROSS = 24;
export const GAP_DOWN = 56;
/** Room around the boxes, enough for a way that leads back to go round them. */
export const MARGIN = 28;
/** How far apart ways back are. */
export const LANE = 10;
export const LINE = 19;
