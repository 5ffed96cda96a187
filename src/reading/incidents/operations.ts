import type { Harm, Incident, Operation, Span } from '../../core/findings.ts';
import type { Sentence } from '../../language/sentences.ts';
import { hasCue, inRange, isCue, type Annotations } from '../annotation/annotate.ts';
import type { Draft } from '../frames/draft.ts';
import { distinctSpans, spanOf } from '../span.ts';
import { clauseSpan } from '../statements/wording.ts';

/** Kinds of violence that can be parts of one action. */
const PARTS: ReadonlySet<Draft['family']> = new Set(['assault', 'air', 'ied', 'abduction']);

/** An incident in the making with what became of it. */
interface Member {
  readonly draft: Draft;
  readonly incident: Incident;
}

/**
 * Incidents that the report presents as one action. Members share day and country, and nobody else is named for one
 * than for the others; beyond that the text must join them: by "simultaneously", "coordinated", by a list of towns hit, by
 * one claim of them all, or by telling of the attack on several places in one night by the same hands.
 */
export function operationsOf(
  notes: Annotations,
  drafts: readonly Draft[],
  incidents: readonly Incident[],
): Operation[] {
  const members = drafts
    .filter((d) => !d.background && PARTS.has(d.family))
    .flatMap((draft) =>
      incidents
        .filter((i) => i.id === `i${draft.index + 1}` && i.certainty !== 'denied')
        .map((incident) => ({ draft, incident })),
    );
  const found: Operation[] = [];
  for (const cluster of clustersOf(members)) {
    // Where a mine or an abduction of the same day is not part of it, those of one kind still are.
    const alike = [...Map.groupBy(cluster, (m) => m.draft.family).values()].filter(
      (c) => c.length > 1 && c.length < cluster.length,
    );
    const operation = [...listsIn(cluster), cluster, ...alike]
      .map((c) => operationFrom(notes, c))
      .find((o) => o !== null);
    if (operation) found.push({ ...operation, id: `o${found.length + 1}` });
  }
  return found;
}

/** "sept localités — Kayes, Nioro …": the towns of a long list are the operation; what else happened that day is beside it. */
const LONG_LIST = 3;

function listsIn(cluster: readonly Member[]): Member[][] {
  const lists = Map.groupBy(cluster, (m) => m.draft.group);
  return [...lists]
    .filter(([group, members]) => group !== null && members.length >= LONG_LIST)
    .map(([, members]) => members);
}

/** Members that can belong together, each cluster as large as can be; an incident belongs to one. */
function clustersOf(members: readonly Member[]): Member[][] {
  const clusters: Member[][] = [];
  for (const member of members) {
    const home = clusters.find((c) => c.every((m) => canJoin(m, member)));
    if (home) home.push(member);
    else clusters.push([member]);
  }
  return clusters.filter((c) => c.length > 1);
}

function canJoin(a: Member, b: Member): boolean {
  const [x, y] = [a.incident, b.incident];
  if (x.where?.country && y.where?.country && x.where.country !== y.where.country) return false;
  if (x.when && y.when && (x.when.start > y.when.end || y.when.start > x.when.end)) return false;
  if ((a.draft.family === 'air') !== (b.draft.family === 'air')) return false;
  const [p, q] = [perpetrators(x), perpetrators(y)];
  return (
    p.length === 0 ||
    q.length === 0 ||
    p.some((id) => q.includes(id)) ||
    p.every(isUnknown) ||
    q.every(isUnknown)
  );
}

const perpetrators = (incident: Incident): string[] =>
  incident.actors.filter((a) => a.role === 'perpetrator').flatMap((a) => (a.actorId ? [a.actorId] : []));
const isUnknown = (id: string): boolean => id.startsWith('unknown');

function operationFrom(notes: Annotations, cluster: readonly Member[]): Omit<Operation, 'id'> | null {
  const together = togetherSpan(notes, cluster);
  const places = new Set(cluster.map((m) => m.incident.where?.placeId ?? m.incident.where?.name ?? ''));
  const joined =
    together !== null ||
    (places.size > 1 && (isListed(notes, cluster) || isClaimedAsOne(notes, cluster) || isOneNight(cluster)));
  if (!joined) return null;
  const told = cluster.map((m) => m.incident);
  const first = told[0];
  const harm = sharedTolls(notes, cluster);
  return {
    incidents: told.map((i) => i.id),
    places: told.flatMap((i) => (i.where ? [i.where] : [])),
    actor: told.flatMap(perpetrators).find((id) => !isUnknown(id)) ?? told.flatMap(perpetrators)[0] ?? null,
    when: told.find((i) => i.when?.time)?.when ?? told.find((i) => i.when)?.when ?? null,
    basis: [
      ...(together ? (['stated'] as const) : []),
      ...(told.every((i) => i.when && first?.when && i.when.start === first.when.start)
        ? (['same_time'] as const)
        : []),
      ...(told.every((i) => i.responsibility.status === 'claimed') ? (['same_claim'] as const) : []),
    ],
    ...(harm.length > 0 ? { harm } : {}),
    evidence: distinctSpans(together ? [together] : told.flatMap((i) => i.evidence.slice(0, 1))),
  };
}

/** Tolls given for all of it together: with the list of its places, or right after it in words that take them as one. */
function sharedTolls(notes: Annotations, cluster: readonly Member[]): Harm[] {
  return cluster.flatMap((member) =>
    member.incident.harm.filter((harm) => {
      const sentences = sentencesOf(notes, member, harm);
      return sentences.length > 0 && sentences.every((sentence) => isShared(cluster, sentence));
    }),
  );
}

/** The sentences that give this figure. */
function sentencesOf(notes: Annotations, { draft }: Member, harm: Harm): number[] {
  return draft.frames.flatMap((frame) =>
    frame.tolls
      .filter((toll) => {
        const { start } = spanOf(notes.document, toll.first, toll.last);
        return toll.effect === harm.effect && harm.evidence.some((e) => e.start <= start && start < e.end);
      })
      .map((toll) => toll.sentence),
  );
}

function isShared(cluster: readonly Member[], sentence: number): boolean {
  const framesAt = (at: number): { member: Member; frame: Draft['frames'][number] }[] =>
    cluster.flatMap((member) =>
      member.draft.frames.filter((f) => f.sentence === at).map((frame) => ({ member, frame })),
    );
  const isOfSeveral = (at: number): boolean => new Set(framesAt(at).map(({ member }) => member)).size > 1;
  const own = framesAt(sentence);
  // "2 morts à Kayes et 3 à Nioro": each place has its own.
  if (isOfSeveral(sentence))
    return new Set(own.filter((o) => o.frame.tolls.length > 0).map((o) => o.member)).size === 1;
  // "Ces attaques ont fait 33 morts", without a place.
  if (!own.some(({ frame }) => frame.sightings.some((s) => s.isPlural && s.isDefinite))) return false;
  if (own.some(({ frame }) => frame.place !== null)) return false;
  let before = sentence - 1;
  while (before >= 0 && framesAt(before).length === 0) before--;
  return before >= 0 && isOfSeveral(before);
}

/** The clause in which the report says that its members were one action. */
function togetherSpan(notes: Annotations, cluster: readonly Member[]): Span | null {
  const { sentences } = notes.document;
  const own = new Set(cluster.flatMap((m) => m.draft.frames.map((f) => f.sentence)));
  const nearestFirst = sentences.toSorted(
    (a, b) => Number(own.has(b.index)) - Number(own.has(a.index)) || a.index - b.index,
  );
  for (const sentence of nearestFirst) {
    const isNear = own.has(sentence.index) || own.has(sentence.index + 1) || own.has(sentence.index - 1);
    if (!isNear || !hasCue(notes, sentence.first, sentence.last, 'together')) continue;
    if (hasCue(notes, sentence.first, sentence.last, 'history') && !own.has(sentence.index)) continue;
    if (isOfOtherDay(notes, sentence, cluster)) continue;
    let at = sentence.first;
    while (!isCue(notes, at, 'together')) at++;
    return clauseSpan(notes, sentence, at, at + 1);
  }
  return null;
}

/** "dimanche dernier, une première offensive": said of another day's attack. */
function isOfOtherDay(notes: Annotations, sentence: Sentence, cluster: readonly Member[]): boolean {
  const days = inRange(notes.dates, sentence.first, sentence.last).filter(
    (d) => d.precision === 1 && d.from !== null && d.to !== null,
  );
  const when = cluster.find((m) => m.incident.when)?.incident.when;
  return (
    when !== null &&
    when !== undefined &&
    days.length > 0 &&
    days.every((d) => (d.from ?? '') > when.end || (d.to ?? '') < when.start)
  );
}

/** Towns told in one list with what was done in them by somebody: not places of two fights or of two counts. */
function isListed(notes: Annotations, cluster: readonly Member[]): boolean {
  const groups = cluster.map((m) => m.draft.group);
  const isOne = groups[0] !== null && groups.every((g) => g === groups[0]);
  if (!isOne) return false;
  const hasAttacker = cluster.some(
    (m) =>
      m.draft.family === 'air' ||
      m.incident.actors.some((a) => a.role === 'perpetrator' && a.actorType !== 'state_forces'),
  );
  return hasAttacker && !countsAttacks(notes, cluster);
}

/** "deux attaques à X et Y": told as two. */
function countsAttacks(notes: Annotations, cluster: readonly Member[]): boolean {
  return cluster.some((m) =>
    m.draft.frames.some((f) => {
      const nouns = inRange(notes.triggers, f.first, f.last).filter((t) =>
        t.value.some((w) => w.form === 'noun'),
      );
      return nouns.some((t) => notes.numberEnds.has(t.first));
    }),
  );
}

/** One claim of "the attack" or "the operation" for all of them. */
function isClaimedAsOne(notes: Annotations, cluster: readonly Member[]): boolean {
  return (
    cluster.every((m) => m.incident.responsibility.status === 'claimed') &&
    isWithinOneDay(cluster) &&
    !countsAttacks(notes, cluster)
  );
}

/** The same hands, kind of attack and night, within one area: the places that one attack touched. */
function isOneNight(cluster: readonly Member[]): boolean {
  const [first] = cluster;
  if (!first || !isWithinOneDay(cluster)) return false;
  const ids = new Set(cluster.flatMap((m) => perpetrators(m.incident)));
  const areKin = cluster.every((m) => m.draft.family === first.draft.family);
  const areNear = cluster.every(
    (m) => (m.incident.where?.admin1 ?? null) === (first.incident.where?.admin1 ?? null),
  );
  return areKin && areNear && ids.size <= 1 && cluster.every((m) => m.draft.frames.every((f) => !f.isVague));
}

function isWithinOneDay(cluster: readonly Member[]): boolean {
  const [first] = cluster;
  return cluster.every((m) => {
    const [a, b] = [m.incident.when, first?.incident.when];
    return (
      a !== null &&
      b !== null &&
      b !== undefined &&
      a.timePrecision === 1 &&
      a.start === b.start &&
      a.end === b.end
    );
  });
}
