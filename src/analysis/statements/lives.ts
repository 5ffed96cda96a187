/** Statements as objects with a life. */
import type { AnalysedRecord, AnalysedReport } from '../../core/analysis/record.ts';
import type { MeasureLife, MeasureTelling, StatementLives } from '../../core/analysis/statements.ts';
import type { Bilingual } from '../../core/bilingual.ts';
import { addDays, daysBetween } from '../../core/calendar.ts';
import { compare, coverageOf } from './around.ts';
import { announcedNotDone, doneNotAnnounced, lapsedBySilence } from './derived.ts';
import type { Draft, Telling } from './draft.ts';
import { isKnown } from './fits.ts';
import { fold } from './fold.ts';
import { linksOf, type DatedIncident } from './links.ts';
import { mentionsOf } from './mentions.ts';
import { stepsOf } from './steps.ts';
import { holds, strandsOn, wholeOf, type HeardStrand, type ScopedLink } from './strands.ts';
import { CAVEATS, titleOf } from './words.ts';

/**
 * The lives of all measures of a record, and what follows from them, as they stood at the end of a day by what was told by then.
 * @param day ISO day, not after the record's own, which is taken where it is left out
 */
export function statementLives(record: AnalysedRecord, day: string = record.day): StatementLives {
  const toldOn = new Map(record.reports.map((r) => [r.digest, dayOf(r)]));
  const incidents = incidentsBy(record, toldOn, day);
  const from = [...toldOn.values()].filter((d) => d <= day).toSorted()[0] ?? null;
  const drafts = fold(mentionsOf(record, day));
  const told = drafts.map((draft) => lifeOf(draft, { record, incidents, day, from, drafts }));
  const lives = told.map(({ life }) => life).toSorted(latestFirst);
  return {
    day,
    recordFrom: from,
    lives,
    announcedNotDone: announcedNotDone(lives, day),
    doneNotAnnounced: doneNotAnnounced(incidents, lives),
    lapsed: lapsedBySilence(told, day),
  };
}

const dayOf = ({ publishedAt, recordedOn }: AnalysedReport): string =>
  (publishedAt ?? recordedOn).slice(0, 10);

/** Dated incidents that were told by a day, each once. */
function incidentsBy(
  record: AnalysedRecord,
  toldOn: ReadonlyMap<string, string>,
  day: string,
): readonly DatedIncident[] {
  const byId = new Map<string, DatedIncident>();
  for (const incident of record.incidents) {
    const { days } = incident;
    const first = incident.told.map(({ report }) => toldOn.get(report) ?? '').toSorted()[0] ?? '';
    if (days !== null && first <= day && !byId.has(incident.id)) byId.set(incident.id, { ...incident, days });
  }
  return [...byId.values()].toSorted((a, b) => order(a.days.start, b.days.start) || order(a.id, b.id));
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const startOf = (life: MeasureLife): string => life.announced?.day ?? life.since;

const latestFirst = (a: MeasureLife, b: MeasureLife): number =>
  order(startOf(b), startOf(a)) || order(a.id, b.id);

interface Around {
  readonly record: AnalysedRecord;
  readonly incidents: readonly DatedIncident[];
  readonly day: string;
  readonly from: string | null;
  readonly drafts: readonly Draft[];
}

function lifeOf(draft: Draft, around: Around): { life: MeasureLife; strands: readonly HeardStrand[] } {
  const { record, incidents, day, from, drafts } = around;
  const links = linksOf(draft, incidents, day);
  const strands = strandsOn(draft, links, day);
  const announcedOn = draft.announced?.day ?? draft.heard;
  const whole = wholeOf(strands, announcedOn);
  const until = holds(whole.state) ? day : whole.since;
  const actor = { actorId: draft.actorId, name: nameOf(draft) };
  const disputed = draft.tellings.some((t) => t.role === 'denial');
  const life: MeasureLife = {
    id: draft.id,
    family: draft.family,
    title: titleOf(
      draft.family,
      draft.places.map((p) => p.name),
      [...draft.objects],
      actor,
    ),
    actor,
    places: draft.places.map(({ key: _key, ...place }) => place),
    objects: [...draft.objects],
    addressees: distinct(draft.tellings.filter(isLaying).flatMap((t) => t.mention.record.addressees)),
    conditions: distinct(draft.tellings.flatMap((t) => t.mention.record.condition ?? [])),
    announced: draft.announced,
    term: termOf(draft),
    state: whole.state,
    since: whole.since,
    disputed,
    strands: strands.map(({ lastHeard: _heard, placeKey: _key, ...strand }) => strand),
    steps: stepsOf(draft, links, strands, actor.name),
    tellings: draft.tellings.map(tellingOf),
    links: links.map(withoutScope),
    comparison: compare(draft, incidents, from, until),
    coverage: coverageOf(draft, record, announcedOn, until),
    sameMessage: drafts.filter((o) => o !== draft && isSameMessage(o, draft)).map((o) => o.id),
    caveats: caveatsOf(draft, disputed, from),
  };
  return { life, strands };
}

const distinct = (words: readonly string[]): readonly string[] => [...new Set(words)];

const isLaying = ({ mention }: Telling): boolean => mention.kind === 'laying';

const withoutScope = ({
  placeKeys: _places,
  objects: _objects,
  ...link
}: ScopedLink): MeasureLife['links'][number] => link;

/** The name that most tellings give to the organisation; a speaker is no organisation. */
function nameOf({ tellings, actorId }: Draft): string | null {
  const counts = new Map<string, number>();
  for (const { mention, role } of tellings) {
    const { organisation, actorId: id } = mention.record;
    const isOwn = role !== 'denial' && role !== 'acknowledgement' && id === actorId;
    if (organisation !== null && isOwn) counts.set(organisation, (counts.get(organisation) ?? 0) + 1);
  }
  return [...counts].toSorted(([a, n], [b, m]) => m - n || order(a, b))[0]?.[0] ?? null;
}

function termOf({ tellings }: Draft): string | null {
  const terms = tellings.flatMap(({ mention, role }) =>
    mention.termDays === null || role === 'recall' ? [] : [addDays(mention.day, mention.termDays)],
  );
  return terms.toSorted().at(-1) ?? null;
}

const tellingOf = ({ mention, role, reason }: Telling): MeasureTelling => ({
  statement: mention.id,
  report: mention.record.report,
  source: mention.record.source,
  role,
  reason,
  toldOn: mention.toldOn,
  saidOn: mention.said,
  places: mention.places.map((p) => p.name),
  objects: mention.objects,
  addressees: mention.record.addressees,
  condition: mention.record.condition,
  spans: mention.record.evidence,
});

/** Laid down in one report by one author: parts of one message, as far as the report tells. */
function isSameMessage(a: Draft, b: Draft): boolean {
  const opening = (d: Draft): readonly Telling[] =>
    d.tellings.filter((t) => t.role === 'announcement' || t.role === 'renewal');
  return opening(a).some((x) =>
    opening(b).some(
      (y) =>
        x.mention.record.report === y.mention.record.report &&
        x.mention.record.actorId === y.mention.record.actorId,
    ),
  );
}

/** A record that begins so shortly before the announcement has no past to compare with. */
const SHORT_PAST_DAYS = 30;

function caveatsOf(draft: Draft, disputed: boolean, from: string | null): readonly Bilingual[] {
  const sources = new Set(draft.tellings.map((t) => t.mention.record.source ?? t.mention.record.report));
  const isShort =
    from !== null && draft.announced !== null && daysBetween(from, draft.announced.day) < SHORT_PAST_DAYS;
  return [
    CAVEATS.link,
    ...(draft.announced?.kind === 'by' ? [CAVEATS.by] : []),
    ...(draft.places.length === 0 ? [CAVEATS.noPlace] : []),
    ...(isKnown(draft.actorId) ? [] : [CAVEATS.noActor]),
    ...(sources.size === 1 ? [CAVEATS.oneSource] : []),
    ...(disputed ? [CAVEATS.disputed] : []),
    ...(isShort ? [CAVEATS.recordStarts] : []),
  ];
}
