/** What is said of a surge, in both languages. */
import type {
  ChartAlarm,
  PerSourceDay,
  RateChange,
  SurgeKind,
  TestedCell,
} from '../../core/analysis/surges.ts';
import type { Bilingual } from '../../core/bilingual.ts';
import { areaWords } from '../areas/index.ts';
import { termWords } from '../../core/vocabulary/index.ts';
import { judge } from '../likelihood/index.ts';
import {
  boundedWords,
  countWords,
  dayWords,
  numberWords,
  rarityWords,
  roughWords,
  stretchWords,
} from '../wording/index.ts';

/** "all incidents", "type “Battle”", "incidents laid to JNIM". */
export function kindWords(of: SurgeKind): Bilingual {
  if (of.by === 'event_type') {
    const type = termWords('eventType', of.eventType);
    return { fr: `type « ${type.fr} »`, en: `type “${type.en}”` };
  }
  if (of.by === 'all') return { fr: 'tous les incidents', en: 'all incidents' };
  return { fr: `incidents imputés à ${of.name}`, en: `incidents laid to ${of.name}` };
}

const REPORTED = {
  fr: ['incident signalé', 'incidents signalés'],
  en: ['incident reported', 'incidents reported'],
} as const;

/** How many against how many, since when. */
export function surgeWords(
  finding: Pick<TestedCell, 'area' | 'of' | 'since' | 'until' | 'counts' | 'lookBack'>,
): Bilingual {
  const { area, of, since, until, counts, lookBack } = finding;
  const [where, what, stretch] = [areaWords(area), kindWords(of), stretchWords(since, until)];
  const [observed, expected] = [countWords(counts.observed, REPORTED), roughWords(counts.expected)];
  const [ratio, low, high] = [
    boundedWords(counts.ratio),
    boundedWords(counts.low),
    boundedWords(counts.high),
  ];
  return {
    fr: `${where.fr}, ${what.fr} : ${observed.fr} ${stretch.fr}, contre ${expected.fr} attendus au rythme des ${lookBack.days} jours de référence, soit ${ratio.fr} fois ce nombre (intervalle à 95 % : ${low.fr} à ${high.fr}).`,
    en: `${where.en}, ${what.en}: ${observed.en} ${stretch.en}, against ${expected.en} expected at the pace of the ${lookBack.days} days before, ${ratio.en} times as many (95% interval: ${low.en} to ${high.en}).`,
  };
}

/** What the p-value is of. */
export function surgeNull(replications: number, tested: number): Bilingual {
  const [draws, cells] = [numberWords(replications), numberWords(tested)];
  return {
    fr: `Hypothèse nulle : les jours de la référence et de la fenêtre pourraient se suivre dans n’importe quel ordre (permutation des jours, ${draws.fr} tirages au plus) ; séries examinées, entre lesquelles les fausses découvertes sont contenues (Benjamini-Hochberg) : ${cells.fr}.`,
    en: `Null hypothesis: the days of look-back and window could stand in any order (permutation of days, ${draws.en} draws at most); series examined, among which false discoveries are held (Benjamini–Hochberg): ${cells.en}.`,
  };
}

/** When the rate changed, by how much, and how likely that is. */
export function changeWords({ from, to, before, after, probability }: RateChange): Bilingual {
  const [first, last] = [dayWords(from), dayWords(to)];
  const when: Bilingual =
    from === to
      ? { fr: `le ${first.fr}`, en: `on ${first.en}` }
      : { fr: `entre le ${first.fr} et le ${last.fr}`, en: `between ${first.en} and ${last.en}` };
  const [old, now] = [roughWords(before.perDay * 7), roughWords(after.perDay * 7)];
  const pace = `${when.fr}, de ${old.fr} à ${now.fr} incidents signalés par semaine`;
  return judge(Math.min(1, probability), {
    en: `that the pace changed ${when.en}, from ${old.en} to ${now.en} reported incidents a week`,
    fr: {
      indicative: `que le rythme a changé ${pace}`,
      subjunctive: `que le rythme ait changé ${pace}`,
    },
  }).said;
}

/** The figures behind a finding: rarity, the daily watch, the change of rate, the pace per source-day. */
export function surgeDetails(
  finding: Pick<TestedCell, 'pValue' | 'qValue' | 'chart' | 'change' | 'perSourceDay'>,
): readonly Bilingual[] {
  const { pValue, qValue, chart, change, perSourceDay } = finding;
  return [
    rarityWords(pValue, qValue),
    watchWords(chart),
    ...(change === null ? [] : [changeWords(change)]),
    ...(perSourceDay === null ? [] : [paceWords(perSourceDay)]),
  ];
}

function watchWords({ on, inControlRunLength }: ChartAlarm): Bilingual {
  const length = numberWords(inControlRunLength);
  const rate: Bilingual = {
    fr: `(sans changement, une fausse alerte tous les ${length.fr} jours en moyenne)`,
    en: `(with nothing changed, one false alarm in ${length.en} days on average)`,
  };
  if (on === null)
    return {
      fr: `La veille quotidienne n’aurait pas alerté ${rate.fr}.`,
      en: `The daily watch would have raised no alarm ${rate.en}.`,
    };
  const day = dayWords(on);
  return {
    fr: `La veille quotidienne aurait alerté le ${day.fr} ${rate.fr}.`,
    en: `The daily watch would have raised an alarm on ${day.en} ${rate.en}.`,
  };
}

function paceWords({ before, now, ratio }: PerSourceDay): Bilingual {
  const [old, recent, times] = [roughWords(before), roughWords(now), roughWords(ratio)];
  return {
    fr: `Par jour de parution d’une source habituelle : ${old.fr} incident auparavant, ${recent.fr} ensuite, soit ${times.fr} fois.`,
    en: `Per day on which a usual source appeared: ${old.en} incidents before, ${recent.en} since, ${times.en} times.`,
  };
}

/** What to bear in mind; each is said only where it applies. */
export const CAVEATS = {
  strongest: {
    fr: 'La période retenue est celle où l’écart est le plus fort dans la fenêtre : son rapport est surestimé.',
    en: 'The stretch is the one in the window that stands out most: its ratio is an overestimate.',
  },
  contagion: {
    fr: 'Une attaque en entraîne d’autres et une offensive dure plusieurs jours : les jours ne sont pas indépendants, et une montée ne dit rien de sa cause.',
    en: 'An attack brings about others and an offensive lasts for days: days are not independent, and a rise says nothing of its cause.',
  },
  incomplete: {
    fr: 'Les derniers jours sont incomplets : ce qui en est signalé ne peut qu’augmenter.',
    en: 'The last days are incomplete: what is reported of them can only grow.',
  },
  volumeUnknown: {
    fr: 'On sait trop peu de ce que publient les sources pour corriger le rapport du volume de publication.',
    en: 'Too little is known of what the sources publish to correct the ratio for the volume of reporting.',
  },
  volume(raw: number, corrected: number): Bilingual {
    const [before, after] = [roughWords(raw), roughWords(corrected)];
    return {
      fr: `Les sources habituelles publient davantage : rapporté aux jours où elles paraissent, le rapport passe de ${before.fr} à ${after.fr}.`,
      en: `The usual sources publish more: taken by the days on which they appear, the ratio goes from ${before.en} to ${after.en}.`,
    };
  },
  oneDay(day: string, count: number, of: number): Bilingual {
    const on = dayWords(day);
    return {
      fr: `Un seul jour, le ${on.fr}, en compte ${count} sur ${of} : voir les opérations.`,
      en: `A single day, ${on.en}, has ${count} of the ${of}: see operations.`,
    };
  },
  imprecise: (count: number, of: number): Bilingual => ({
    fr: `Incidents comptés : ${of}, dont ${count} à la semaine près seulement, au milieu de leur intervalle.`,
    en: `Incidents counted: ${of}, of which ${count} known within a week only, in the middle of their interval.`,
  }),
  young: (days: number): Bilingual => ({
    fr: `La référence ne compte que ${days} jours : ni saisons ni cycles n’y paraissent.`,
    en: `The look-back has ${days} days only: neither seasons nor cycles show in it.`,
  }),
} as const;
