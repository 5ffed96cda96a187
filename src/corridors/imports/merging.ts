/** Makes fewer stretches of many: equal ones, both ways of a divided road, and what follows upon one another without a choice. */
import { turned, type Stretch } from './stretches.ts';

/** Stretches that are left, and what was made of the others. Features of those that went. */
export interface Merged {
  readonly stretches: readonly Stretch[];
  /** Begin and end at one junction: they lead nowhere else. */
  readonly loops: readonly string[];
  readonly duplicates: readonly string[];
  /** Two one-way roads between the same junctions, one each way. */
  readonly pairs: readonly string[];
}

/** Both ways of a divided road are about as long. */
const PAIR_RATIO = 1.25;

/**
 * Merges stretches until nothing changes.
 * @param isKept junctions that stay although only two stretches meet there: towns
 */
export function mergeStretches(given: readonly Stretch[], isKept: (node: number) => boolean): Merged {
  const gone = { loops: [] as string[], duplicates: [] as string[], pairs: [] as string[] };
  let stretches = given;
  for (;;) {
    const before = stretches.length;
    stretches = withoutLoops(stretches, gone.loops);
    stretches = withoutTwins(stretches, gone);
    stretches = chained(stretches, isKept);
    if (stretches.length === before) return { stretches, ...gone };
  }
}

function withoutLoops(stretches: readonly Stretch[], loops: string[]): readonly Stretch[] {
  return stretches.filter(({ from, to, feature }) => {
    if (from !== to) return true;
    loops.push(feature);
    return false;
  });
}

interface Gone {
  readonly duplicates: string[];
  readonly pairs: string[];
}

/** Equal stretches become one, and a pair of one-way roads a road for both ways. */
function withoutTwins(stretches: readonly Stretch[], gone: Gone): readonly Stretch[] {
  const between = new Map<string, Stretch[]>();
  for (const stretch of stretches) {
    const { from, to } = stretch;
    const key = from < to ? `${from} ${to}` : `${to} ${from}`;
    const others = between.get(key);
    if (others === undefined) between.set(key, [stretch]);
    else addTwin(others, stretch, gone);
  }
  return [...between.values()].flat();
}

function addTwin(others: Stretch[], stretch: Stretch, gone: Gone): void {
  const at = others.findIndex((other) => isEqual(other, stretch) || isPair(other, stretch));
  const other = others[at];
  if (other === undefined) return void others.push(stretch);
  gone[isEqual(other, stretch) && !isPair(other, stretch) ? 'duplicates' : 'pairs'].push(stretch.feature);
  const oneWay = other.oneWay && stretch.oneWay && other.from === stretch.from;
  const [base, twin] = other.oneWay && !stretch.oneWay ? [stretch, other] : [other, stretch];
  const refs = [...new Set([...base.refs.split(';'), ...twin.refs.split(';')])].filter((ref) => ref !== '');
  // The names of both, the length of one.
  const parts = [...base.parts, ...twin.parts.map((part) => ({ ...part, km: 0 }))];
  others[at] = { ...base, oneWay, parts, refs: refs.sort().join(';') };
}

function isEqual(a: Stretch, b: Stretch): boolean {
  if (a.vertices.length !== b.vertices.length || Math.abs(a.km - b.km) > 0.001) return false;
  const other = a.from === b.from ? b.vertices : b.vertices.toReversed();
  return a.vertices.every((vertex, i) => vertex === other[i]);
}

function isPair(a: Stretch, b: Stretch): boolean {
  const isOpposed = a.oneWay && b.oneWay && a.from === b.to && a.to === b.from;
  const ratio = Math.max(a.km, b.km) / Math.max(1e-6, Math.min(a.km, b.km));
  return isOpposed && a.refs === b.refs && ratio <= PAIR_RATIO;
}

/** Joins stretches end to end where exactly two meet and are one road. */
function chained(stretches: readonly Stretch[], isKept: (node: number) => boolean): readonly Stretch[] {
  const meeting = meetingAt(stretches);
  const isDone = new Uint8Array(stretches.length);
  /** What comes after stretch `at` beyond `node`; null where the road ends or offers a choice. */
  const after = (at: number, node: number): number | null => {
    const here = meeting.get(node) ?? [];
    if (here.length !== 2 || isKept(node)) return null;
    const next = here[0] === at ? here[1]! : here[0]!;
    return next !== at && isDone[next] === 0 && isOneRoad(stretches[at]!, stretches[next]!, node)
      ? next
      : null;
  };
  return stretches.flatMap((stretch, at) => {
    if (isDone[at] === 1) return [];
    isDone[at] = 1;
    /** What follows beyond an end, each turned as the way goes. */
    const follow = (end: number): Stretch[] => {
      const chain: Stretch[] = [];
      let node = end;
      let here = at;
      for (let next = after(here, node); next !== null; next = after(here, node)) {
        const found = stretches[next]!;
        const along = found.from === node ? found : turned(found);
        chain.push(along);
        isDone[next] = 1;
        [node, here] = [along.to, next];
      }
      return chain;
    };
    const ahead = follow(stretch.to);
    const behind = follow(stretch.from).map(turned).reverse();
    return [endToEnd([...behind, stretch, ...ahead])];
  });
}

function meetingAt(stretches: readonly Stretch[]): ReadonlyMap<number, readonly number[]> {
  const meeting = new Map<number, number[]>();
  stretches.forEach(({ from, to }, at) => {
    for (const node of [from, to]) {
      const here = meeting.get(node);
      if (here) here.push(at);
      else meeting.set(node, [at]);
    }
  });
  return meeting;
}

/** Same numbers, and usable through the junction both ways or the same way. */
function isOneRoad(a: Stretch, b: Stretch, node: number): boolean {
  if (a.oneWay !== b.oneWay || a.refs !== b.refs) return false;
  return !a.oneWay || (a.to === node) === (b.from === node);
}

/** One stretch of several, each beginning where the one before ends. */
function endToEnd(chain: readonly Stretch[]): Stretch {
  const [first, ...rest] = chain;
  if (rest.length === 0) return first!;
  const vertices = [...first!.vertices];
  for (const next of rest) for (let i = 1; i < next.vertices.length; i++) vertices.push(next.vertices[i]!);
  return {
    ...first!,
    to: chain.at(-1)!.to,
    vertices,
    km: chain.reduce((sum, { km }) => sum + km, 0),
    parts: chain.flatMap(({ parts }) => parts),
  };
}
