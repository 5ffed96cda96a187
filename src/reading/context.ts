import type { Assessment, Contradiction, Corridor, Incident, Operation, Signal } from '../core/findings.ts';
import type { Chain, GeographyConflict, Toponym } from '../gazetteer/index.ts';
import { hasCue, inRange, type Annotations } from './annotate.ts';
import type { Draft } from './draft.ts';
import type { Accountability } from './responsibility.ts';
import { distinctSpans, spanOf } from './span.ts';

/**
 * Incidents that the report presents as one action: told in one list, or on one day by one actor where the text
 * says "simultaneously", "coordinated".
 */
export function operationsOf(notes: Annotations, drafts: readonly Draft[], incidents: readonly Incident[]): Operation[] {
  const live = drafts.filter((d) => !d.background && d.family !== 'release' && d.family !== 'agreement');
  const members = live.filter((d) => d.group !== null || live.some((o) => o !== d && sameDay(o, d)));
  const together = notes.document.sentences.filter((s) => hasCue(notes, s.first, s.last, 'together'));
  const distinctPlaces = new Set(members.map((d) => d.place?.placeId ?? d.place?.name));
  if (members.length < 2 || distinctPlaces.size < 2) return [];
  const listed = members.filter((d) => d.group !== null);
  if (together.length === 0 && listed.length < 2) return [];
  const chosen = together.length > 0 ? members.filter((d) => assaultLike(d)) : listed;
  const told = incidents.filter((i) => chosen.some((d) => `i${d.index + 1}` === i.id));
  if (told.length < 2) return [];
  const actors = told.flatMap((i) => i.actors.filter((a) => a.role === 'perpetrator'));
  const span = together[0];
  return [
    {
      id: 'o1',
      incidents: told.map((i) => i.id),
      places: told.map((i) => i.where).filter((p) => p !== null),
      actor: actors.find((a) => a.actorId !== null)?.actorId ?? null,
      when: told.find((i) => i.when?.time)?.when ?? told.find((i) => i.when)?.when ?? null,
      basis: [
        ...(span ? (['stated'] as const) : []),
        ...(told.every((i) => i.when && told[0]!.when && i.when.start === told[0]!.when.start) ? (['same_time'] as const) : []),
        ...(told.every((i) => i.responsibility.status === 'claimed') ? (['same_claim'] as const) : []),
      ],
      evidence: distinctSpans(span ? [spanOf(notes.document, span.first, span.last)] : told.flatMap((i) => i.evidence.slice(0, 1))),
    },
  ];
}

const assaultLike = (draft: Draft): boolean => draft.family === 'assault' || draft.family === 'air' || draft.family === 'ied';

function sameDay(a: Draft, b: Draft): boolean {
  return a.when !== null && b.when !== null && a.when.start <= b.when.end && b.when.start <= a.when.end;
}

/** What was seen beforehand. `before` names the operation, or the first incident, that it preceded. */
export function signalsOf(
  notes: Annotations,
  toponyms: readonly Toponym[],
  operations: readonly Operation[],
  incidents: readonly Incident[],
): Signal[] {
  const live = incidents.filter((i) => !i.background);
  const before = operations[0]?.id ?? live[0]?.id ?? null;
  const found: Signal[] = [];
  for (const sentence of notes.document.sentences) {
    for (const match of inRange(notes.signals, sentence.first, sentence.last)) {
      if (found.some((s) => s.kind === match.value && inside(s.evidence[0], sentence))) continue;
      const where = toponyms.find((t) => t.first >= sentence.first && t.first < sentence.last && !t.isAdjective && t.relation !== 'none');
      found.push({
        id: `g${found.length + 1}`,
        kind: match.value,
        where: where?.place ?? null,
        when: null,
        before,
        evidence: [spanOf(notes.document, match.first, match.last)],
      });
    }
  }
  return found;
}

const inside = (span: { readonly start: number } | undefined, sentence: { readonly start: number; readonly end: number }): boolean =>
  span !== undefined && span.start >= sentence.start && span.start < sentence.end;

/** Named axes: chains of places that the text joins ("Kayes–Diboli–Gogui"), each once. */
export function corridorsOf(chains: readonly Chain[], toponyms: readonly Toponym[]): Corridor[] {
  const byName = new Map<string, Corridor>();
  for (const chain of chains) {
    const places = chain.toponyms.map((i) => toponyms[i]).filter((t) => t !== undefined);
    const key = places.map((t) => t.named.placeId ?? t.named.name).join('|');
    const known = byName.get(key);
    byName.set(key, {
      id: known?.id ?? `c${byName.size + 1}`,
      name: known?.name ?? chain.name,
      places: known?.places ?? places.map((t) => t.named),
      evidence: distinctSpans([...(known?.evidence ?? []), chain.span]),
    });
  }
  return [...byName.values()];
}

/** Sentences in which the author judges rather than tells; at most one a sentence. */
export function assessmentsOf(notes: Annotations): Assessment[] {
  const found: Assessment[] = [];
  for (const sentence of notes.document.sentences) {
    const match = inRange(notes.assessments, sentence.first, sentence.last)[0];
    const hasToll = inRange(notes.numbers, sentence.first, sentence.last).some((n) => n.role === null && !n.article);
    if (!match || hasToll) continue;
    const span = spanOf(notes.document, sentence.first, sentence.last);
    found.push({
      id: `a${found.length + 1}`,
      kind: match.value,
      text: span.quote.replace(/\s+/g, ' '),
      hedged: hasCue(notes, sentence.first, sentence.last, 'hedge') || hasCue(notes, sentence.first, sentence.last, 'modal'),
      evidence: [span],
    });
  }
  return found;
}

/** Where the report disagrees with itself or with the map. */
export function contradictionsOf(
  notes: Annotations,
  incidents: readonly Incident[],
  accountability: Accountability,
  conflicts: readonly GeographyConflict[],
): Contradiction[] {
  const { phrases, code } = notes.words.pack;
  const found: Omit<Contradiction, 'id'>[] = conflicts.map((c) => ({
    kind: 'geography',
    note: code === 'fr' ? c.note.fr : c.note.en,
    evidence: c.evidence,
  }));
  const [claim, absent] = [accountability.claims[0], accountability.unclaimed[0]];
  if (claim && absent) found.push({ kind: 'responsibility', note: phrases.claimContradiction, evidence: [claim.span, absent.span] });
  for (const date of notes.dates) {
    if (!date.weekdayConflict) continue;
    const span = spanOf(notes.document, date.first, date.last);
    found.push({ kind: 'date', note: phrases.dateContradiction.replace('{quote}', span.quote), evidence: [span] });
  }
  for (const incident of incidents) found.push(...tollConflicts(incident, phrases.tollContradiction));
  return found.map((c, i) => ({ id: `x${i + 1}`, ...c }));
}

/** Figures for one effect and side that cannot both hold: their ranges do not meet, and different speakers give them. */
function tollConflicts(incident: Incident, phrase: string): Omit<Contradiction, 'id'>[] {
  const found: Omit<Contradiction, 'id'>[] = [];
  const byKey = Map.groupBy(incident.harm, (h) => `${h.effect}|${h.who}`);
  for (const [key, harms] of byKey) {
    const apart = harms.filter((a) => harms.some((b) => a !== b && a.source !== b.source && disjoint(a, b)));
    if (apart.length < 2) continue;
    const figures = apart.map((h) => `${h.low}${h.high === null ? '+' : h.high === h.low ? '' : `–${h.high}`}${h.source ? ` (${h.source})` : ''}`);
    found.push({
      kind: 'toll',
      note: phrase.replace('{effect}', key.split('|')[0] ?? '').replace('{figures}', figures.join(', ')),
      evidence: distinctSpans(apart.flatMap((h) => h.evidence)),
    });
  }
  return found;
}

function disjoint(a: { low: number; high: number | null }, b: { low: number; high: number | null }): boolean {
  return (a.high !== null && a.high < b.low) || (b.high !== null && b.high < a.low);
}

