/** What holds of each family of measures. Days and kilometres are set by hand; none is fitted. */
import type { MeasureFamily, MeasureObject } from '../../core/analysis/statements.ts';
import type { Bilingual } from '../../core/bilingual.ts';
import type { StatementAct, TargetCategory } from '../../core/findings.ts';
import { BLOCKADES } from '../../core/measure-words.ts';
import type { Words } from '../../core/words.ts';

export interface FamilyRow {
  readonly name: Bilingual;
  /** Acts of statements that lay it down. */
  readonly acts: readonly StatementAct[];
  /** How a lifting or a denial names it. */
  readonly words: Words;
  /** Neither repeated nor enforced for more than so many days: lapsed. A new mention after that is a new measure. */
  readonly silenceDays: number;
  /** How far from a named town an incident may carry it out, km. */
  readonly reachKm: number;
  /** Objects that it may bear on; null: any. What else its words name is scenery. */
  readonly objects: readonly MeasureObject[] | null;
  /** Hit by who carries out one that names no object. */
  readonly targets: readonly TargetCategory[];
}

export const FAMILIES: Readonly<Record<MeasureFamily, FamilyRow>> = {
  blockade: {
    name: { fr: 'blocus', en: 'blockade' },
    acts: ['blockade'],
    words: BLOCKADES,
    // As for roads: docs/methods/corridors.md.
    silenceDays: 90,
    // Lorries are stopped on the way, an hour or two from the town.
    reachKm: 100,
    objects: ['fuel', 'transport', 'aid', 'health'],
    targets: ['fuel_convoy', 'civilian_vehicle', 'road_or_bridge'],
  },
  ban: {
    name: { fr: 'interdiction', en: 'ban' },
    acts: ['ban'],
    words: {
      fr: ['interdi*', 'suspension', 'suspend*', 'fermeture*', 'prohib*'],
      en: ['ban', 'bans', 'banned', 'prohibit*', 'suspen*', 'closure*', 'forb*'],
    },
    silenceDays: 90,
    reachKm: 60,
    objects: null,
    targets: [],
  },
  curfew: {
    name: { fr: 'couvre-feu', en: 'curfew' },
    acts: ['curfew'],
    words: { fr: ['couvre feu*'], en: ['curfew*', 'lockdown*'] },
    // Most are decreed for thirty days and renewed.
    silenceDays: 45,
    reachKm: 15,
    objects: [],
    targets: [],
  },
  threat: {
    name: { fr: 'menace', en: 'threat' },
    acts: ['threat', 'ultimatum'],
    words: { fr: ['menace*', 'ultimatum*'], en: ['threat*', 'ultimatum*'] },
    silenceDays: 60,
    reachKm: 60,
    objects: null,
    targets: [],
  },
};

/** The family of an act; null where it lays nothing down. */
export function familyOf(act: StatementAct): MeasureFamily | null {
  for (const [family, { acts }] of Object.entries(FAMILIES))
    if (acts.includes(act)) return family as MeasureFamily;
  return null;
}

/** A ban of these is told as a blockade by one report and as a ban by the next. */
export const SUPPLIES: ReadonlySet<MeasureObject> = new Set(['fuel', 'transport', 'roads']);
