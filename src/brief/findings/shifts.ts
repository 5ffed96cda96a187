/** Whether what is targeted changes: shares then and now. */
import type { ClassShift, Share, ShiftAnswer, TestedShift } from '../../core/analysis/shifts.ts';
import type { Bilingual } from '../../core/bilingual.ts';
import type { BriefSentence } from '../../core/brief.ts';
import type { Counted } from '../../analysis/wording/index.ts';
import type { BriefMatter } from '../matter.ts';
import { sentence } from '../sentence.ts';
import { sinceWords } from '../words/dates.ts';
import { capital } from '../words/grammar.ts';
import { areaWords } from '../words/places.ts';
import { ofClassWords } from '../../analysis/shifts/index.ts';
import { Numbers } from './numbers.ts';
import { allTold, NOTHING, note, wordsThatTell, type Told } from './told.ts';

const AREAS: Counted = { fr: ['zone examinée', 'zones examinées'], en: ['area examined', 'areas examined'] };
const MOST_SHIFTS = 2;

export function shiftsTold(answer: ShiftAnswer, matter: BriefMatter): Told {
  const all = new Numbers('shifts', '', matter.analyses.parameters.shifts);
  const shifted = answer.areas.filter(({ kind }) => kind === 'shift');
  const told = shifted.slice(0, MOST_SHIFTS).map((area) => shiftTold(area, answer, matter));
  return allTold([...told, summary(answer, told.length, shifted.length - told.length, all)]);
}

function shiftTold(shift: TestedShift, { question }: ShiftAnswer, matter: BriefMatter): Told {
  const { id, area, classes, window, pValue, qValue } = shift;
  // A kind that holds by itself comes before one that only moved more.
  const [first] = [...classes].sort(
    (a, b) =>
      Number(b.qValue <= question.falseDiscoveryRate) - Number(a.qValue <= question.falseDiscoveryRate),
  );
  if (first === undefined) return NOTHING;
  const numbers = new Numbers('shifts', id, matter.analyses.parameters.shifts);
  const { incidents } = first;
  const cited = incidents.length > 0 ? incidents : classes.flatMap((one) => one.incidents);
  const about = { incidents, citations: wordsThatTell(matter, cited), findings: [numbers.id] };
  const say = (key: string, text: Bilingual): readonly BriefSentence[] =>
    sentence({ ...about, key, text, figures: numbers.figures() });
  const [where, what] = [areaWords(area), ofClassWords(first.class)];
  const sentences = [
    ...say(`shift/${id}`, leadWords(first, where, what, numbers)),
    ...say(
      `basis/shift/${id}`,
      basisWords(first, { window, pValue, qValue, lookBackDays: question.lookBackDays }, numbers),
    ),
  ];
  const open = say(`change/shift/${id}`, {
    fr: `Part ${what.fr} ${where.fr} : des incidents de la période précédente que les sources auraient tus l’expliqueraient ; le même écart les semaines suivantes l’affermirait.`,
    en: `Share of ${what.en} ${where.en}: incidents of the days before that sources passed over would explain it; the same difference in the weeks that follow would strengthen it.`,
  });
  return { ...NOTHING, sentences, open, findings: [numbers.finding()] };
}

function leadWords(
  { before, now }: ClassShift,
  where: Bilingual,
  what: Bilingual,
  numbers: Numbers,
): Bilingual {
  const [old, recent] = [numbers.percent('before', before.share), numbers.percent('now', now.share)];
  return {
    fr: `${capital(where.fr)}, la part ${what.fr} dans ce qui est visé est passée de ${old.fr} % à ${recent.fr} %.`,
    en: `${capital(where.en)}, ${what.en} went from ${old.en}% to ${recent.en}% of what is targeted.`,
  };
}

function basisWords(
  { before, now, difference }: ClassShift,
  {
    window,
    pValue,
    qValue,
    lookBackDays,
  }: Pick<TestedShift, 'window' | 'pValue' | 'qValue'> & { readonly lookBackDays: number },
  numbers: Numbers,
): Bilingual {
  const of = (name: string, share: Share): Bilingual => {
    const [count, all] = [numbers.whole(`${name}Count`, share.count), numbers.whole(`${name}Of`, share.of)];
    return { fr: `${count.fr} sur ${all.fr}`, en: `${count.en} of ${all.en}` };
  };
  const [recent, old, days] = [
    of('now', now),
    of('before', before),
    numbers.whole('lookBackDays', lookBackDays),
  ];
  const [gap, low, high] = [
    numbers.percent('difference', difference.value),
    numbers.percent('differenceLow', difference.low),
    numbers.percent('differenceHigh', difference.high),
  ];
  const [p, q, when] = [
    numbers.rough('p', pValue),
    numbers.rough('q', qValue),
    sinceWords(window.from, window.to),
  ];
  numbers.whole('intervalPercent', 95);
  return {
    fr: `Incidents à cible connue : ${recent.fr} ${when.fr}, contre ${old.fr} dans les ${days.fr} jours précédents (écart de ${gap.fr} points, intervalle à 95 % : ${low.fr} à ${high.fr} ; p = ${p.fr}, q = ${q.fr}). Il se peut que les sources se soient mises à signaler ce qu’elles taisaient.`,
    en: `Of incidents with a known target: ${recent.en} ${when.en}, against ${old.en} in the ${days.en} days before (a difference of ${gap.en} points, 95% interval: ${low.en} to ${high.en}; p = ${p.en}, q = ${q.en}). Sources may have begun to report what they passed over.`,
  };
}

function summary({ areas, tooFew }: ShiftAnswer, told: number, more: number, numbers: Numbers): Told {
  if (areas.length === 0 && tooFew.length === 0) return NOTHING;
  const [tested, few] = [
    numbers.count('areasTested', areas.length, AREAS),
    numbers.whole('areasTooFew', tooFew.length),
  ];
  const looked: Bilingual = {
    fr: `${tested.fr}, et ${few.fr} de trop peu d’incidents`,
    en: `${tested.en}, and ${few.en} with too few incidents`,
  };
  const text: Bilingual =
    more > 0
      ? {
          fr: `Autres zones où ce qui est visé change : ${numbers.whole('moreShifts', more).fr} (${looked.fr}) ; voir l’analyse « Tendances » ou vigie surges.`,
          en: `Other areas where what is targeted changes: ${numbers.whole('moreShifts', more).en} (${looked.en}); see the analysis “Trends”, or vigie surges.`,
        }
      : {
          fr: `Nature des cibles : aucun${told === 0 ? '' : ' autre'} changement ne dépasse le hasard (${looked.fr}).`,
          en: `Kinds of target: no${told === 0 ? '' : ' other'} change is beyond chance (${looked.en}).`,
        };
  return { ...NOTHING, notes: [note('shifts', text, numbers)], findings: [numbers.finding()] };
}
