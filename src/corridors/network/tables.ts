import { BF } from './bf.ts';
import { CI } from './ci.ts';
import { GN } from './gn.ts';
import { ML } from './ml.ts';
import { MR } from './mr.ts';
import { NE } from './ne.ts';
import { SN } from './sn.ts';

/** The road tables of all countries. */
export const COUNTRY_ROADS = [ML, BF, NE, SN, MR, GN, CI];
