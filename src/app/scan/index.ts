/** The space–time permutation scan of a table of events: `vigie scan`. */
export { scanFile, type ScanFileOptions, type ScannedFile } from './scan-file.ts';
export { dealAll, type DealingOptions } from './threads.ts';
