import { Components } from './components.ts';
import type { Mention } from './mention.ts';
import { outletOf } from './relays.ts';
import { resemblance } from './sketch.ts';

/** Bodies at least this alike (Jaccard of three-word shingles) are copies of one wire story. */
const COPY = 0.55;

function originsOf(mention: Mention): readonly string[] {
  const own = outletOf(mention.source);
  return own === null ? mention.relays : [own, ...mention.relays];
}

// Two relays of one outlet are one source, and so are the outlet and its relay.
function isRelayed(a: Mention, b: Mention): boolean {
  const others = originsOf(b);
  return originsOf(a).some((outlet) => others.includes(outlet));
}

function isOneLineage(a: Mention, b: Mention): boolean {
  return a.report === b.report || resemblance(a.sketch, b.sketch) >= COPY || isRelayed(a, b);
}

/**
 * The lineage of each mention of one incident: near-copies, relays of one outlet and mentions of one report share
 * a number. 0-based in the order given; parallel to `mentions`. Corroboration counts these, not mastheads.
 */
export function lineages(mentions: readonly Mention[]): readonly number[] {
  const components = new Components(mentions.length);
  for (const [i, a] of mentions.entries()) {
    for (const [j, b] of mentions.slice(0, i).entries()) if (isOneLineage(a, b)) components.join(i, j);
  }
  const numbers = new Map<number, number>();
  return mentions.map((_, i) => {
    const root = components.rootOf(i);
    const number = numbers.get(root) ?? numbers.size;
    numbers.set(root, number);
    return number;
  });
}
