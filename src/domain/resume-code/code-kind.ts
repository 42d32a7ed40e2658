/** The layout of a resume code, which is its first sign. A higher one is from a later edition of this program. */
export const CODE_VERSION = 1;

/** The first sign of a completion code, C: whoever mixes the two up is told so. */
export const COMPLETION_CODE = 12;
