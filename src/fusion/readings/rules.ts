import type { ReadingRule } from '../../core/readings.ts';

/** Reasons for which a rule refuses a claim, in the order in which they are looked for. */
export type Refusal = 'denied' | 'superseded' | 'not_official' | 'hedged' | 'less_reliable' | 'enemy_losses';

/** A rule for reading tolls. Other fields are read alike by every rule: only a person's correction changes them. */
export interface TollRule {
  readonly label: { readonly fr: string; readonly en: string };
  readonly says: { readonly fr: string; readonly en: string };
  /** Where the rule is from. */
  readonly source: string;
  /** `parties`: a figure for each effect and party. `deaths`: one number for all the dead of the incident. */
  readonly scope: 'parties' | 'deaths';
  readonly refuses: readonly Refusal[];
  /** Which of the remaining figures is taken; `range` and `bracket` keep the lowest and the highest. */
  readonly takes: 'range' | 'lowest' | 'highest' | 'latest' | 'bracket';
  /** Further refusals for the one best figure of a bracket. */
  readonly refusesForBest?: readonly Refusal[];
  /** Figures for words without a number: "dozens". */
  readonly wordsAsNumbers?: boolean;
  /** The figure where nobody gives one; absent: none. */
  readonly silence?: number;
}

export const TOLL_RULES: Readonly<Record<ReadingRule, TollRule>> = {
  vigie: {
    label: { fr: 'fourchette', en: 'range' },
    says: {
      fr: 'du plus bas au plus haut de tout ce qui n’est pas démenti ; aucun chiffre n’est préféré',
      en: 'from the lowest to the highest of all that is not denied; no figure is preferred',
    },
    source: 'docs/methods/ledger.md',
    scope: 'parties',
    refuses: ['denied'],
    takes: 'range',
  },
  lowest: {
    label: { fr: 'le plus bas', en: 'lowest' },
    says: { fr: 'le chiffre le plus bas qui tient encore', en: 'the lowest figure that still stands' },
    source: 'docs/methods/ledger.md',
    scope: 'parties',
    refuses: ['denied', 'superseded', 'hedged'],
    takes: 'lowest',
  },
  highest: {
    label: { fr: 'le plus élevé', en: 'highest' },
    says: { fr: 'le chiffre le plus élevé qui tient encore', en: 'the highest figure that still stands' },
    source: 'docs/methods/ledger.md',
    scope: 'parties',
    refuses: ['denied', 'superseded', 'hedged'],
    takes: 'highest',
  },
  'latest-official': {
    label: { fr: 'dernier chiffre officiel', en: 'latest official' },
    says: {
      fr: 'le dernier chiffre donné par l’État, ses forces ou un organisme international',
      en: 'the latest figure given by the state, its forces or an international body',
    },
    source: 'docs/methods/ledger.md',
    scope: 'parties',
    refuses: ['denied', 'superseded', 'not_official', 'hedged'],
    takes: 'latest',
  },
  acled: {
    label: { fr: 'à la manière d’ACLED', en: 'as ACLED codes' },
    says: {
      fr: 'un seul nombre de morts, le plus prudent tant qu’une source plus fiable n’en donne pas un autre ; 0 sans information',
      en: 'one number of deaths, the most conservative until a more reliable source gives another; 0 without information',
    },
    source:
      'ACLED Codebook and "FAQs: ACLED Fatality Methodology": lowest reported figure; tens 10, dozens 12, hundreds 100',
    scope: 'deaths',
    refuses: ['denied', 'superseded', 'hedged', 'less_reliable'],
    takes: 'lowest',
    wordsAsNumbers: true,
    silence: 0,
  },
  ucdp: {
    label: { fr: 'à la manière de l’UCDP', en: 'as UCDP codes' },
    says: {
      fr: 'morts : estimation basse, meilleure, haute ; la meilleure est la plus fiable, la plus basse à fiabilité égale',
      en: 'deaths: low, best and high; best is the most reliable figure, the lower one where none is more so',
    },
    source:
      'UCDP GED Codebook: best, low and high estimates; claims of the other side’s losses are not taken on a party’s word',
    scope: 'deaths',
    refuses: ['denied', 'superseded', 'hedged'],
    takes: 'bracket',
    refusesForBest: ['enemy_losses', 'less_reliable'],
  },
};

/**
 * ACLED's numbers for words, as parts of plain words that open a word. "Several", "a few", "many" and people whom nobody counts are 3:
 * the codebook's 10 is for zones of open war, which a ledger does not know of.
 */
export const WORDS_AS_NUMBERS: readonly (readonly [pattern: RegExp, deaths: number])[] = [
  [/\b(hundreds|centaines?)\b/, 100],
  [/\b(dozens|douzaines)\b/, 12],
  [/\b(tens|dizaines|scores)\b/, 10],
];
export const UNCOUNTED = 3;
