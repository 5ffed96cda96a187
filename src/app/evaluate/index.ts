/** How well reports were read: findings against annotations. */
export { checkGold, type GoldIncident, type GoldReport, type GoldStatement } from './gold.ts';
export { checkPredicted, type PredictedReport } from './predicted.ts';
export { readJsonLines } from './jsonl.ts';
export type { FusedIncident, FusionScore } from './bcubed.ts';
export type { PrecisionRecall } from './figures.ts';
export type { Miss } from './matching.ts';
export { score, type Scores } from './score.ts';
export { flatFigures, missLine, scoreTable } from './render.ts';
