export { differences, draftChanges } from './differences.ts';
export { editedBrief } from './edited.ts';
