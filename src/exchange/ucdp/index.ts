export { candidateMonths, releaseOf, UCDP_COLUMNS, ucdpReader, type UcdpRelease } from './read.ts';
