/** How far a new mention reaches: what must be fused anew with it. */
import { isLinked } from '../fusion/candidates.ts';
import type { Mention } from '../fusion/index.ts';
import { rulings } from '../fusion/judgement.ts';
import type { MentionShelf, Shelved } from './shelf.ts';

/** Nobody's judgements are kept yet. */
const UNRULED = rulings([]);

/**
 * The seeds and all that is linked to them, directly or through others: fusing these alone yields what fusing
 * everything yields. Same outcome as fusion's `neighbourhood`; finds partners by block instead of trying all.
 */
export async function reach(seeds: readonly Shelved[], shelf: MentionShelf): Promise<readonly Mention[]> {
  const reached = new Set(seeds);
  for (let frontier = [...seeds]; frontier.length > 0;) {
    await shelf.fetch(frontier.flatMap(({ blocks }) => blocks.map((block) => block.key)));
    const next: Shelved[] = [];
    for (const from of frontier) {
      for (const partner of partnersOf(from, shelf, reached)) {
        reached.add(partner);
        next.push(partner);
      }
    }
    frontier = next;
  }
  return [...reached].map(({ mention }) => mention);
}

function partnersOf(from: Shelved, shelf: MentionShelf, reached: ReadonlySet<Shelved>): readonly Shelved[] {
  const tried = new Set<Shelved>();
  for (const { key, wide } of from.blocks) {
    for (const other of shelf.inBlock(key)) {
      if ((wide || other.wide) && !reached.has(other.shelved)) tried.add(other.shelved);
    }
  }
  return [...tried].filter(({ mention }) => isLinked(from.mention, mention, UNRULED));
}
