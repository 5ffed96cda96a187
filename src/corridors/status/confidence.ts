import { daysBetween } from '../../core/calendar.ts';
import type { RoadEvidence, SegmentStatus } from '../../core/roads.ts';

const LEVELS = ['low', 'moderate', 'high'] as const;

/**
 * How much a status rests on: moderate to begin with; a level up where two independent voices or more say it, a level down each
 * where the deciding word is hedged, where nothing ties it to the road more closely than an area, where more than half of its
 * time has passed unrepeated, and where somebody speaks against it. A person's decision is high: whoever made it answers for it.
 * @param deciding what decides
 * @param supporting what else says the same
 * @param against what says otherwise
 */
export function confidenceIn(
  deciding: RoadEvidence,
  supporting: readonly RoadEvidence[],
  against: readonly RoadEvidence[],
  day: string,
): NonNullable<SegmentStatus['confidence']> {
  if (deciding.kind === 'decision') return 'high';
  const all = [deciding, ...supporting];
  const lower = [
    deciding.certainty === 'hedged',
    all.every((e) => e.tie === 'area'),
    all.every((e) => isOld(e, day)),
    against.length > 0,
  ].filter(Boolean).length;
  const level = 1 + (voicesOf(all) >= 2 ? 1 : 0) - lower;
  return LEVELS[Math.max(0, level)] ?? 'high';
}

/**
 * Independent voices: lineages of incidents, and those who speak, each counted once however many reports carry them, and no
 * more of them than there are reports.
 */
function voicesOf(evidence: readonly RoadEvidence[]): number {
  const spoken = evidence.filter((e) => e.kind !== 'incident');
  const reports = new Set(spoken.flatMap((e) => e.spans.map((s) => s.report)));
  const speakers = new Set(spoken.map((e) => e.saidBy ?? ''));
  const told = new Map(evidence.filter((e) => e.kind === 'incident').map((e) => [e.id, e.lineages]));
  return Math.min(speakers.size, reports.size) + [...told.values()].reduce((sum, n) => sum + n, 0);
}

function isOld({ from, expires }: RoadEvidence, day: string): boolean {
  return expires !== null && 2 * daysBetween(from, day) > daysBetween(from, expires);
}
