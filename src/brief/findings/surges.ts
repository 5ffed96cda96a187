/** Where more incidents are reported than is usual: how many, against how many, since when. */
import type { RiseAnswer, SurgeKind, Rise } from '../../core/analysis/surges.ts';
import type { Bilingual } from '../../core/bilingual.ts';
import type { EventType } from '../../core/findings.ts';
import { dayWords, type Counted } from '../../analysis/wording/index.ts';
import type { BriefSentence } from '../../core/brief.ts';
import type { BriefMatter } from '../matter.ts';
import { sentence } from '../sentence.ts';
import { actorWords } from '../words/actors.ts';
import { sinceWords } from '../words/dates.ts';
import { aFr, capital, deFr, participle, type Agreement } from '../words/grammar.ts';
import { areaWords } from '../words/places.ts';
import { Numbers } from './numbers.ts';
import { allTold, incidentIn, NOTHING, note, wordsThatTell, type Told } from './told.ts';

const SERIES: Counted = { fr: ['série', 'séries'], en: ['series', 'series'] };
const DAYS: Counted = { fr: ['jour', 'jours'], en: ['day', 'days'] };

/** So many are told; of those that count the same incidents, the strongest alone. */
const MOST_SURGES = 3;

export function surgesTold(answer: RiseAnswer, matter: BriefMatter): Told {
  const all = new Numbers('surges', '', matter.analyses.parameters.surges);
  const own = distinct(answer.cells);
  const told = own.slice(0, MOST_SURGES).map((cell) => surgeTold(cell, answer.tested, matter));
  return allTold([...told, summary(answer, told.length, all)]);
}

/** A country holds its regions, and all incidents those of a kind: four surges may be one. */
function distinct(cells: readonly Rise[]): readonly Rise[] {
  const kept: Rise[] = [];
  for (const cell of cells) {
    const isSame = kept.some(({ incidents }) => {
      const ids = new Set(incidents);
      const shared = cell.incidents.filter((id) => ids.has(id)).length;
      return shared * 2 > Math.min(cell.incidents.length, incidents.length);
    });
    if (!isSame) kept.push(cell);
  }
  return kept;
}

function surgeTold(cell: Rise, tested: number, matter: BriefMatter): Told {
  const { id, area, of, since, until, counts, incidents } = cell;
  const numbers = new Numbers('surges', id, matter.analyses.parameters.surges);
  const about = { incidents, citations: wordsThatTell(matter, incidents), findings: [numbers.id] };
  const say = (key: string, text: Bilingual): readonly BriefSentence[] =>
    sentence({ ...about, key, text, figures: numbers.figures() });
  const [what, where, when] = [kindWords(of), areaWords(area), sinceWords(since, until)];
  const [observed, expected] = [
    numbers.whole('observed', counts.observed),
    numbers.least('expected', counts.expected, 0.1),
  ];
  const gender = genderOf(of);
  const [observedAs, expectedAs] = [counts.observed, counts.expected].map((n): Agreement =>
    n < 2 ? gender : `${gender}p`,
  ) as [Agreement, Agreement];
  const lead: Bilingual = {
    fr: `${capital(what.fr)} ${where.fr} ${until === null ? 'augmentent' : 'ont augmenté'} ${when.fr} : ${observed.fr} ${participle('signalé', observedAs)}, contre ${expected.fr} ${participle('attendu', expectedAs)}.`,
    en: `${capital(what.en)} ${where.en} ${until === null ? 'have risen' : 'rose'} ${when.en}: ${observed.en} reported, against ${expected.en} expected.`,
  };
  const sentences = [
    ...say(`surge/${id}`, lead),
    ...say(`basis/surge/${id}`, basisWords(cell, tested, numbers)),
    ...say(`basis/surge/${id}/caveat`, caveatOf(cell, matter, numbers)),
  ];
  const some = { ...about, citations: wordsThatTell(matter, incidents.slice(0, FEW_CITED)) };
  const change: Bilingual = {
    fr: `Hausse ${deFr(what.fr)} ${where.fr} : un retour au rythme habituel la semaine suivante l’affaiblirait ; la même hausse chez des sources qui ne publient pas davantage l’affermirait.`,
    en: `Rise in ${what.en} ${where.en}: a return to the usual pace in the week that follows would weaken it; the same rise in sources that publish no more than before would strengthen it.`,
  };
  const open = sentence({ ...some, key: `change/surge/${id}`, text: change });
  return { ...NOTHING, sentences, open, findings: [numbers.finding()] };
}

/** What would change a judgement cites so many of the incidents that the judgement cites. */
const FEW_CITED = 6;

/** Against fewer expected than this a ratio is a number and says nothing. */
const LEAST_EXPECTED = 1;

function basisWords({ counts, pValue, qValue, lookBack }: Rise, tested: number, numbers: Numbers): Bilingual {
  const [days, p, q] = [
    numbers.count('lookBackDays', lookBack.days, DAYS),
    numbers.rough('p', pValue),
    numbers.rough('q', qValue),
  ];
  const series = numbers.count('seriesTested', tested, SERIES);
  if (counts.expected < LEAST_EXPECTED)
    return {
      fr: `L’écart avec les ${days.fr} précédents ne tient pas à l’ordre des jours (p = ${p.fr}, q = ${q.fr} sur ${series.fr}).`,
      en: `The difference from the ${days.en} before is inconsistent with chance in the order of days (p = ${p.en}, q = ${q.en} over ${series.en}).`,
    };
  const [ratio, low, high] = [
    numbers.rough('ratio', counts.ratio),
    numbers.rough('low', counts.low),
    numbers.rough('high', counts.high),
  ];
  const level = numbers.whole('intervalPercent', 95);
  return {
    fr: `Soit ${ratio.fr} fois le rythme des ${days.fr} précédents (intervalle à ${level.fr} % : ${low.fr} à ${high.fr} ; p = ${p.fr}, q = ${q.fr} sur ${series.fr}).`,
    en: `That is ${ratio.en} times the pace of the ${days.en} before (${level.en}% interval: ${low.en} to ${high.en}; p = ${p.en}, q = ${q.en} over ${series.en}).`,
  };
}

/** What weighs most against it. */
function caveatOf(
  { perSourceDay, counts, incidents }: Rise,
  matter: BriefMatter,
  numbers: Numbers,
): Bilingual {
  const busiest = busiestDay(incidents, matter);
  if (busiest !== null && busiest.count * 2 > counts.observed) {
    const [n, of, day] = [
      numbers.whole('onBusiestDay', busiest.count),
      numbers.whole('observed', counts.observed),
      dayWords(busiest.day),
    ];
    return {
      fr: `Un seul jour, le ${day.fr}, en compte ${n.fr} sur ${of.fr} : c’est une journée plus qu’une tendance.`,
      en: `A single day, ${day.en}, has ${n.en} of the ${of.en}: that is a day rather than a trend.`,
    };
  }
  if (perSourceDay === null)
    return {
      fr: 'On ne sait pas si les sources publient davantage, ce qui expliquerait une partie de la hausse.',
      en: 'Whether sources publish more is not known; that would account for part of the rise.',
    };
  if (perSourceDay.ratio < 0.8 * counts.ratio) {
    if (counts.expected < LEAST_EXPECTED)
      return {
        fr: 'Les sources publient davantage, ce qui explique une partie de la hausse.',
        en: 'Sources publish more, which accounts for part of the rise.',
      };
    const ratio = numbers.rough('ratioPerSourceDay', perSourceDay.ratio);
    return {
      fr: `Les sources publient davantage : à volume de parution égal, le rythme n’est plus que de ${ratio.fr} fois celui d’avant.`,
      en: `Sources publish more: at an equal volume of reporting, the pace is no more than ${ratio.en} times that of before.`,
    };
  }
  return {
    fr: 'Les jours retenus sont ceux où l’écart est le plus fort, si bien que la hausse est surestimée ; elle ne dit rien de sa cause.',
    en: 'The days are those that stand out most, so that the rise is overestimated; it says nothing of its cause.',
  };
}

/** The day with most of the incidents; null where none has a day. */
function busiestDay(
  ids: readonly string[],
  matter: BriefMatter,
): { readonly day: string; readonly count: number } | null {
  const days = ids.flatMap((id) => incidentIn(matter, id)?.when?.start ?? []);
  const counts = [...Map.groupBy(days, (day) => day)].map(([day, all]) => ({ day, count: all.length }));
  return counts.sort((a, b) => b.count - a.count || a.day.localeCompare(b.day))[0] ?? null;
}

const KINDS: Readonly<Record<EventType, Bilingual>> = {
  Battles: { fr: 'les combats', en: 'battles' },
  Protests: { fr: 'les manifestations', en: 'protests' },
  Riots: { fr: 'les émeutes', en: 'riots' },
  'Explosions/Remote violence': {
    fr: 'les explosions et les frappes à distance',
    en: 'explosions and remote strikes',
  },
  'Violence against civilians': {
    fr: 'les violences contre des civils',
    en: 'acts of violence against civilians',
  },
  'Strategic developments': {
    fr: 'les autres faits (pillages, arrestations, mouvements)',
    en: 'other events (looting, arrests, movements)',
  },
};

const FEMININE: ReadonlySet<EventType> = new Set([
  'Protests',
  'Riots',
  'Explosions/Remote violence',
  'Violence against civilians',
]);

const genderOf = (of: SurgeKind): 'm' | 'f' =>
  of.by === 'event_type' && FEMININE.has(of.eventType) ? 'f' : 'm';

function kindWords(of: SurgeKind): Bilingual {
  if (of.by === 'event_type') return KINDS[of.eventType];
  if (of.by === 'all') return { fr: 'les incidents', en: 'incidents' };
  const who = actorWords(of, null);
  return { fr: `les incidents attribués ${aFr(who.fr)}`, en: `incidents attributed to ${who.en}` };
}

/** What was looked at and is not told: that nothing stands out is an answer too. */
function summary({ tested, tooFew, cells }: RiseAnswer, told: number, numbers: Numbers): Told {
  const more = cells.length - told;
  const [series, few] = [
    numbers.count('seriesTested', tested, SERIES),
    numbers.whole('seriesTooFew', tooFew.length),
  ];
  if (tested === 0 && tooFew.length === 0) return NOTHING;
  const looked: Bilingual = {
    fr: `${series.fr} examinée${tested < 2 ? '' : 's'}, et ${few.fr} de trop peu d’incidents ou de recul`,
    en: `${series.en} examined, and ${few.en} with too few incidents or too short a past`,
  };
  const text: Bilingual =
    more > 0
      ? {
          fr: `Autres hausses, qui se recoupent en partie : ${numbers.whole('moreSurges', more).fr} (${looked.fr}) ; voir l’analyse « Tendances » ou vigie surges.`,
          en: `Other rises, which overlap in part: ${numbers.whole('moreSurges', more).en} (${looked.en}); see the analysis “Trends”, or vigie surges.`,
        }
      : {
          fr: `Hausses : aucune${told === 0 ? '' : ' autre'} ne dépasse le hasard (${looked.fr}).`,
          en: `Rises: none${told === 0 ? '' : ' other'} is beyond chance (${looked.en}).`,
        };
  return { ...NOTHING, notes: [note('surges', text, numbers)], findings: [numbers.finding()] };
}
