import type { Certainty, Incident, Place, Responsibility, When } from '../../core/findings.ts';
import type { IncidentSummary } from '../../core/records.ts';
import { TLP, type Tlp } from '../../core/report.ts';
import { lineOf, perpetratorsOf } from '../actors.ts';
import { UNKNOWN_ACTORS } from '../families.ts';
import { daysBetween } from '../../core/calendar.ts';
import type { Mention } from '../mention.ts';
import { reachKm } from '../places.ts';

// Each reading takes the mentions by arrival, earliest first; among equals the earliest wins.

function best<T>(items: readonly T[], rank: (item: T) => readonly number[]): T | null {
  let found: { readonly item: T; readonly rank: readonly number[] } | null = null;
  for (const item of items) {
    const own = rank(item);
    if (found === null || isHigher(own, found.rank)) found = { item, rank: own };
  }
  return found?.item ?? null;
}

function isHigher(a: readonly number[], b: readonly number[]): boolean {
  for (const [i, value] of a.entries()) {
    const other = b[i] ?? 0;
    if (value !== other) return value > other;
  }
  return false;
}

/** Lineages of the mentions that satisfy a test: copies of one wire story support a value once. */
function support(
  mentions: readonly Mention[],
  lineage: readonly number[],
  test: (incident: Incident) => boolean,
): number {
  return new Set(mentions.flatMap((m, i) => (test(m.incident) ? [lineage[i] ?? i] : []))).size;
}

/**
 * Of the dates of the best precision, the one that most lineages agree with; among these the one most of them give,
 * then the shortest, then one with an hour.
 */
export function bestWhen(mentions: readonly Mention[], lineage: readonly number[]): When | null {
  const dated = mentions.map(({ incident }) => incident.when).filter((when) => when !== null);
  return best(dated, (when) => [
    -when.timePrecision,
    support(
      mentions,
      lineage,
      (i) => i.when !== null && i.when.start <= when.end && when.start <= i.when.end,
    ),
    support(mentions, lineage, (i) => i.when?.start === when.start && i.when.end === when.end),
    -daysBetween(when.start, when.end),
    when.time !== null ? 1 : 0,
  ]);
}

function isSameSpot(a: Place, b: Place | null): boolean {
  return b !== null && a.name === b.name && a.placeId === b.placeId;
}

/** The sharpest place that is decided; among equals the one most lineages name, then the surest. */
export function bestWhere(mentions: readonly Mention[], lineage: readonly number[]): Place | null {
  const placed = mentions.map(({ incident }) => incident.where).filter((where) => where !== null);
  return best(placed, (where) => [
    where.lat !== null ? 1 : 0,
    -where.geoPrecision,
    support(mentions, lineage, (i) => isSameSpot(where, i.where)),
    where.probability ?? 0.5,
    -reachKm(where),
  ]);
}

/** The event type most lineages give; the earliest among equals. */
export function bestType(
  mentions: readonly Mention[],
  lineage: readonly number[],
): Pick<Incident, 'eventType' | 'subEventType'> | null {
  return best(
    mentions.map((m) => m.incident),
    (incident) => [support(mentions, lineage, (i) => i.subEventType === incident.subEventType)],
  );
}

const STATUS: Readonly<Record<Responsibility['status'], number>> = {
  claimed: 4,
  attributed: 3,
  denied: 2,
  unclaimed: 1,
  unknown: 0,
};

/** The strongest responsibility: claimed, then attributed, denied, unclaimed, unknown. */
export function bestResponsibility(mentions: readonly Mention[]): IncidentSummary['responsibility'] {
  const found = best(
    mentions.map((m) => m.incident.responsibility),
    (r) => [STATUS[r.status], r.by === null ? 0 : 1],
  );
  return { status: found?.status ?? 'unknown', by: found?.by ?? null };
}

const CERTAINTY: readonly Certainty[] = ['denied', 'hedged', 'reported', 'stated'];

/** The surest that any report is; denied only where all deny. */
export function bestCertainty(mentions: readonly Mention[]): Certainty {
  const ranks = mentions.map((m) => CERTAINTY.indexOf(m.incident.certainty));
  return CERTAINTY[Math.max(0, ...ranks)] ?? 'hedged';
}

/** The most restricted sensitivity among the reports: what one report withholds, the incident withholds. */
export function strictest(mentions: readonly Mention[]): Tlp {
  return TLP[Math.max(0, ...mentions.map((m) => TLP.indexOf(m.sensitivity)))] ?? 'RED';
}

/**
 * Everybody whom a report names as perpetrator, once each, by first naming. "Unknown armed men" is left out where
 * somebody is named, and a group where one of its own parts is.
 */
export function perpetrators(mentions: readonly Mention[]): IncidentSummary['perpetrators'] {
  const all = mentions.flatMap((m) => perpetratorsOf(m.incident));
  const byId = new Map(
    all
      .toReversed()
      .map((actor) => [actor.actorId ?? actor.name, { actorId: actor.actorId, name: actor.name }]),
  );
  const distinct = [...byId.values()].toReversed();
  const named = distinct.some((actor) => actor.actorId !== null && !isVague(actor));
  const sharper = (actor: { readonly actorId: string | null }): boolean =>
    distinct.some((other) => other !== actor && isPartOf(other.actorId, actor.actorId));
  return distinct.filter((actor) => !(named && isVague(actor)) && !sharper(actor));
}

function isVague({ actorId }: { readonly actorId: string | null }): boolean {
  return actorId !== null && UNKNOWN_ACTORS.has(actorId);
}

function isPartOf(part: string | null, whole: string | null): boolean {
  return part !== null && whole !== null && part !== whole && lineOf(part).includes(whole);
}
