/** Briefs of a record: gathers what they are made from, and has them composed. */
import {
  compose,
  whereaboutsIn,
  whereaboutsOf,
  type BriefCutOff,
  type BriefMatter,
  type BriefRoad,
  type LastBrief,
} from '../../brief/index.ts';
import { addDays } from '../../core/calendar.ts';
import type { AnalysedRecord } from '../../core/analysis/record.ts';
import type { BriefDesk, BriefQuestion, BriefScope } from '../../core/brief.ts';
import { VigieError } from '../../core/errors.ts';
import type { PlaceDesk } from '../../core/places.ts';
import type { RecordStore, ToldSince } from '../../core/ports.ts';
import type { IncidentDetail, OperationRecord } from '../../core/records.ts';
import type { RoadFilter } from '../../core/road-desk.ts';
import type { BriefVersion } from '../../core/saved-briefs.ts';
import { analysedRecord } from '../analysis/record.ts';
import { eventsBefore } from '../baselines/earlier.ts';
import type { OpenedBaselines } from '../baselines/open.ts';
import { isShownTo } from '../clearance.ts';
import type { UiLang } from '../messages.ts';
import { closuresAround } from '../roads/closures.ts';
import type { OpenRoadDesk } from '../roads/desk.ts';
import { networkGeoJson } from '../roads/geojson.ts';
import { analysesFor, citedIn, roadHoursKept } from './analyses.ts';
import { inArea, type Located } from './area.ts';
import { baselineOf, sinceTitle } from './baseline.ts';
import { BRIEF_MESSAGES } from './messages.ts';
import { successorAmong } from './saved/drift.ts';
import { SAVED_BRIEF_MESSAGES } from './saved/messages.ts';

/** What the desk is put together from. */
export interface BriefDeskParts {
  readonly store: () => Promise<RecordStore>;
  readonly roads: OpenRoadDesk;
  readonly places: PlaceDesk;
  readonly baselines: OpenedBaselines;
  readonly now: () => Date;
  readonly lang: UiLang;
}

interface Parts extends BriefDeskParts {
  readonly roadHours: ReturnType<typeof roadHoursKept>;
  /** What analyses work on, the same for two briefs of one question. */
  readonly recordOf: (asOf: string | undefined, day: string) => Promise<AnalysedRecord>;
}

/** Days that a brief covers where nobody says. */
const USUAL_DAYS = 7;

/** Makes briefs of the record in a store. */
export function briefDesk(given: BriefDeskParts): BriefDesk {
  const roadHours = roadHoursKept();
  return {
    brief: async (question = {}) => {
      const asked = scopeOf(question, given);
      const store = await given.store();
      const parts: Parts = { ...given, roadHours, recordOf: recordsOf(store, question) };
      const baseline = await baselineOf(question, asked, store, SAVED_BRIEF_MESSAGES[parts.lang]);
      const scope = {
        ...asked,
        against: baseline === null ? null : { brief: baseline.brief, version: baseline.version },
      };
      const matter = await gather(scope, question, parts);
      const last =
        baseline === null
          ? await briefOfDay(scope, question, parts)
          : await briefSaved(baseline, scope, matter, question, parts);
      if (last === null) return compose(scope, matter);
      // What is no longer said still cites the reports that said it.
      const reports = new Map([...last.reports, ...matter.reports]);
      return compose(scope, { ...matter, reports }, last.brief);
    },
  };
}

/** Records by the day asked, each read once. */
function recordsOf(store: RecordStore, { clearance = 'RED' }: BriefQuestion): Parts['recordOf'] {
  const read = new Map<string, Promise<AnalysedRecord>>();
  return (asOf, day) => {
    const key = `${asOf ?? ''} ${day}`;
    const record =
      read.get(key) ?? analysedRecord(store, { asOf, clearance }, day).then(({ record: one }) => one);
    read.set(key, record);
    return record;
  };
}

function scopeOf(
  { area, since, until, asOf, last }: BriefQuestion,
  { now, lang }: Pick<BriefDeskParts, 'now' | 'lang'>,
): BriefScope {
  const say = BRIEF_MESSAGES[lang];
  const day = asOf ?? now().toISOString().slice(0, 10);
  const end = until ?? day;
  const start = since ?? addDays(end, 1 - USUAL_DAYS);
  if (start > end) throw new VigieError('bad_input', say.wrongOrder(start, end));
  if (last !== undefined && last >= day) throw new VigieError('bad_input', say.lastAfter(last, day));
  return { area: area ?? null, since: start, until: end, asOf: day, last: last ?? null, against: null };
}

/** A brief that changes are told against, and the reports that it cites. */
interface Last {
  readonly brief: LastBrief;
  readonly reports: BriefMatter['reports'];
}

/** The brief as it would have been on the day of the last one: as the record stood then, over the days that it then covered. */
async function briefOfDay(scope: BriefScope, question: BriefQuestion, parts: Parts): Promise<Last | null> {
  const { last, until } = scope;
  if (last === null) return null;
  const then = { ...scope, asOf: last, until: until < last ? until : last, last: null };
  if (then.since > then.until) return null;
  const matter = await gather(then, { ...question, asOf: last }, parts);
  const whereabouts = whereaboutsOf(matter.incidents);
  return { brief: { ...compose(then, matter), whereabouts }, reports: matter.reports };
}

/** A saved version: as it was drafted, with what its analyst left out; over other days, with what is told of those days now. */
async function briefSaved(
  baseline: BriefVersion,
  scope: BriefScope,
  matter: BriefMatter,
  question: BriefQuestion,
  parts: Parts,
): Promise<Last> {
  const { draft, edits } = baseline;
  const { since, until } = draft.scope;
  const store = await parts.store();
  const isSameSpan = since === scope.since && until === scope.until;
  const then = { ...scope, since, until, last: null, against: null };
  const matterThen = isSameSpan ? matter : await gather(then, question, parts);
  const told = [...matter.incidents, ...matterThen.incidents].map(({ id }) => id);
  const cited = await store.reportSummaries(draft.reports.map(({ digest }) => digest));
  return {
    brief: {
      title: sinceTitle(baseline),
      sections: draft.sections,
      findings: draft.findings,
      dropped: new Set(edits.dropped),
      successor: await successorAmong(draft, new Set(told), store),
      sameDays: isSameSpan ? null : compose(then, matterThen).sections,
      isApart: until < scope.since,
      whereabouts: new Map([...whereaboutsIn(draft), ...whereaboutsOf(matterThen.incidents)]),
    },
    reports: new Map([...matterThen.reports, ...cited.map((summary) => [summary.digest, summary] as const)]),
  };
}

async function gather(
  scope: BriefScope,
  { clearance = 'RED', asOf }: BriefQuestion,
  parts: Parts,
): Promise<BriefMatter> {
  const store = await parts.store();
  const isShown = isShownTo(clearance);
  // All at once: the store goes on finding while the analyses are worked out.
  const [analyses, found, allTold, roads, sources, { reports: searched }] = await Promise.all([
    analysesOf(scope, asOf, parts),
    store.toldSince(scope.since, asOf),
    allOperations(store, asOf),
    roadsOf(scope, { asOf, on: scope.until, clearance }, parts),
    store.sources(),
    store.records.counts({ asOf }),
  ]);
  const told = within(found, scope);
  const incidents = told.incidents.filter(isShown);
  const statements = told.statements.filter(isShown);
  const signals = told.signals.filter(isShown);
  const operations = operationsOf(allTold, incidents);
  const others = await othersOf(analyses, incidents, store, { asOf, clearance });
  const tellings =
    analyses.lives.kind === 'had' ? analyses.lives.answer.lives.flatMap(({ tellings: own }) => own) : [];
  const summaries = await store.reportSummaries(
    reportsOf(
      [...incidents, ...others.values()],
      [...statements, ...signals, ...tellings],
      operations,
      roads,
    ),
  );
  const all = told.incidents.length + told.statements.length + told.signals.length;
  return {
    since: scope.since,
    until: scope.until,
    incidents: withOperations(incidents, operations),
    operations,
    statements,
    signals,
    ...roads,
    others,
    analyses,
    reports: new Map(summaries.map((summary) => [summary.digest, summary])),
    outlets: new Set(sources.map(({ name }) => name)),
    searched,
    leftOut: all - incidents.length - statements.length - signals.length,
  };
}

async function analysesOf(
  scope: BriefScope,
  asOf: string | undefined,
  parts: Parts,
): Promise<BriefMatter['analyses']> {
  const record = await parts.recordOf(asOf, scope.asOf);
  const earlier = await eventsBefore(record, parts.baselines);
  return analysesFor(scope, { record, earlier, roadHours: parts.roadHours(parts.roads.network().network) });
}

/** What findings cite and the brief does not cover. */
async function othersOf(
  analyses: BriefMatter['analyses'],
  incidents: readonly IncidentDetail[],
  store: RecordStore,
  { asOf, clearance = 'RED' }: Pick<BriefQuestion, 'asOf' | 'clearance'>,
): Promise<BriefMatter['others']> {
  const covered = new Set(incidents.map(({ id }) => id));
  const wanted = citedIn(analyses).filter((id) => !covered.has(id));
  const others = await store.details(wanted, asOf);
  return new Map(others.filter(isShownTo(clearance)).map((detail) => [detail.id, detail]));
}

/** What is told of the days and the area of a brief; what has no place counts only where no area is asked for. */
function within(told: ToldSince, { area, until }: BriefScope): Omit<ToldSince, 'corridors'> {
  const isIn = inArea(area);
  const isPlaced = (place: Located | null): boolean => (place === null ? area === null : isIn(place));
  return {
    incidents: told.incidents.filter(
      ({ when, where, certainty }) =>
        certainty !== 'denied' && (when === null || when.start <= until) && isPlaced(where),
    ),
    statements: told.statements.filter(
      ({ when, reportedOn, places }) =>
        (when?.start ?? reportedOn ?? '') <= until && (area === null || places.some(isIn)),
    ),
    signals: told.signals.filter(
      ({ when, reportedOn, where }) => (when?.start ?? reportedOn ?? '') <= until && isPlaced(where),
    ),
  };
}

async function allOperations(
  store: RecordStore,
  asOf: string | undefined,
): Promise<readonly OperationRecord[]> {
  const all: OperationRecord[] = [];
  for (let cursor: string | null | undefined; cursor !== null;) {
    const page = await store.records.operations({ asOf }, { limit: 500, cursor });
    all.push(...page.items);
    cursor = page.next;
  }
  return all;
}

/** Operations as far as their incidents are covered; a brief tells none of which it covers but one incident. */
function operationsOf(
  all: readonly OperationRecord[],
  incidents: readonly IncidentDetail[],
): readonly OperationRecord[] {
  const covered = new Map(incidents.map((incident) => [incident.id, incident]));
  const shown = new Set(incidents.flatMap(({ mentions }) => mentions.map(({ report }) => report.digest)));
  return all
    .filter(({ evidence }) => evidence.every(({ report }) => shown.has(report)))
    .map((operation) => {
      const own = operation.incidents.flatMap((id) => covered.get(id) ?? []);
      const places = own.flatMap(({ where }) => where ?? []);
      return { ...operation, incidents: own.map(({ id }) => id), places };
    })
    .filter(({ incidents: own }) => own.length > 1)
    .sort((a, b) => (a.when?.start ?? '').localeCompare(b.when?.start ?? '') || a.id.localeCompare(b.id));
}

function withOperations(
  incidents: readonly IncidentDetail[],
  operations: readonly OperationRecord[],
): readonly IncidentDetail[] {
  return incidents.map((incident) => ({
    ...incident,
    operations: operations.filter(({ incidents: own }) => own.includes(incident.id)).map(({ id }) => id),
  }));
}

async function roadsOf(
  { area }: BriefScope,
  filter: RoadFilter,
  { roads, places }: BriefDeskParts,
): Promise<Pick<BriefMatter, 'roads' | 'cutOff'>> {
  const isIn = inArea(area);
  const network = roads.network();
  const nodes = new Map(network.network.nodes.map((node) => [node.id, node]));
  const isNodeIn = (id: string): boolean => {
    const node = nodes.get(id);
    if (node === undefined || area === null) return node !== undefined;
    const found = places
      .lookup({ name: node.name ?? '', country: node.country ?? undefined })
      .candidates.find((candidate) => candidate.id === node.placeId);
    return isIn({ name: node.name, country: node.country, admin1: found?.admin1 ?? null });
  };
  const {
    statuses: { statuses },
    cutOff: access,
  } = await roads.outlook(filter);
  const known = new Map(statuses.map((status) => [status.segment, status]));
  const segments = new Map(network.network.segments.map((segment) => [segment.id, segment]));
  const nameOf = (id: string): string => nodes.get(id)?.name ?? id;
  const told = statuses.flatMap((status): readonly BriefRoad[] => {
    const segment = segments.get(status.segment);
    if (segment === undefined || !(isNodeIn(segment.from) || isNodeIn(segment.to))) return [];
    return [{ from: nameOf(segment.from), to: nameOf(segment.to), roads: segment.roads, status }];
  });
  const facts = networkGeoJson(network).features.map(({ properties }) => properties);
  const cutOff = access.places
    .filter(({ node }) => isNodeIn(node))
    .map((place): BriefCutOff => ({
      place,
      hubs: access.hubs.map(nameOf),
      words: closuresAround(facts, known, place.node).roads.flatMap(({ evidence }) =>
        evidence.flatMap(({ spans }) => spans),
      ),
    }));
  return { roads: told, cutOff };
}

/** Digests of every report that may be cited. */
function reportsOf(
  incidents: readonly IncidentDetail[],
  others: readonly { readonly report: string }[],
  operations: readonly OperationRecord[],
  { roads, cutOff }: Pick<BriefMatter, 'roads' | 'cutOff'>,
): readonly string[] {
  return [
    ...new Set([
      ...incidents.flatMap(({ mentions }) => mentions.map(({ report }) => report.digest)),
      ...others.map(({ report }) => report),
      ...operations.flatMap(({ evidence, claims }) => [...evidence, ...claims].map(({ report }) => report)),
      ...roads.flatMap(({ status }) =>
        status.evidence.flatMap(({ spans }) => spans.map(({ report }) => report)),
      ),
      ...cutOff.flatMap(({ words }) => words.map(({ report }) => report)),
    ]),
  ];
}
