import type { Joints } from './joints.ts';
import type { LineStore } from './lines.ts';

/** What became of the ends that nothing touched. */
export interface SnapTally {
  /** Joined to an end or junction of another line. */
  readonly toNode: readonly string[];
  /** Joined to the middle of another line, which is divided there. */
  readonly toMiddle: readonly string[];
  /** Left loose although another line is near: within three times the tolerance. Features of the lines. */
  readonly nearly: readonly string[];
}

const NEARLY = 3;

/**
 * Joins loose ends of lines to what lies within a tolerance: an end or junction first, the middle of a line else. Only loose
 * ends move. Lines that cross without a common vertex stay apart: one is a bridge over the other.
 * @param snapKm tolerance, km
 */
export function snapEnds(store: LineStore, joints: Joints, snapKm: number): SnapTally {
  const tally = { toNode: [] as string[], toMiddle: [] as string[], nearly: [] as string[] };
  store.lines.forEach((line, i) => {
    if (line.isFixed || !joints.isDrawn(i)) return;
    for (const end of [line.first, line.end - 1]) {
      const vertex = store.vertexAt(end);
      if (!joints.isLoose(vertex)) continue;
      const isOther = (other: number): boolean => other !== i && !store.lines[other]!.isFixed;
      const { node, point } = joints.closest(store.position(vertex), NEARLY * snapKm, isOther);
      if (node !== null && node.km <= snapKm) {
        joints.join(vertex, node.vertex);
        tally.toNode.push(line.feature);
      } else if (point !== null && point.km <= snapKm) {
        joints.join(vertex, joints.divide(point));
        tally.toMiddle.push(line.feature);
      } else if (node !== null || point !== null) tally.nearly.push(line.feature);
    }
  });
  return tally;
}
