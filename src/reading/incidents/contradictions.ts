import type { Contradiction, Incident } from '../../core/findings.ts';
import type { GeographyConflict } from '../../gazetteer/index.ts';
import type { PackPhrases } from '../../language/pack.ts';
import type { Annotations } from '../annotation/annotate.ts';
import type { Accountability } from '../actors/accountability.ts';
import { distinctSpans, spanOf } from '../span.ts';

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
  if (claim && absent)
    found.push({
      kind: 'responsibility',
      note: phrases.claimContradiction,
      evidence: [claim.span, absent.span],
    });
  for (const date of notes.dates) {
    if (!date.weekdayConflict) continue;
    const span = spanOf(notes.document, date.first, date.last);
    found.push({
      kind: 'date',
      note: phrases.dateContradiction.replace('{quote}', span.quote),
      evidence: [span],
    });
  }
  for (const incident of incidents) found.push(...tollConflicts(incident, phrases));
  return found.map((c, i) => ({ id: `x${i + 1}`, ...c }));
}

/** Figures for one effect and side that cannot both hold: their ranges do not meet, and different speakers give them. */
function tollConflicts(incident: Incident, phrases: PackPhrases): Omit<Contradiction, 'id'>[] {
  const found: Omit<Contradiction, 'id'>[] = [];
  const bySide = Map.groupBy(incident.harm, (h) => `${h.effect}|${h.who}`);
  for (const harms of bySide.values()) {
    const apart = harms.filter((a) => harms.some((b) => a !== b && a.source !== b.source && disjoint(a, b)));
    if (apart.length < 2) continue;
    const figures = apart.map(
      (h) =>
        `${h.low}${h.high === null ? '+' : h.high === h.low ? '' : `–${h.high}`}${h.source ? ` (${h.source})` : ''}`,
    );
    found.push({
      kind: 'toll',
      note: phrases.tollContradiction
        .replace('{effect}', phrases.effects[apart[0]!.effect])
        .replace('{figures}', figures.join(', ')),
      evidence: distinctSpans(apart.flatMap((h) => h.evidence)),
    });
  }
  return found;
}

function disjoint(a: { low: number; high: number | null }, b: { low: number; high: number | null }): boolean {
  return (a.high !== null && a.high < b.low) || (b.high !== null && b.high < a.low);
}
