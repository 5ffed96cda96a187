/** What Vigie says about signals before incidents. */
import type {
  Hindsight,
  IncidentPrecursors,
  PrecursorArea,
  PrecursorSignal,
  SignalWorth,
} from '../../core/analysis/precursors.ts';
import type { Bilingual } from '../../core/bilingual.ts';
import { termWords } from '../../core/vocabulary/index.ts';
import { inRegion } from '../areas/index.ts';
import { countWords, dayWords, inBoth, numberWords, type Counted } from '../wording/index.ts';

const DAYS: Counted = { fr: ['jour', 'jours'], en: ['day', 'days'] };
const SIGNALS: Counted = { fr: ['signal', 'signaux'], en: ['signal', 'signals'] };
const FORESEEN: Counted = {
  fr: ['signal rapporté avant les faits', 'signaux rapportés avant les faits'],
  en: ['signal told beforehand', 'signals told beforehand'],
};
const FOLLOWED: Counted = { fr: ['suivi', 'suivis'], en: ['followed', 'followed'] };
const REPORTS: Counted = { fr: ['rapport', 'rapports'], en: ['report', 'reports'] };
const INCIDENTS: Counted = { fr: ['incident', 'incidents'], en: ['incident', 'incidents'] };
const ROWS: Counted = {
  fr: ['type de signal', 'types de signaux'],
  en: ['kind of signal', 'kinds of signal'],
};

type SignalFacts = Omit<PrecursorSignal, 'says'>;
type IncidentFacts = Omit<IncidentPrecursors, 'says' | 'caveats' | 'worth'>;

/** "Warning", « Avertissement ». */
export const kindWords = (kind: SignalWorth['kind']): Bilingual => termWords('signal', kind);

export const say = {
  signal: ({ kind, place, km, day, leadDays, hindsight }: SignalFacts): Bilingual => {
    const [name, on, lead] = [kindWords(kind), dayWords(day), countWords(leadDays, DAYS)];
    const far = km === null ? null : numberWords(km);
    const note = NOTE[hindsight ?? 'none'];
    return {
      fr: `${name.fr}, ${place} (${far === null ? 'même région' : `à ${far.fr} km`}), le ${on.fr} : ${lead.fr} avant${note.fr}.`,
      en: `${name.en}, ${place} (${far === null ? 'same region' : `${far.en} km away`}), on ${on.en}: ${lead.en} before${note.en}.`,
    };
  },
  before: ({ day, windowDays, signals, searched }: IncidentFacts): Bilingual => {
    if (day === null) return UNDATED;
    const [window, all, reports] = [
      countWords(windowDays, DAYS),
      countWords(searched.signals, SIGNALS),
      countWords(searched.reports, REPORTS),
    ];
    if (signals.length === 0)
      return {
        fr: `Aucun signal au registre dans les ${window.fr} d’avant, à proximité (${all.fr} dans ${reports.fr}). Cela ne veut pas dire qu’il n’y en a pas eu.`,
        en: `No signal in the record in the ${window.en} before, near here (${all.en} in ${reports.en}). That does not mean that there was none.`,
      };
    const foreseen = signals.filter(({ hindsight }) => hindsight === null).length;
    const n = countWords(signals.length, SIGNALS);
    return {
      fr: `${n.fr} dans les ${window.fr} d’avant ; ${rapportés(foreseen)} avant les faits.`,
      en: `${n.en} in the ${window.en} before; ${foreseen} of them told before it happened.`,
    };
  },
  worth: (row: SignalWorth, windowDays: number): Bilingual => {
    const where = whereWords(row.area);
    const [name, n, followed] = [
      kindWords(row.kind),
      countWords(row.signals, FORESEEN),
      countWords(row.followed, FOLLOWED),
    ];
    const [window, nothing, test] = [
      countWords(windowDays, DAYS),
      row.signals - row.followed,
      testWords(row),
    ];
    return {
      fr: `${name.fr}, ${where.fr} : ${n.fr}, dont ${followed.fr} d’un incident dans la région sous ${window.fr} et ${nothing} de rien. ${test.fr}`,
      en: `${name.en}, ${where.en}: ${n.en}, of which ${followed.en} by an incident in the region within ${window.en} and ${nothing} by nothing. ${test.en}`,
    };
  },
  precursors: (rows: readonly SignalWorth[], windowDays: number): Bilingual => {
    const whole = rows.filter(({ area }) => area === null);
    if (whole.length === 0) return NO_SIGNALS;
    const [kinds, window] = [countWords(whole.length, ROWS), countWords(windowDays, DAYS)];
    const tested = rows.filter(({ test }) => test.kind === 'tested').length;
    return {
      fr: `${kinds.fr} ; ce qui a suivi sous ${window.fr}, et combien de fois rien. ${tested} lignes sur ${rows.length} ont assez de cas pour un test.`,
      en: `${kinds.en}; what followed within ${window.en}, and how often nothing. ${tested} of ${rows.length} rows have cases enough for a test.`,
    };
  },
  nullHypothesis: (): Bilingual => ({
    fr: 'Hypothèse nulle : les signaux tombent n’importe quel jour de leur trimestre, sans rapport avec les incidents de la région.',
    en: 'Null hypothesis: signals fall on any day of their quarter, unrelated to the incidents of the region.',
  }),
  caveats: (): readonly Bilingual[] => CAVEATS,
  caveatsBefore: ({ signals }: IncidentFacts): readonly Bilingual[] => {
    const late = signals.filter(({ hindsight }) => hindsight !== null).length;
    if (signals.length === 0) return [];
    return late === 0 ? [NO_CAUSE] : [hindsightWords(late), NO_CAUSE];
  },
};

const rapportés = (n: number): string => (n < 2 ? `${n} l’a été` : `${n} l’ont été`);

const NOTE: Readonly<Record<Hindsight | 'none', Bilingual>> = {
  none: { fr: '', en: '' },
  same_report: {
    fr: ', connu seulement par un rapport qui raconte aussi l’incident',
    en: ', known only from a report that tells of the incident as well',
  },
  told_later: { fr: ', rapporté après coup', en: ', told afterwards' },
};

const whereWords = (area: PrecursorArea | null): Bilingual =>
  area === null ? { fr: 'toutes régions', en: 'all regions' } : inRegion(area.admin1, area.country);

/** Below this the null hypothesis and the figures do not go together. */
const SMALL = 0.05;

function testWords({ test, signals }: SignalWorth): Bilingual {
  if (test.kind === 'too_few') {
    const n = countWords(test.n, test.of === 'signals' ? SIGNALS : INCIDENTS);
    return {
      fr: `Trop peu pour un test (${n.fr} sur ${test.minimum}).`,
      en: `Too few for a test (${n.en} of ${test.minimum}).`,
    };
  }
  const expected = numberWords(test.expected, 1);
  const [p, q] = [small(test.pValue), small(test.qValue)];
  const verdict = VERDICT[test.qValue < SMALL ? 'more' : 'chance'];
  return {
    fr: `Aux mêmes jours tirés au sort dans le trimestre : ${expected.fr} sur ${signals} (p = ${p.fr}, q = ${q.fr}). ${verdict.fr}`,
    en: `On days drawn from the same quarter: ${expected.en} of ${signals} (p = ${p.en}, q = ${q.en}). ${verdict.en}`,
  };
}

const VERDICT = {
  more: {
    fr: 'Plus souvent suivis que ne le veut un simple hasard de dates.',
    en: 'More often followed than is consistent with chance days.',
  },
  chance: {
    fr: 'Rien qui ne s’accorde avec un simple hasard de dates.',
    en: 'Nothing that is inconsistent with chance days.',
  },
};

const small = (p: number): Bilingual => inBoth((lang) => numberWords(p, p < 0.1 ? 3 : 2)[lang]);

function hindsightWords(late: number): Bilingual {
  const n = countWords(late, SIGNALS);
  return {
    fr: `${n.fr} ${late < 2 ? 'n’est connu' : 'ne sont connus'} qu’après coup : on les cherche, ou on les retient, parce que l’incident a eu lieu.`,
    en: `${n.en} ${late === 1 ? 'is' : 'are'} known with hindsight only: looked for, or remembered, because the incident happened.`,
  };
}

const UNDATED: Bilingual = {
  fr: 'L’incident n’a pas de date : rien ne peut être dit l’avoir précédé.',
  en: 'The incident has no day: nothing can be said to have come before it.',
};
const NO_SIGNALS: Bilingual = {
  fr: 'Le registre n’a aucun signal qui puisse être situé dans une région et daté.',
  en: 'The record has no signal that can be placed in a region and dated.',
};
const NO_CAUSE: Bilingual = {
  fr: 'Qu’un signal ait précédé l’incident ne dit pas qu’il l’annonçait : voir combien de fois il n’a été suivi de rien.',
  en: 'That a signal came before does not say that it announced the incident: see how often it came before nothing.',
};
const CAVEATS: readonly Bilingual[] = [
  {
    fr: 'Regard en arrière, non prévision : rien ici ne dit où ni quand un incident aura lieu.',
    en: 'This looks back and forecasts nothing: it says neither where nor when an incident will be.',
  },
  {
    fr: 'Une patrouille ou un avertissement a pu empêcher ce qu’il annonçait : « suivi de rien » n’est pas « pour rien ».',
    en: 'A patrol or a warning may have prevented what it announced: "followed by nothing" is not "for nothing".',
  },
  {
    fr: 'Les signaux connus par le seul rapport qui raconte l’incident sont écartés : ils ne sont rapportés que parce qu’il a eu lieu.',
    en: 'Signals known only from the report that tells of the incident are left out: they are told because it happened.',
  },
  {
    fr: 'Un signal banal n’est souvent pas rapporté : il est suivi de rien plus souvent qu’on ne le voit ici.',
    en: 'An ordinary signal often goes untold: it comes before nothing more often than is seen here.',
  },
];
