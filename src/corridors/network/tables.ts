import { BF } from './bf.ts';
import { BJ } from './bj.ts';
import { CI } from './ci.ts';
import { GH } from './gh.ts';
import { GN } from './gn.ts';
import { ML } from './ml.ts';
import { MR } from './mr.ts';
import { NE } from './ne.ts';
import { NG } from './ng.ts';
import { SN } from './sn.ts';
import { TG } from './tg.ts';

/** The road tables of all countries. */
export const COUNTRY_ROADS = [ML, BF, NE, SN, MR, GN, CI, GH, TG, BJ, NG];
