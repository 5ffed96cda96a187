/** What signals such as those told of were worth so far: how often something followed, and how often nothing. */
import type { Precursors, SignalWorth } from '../../core/analysis/precursors.ts';
import type { Bilingual } from '../../core/bilingual.ts';
import type { BriefSentence } from '../../core/brief.ts';
import type { Counted } from '../../analysis/wording/index.ts';
import type { SignalRecord } from '../../core/records.ts';
import type { BriefMatter } from '../matter.ts';
import { sentence } from '../sentence.ts';
import { areaWords } from '../words/places.ts';
import { SIGNAL_NOUNS } from '../words/signals.ts';
import { capital } from '../words/grammar.ts';
import { Numbers } from './numbers.ts';
import { allTold, NOTHING, ofAnswer, type Told } from './told.ts';

const DAYS: Counted = { fr: ['jour', 'jours'], en: ['day', 'days'] };
const SIGNALS: Counted = {
  fr: ['signal de ce genre connu d’avance', 'signaux de ce genre connus d’avance'],
  en: ['such signal told beforehand', 'such signals told beforehand'],
};
const NAME = { name: { fr: 'Signes avant-coureurs', en: 'Precursors' }, command: 'vigie precursors' };
const MOST_KINDS = 3;

/** One kind and region of signals that the brief tells of. */
interface Group {
  readonly kind: SignalWorth['kind'];
  readonly signals: readonly SignalRecord[];
  readonly row: SignalWorth;
}

export function precursorsTold(matter: BriefMatter): Told {
  const { analyses } = matter;
  const all = new Numbers('precursors', '', analyses.parameters.precursors);
  return ofAnswer(analyses.precursors, NAME, all, (answer) =>
    allTold(
      groupsOf(matter.signals, answer)
        .slice(0, MOST_KINDS)
        .map((group) => groupTold(group, answer, matter)),
    ),
  );
}

/** By kind and region where the region has cases enough to be tested, else by kind over all regions. */
function groupsOf(signals: readonly SignalRecord[], { rows }: Precursors): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const signal of signals) {
    const { kind, where } = signal;
    if (kind === 'other') continue;
    const own = rows.find(
      (row) =>
        row.kind === kind && row.area?.country === where?.country && row.area?.admin1 === where?.admin1,
    );
    const row =
      own?.test.kind === 'tested' ? own : rows.find((one) => one.kind === kind && one.area === null);
    if (row === undefined) continue;
    groups.set(row.id, { kind, row, signals: [...(groups.get(row.id)?.signals ?? []), signal] });
  }
  return [...groups.values()].sort(
    (a, b) => b.row.signals - a.row.signals || a.row.id.localeCompare(b.row.id),
  );
}

function groupTold({ kind, signals, row }: Group, { windowDays }: Precursors, matter: BriefMatter): Told {
  const numbers = new Numbers('precursors', row.id, matter.analyses.parameters.precursors);
  const citations = signals.flatMap(({ report, evidence }) => evidence.map((span) => ({ report, span })));
  const say = (key: string, text: Bilingual): readonly BriefSentence[] =>
    sentence({ key, text, citations, figures: numbers.figures(), findings: [numbers.id] });
  const where: Bilingual =
    row.area === null ? { fr: 'toutes régions réunies', en: 'all regions together' } : areaWords(row.area);
  const name = SIGNAL_NOUNS[kind];
  const bare = { fr: name.fr.replace(/^(?:une?|des) /u, ''), en: name.en.replace(/^an? /u, '') };
  const lead = worthWords(
    row,
    { fr: `${capital(bare.fr)}, ${where.fr}`, en: `${capital(bare.en)}, ${where.en}` },
    windowDays,
    numbers,
  );
  const sentences = say(`worth/${row.id}`, lead);
  const open = say(`change/worth/${row.id}`, {
    fr: `Valeur d’alerte des ${bare.fr} : davantage de signaux rapportés avant les faits, y compris ceux que rien n’a suivis, la préciserait ; ce qu’une patrouille empêche ne se voit pas.`,
    en: `The worth of ${bare.en} as a warning: more signals told before the fact, those that nothing followed included, would make it clearer; what a patrol prevents does not show.`,
  });
  return { ...NOTHING, sentences, open, findings: [numbers.finding()] };
}

function worthWords(
  { signals, followed, test }: SignalWorth,
  lead: Bilingual,
  windowDays: number,
  numbers: Numbers,
): Bilingual {
  const [n, window] = [
    numbers.count('signals', signals, SIGNALS),
    numbers.count('windowDays', windowDays, DAYS),
  ];
  if (test.kind === 'too_few') {
    const least = numbers.whole('minimum', test.minimum);
    return {
      fr: `${lead.fr} : trop peu pour dire ce que valent ces signaux (${n.fr} ; ${test.of === 'signals' ? `il en faut ${least.fr}` : `il faut ${least.fr} incidents`}).`,
      en: `${lead.en}: too few to say what such signals are worth (${n.en}; ${least.en} ${test.of} are needed).`,
    };
  }
  const [after, nothing] = [
    numbers.whole('followed', followed),
    numbers.whole('followedByNothing', signals - followed),
  ];
  const [expected, p] = [numbers.rough('expectedByChance', test.expected), numbers.rough('p', test.pValue)];
  const isMore = test.qValue < 0.05;
  const verdict: Bilingual = isMore
    ? { fr: 'plus souvent suivis que par hasard de dates', en: 'more often followed than on chance days' }
    : { fr: 'rien qui dépasse un hasard de dates', en: 'nothing beyond chance days' };
  return {
    fr: `${lead.fr} : ${verdict.fr}. ${n.fr}, dont ${after.fr} suivis d’un incident dans la région sous ${window.fr} et ${nothing.fr} suivis de rien (au hasard des jours : ${expected.fr} ; p = ${p.fr}).`,
    en: `${lead.en}: ${verdict.en}. ${n.en}, of which ${after.en} were followed by an incident in the region within ${window.en} and ${nothing.en} by nothing (on chance days: ${expected.en}; p = ${p.en}).`,
  };
}
