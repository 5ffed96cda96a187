/** Statements as objects with a life. */
import type { AnalysedRecord } from '../../core/analysis/record.ts';
import type {
  EnforcementLink,
  MeasureLife,
  MeasureTelling,
  StatementLives,
} from '../../core/analysis/statements.ts';
import type { Bilingual } from '../../core/bilingual.ts';
import { addDays, daysBetween } from '../../core/calendar.ts';
import { TLP, type Tlp } from '../../core/report.ts';
import { compare, coverageOf } from './around.ts';
import { announcedNotDone, doneNotAnnounced, lapsedBySilence } from './derived.ts';
import type { Draft, Telling } from './draft.ts';
import { isKnown } from './fits.ts';
import { fold } from './fold.ts';
import { dayOf, incidentsBy, order, sightingsOf, type DatedIncident, type Sighting } from './dated.ts';
import { linksOf } from './links.ts';
import { mentionsOf } from './mentions.ts';
import { stepsOf } from './steps.ts';
import { holds, strandsOn, wholeOf, type HeardStrand, type ScopedLink } from './strands.ts';
import { CAVEATS, standingWords, titleOf } from './words.ts';

/**
 * The lives of all measures of a record, and what follows from them, as they stood at the end of a day by what was told by then.
 * @param day ISO day, not after the record's own, which is taken where it is left out
 */
export function statementLives(record: AnalysedRecord, day: string = record.day): StatementLives {
  const incidents = incidentsBy(record, day);
  const sightings = sightingsOf(record);
  const from =
    record.reports
      .map(dayOf)
      .filter((d) => d <= day)
      .toSorted()[0] ?? null;
  const drafts = fold(mentionsOf(record, day));
  const around = { sightings, incidents, day, from, messages: messagesOf(drafts) };
  const told = drafts.map((draft) => lifeOf(draft, around));
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

const startOf = (life: MeasureLife): string => life.announced?.day ?? life.since;

const latestFirst = (a: MeasureLife, b: MeasureLife): number =>
  order(startOf(b), startOf(a)) || order(a.id, b.id);

interface Around {
  readonly sightings: readonly Sighting[];
  readonly incidents: readonly DatedIncident[];
  readonly day: string;
  readonly from: string | null;
  readonly messages: ReadonlyMap<string, readonly string[]>;
}

function lifeOf(draft: Draft, around: Around): { life: MeasureLife; strands: readonly HeardStrand[] } {
  const { sightings, incidents, day, from, messages } = around;
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
    says: standingWords({ announced: draft.announced, ...whole, disputed }),
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
    links: links.map(linkOnly),
    comparison: compare(draft, incidents, from, until),
    coverage: coverageOf(draft, sightings, announcedOn, until),
    sameMessage: sameMessage(draft, messages),
    caveats: caveatsOf(draft, disputed, from),
    sensitivity: strictest([
      ...draft.tellings.map((t) => t.mention.record.sensitivity),
      ...links.map((l) => l.sensitivity),
    ]),
  };
  return { life, strands };
}

const strictest = (all: readonly Tlp[]): Tlp =>
  TLP[Math.max(0, ...all.map((one) => TLP.indexOf(one)))] ?? 'RED';

const distinct = (words: readonly string[]): readonly string[] => [...new Set(words)];

const isLaying = ({ mention }: Telling): boolean => mention.kind === 'laying';

const linkOnly = ({
  placeKeys: _places,
  objects: _objects,
  sensitivity: _tlp,
  ...link
}: ScopedLink): EnforcementLink => link;

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

/** Ids of the measures that one report lays down for one author: parts of one message, as far as the report tells. */
function messagesOf(drafts: readonly Draft[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, Set<string>>();
  for (const draft of drafts)
    for (const key of messageKeys(draft)) found.set(key, (found.get(key) ?? new Set()).add(draft.id));
  return new Map([...found].map(([key, ids]) => [key, [...ids]]));
}

const messageKeys = ({ tellings }: Draft): readonly string[] =>
  tellings
    .filter((t) => t.role === 'announcement' || t.role === 'renewal')
    .map(({ mention }) => `${mention.record.report} ${mention.record.actorId}`);

function sameMessage(draft: Draft, messages: Around['messages']): readonly string[] {
  const ids = new Set(messageKeys(draft).flatMap((key) => messages.get(key) ?? []));
  ids.delete(draft.id);
  return [...ids];
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
