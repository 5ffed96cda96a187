/** A user's own words over those of the packs: a table that a spreadsheet writes, checked line by line. */
export { overlaid } from './apply.ts';
export { COLUMNS, parseOverlay } from './parse.ts';
export type { Dictionary, OverlayEntry, OverlayProblem } from './types.ts';
