import { Components } from './components.ts';
import type { Mention } from './mention.ts';
import { isPassageCopied } from './passages.ts';
import { outletOf } from './relays.ts';
import { COPY, resemblance } from './sketch.ts';

function originsOf(mention: Mention): readonly string[] {
  const own = outletOf(mention.source);
  return own === null ? mention.relays : [own, ...mention.relays];
}

const shares = (a: readonly string[], b: readonly string[]): boolean => a.some((one) => b.includes(one));

/**
 * The lineage of each mention of one incident: near-copies, tellings that share a copied passage, relays of one outlet
 * and mentions of one report share a number. 0-based in the order given; parallel to `mentions`. Corroboration counts these, not mastheads.
 */
export function lineages(mentions: readonly Mention[]): readonly number[] {
  const components = new Components(mentions.length);
  const origins = mentions.map(originsOf);
  // Two relays of one outlet are one source, and so are the outlet and its relay.
  const isOne = (i: number, j: number): boolean => {
    const [a, b] = [mentions[i], mentions[j]];
    if (a === undefined || b === undefined) return false;
    return (
      a.report === b.report ||
      shares(origins[i] ?? [], origins[j] ?? []) ||
      isPassageCopied(a.passage, b.passage) ||
      resemblance(a.sketch, b.sketch) >= COPY
    );
  };
  for (let i = 0; i < mentions.length; i++) {
    for (let j = 0; j < i; j++) if (isOne(i, j)) components.join(i, j);
  }
  const numbers = new Map<number, number>();
  return mentions.map((_, i) => {
    const root = components.rootOf(i);
    const number = numbers.get(root) ?? numbers.size;
    numbers.set(root, number);
    return number;
  });
}
