/** How each other explanation is put; the figures are those that the rule looked at. */
import type { Bilingual } from '../../core/bilingual.ts';
import { dayWords, inBoth, numberWords } from '../wording/index.ts';

const DATES_UNSURE = {
  fr: (n: string, of: string) =>
    `Dates imprécises : ${n} faits sur ${of} n’ont pas de jour connu ; ils ont pu ne pas tomber ensemble.`,
  en: (n: string, of: string) =>
    `Imprecise dates: ${n} of ${of} incidents have no known day; they may not have fallen together.`,
};
const TWO_NAMES = {
  fr: (a: string, b: string, km: string) =>
    `Double comptage : ${a} et ${b} sont à ${km} km l’un de l’autre et aucun rapport ne cite les deux ; ce peut être une seule attaque sous deux noms.`,
  en: (a: string, b: string, km: string) =>
    `Double counting: ${a} and ${b} are ${km} km apart and no report names both; it may be one attack under two names.`,
};
const BUSY_PERIOD = {
  fr: (n: string, mean: string, days: string) =>
    `Période d’activité accrue du groupe : ${n} attaques dans les ${days} jours alentour, contre ${mean} en moyenne.`,
  en: (n: string, mean: string, days: string) =>
    `A busy period of the group: ${n} attacks in the ${days} days around, against ${mean} on average.`,
};
const OTHERS_TOO = {
  fr: (n: string, mean: string, day: string) =>
    `Cause commune : à la date du ${day}, ${n} faits sont dus à d’autres, contre ${mean} en moyenne ; une fête, une offensive ou une échéance a pu mettre tout le monde en mouvement.`,
  en: (n: string, mean: string, day: string) =>
    `A cause in common: on ${day}, ${n} incidents were the work of others, against ${mean} on average; a holiday, an offensive or a deadline may have set everybody moving.`,
};

export const COUNTER_WORDS = {
  datesWidened: {
    fr: 'Dates imprécises : si chaque attaque compte pour tous les jours où elle a pu avoir lieu, l’écart avec des dates indépendantes disparaît.',
    en: 'Imprecise dates: counted on every day on which each attack may have been, the departure from independent timing is gone.',
  },
  datesUnsure: (n: number, of: number): Bilingual =>
    inBoth((lang) => DATES_UNSURE[lang](numberWords(n)[lang], numberWords(of)[lang])),
  twoNames: (a: string, b: string, km: number): Bilingual =>
    inBoth((lang) => TWO_NAMES[lang](a, b, numberWords(km)[lang])),
  onePlaceFewer: {
    fr: 'Double comptage : avec un lieu de moins, comme si l’un d’eux portait deux noms, l’écart avec des dates indépendantes disparaît.',
    en: 'Double counting: with one place fewer, as if one of them had two names, the departure from independent timing is gone.',
  },
  hedged: {
    fr: 'Rapports incertains : sans les faits au conditionnel et ceux qu’une seule source relaie, l’écart avec des dates indépendantes disparaît.',
    en: 'Unsure reports: without hedged incidents and those relayed by one source alone, the departure from independent timing is gone.',
  },
  oneSource: {
    fr: 'Source unique : tous ces faits viennent de la même source, qui a pu réunir sous une date des attaques éloignées dans le temps.',
    en: 'One source: all of it comes from the same source, which may have put under one date attacks that lay apart in time.',
  },
  oneParty: {
    fr: 'Un seul groupe en mouvement : par la route, une même équipe avait le temps d’aller d’un lieu à l’autre.',
    en: 'One party on the move: by road, the same party had time to go from one place to the next.',
  },
  busyPeriod: (n: number, mean: number, days: number): Bilingual =>
    inBoth((lang) =>
      BUSY_PERIOD[lang](numberWords(n)[lang], numberWords(mean, 1)[lang], numberWords(days)[lang]),
    ),
  busyDays: {
    fr: 'Journées chargées : le groupe connaît des jours aussi denses que celui-ci ; l’écart ne tient que si chaque lieu suit son propre rythme.',
    en: 'Busy days: the group has days as crowded as this one; the departure holds only if each place keeps its own rhythm.',
  },
  othersToo: (n: number, mean: number, day: string): Bilingual =>
    inBoth((lang) => OTHERS_TOO[lang](numberWords(n)[lang], numberWords(mean, 1)[lang], dayWords(day)[lang])),
  sharedCause: {
    fr: 'Cause commune : une fête, une offensive ou une échéance met aussi plusieurs équipes en mouvement le même jour, sans plan d’ensemble ; rien ici ne l’écarte.',
    en: 'A cause in common: a holiday, an offensive or a deadline also sets several parties moving on one day without one plan; nothing here rules that out.',
  },
} as const;
