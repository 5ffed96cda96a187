import { BF } from './bf.ts';
import { ML } from './ml.ts';
import { NE } from './ne.ts';
import { NG } from './ng.ts';

/** The row tables of all data modules. */
export const PLACE_TABLES: readonly string[] = [
  BF,
  ML,
  NE,
  NG,
];
