import type { RoadEvidence } from '../../core/roads.ts';
import { caution } from '../caution.ts';

const TIES: Readonly<Record<RoadEvidence['tie'], number>> = { road: 2, place: 1, area: 0 };
const CERTAINTIES: Readonly<Record<RoadEvidence['certainty'], number>> = {
  stated: 3,
  reported: 2,
  hedged: 1,
  denied: 0,
};

/** Latest day first; of one day the more cautious, the surer, the closer tied, then by id: an order of content alone. */
export function byWeight(a: RoadEvidence, b: RoadEvidence): number {
  return (
    compare(b.from, a.from) ||
    caution(b.status) - caution(a.status) ||
    CERTAINTIES[b.certainty] - CERTAINTIES[a.certainty] ||
    TIES[b.tie] - TIES[a.tie] ||
    compare(b.knownAt, a.knownAt) ||
    compare(a.id, b.id) ||
    compare(a.rule, b.rule) ||
    compare(a.town ?? '', b.town ?? '') ||
    compare(b.expires ?? '9999', a.expires ?? '9999') ||
    compare(a.saidBy ?? '', b.saidBy ?? '') ||
    compare(a.stance, b.stance)
  );
}

/** By code units, as ISO days and ids want it. */
export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
