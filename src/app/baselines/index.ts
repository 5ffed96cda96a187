/** Events that others recorded, in a data folder: files taken in, and what is held. */
export {
  importBaselines,
  type BaselineImportOptions,
  type BaselineKind,
  type BaselineReport,
} from './importing.ts';
export { readHoldings, removeBaselines } from './files.ts';
export { openBaselines, type OpenedBaselines } from './open.ts';
