/** The space–time permutation scan: clusters of cases that places and days alone do not explain. */
export { concludeScan } from './conclude.ts';
export { dealerFor, type Dealer } from './deal.ts';
export { positionKey, prepareScan, tooFew, type Ready, type ScanInput, type TooLarge } from './prepare.ts';
export { recordStudy, type RecordStudy } from './record.ts';
export { dealingsOf, scan, type Share } from './scan.ts';
export type { Study } from './study.ts';
