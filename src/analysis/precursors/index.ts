export { jitterTest, leadsOf, QUARTER_DAYS, type Stratum } from './jitter.ts';
export {
  precursorsBefore,
  precursorsOf,
  RADIUS_KM,
  WINDOW_DAYS,
  type PrecursorOptions,
} from './precursors.ts';
export { kindWords } from './words.ts';
