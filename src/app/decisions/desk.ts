/** The desk at which people judge: decisions as they stand, what asks to be looked at, sources, and history by day. */
import { VigieError } from '../../core/errors.ts';
import type {
  ClaimCredibility,
  Decision,
  DecisionRecord,
  DecisionStrain,
  HistoryEntry,
  MentionAnchor,
  ReviewItem,
  SourceRecord,
} from '../../core/decisions.ts';
import type { Reliability } from '../../core/grades.ts';
import type { IncidentVersion, MentionKey, RecordStore } from '../../core/ports.ts';
import type { AsOf, DecisionFilter, JudgementDesk } from '../../core/use-cases.ts';
import type { LedgerReading, ReadingRule } from '../../core/readings.ts';
import type { Page, PageOf } from '../../core/records.ts';
import {
  changesBetween,
  read,
  strains,
  suggestCredibility,
  suggestReliability,
  type Mention,
} from '../../fusion/index.ts';
import { mayBeOne, strained } from '../../fusion/review.ts';
import { type DecisionBook, type Entered, judgementsOf, openBook } from './book.ts';

/** The part of the desk that only asks; `decide` is the engine's. */
export type AskingDesk = Omit<JudgementDesk, 'decide'>;

/** Near pairs looked at for the queue: beyond these the doubt is too small to reach its head. */
const MOST_PAIRS = 1000;

/** Questions put to whichever store is in use. */
export function askingDesk(current: () => Promise<RecordStore>): AskingDesk {
  return {
    decisions: async (filter, page) => listDecisions(await current(), filter, page),
    review: async ({ limit }) => reviewQueue(await current(), limit),
    sources: async () => listSources(await current()),
    history: async (incident) => historyOf(await current(), incident),
    reading: async (incident, rule, filter) => readingOf(await current(), incident, rule, filter),
    credibility: async (incident, filter) => credibilityOf(await current(), incident, filter),
  };
}

/** A decision as it is listed. */
export async function recordOf(
  entry: Entered,
  book: DecisionBook,
  store: RecordStore,
): Promise<DecisionRecord> {
  const { decision, undoneBy } = entry;
  const strain = undoneBy === null ? await strainOf(entry, book, store) : null;
  return { ...decision, undoneBy, incidents: book.incidentsOf(decision), strain };
}

async function listDecisions(
  store: RecordStore,
  filter: DecisionFilter,
  page: Page,
): Promise<PageOf<DecisionRecord>> {
  const book = await openBook(store, filter.asOf);
  const asked = (await bearingOn(book, filter.incident, store))
    .toReversed()
    .filter(({ decision, undoneBy }) => filter.undone === true || isStanding(decision, undoneBy))
    .filter(({ decision }) => filter.kind === undefined || decision.body.kind === filter.kind);
  const before = readPlace(page.cursor);
  const rest = asked.filter(({ sequence }) => before === null || sequence < before);
  const items = rest.slice(0, page.limit);
  const last = items.at(-1);
  return {
    items: await Promise.all(items.map((entry) => recordOf(entry, book, store))),
    total: asked.length,
    next: last === undefined || rest.length <= page.limit ? null : String(last.sequence),
  };
}

const isStanding = ({ body }: Decision, undoneBy: string | null): boolean =>
  undoneBy === null && body.kind !== 'undo';

/** The decisions that bear on an incident, by whatever id it is known; all where none is named. */
async function bearingOn(
  book: DecisionBook,
  incident: string | undefined,
  store: RecordStore,
): Promise<readonly Entered[]> {
  if (incident === undefined) return book.all;
  const id = (await store.records.incident(incident))?.id ?? incident;
  return book.all.filter(({ decision }) => book.incidentsOf(decision).includes(id));
}

/** A cursor is the place in the journal of the last decision shown. */
function readPlace(cursor: string | undefined): number | null {
  if (cursor === undefined) return null;
  if (!/^\d{1,15}$/.test(cursor))
    throw new VigieError('bad_usage', `Cursor "${cursor.slice(0, 40)}" is none of this list; leave it out.`);
  return Number(cursor);
}

/** The strongest evidence against a ruling, from the mentions of the incidents that it bears on. */
async function strainOf(
  { decision }: Entered,
  book: DecisionBook,
  store: RecordStore,
): Promise<DecisionStrain | null> {
  if (decision.body.kind !== 'pair') return null;
  const stored = await store.mentionsOfIncidents(book.incidentsOf(decision));
  const holder = new Map(stored.map((one) => [`${one.report} ${one.incident}`, one.cluster]));
  const mentions = stored.map(({ mention }) => JSON.parse(mention) as Mention);
  const found = strains(mentions, judgementsOf([decision], book.locate));
  const worst = found.toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight))[0];
  if (worst === undefined) return null;
  const { between, weight } = worst;
  return {
    weight,
    between: between === null ? null : (holder.get(`${between.report} ${between.incident}`) ?? null),
  };
}

async function reviewQueue(
  store: RecordStore,
  limit: number,
): Promise<{ readonly items: readonly ReviewItem[]; readonly total: number }> {
  const book = await openBook(store);
  const single = await store.reviewItems(limit);
  const asked = single.items.filter((item) => !isRuledOn(item, book));
  const items = [...asked, ...(await openPairs(store, book)), ...(await strainItems(store, book))];
  items.sort((a, b) => b.impact - a.impact || (a.id < b.id ? -1 : 1));
  return { items: items.slice(0, limit), total: single.total + items.length - single.items.length };
}

/** Whether somebody ruled on the very two mentions that a question is about; "unsure" is an answer, too. */
function isRuledOn({ pair }: ReviewItem, { standing }: DecisionBook): boolean {
  if (pair === null) return false;
  const [x, y] = pair.map(({ report, ownId }) => `${report} ${ownId}`);
  return standing.some(({ body }) => {
    if (body.kind !== 'pair') return false;
    const [a, b] = [body.a, body.b].map((side) => side.map(({ report, ownId }) => `${report} ${ownId}`));
    const has = (side: readonly string[] | undefined, key: string | undefined): boolean =>
      key !== undefined && side?.includes(key) === true;
    return (has(a, x) && has(b, y)) || (has(a, y) && has(b, x));
  });
}

/** Two incidents that may be one and on which nobody has ruled. */
async function openPairs(store: RecordStore, book: DecisionBook): Promise<readonly ReviewItem[]> {
  const near = await store.nearIncidents(MOST_PAIRS);
  const ruled = new Set(
    book.standing.flatMap(({ body }) =>
      body.kind === 'pair'
        ? body.a.flatMap((a) => body.b.map((b) => pairOf(book.locate(a)?.cluster, book.locate(b)?.cluster)))
        : [],
    ),
  );
  const open = near.filter(({ clusters: [a, b] }) => !ruled.has(pairOf(a, b)));
  const stands = await store.standsOf(open.flatMap(({ a, b }) => [a.report, b.report]));
  const anchors = new Map(stands.map((stand) => [`${stand.report} ${stand.incident}`, stand]));
  const anchorOf = ({ report, incident }: MentionKey): MentionAnchor => {
    const stand = anchors.get(`${report} ${incident}`);
    return { report, ownId: stand?.ownId ?? '', wordsAt: stand?.wordsAt ?? 0 };
  };
  const found = await store.summaries([...new Set(open.flatMap(({ clusters }) => clusters))]);
  const byId = new Map(found.map((incident) => [incident.id, incident]));
  return open.flatMap(({ a, b, weight, reasons, clusters }) => {
    const [x, y] = [byId.get(clusters[0]), byId.get(clusters[1])];
    if (x === undefined || y === undefined) return [];
    return [mayBeOne([anchorOf(a), anchorOf(b)], weight, reasons, [x, y])];
  });
}

const pairOf = (a: string | null | undefined, b: string | null | undefined): string =>
  [a ?? '', b ?? ''].sort().join(' ');

async function strainItems(store: RecordStore, book: DecisionBook): Promise<readonly ReviewItem[]> {
  const items: ReviewItem[] = [];
  for (const entry of book.all) {
    if (entry.undoneBy !== null) continue;
    const strain = await strainOf(entry, book, store);
    if (strain !== null) items.push(strained(entry.decision.id, strain, book.incidentsOf(entry.decision), 0));
  }
  return items;
}

async function listSources(store: RecordStore): Promise<readonly SourceRecord[]> {
  const book = await openBook(store);
  const rated = book.all.filter(({ decision }) => decision.body.kind === 'reliability').toReversed();
  const rows = await store.sources();
  return Promise.all(
    rows.map(async ({ name, reports, firstDay, lastDay, ...track }): Promise<SourceRecord> => {
      const changes = rated.filter(({ decision: { body } }) => 'source' in body && body.source === name);
      const standing = changes.find(({ undoneBy }) => undoneBy === null)?.decision;
      return {
        name,
        reports,
        firstDay,
        lastDay,
        reliability:
          standing?.body.kind === 'reliability' ? { grade: standing.body.grade, decision: standing } : null,
        suggested: suggestReliability(track),
        changes: await Promise.all(changes.map((entry) => recordOf(entry, book, store))),
      };
    }),
  );
}

async function historyOf(store: RecordStore, incident: string): Promise<readonly HistoryEntry[] | null> {
  const versions = await store.versions(incident);
  if (versions.length === 0) return null;
  const book = await openBook(store);
  const bearing = await bearingOn(book, incident, store);
  return versions.map((version, i): HistoryEntry => {
    const before = versions[i - 1] ?? null;
    const told = new Set(reportsOf(before));
    return {
      day: version.since,
      changes: changesBetween(before?.detail ?? null, version.detail),
      reports: reportsOf(version).filter((report) => !told.has(report)),
      decisions: bearing
        .filter(({ recordedOn }) => recordedOn === version.since)
        .map(({ decision }) => decision.id),
    };
  });
}

const reportsOf = (version: IncidentVersion | null): readonly string[] => [
  ...new Set(version?.detail.mentions.map(({ report }) => report.digest) ?? []),
];

async function readingOf(
  store: RecordStore,
  incident: string,
  rule: ReadingRule,
  filter: AsOf = {},
): Promise<LedgerReading | null> {
  const detail = await store.records.incident(incident, filter);
  if (detail === null) return null;
  const book = await openBook(store, filter.asOf);
  const reliability = new Map<string, Reliability>();
  for (const { body } of book.standing) {
    if (body.kind === 'reliability') reliability.set(body.source, body.grade);
  }
  return read(detail, rule, { reliability });
}

async function credibilityOf(
  store: RecordStore,
  incident: string,
  filter: AsOf = {},
): Promise<readonly ClaimCredibility[] | null> {
  const detail = await store.records.incident(incident, filter);
  if (detail === null) return null;
  const { claims, mentions } = detail;
  const lineages = new Map(
    mentions.map(({ report, incident: own, lineage }) => [`${report.digest} ${own}`, lineage]),
  );
  return claims
    .filter((claim) => claim.decision === null)
    .map((claim) => ({
      claim: claim.id,
      suggested: suggestCredibility(
        claim,
        claims,
        ({ report, mention }) => lineages.get(`${report} ${mention}`) ?? -1,
      ),
    }));
}
