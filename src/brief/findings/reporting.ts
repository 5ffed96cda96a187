/** That no report is not no violence: which usual sources fell silent, and how late incidents are told. */
import type { QuietArea, ReportingAnswer } from '../../core/analysis/reporting.ts';
import type { Bilingual } from '../../core/bilingual.ts';
import { dayWords, listWords, type Counted } from '../../analysis/wording/index.ts';
import type { BriefMatter } from '../matter.ts';
import { sentence, wordsOf } from '../sentence.ts';
import { capital } from '../words/grammar.ts';
import { daysWords } from '../words/dates.ts';
import { areaWords } from '../words/places.ts';
import { Numbers } from './numbers.ts';
import { allTold, NOTHING, note, type Told } from './told.ts';

const DAYS: Counted = { fr: ['jour', 'jours'], en: ['day', 'days'] };
const INCIDENTS: Counted = { fr: ['incident', 'incidents'], en: ['incident', 'incidents'] };

export function reportingTold(answer: ReportingAnswer, matter: BriefMatter): Told {
  return allTold([
    ...answer.quietAreas.map((area) => quietTold(area, answer, matter)),
    lateTold(answer, matter),
  ]);
}

function quietTold(
  { id, area, silent, share }: QuietArea,
  answer: ReportingAnswer,
  matter: BriefMatter,
): Told {
  const numbers = new Numbers('reporting', id, matter.analyses.parameters.reporting);
  const percent = numbers.percent('share', share);
  const names = listWords(silent.map((name) => ({ fr: name, en: name })));
  const where = areaWords(area);
  const last = answer.silent
    .filter(({ source }) => silent.includes(source))
    .reduce((day, { lastDay }) => (lastDay > day ? lastDay : day), '');
  const since = last === '' ? null : dayWords(last);
  const isOne = silent.length === 1;
  const own = [...matter.incidents, ...matter.others.values()].filter(
    ({ where: place }) =>
      place?.country === area.country && (area.admin1 === null || place.admin1 === area.admin1),
  );
  const told = own.flatMap(({ claims }) =>
    claims.filter(({ relayedBy }) => relayedBy !== null && silent.includes(relayedBy)).slice(0, 1),
  );
  const sentences = sentence({
    key: `quiet/${id}`,
    text: {
      fr: `${capital(where.fr)}, l’absence de récit ne vaut pas absence de violence : ${names.fr}, qui rapportai${isOne ? 't' : 'ent'} ${percent.fr} % des incidents, ${isOne ? 'se tait' : 'se taisent'}${since === null ? '' : ` depuis le ${since.fr}`}.`,
      en: `${capital(where.en)}, an absence of reports is not an absence of violence: ${names.en}, which reported ${percent.en}% of the incidents, ${isOne ? 'has' : 'have'} been silent${since === null ? '' : ` since ${since.en}`}.`,
    },
    // Where the silent told of nothing that the brief covers, of the area's incidents whoever told of them.
    citations: (told.length > 0 ? told : own.flatMap(({ claims }) => claims.slice(0, 1)))
      .slice(0, MOST_CITED)
      .flatMap(wordsOf),
    figures: numbers.figures(),
    findings: [numbers.id],
  });
  return { ...NOTHING, sentences, findings: [numbers.finding()] };
}

const MOST_CITED = 6;

function lateTold({ delays, incomplete }: ReportingAnswer, matter: BriefMatter): Told {
  const numbers = new Numbers('reporting', '', matter.analyses.parameters.reporting);
  if (delays.kind === 'too_few') {
    const [n, least] = [numbers.count('n', delays.n, INCIDENTS), numbers.whole('minimum', delays.minimum)];
    const text: Bilingual = {
      fr: `Délai de signalement : trop peu pour le mesurer (${n.fr}, il en faut ${least.fr}) ; les derniers jours peuvent être incomplets.`,
      en: `Reporting delay: too few to measure it (${n.en}, ${least.en} are needed); the last days may be incomplete.`,
    };
    return { ...NOTHING, notes: [note('reporting', text, numbers)], findings: [numbers.finding()] };
  }
  const [half, most, n] = [
    numbers.count('medianDays', delays.medianDays, DAYS),
    numbers.count('ninetyPercentDays', delays.ninetyPercentDays, DAYS),
    numbers.count('n', delays.n, INCIDENTS),
  ];
  const days = incomplete.map(({ day }) => day).filter((day) => day >= matter.since && day <= matter.until);
  const [from, to] = [days[0], days.at(-1)];
  const which = from === undefined || to === undefined ? null : daysWords(from, to);
  const text: Bilingual = {
    fr: `Délai de signalement : la moitié des incidents sont connus en ${half.fr}, neuf sur dix en ${most.fr} (${n.fr})${which === null ? '' : ` ; ce qui est signalé ${which.fr} est encore incomplet`}.`,
    en: `Reporting delay: half of the incidents are known within ${half.en}, nine in ten within ${most.en} (${n.en})${which === null ? '' : `; what is reported ${which.en} is still incomplete`}.`,
  };
  return { ...NOTHING, notes: [note('reporting', text, numbers)], findings: [numbers.finding()] };
}
