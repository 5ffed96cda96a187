/** Editing a drafted brief: pure, in the page as on the server. */
export * from './arrange.ts';
export * from './carrying.ts';
export * from './edits.ts';
export { sectionsFor, type Place } from './moving.ts';
export * from './operations.ts';
export * from './session.ts';
