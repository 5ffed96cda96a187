import type { RoadNetwork, RoadNode } from '../../core/roads.ts';
import { fold, isAxisWord } from './words.ts';

/** A town that a text names: every node of that name, and the name as folded. */
export interface NamedTown {
  readonly name: string;
  readonly nodes: readonly RoadNode[];
}

const indexes = new WeakMap<RoadNetwork, ReadonlyMap<string, readonly RoadNode[]>>();

function indexOf(network: RoadNetwork): ReadonlyMap<string, readonly RoadNode[]> {
  let index = indexes.get(network);
  if (!index) {
    index = Map.groupBy(
      network.nodes.filter(({ name }) => name !== null),
      ({ name }) => fold(name ?? ''),
    );
    indexes.set(network, index);
  }
  return index;
}

/** Names of towns have no more words than this. */
const MOST_WORDS = 4;

/**
 * The towns that the name of an axis is made of, in order: "axe Kayes–Diboli–Gogui", "la route de Léré à Niono".
 * @returns `unknown`: words, as folded, that are no town of the network and belong to no manner of naming an axis
 */
export function townsIn(
  network: RoadNetwork,
  text: string,
): { readonly towns: readonly NamedTown[]; readonly unknown: readonly string[] } {
  const index = indexOf(network);
  const words = fold(text).split(' ');
  const towns: NamedTown[] = [];
  const unknown: string[] = [];
  for (let i = 0; i < words.length;) {
    let taken = 0;
    // The longest name wins: "Gorom-Gorom", "Fada N’Gourma".
    for (let length = Math.min(MOST_WORDS, words.length - i); length > 0 && taken === 0; length--) {
      const name = words.slice(i, i + length).join(' ');
      const nodes = index.get(name) ?? startingWith(index, name);
      if (isAxisWord(name) || !nodes) continue;
      towns.push({ name, nodes });
      taken = length;
    }
    const word = words[i] ?? '';
    if (taken === 0 && word !== '' && !isAxisWord(word) && !/^(?:rnie|rn|rr|n)?\d+$/.test(word))
      unknown.push(word);
    i += Math.max(1, taken);
  }
  return { towns, unknown };
}

/**
 * The only town whose name begins so: "Fada" for "Fada N’Gourma", "Nioro" for "Nioro du Sahel", and, from five letters on, "Ouaga"
 * and "Ferké".
 */
function startingWith(
  index: ReadonlyMap<string, readonly RoadNode[]>,
  word: string,
): readonly RoadNode[] | undefined {
  for (const [start, letters] of [
    [`${word} `, 4],
    [word, 5],
  ] as const) {
    const found = word.length < letters ? [] : [...index].filter(([name]) => name.startsWith(start));
    if (found.length === 1) return found[0]?.[1];
  }
  return undefined;
}
