/** What is said of an operation: bands of p have their words in one table. */
import type {
  CoordinationBand,
  CoordinationCheck,
  CoordinationTest,
  NullTail,
} from '../../core/analysis/coordination.ts';
import type { Confident, Judged } from '../../core/analysis/likelihood.ts';
import type { Bilingual } from '../../core/bilingual.ts';
import { confide, judge } from '../likelihood/index.ts';
import { countWords, dayWords, inBoth, numberWords } from '../wording/index.ts';
import { ATTACKS, DAYS } from './few-words.ts';

/** Bands of the worst p, smallest first. */
export const BANDS: readonly {
  readonly band: CoordinationBand;
  readonly most: number;
  readonly name: Bilingual;
}[] = [
  {
    band: 'strongly_inconsistent',
    most: 0.01,
    name: {
      fr: 'nettement incompatible avec des dates indépendantes',
      en: 'strongly inconsistent with independent timing',
    },
  },
  {
    band: 'inconsistent',
    most: 0.05,
    name: {
      fr: 'incompatible avec des dates indépendantes',
      en: 'inconsistent with independent timing',
    },
  },
  {
    band: 'hardly_consistent',
    most: 0.2,
    name: {
      fr: 'peu compatible avec des dates indépendantes',
      en: 'hardly consistent with independent timing',
    },
  },
  {
    band: 'consistent',
    most: 1,
    name: {
      fr: 'compatible avec des dates indépendantes',
      en: 'consistent with independent timing',
    },
  },
];

/** @param p in (0, 1] */
export function bandOf(p: number): CoordinationBand {
  return BANDS.find(({ most }) => p <= most + 1e-12)?.band ?? 'consistent';
}

export const bandName = (band: CoordinationBand): Bilingual =>
  BANDS.find((each) => each.band === band)?.name ?? { fr: '', en: '' };

export const NULL_HYPOTHESIS: Bilingual = {
  fr: 'Chaque lieu est attaqué à son propre rythme, sans lien avec ce qui se passe ailleurs : trois façons de le simuler, et la moins favorable compte.',
  en: 'Each place is attacked at its own rhythm, whatever happens elsewhere: simulated in three ways, of which the least favourable counts.',
};

const PLACES = { fr: ['lieu', 'lieux'], en: ['place', 'places'] } as const;

const TOGETHER = {
  fr: (day: string, places: string, apart: string, span: string, area: string, band: string, p: string) =>
    `À partir du ${day}, ${places} à ${apart} km au moins les uns des autres en ${span}${area} : c’est ${band} (p = ${p}).`,
  en: (day: string, places: string, apart: string, span: string, area: string, band: string, p: string) =>
    `From ${day}, ${places} at least ${apart} km apart within ${span}${area}: this is ${band} (p = ${p}).`,
};
const AREA = {
  fr: (km: string) => `, dans un rayon de ${km} km autour de l’un d’eux`,
  en: (km: string) => `, no more than ${km} km from one of them`,
};

/** "From 1 July 2025, 5 places at least 20 km apart within 1 day, no more than 200 km from one of them: this is inconsistent with …". */
export function togetherWords({ window, p, band }: CoordinationTest, apartKm: number): Bilingual {
  const span =
    window.hours === null
      ? countWords(window.days, DAYS)
      : countWords(window.hours, { fr: ['heure', 'heures'], en: ['hour', 'hours'] });
  const { radiusKm } = window;
  return inBoth((lang) =>
    TOGETHER[lang](
      dayWords(window.from)[lang],
      countWords(window.sites, PLACES)[lang],
      numberWords(apartKm)[lang],
      span[lang],
      radiusKm === null ? '' : AREA[lang](numberWords(radiusKm)[lang]),
      bandName(band)[lang],
      pWords(p)[lang],
    ),
  );
}

/** Two digits that count, and never 0: "0.004". */
export function pWords(p: number): Bilingual {
  return inBoth((lang) =>
    new Intl.NumberFormat(lang === 'fr' ? 'fr-FR' : 'en-GB', { maximumSignificantDigits: 2 }).format(p),
  );
}

const RETURNS = {
  fr: (often: string) =>
    `Dans l’hypothèse la moins favorable, un tel jour est attendu ${often} pour ce groupe.`,
  en: (often: string) =>
    `Under the least favourable hypothesis such a day is expected ${often} for this group.`,
};
const YEARS = { fr: ['an', 'ans'], en: ['year', 'years'] } as const;
const OFTEN = {
  fr: {
    seldom: (years: string) => `une fois en ${years}`,
    bound: (years: string) => `moins d’une fois en ${years}`,
    often: (times: string) => `${times} fois par an`,
  },
  en: {
    seldom: (years: string) => `once in ${years}`,
    bound: (years: string) => `less than once in ${years}`,
    often: (times: string) => `${times} times a year`,
  },
} as const;

/** "such a day is expected once in 40 years for this group". */
export function returnWords({ perYear, isUpperBound }: NullTail): Bilingual {
  const years = 1 / perYear;
  return inBoth((lang) => {
    const words = OFTEN[lang];
    const span = countWords(years < 10 ? Math.round(years * 10) / 10 : Math.round(years), YEARS)[lang];
    if (isUpperBound) return RETURNS[lang](words.bound(span));
    const often = years >= 1 ? words.seldom(span) : words.often(numberWords(perYear, 1)[lang]);
    return RETURNS[lang](often);
  });
}

/** How likely chance alone is to give such a window anywhere in what was searched. */
export function chanceWords(p: number): Judged {
  return judge(p, {
    en: 'that attacks timed independently give such a window anywhere in what was searched',
    fr: {
      indicative:
        'que des attaques aux dates indépendantes donnent une telle fenêtre où que ce soit dans ce qui a été fouillé',
      subjunctive:
        'que des attaques aux dates indépendantes donnent une telle fenêtre où que ce soit dans ce qui a été fouillé',
    },
  });
}

const SEARCHED = {
  fr: (days: string, windows: string, areas: string, groups: string) =>
    `Fouillés : ${days}, ${windows}, ${areas}, ${groups} ; p vaut pour le plus frappant de tout cela.`,
  en: (days: string, windows: string, areas: string, groups: string) =>
    `Searched: ${days}, ${windows}, ${areas}, ${groups}; p is for the most striking of all that.`,
};

/** How much was looked at, since looking much finds much. */
export function searchedWords({ searched }: CoordinationTest): Bilingual {
  const days = countWords(searched.days, DAYS);
  const windows = countWords(searched.windows.length, {
    fr: ['longueur de fenêtre', 'longueurs de fenêtre'],
    en: ['length of window', 'lengths of window'],
  });
  const areas = countWords(searched.areas, { fr: ['zone', 'zones'], en: ['area', 'areas'] });
  const groups = countWords(searched.groups, { fr: ['groupe', 'groupes'], en: ['group', 'groups'] });
  return inBoth((lang) => SEARCHED[lang](days[lang], windows[lang], areas[lang], groups[lang]));
}

const RESTS = {
  fr: (attacks: string, days: string) =>
    `elle repose sur ${attacks} du groupe avant ce jour, en ${days} de registre`,
  en: (attacks: string, days: string) =>
    `it rests on ${attacks} of the group before the day, in ${days} of record`,
};

/** By the attacks before the day: 20 are the least, 100 make a law of days trustworthy; what one check undoes is never high. */
export function confidenceWords(earlier: number, days: number, holds: boolean): Confident {
  const level = earlier < 50 ? 'low' : earlier < 100 || !holds ? 'moderate' : 'high';
  const attacks = countWords(earlier, ATTACKS);
  const span = countWords(days, DAYS);
  return confide(
    level,
    inBoth((lang) => RESTS[lang](attacks[lang], span[lang])),
  );
}

export const CHECK_NAMES: Readonly<Record<CoordinationCheck, Bilingual>> = {
  as_recorded: { fr: 'le registre tel quel', en: 'the record as it stands' },
  one_place_fewer: { fr: 'un lieu de moins', en: 'one place fewer' },
  firm_only: { fr: 'sans les rapports incertains', en: 'without unsure reports' },
  dates_widened: { fr: 'dates élargies à leur précision', en: 'dates as wide as they are stated' },
};

export const CAVEATS = {
  reported: {
    fr: 'Ne compte que ce que des rapports disent : une attaque que personne n’a rapportée manque, un jour très suivi en montre davantage.',
    en: 'Only what reports tell counts: an attack that nobody reported is missing, a day that is much covered shows more of them.',
  },
  attribution: {
    fr: 'L’attribution au groupe est celle des rapports ; ce qui n’est attribué à personne ne compte pas.',
    en: 'Attribution to the group is that of the reports; what is attributed to nobody does not count.',
  },
  origin: {
    fr: 'Cette fenêtre a été trouvée par fouille du registre ; aucun rapport n’en fait une seule opération.',
    en: 'This window was found by searching the record; no report tells of it as one operation.',
  },
  weekday: {
    fr: 'Un rythme hebdomadaire commun aux lieux (jours de marché) et une fête ne sont pas simulés.',
    en: 'A weekly rhythm that places share (market days) and a holiday are not simulated.',
  },
} as const;

const NOT_TESTED = {
  fr: (check: string) => `Vérification impossible faute d’un nombre suffisant d’attaques : ${check}.`,
  en: (check: string) => `This check was not possible, for want of attacks: ${check}.`,
};

export const notTestedWords = (check: CoordinationCheck): Bilingual =>
  inBoth((lang) => NOT_TESTED[lang](CHECK_NAMES[check][lang]));

const DISSOLVES = {
  fr: (check: string) =>
    `Vérification « ${check} » : il reste moins de deux lieux, donc plus rien à expliquer ; p vaut 1.`,
  en: (check: string) =>
    `Check "${check}": fewer than two places are left and nothing remains to be explained; p is 1.`,
};

export const dissolvedWords = (check: CoordinationCheck): Bilingual =>
  inBoth((lang) => DISSOLVES[lang](CHECK_NAMES[check][lang]));
