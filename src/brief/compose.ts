/** Putting a brief together: the same record gives the same brief. */
import type { Bilingual } from '../core/bilingual.ts';
import type {
  Brief,
  BriefBeginning,
  BriefFinding,
  BriefScope,
  BriefSection,
  BriefSectionId,
  CitedReport,
} from '../core/brief.ts';
import type { EventType } from '../core/findings.ts';
import type { DayCount, IncidentDetail } from '../core/records.ts';
import { TLP, type Tlp } from '../core/report.ts';
import { tellAnalyses, type AnalysesTold } from './findings/index.ts';
import type { BriefMatter } from './matter.ts';
import { changes, idBefore, type LastBrief } from './sections/changes.ts';
import { chronology } from './sections/chronology.ts';
import type { Whereabouts } from './sections/tolls.ts';
import { pressure } from './sections/pressure.ts';
import { roads } from './sections/roads.ts';
import { statements } from './sections/statements.ts';
import { targets } from './sections/targets.ts';
import { unknown } from './sections/unknown.ts';

/** Sections by name; in a brief that of the changes may say since which. */
export const SECTION_TITLES: Readonly<Record<BriefSectionId, Bilingual>> = {
  chronology: { fr: 'Chronologie et portée', en: 'Chronology and scope' },
  pressure: { fr: 'Logistique et pression', en: 'Logistics and pressure' },
  targets: { fr: 'Ce qui est visé', en: 'What is targeted' },
  statements: { fr: 'Déclarations et leurs suites', en: 'Statements and their follow-up' },
  roads: { fr: 'Routes et lieux coupés', en: 'Roads and who is cut off' },
  unknown: { fr: 'Ce que nous ne savons pas', en: 'What we do not know' },
  changes: { fr: 'Ce qui a changé depuis la dernière note', en: 'What changed since the last brief' },
};

/** Where nobody says of which day the last brief was. */
const NO_LAST: Bilingual = {
  fr: 'Aucune note précédente n’est indiquée.',
  en: 'No earlier brief is named.',
};

const EMPTY: Readonly<Record<BriefSectionId, Bilingual>> = {
  chronology: {
    fr: 'Aucun incident au registre sur la période.',
    en: 'No incident on record in this period.',
  },
  pressure: { fr: 'Rien au registre sur la période.', en: 'Nothing on record in this period.' },
  targets: {
    fr: 'Aucune cible nommée, hormis celles de la section précédente.',
    en: 'No target named but those of the section before.',
  },
  statements: {
    fr: 'Aucune déclaration au registre sur la période.',
    en: 'No statement on record in this period.',
  },
  roads: {
    fr: 'Aucun récit sur les routes au registre. Une route dont rien n’est dit est dans un état inconnu, et non ouverte.',
    en: 'No word on roads on record. A road of which nothing is told is unknown, not open.',
  },
  unknown: {
    fr: 'Rien de relevé\u00a0: ni récits qui divergent, ni bilan grave d’un seul récit, ni lieu ou jour inconnu.',
    en: 'Nothing found: no accounts that disagree, no grave toll of one account alone, no place or day unknown.',
  },
  changes: {
    fr: 'Rien n’a changé depuis.',
    en: 'Nothing changed since.',
  },
};

/** What each section tells of the record, and where in it the analyses stand. */
const SECTIONS: Readonly<
  Record<Exclude<BriefSectionId, 'changes'>, (matter: BriefMatter, found: AnalysesTold) => SectionTold>
> = {
  chronology: (matter, { coordination, novelty }) => ({
    sentences: [
      ...chronology(matter, coordination.byOperation),
      ...coordination.sentences,
      ...novelty.sentences,
    ],
    notes: [...coordination.notes, ...novelty.notes],
  }),
  pressure: (matter, { precursors }) => ({
    sentences: pressure(matter, precursors.sentences),
    notes: precursors.notes,
  }),
  targets: (matter, { trends }) => ({
    sentences: [...trends.sentences, ...targets(matter)],
    notes: trends.notes,
  }),
  statements: (matter, { lives }) => ({
    sentences: [...lives.sentences, ...statements(matter, lives.statements)],
    notes: lives.notes,
  }),
  roads: (matter) => ({ sentences: roads(matter), notes: [] }),
  unknown: (matter, found) => ({
    sentences: [...unknown(matter), ...Object.values(found).flatMap(({ open }) => open)],
    notes: [],
  }),
};

/** @param last the brief that changes are told against; null: none */
export function compose(scope: BriefScope, matter: BriefMatter, last: LastBrief | null = null): Brief {
  const found = tellAnalyses(matter);
  const told = Object.entries(SECTIONS).map(([id, tell]) =>
    section(id as keyof typeof SECTIONS, tell(matter, found)),
  );
  const sections = [
    ...told,
    last === null
      ? section('changes', NOT_TOLD, NO_LAST)
      : changesSection(told, last, whereaboutsOf(matter.incidents)),
  ];
  const cited = citedReports(sections, matter);
  const began = beginningsOf(matter.incidents);
  return {
    schema: 'vigie.brief/1',
    scope,
    sensitivity: strictest(cited, matter),
    basis: { incidents: matter.incidents.length, reports: matter.searched, leftOut: matter.leftOut },
    sections,
    findings: named(sections, [...findingsOf(found), ...findingsBefore(last)]),
    reports: cited,
    points: matter.incidents.flatMap(({ id, where }) =>
      where === null || where.lat === null || where.lon === null
        ? []
        : [
            {
              incident: id,
              name: where.name,
              at: [where.lon, where.lat] as const,
              isArea: where.geoPrecision === 3,
            },
          ],
    ),
    days: daysOf(began),
    began,
  };
}

/** A section before it has its title. */
type SectionTold = Pick<BriefSection, 'sentences' | 'notes'>;

const NOT_TOLD: SectionTold = { sentences: [], notes: [] };

/** Of incidents at hand. */
export const whereaboutsOf = (incidents: readonly IncidentDetail[]): ReadonlyMap<string, Whereabouts> =>
  new Map(
    incidents.map(({ id, where, when }) => [id, { name: where?.name ?? null, day: when?.start ?? null }]),
  );

/** Of the incidents of another brief, as far as it keeps them: places on its map, days of its timeline. */
export function whereaboutsIn({
  points,
  began = [],
}: Pick<Brief, 'points' | 'began'>): ReadonlyMap<string, Whereabouts> {
  const days = new Map(began.map(({ incident, day }) => [incident, day]));
  const names = new Map(points.map(({ incident, name }) => [incident, name]));
  return new Map(
    [...new Set([...days.keys(), ...names.keys()])].map((id) => [
      id,
      { name: names.get(id) ?? null, day: days.get(id) ?? null },
    ]),
  );
}

function changesSection(
  told: readonly BriefSection[],
  last: LastBrief,
  whereabouts: ReadonlyMap<string, Whereabouts>,
): BriefSection {
  const own = section('changes', { ...NOT_TOLD, sentences: changes(told, last, whereabouts) });
  return { ...own, title: last.title ?? own.title };
}

const section = (
  id: BriefSectionId,
  { sentences, notes }: SectionTold,
  empty: Bilingual = EMPTY[id],
): BriefSection => ({ id, title: SECTION_TITLES[id], sentences, empty, notes });

const findingsBefore = (last: LastBrief | null): readonly BriefFinding[] =>
  (last?.findings ?? []).map((finding) => ({ ...finding, id: idBefore(finding.id) }));

/** Those that a sentence or a note names. */
function named(
  sections: readonly BriefSection[],
  findings: readonly BriefFinding[],
): readonly BriefFinding[] {
  const ids = new Set(
    sections.flatMap(({ sentences, notes }) => [...sentences, ...notes].flatMap((one) => one.findings)),
  );
  return findings.filter(({ id }) => ids.has(id));
}

/** Each once; the same numbers of one finding may be told in several sentences. */
function findingsOf(found: AnalysesTold): readonly BriefFinding[] {
  const all = Object.values(found).flatMap(({ findings }) => findings);
  return [...Map.groupBy(all, ({ id }) => id).values()].flatMap(([first, ...rest]) =>
    first === undefined
      ? []
      : [
          {
            ...first,
            numbers: Object.assign(
              {},
              first.numbers,
              ...rest.map(({ numbers }) => numbers),
            ) as BriefFinding['numbers'],
          },
        ],
  );
}

function citedReports(sections: readonly BriefSection[], { reports }: BriefMatter): readonly CitedReport[] {
  const digests = new Set(
    sections.flatMap(({ sentences }) =>
      sentences.flatMap(({ citations }) => citations.map(({ report }) => report)),
    ),
  );
  return [...digests].flatMap((digest) => {
    const report = reports.get(digest);
    if (report === undefined) return [];
    const { id, title, source, url, publishedAt } = report;
    return [{ digest, id, title, source, url, publishedAt }];
  });
}

function strictest(cited: readonly CitedReport[], { reports }: BriefMatter): Tlp {
  const levels = cited.map(({ digest }) => TLP.indexOf(reports.get(digest)?.sensitivity ?? 'RED'));
  return TLP[Math.max(0, ...levels)] ?? 'RED';
}

/** Undated ones are left out. */
const beginningsOf = (incidents: readonly IncidentDetail[]): readonly BriefBeginning[] =>
  incidents.flatMap(({ id, when, eventType }) =>
    when === null ? [] : [{ incident: id, day: when.start, eventType }],
  );

/** Incidents by their first day and type. */
export function daysOf(began: readonly BriefBeginning[]): readonly DayCount[] {
  const days = new Map<string, Partial<Record<EventType, number>>>();
  for (const { day, eventType } of began) {
    const counts = days.get(day) ?? {};
    counts[eventType] = (counts[eventType] ?? 0) + 1;
    days.set(day, counts);
  }
  return [...days].sort(([a], [b]) => a.localeCompare(b)).map(([day, counts]) => ({ day, counts }));
}
