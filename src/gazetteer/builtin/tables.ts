import { REGIONS } from './regions.ts';
import { AF } from './af.ts';
import { BF } from './bf.ts';
import { BJ } from './bj.ts';
import { CD } from './cd.ts';
import { CF } from './cf.ts';
import { CG } from './cg.ts';
import { CI } from './ci.ts';
import { CM } from './cm.ts';
import { CO } from './co.ts';
import { DZ } from './dz.ts';
import { EG } from './eg.ts';
import { ET } from './et.ts';
import { GH } from './gh.ts';
import { GN } from './gn.ts';
import { HT } from './ht.ts';
import { KE } from './ke.ts';
import { LR } from './lr.ts';
import { LY } from './ly.ts';
import { MA } from './ma.ts';
import { ML } from './ml.ts';
import { MM } from './mm.ts';
import { MR } from './mr.ts';
import { MZ } from './mz.ts';
import { NE } from './ne.ts';
import { NG } from './ng.ts';
import { PK } from './pk.ts';
import { PS } from './ps.ts';
import { SD } from './sd.ts';
import { SN } from './sn.ts';
import { SO } from './so.ts';
import { SS } from './ss.ts';
import { SY } from './sy.ts';
import { TD } from './td.ts';
import { TG } from './tg.ts';
import { TN } from './tn.ts';
import { UA } from './ua.ts';
import { YE } from './ye.ts';
import { ELSEWHERE } from './elsewhere.ts';
import { TOWNS } from './towns.ts';
import { WORLD } from './world.ts';

/** The row tables of all data modules. */
export const PLACE_TABLES: readonly string[] = [
  REGIONS,
  AF,
  BF,
  BJ,
  CD,
  CF,
  CG,
  CI,
  CM,
  CO,
  DZ,
  EG,
  ET,
  GH,
  GN,
  HT,
  KE,
  LR,
  LY,
  MA,
  ML,
  MM,
  MR,
  MZ,
  NE,
  NG,
  PK,
  PS,
  SD,
  SN,
  SO,
  SS,
  SY,
  TD,
  TG,
  TN,
  UA,
  YE,
  ELSEWHERE,
  TOWNS,
  WORLD,
];
