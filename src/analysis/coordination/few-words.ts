/** What is said where nothing can be tested, and of one party on the road. */
import type { OneParty, TooFewToTest } from '../../core/analysis/coordination.ts';
import type { Bilingual } from '../../core/bilingual.ts';
import { type Counted, countWords, inBoth, numberWords } from '../wording/index.ts';

export const ATTACKS = { fr: ['attaque', 'attaques'], en: ['attack', 'attacks'] } as const;
export const DAYS = { fr: ['jour', 'jours'], en: ['day', 'days'] } as const;
const DISTINCT = {
  fr: ['lieu distinct', 'lieux distincts'],
  en: ['distinct place', 'distinct places'],
} as const;

interface TooFew {
  readonly counted: Counted;
  readonly fr: (n: string, least: string) => string;
  readonly en: (n: string, least: string) => string;
}

const TOO_FEW: Readonly<Record<Exclude<TooFewToTest['of'], 'named_groups'>, TooFew>> = {
  earlier_attacks: {
    counted: ATTACKS,
    fr: (n, least) => `Trop peu pour se prononcer : ${n} du groupe avant ce jour, il en faut ${least}.`,
    en: (n, least) => `Too few to say: ${n} of the group before the day, ${least} are needed.`,
  },
  days_of_record: {
    counted: DAYS,
    fr: (n, least) => `Trop peu pour se prononcer : ${n} de registre avant celui-ci, il en faut ${least}.`,
    en: (n, least) => `Too few to say: ${n} of record before this one, ${least} are needed.`,
  },
  sites: {
    counted: DISTINCT,
    fr: (n, least) =>
      `Trop peu pour se prononcer : ${n} avec date et position, proches dans le temps ; il en faut ${least}.`,
    en: (n, least) => `Too few to say: ${n} with a day and a position, near in time; ${least} are needed.`,
  },
};

const NOBODY_NAMED: Bilingual = {
  fr: 'Rien à éprouver : aucun groupe n’est nommé pour cette opération.',
  en: 'Nothing to test: no group is named for this operation.',
};

export function tooFewWords({ of, n, minimum }: TooFewToTest): Bilingual {
  if (of === 'named_groups') return NOBODY_NAMED;
  const { counted, ...say } = TOO_FEW[of];
  return inBoth((lang) => say[lang](countWords(n, counted)[lang], numberWords(minimum)[lang]));
}

export const ONE_PARTY_WORDS: Readonly<Record<OneParty, Bilingual>> = {
  possible: {
    fr: 'Par la route, une même équipe a pu être à tous ces lieux.',
    en: 'By road, one party can have been at all of these places.',
  },
  impossible: {
    fr: 'Par la route, une même équipe n’a pas pu être à tous ces lieux.',
    en: 'By road, one party cannot have been at all of these places.',
  },
  depends_on_times: {
    fr: 'Qu’une même équipe ait pu, par la route, être à tous ces lieux dépend d’heures qui ne sont pas connues.',
    en: 'Whether one party can have been at all of these places by road hangs on hours that are not known.',
  },
  unknown: {
    fr: 'Rien ne dit si une même équipe a pu être à tous ces lieux : il manque des temps de route ou des dates.',
    en: 'Nothing says whether one party can have been at all of these places: times by road or dates are missing.',
  },
};
