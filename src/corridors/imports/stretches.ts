import { distanceKm } from '../../core/geo.ts';
import { lengthOf, type Joints } from './joints.ts';
import type { LineStore } from './lines.ts';
import type { RoadTraits } from './tags.ts';

/** A part of a stretch that bears the same names. */
export interface Part {
  readonly traits: RoadTraits;
  readonly km: number;
}

/** A way between two junctions. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  /** Usable from `from` to `to` only. */
  readonly oneWay: boolean;
  /** Vertices, both ends included. */
  readonly vertices: readonly number[];
  /** Along the road, km. */
  readonly km: number;
  readonly parts: readonly Part[];
  /** Numbers that it bears, in one text: two stretches of equal ones are one road. */
  readonly refs: string;
  /** Feature that it begins with. */
  readonly feature: string;
}

/** Lines cut at junctions, and what is left of none. Features of the lines. */
export interface CutLines {
  readonly stretches: Stretch[];
  /** Both ends fell together: shorter than the tolerance. */
  readonly vanished: readonly string[];
}

/** Cuts every line wherever another meets it. */
export function cutLines(store: LineStore, joints: Joints): CutLines {
  const stretches: Stretch[] = [];
  const vanished: string[] = [];
  store.lines.forEach((line, i) => {
    if (!joints.isDrawn(i)) return;
    const vertices = joints.sequence(i);
    if (vertices.length < 2) return void vanished.push(line.feature);
    // A length that the file states is spread over the pieces.
    const scale = line.km === null ? 1 : line.km / Math.max(1e-6, lengthOf(store, line));
    let from = 0;
    let km = 0;
    for (let at = 1; at < vertices.length; at++) {
      km += distanceKm(store.position(vertices[at - 1]!), store.position(vertices[at]!));
      if (at < vertices.length - 1 && !joints.isNode(vertices[at]!)) continue;
      const { traits, feature } = line;
      stretches.push(directed(vertices.slice(from, at + 1), { traits, km: km * scale }, feature));
      [from, km] = [at, 0];
    }
  });
  return { stretches, vanished };
}

function directed(vertices: readonly number[], part: Part, feature: string): Stretch {
  const { direction } = part.traits;
  const along = direction === 'backward' ? vertices.toReversed() : vertices;
  return {
    from: along[0]!,
    to: along.at(-1)!,
    oneWay: direction !== 'both',
    vertices: along,
    km: part.km,
    parts: [part],
    refs: part.traits.refs.join(';'),
    feature,
  };
}

/** The same stretch from its other end; a one-way stays usable the way it was, so it is not turned. */
export const turned = (stretch: Stretch): Stretch => ({
  ...stretch,
  from: stretch.to,
  to: stretch.from,
  vertices: stretch.vertices.toReversed(),
});
