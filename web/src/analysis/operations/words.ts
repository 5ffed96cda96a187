/** What the page says around operations put to the test; the findings bring their own sentences. */
import type { CoordinationCheck, CoordinationNull } from '../../../../src/core/analysis/coordination.ts';
import type { Lang } from '../../messages/language.svelte.ts';

export interface OperationWords {
  readonly working: string;
  readonly none: string;
  readonly told: (n: string) => string;
  readonly found: (n: string) => string;
  readonly seen: (windows: string, groups: string) => string;
  readonly checks: string;
  readonly check: Readonly<Record<CoordinationCheck, string>>;
  readonly nulls: readonly (readonly [CoordinationNull, string])[];
  readonly counters: string;
  readonly rests: string;
  readonly caveats: string;
}

export const OPERATION_WORDS: Readonly<Record<Lang, OperationWords>> = {
  fr: {
    working: 'Mise à l’épreuve en cours…',
    none: 'Aucune opération dans les rapports, et aucune fenêtre de trois lieux dans le registre.',
    told: (n) => `${n} incidents présentés comme une opération`,
    found: (n) => `${n} incidents, trouvés par fouille`,
    seen: (windows, groups) =>
      `Fenêtres de trois lieux ou plus : ${windows} ; groupes ayant assez d’attaques pour être fouillés : ${groups}.`,
    checks: 'p selon l’épreuve et l’hypothèse',
    check: {
      as_recorded: 'Registre tel quel',
      one_place_fewer: 'Un lieu de moins',
      firm_only: 'Sans rapports incertains',
      dates_widened: 'Dates élargies',
    },
    nulls: [
      ['rate', 'Rythme'],
      ['shift', 'Décalage'],
      ['permutation', 'Permutation'],
    ],
    counters: 'Autres explications, la meilleure d’abord',
    rests: 'Repose sur',
    caveats: 'Hypothèse et réserves',
  },
  en: {
    working: 'Testing…',
    none: 'No operation in the reports, and no window of three places in the record.',
    told: (n) => `${n} incidents presented as one operation`,
    found: (n) => `${n} incidents, found by search`,
    seen: (windows, groups) =>
      `Windows of three places and more: ${windows}; groups with enough attacks to be searched: ${groups}.`,
    checks: 'p by check and hypothesis',
    check: {
      as_recorded: 'Record as it stands',
      one_place_fewer: 'One place fewer',
      firm_only: 'Without unsure reports',
      dates_widened: 'Dates widened',
    },
    nulls: [
      ['rate', 'Rate'],
      ['shift', 'Shift'],
      ['permutation', 'Permutation'],
    ],
    counters: 'Other explanations, the best first',
    rests: 'Rests on',
    caveats: 'Hypothesis and caveats',
  },
};
