export { ACLED_COLUMNS, acledReader } from './read.ts';
