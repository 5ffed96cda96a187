import { askKeys, blocksOf } from './blocks.ts';
import { isCandidate, isLinked } from './candidates.ts';
import { type Judgement, rulings } from './judgement.ts';
import { type Mention, type MentionRef, refKey, refOf } from './mention.ts';

/** Where mentions are fetched from, usually a store. */
export interface MentionSource {
  /** Every mention that is filed (`blockKeys`) under at least one of these keys. */
  readonly byKeys: (keys: readonly string[]) => Promise<readonly Mention[]>;
  /** Mentions by reference; those that are not held are left out. */
  readonly byRefs: (refs: readonly MentionRef[]) => Promise<readonly Mention[]>;
}

/**
 * All mentions that must be fused anew together when `seeds` come, change or are judged: the seeds and whatever is
 * linked to them, directly or through others. No mention outside is linked to one inside, so that fusing the
 * neighbourhood alone, and leaving every other incident as it is, yields what fusing everything yields.
 *
 * After a change, seed with the new mentions and with the remaining mentions of every incident that a removed or
 * changed mention was in. `judgements` are all that stand (or at least those that name a mention reached).
 */
export async function neighbourhood(
  seeds: readonly Mention[],
  source: MentionSource,
  judgements: readonly Judgement[] = [],
): Promise<readonly Mention[]> {
  const ruled = rulings(judgements);
  const reached = new Map<string, Mention>(seeds.map((seed) => [refKey(refOf(seed)), seed]));
  for (let frontier = [...reached.values()]; frontier.length > 0;) {
    const near = await source.byKeys([...new Set(frontier.flatMap((mention) => askKeys(mention)))]);
    const judged = await source.byRefs(partnersOf(frontier, judgements));
    const fresh = near.filter((mention) => !reached.has(refKey(refOf(mention))));
    const linked = fresh.filter((mention) =>
      frontier.some((from) => meets(from, mention) && isLinked(from, mention, ruled)),
    );
    const next = new Map([...linked, ...judged].map((mention) => [refKey(refOf(mention)), mention]));
    frontier = [...next].filter(([key]) => !reached.has(key)).map(([, mention]) => mention);
    for (const mention of frontier) reached.set(refKey(refOf(mention)), mention);
  }
  return [...reached.values()];
}

function meets(a: Mention, b: Mention): boolean {
  return isCandidate(blocksOf(a), blocksOf(b));
}

function partnersOf(mentions: readonly Mention[], judgements: readonly Judgement[]): readonly MentionRef[] {
  const keys = new Set(mentions.map((mention) => refKey(refOf(mention))));
  return judgements
    .filter(({ kind }) => kind === 'same')
    .flatMap(({ a, b }) => (keys.has(refKey(a)) ? [b] : keys.has(refKey(b)) ? [a] : []));
}
