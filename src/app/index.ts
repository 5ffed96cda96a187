/** Use cases over one data folder: open it, take reports in, ask it, export it. */
export { openVigie, type OpenedVigie } from './open.ts';
export type { VigieOptions } from './options.ts';
export { lockHolder, type LockHolder } from './holder.ts';
export { exportLines, walk } from './export.ts';
export { readPaths, readUpload, type Offered, type ReadPathsOptions, type Refusal } from './intake/index.ts';
export type { UiLang } from './messages.ts';
export { importPlaces, removeImports } from './places/importing.ts';
export { readIndex } from './places/index-file.ts';
export { openPlaces, type OpenedPlaces } from './places/desk.ts';
export * from './brief/index.ts';
export * from './baselines/index.ts';
export * from './roads/index.ts';
