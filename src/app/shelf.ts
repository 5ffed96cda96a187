/** Mentions fetched from the store while fusing: each parsed once, found by its blocks. */
import type { MentionKey, RecordStore, StoredMention } from '../core/ports.ts';
import { blocksOf, type Block } from '../fusion/blocks.ts';
import { refKey, type Cluster, type Mention } from '../fusion/index.ts';
import { traitsOf, type Traits } from '../fusion/traits.ts';

/** A mention on the shelf; `cluster` is the incident that held it when it was fetched. */
export interface Shelved {
  readonly ref: MentionKey;
  /** `refKey` of it. */
  readonly key: string;
  readonly mention: Mention;
  readonly traits: Traits;
  readonly blocks: readonly Block[];
  readonly cluster: string | null;
}

/** A mention in a block, and whether it asks that block for partners. */
export interface Neighbour {
  readonly shelved: Shelved;
  readonly wide: boolean;
}

function keyParts(key: string): MentionKey {
  const [report = '', incident = ''] = key.split('\u0000');
  return { report, incident };
}

/** A part of the record's mentions, grown from the store as it is asked for. */
export class MentionShelf {
  readonly #store: RecordStore;
  readonly #byRef = new Map<string, Shelved>();
  readonly #byBlock = new Map<string, Neighbour[]>();
  readonly #asked = new Set<string>();
  readonly #sizes = new Map<string, number>();

  constructor(store: RecordStore) {
    this.#store = store;
  }

  /** Puts stored mentions on the shelf; those that are there already stay as they are. */
  admit(stored: readonly StoredMention[]): readonly Shelved[] {
    return stored.map((one) => this.#byRef.get(refKey(one)) ?? this.#add(one));
  }

  #add(one: StoredMention): Shelved {
    const mention = JSON.parse(one.mention) as Mention;
    const ref = { report: one.report, incident: one.incident };
    const key = refKey(ref);
    const shelved: Shelved = {
      ref,
      key,
      mention,
      traits: traitsOf(mention),
      blocks: blocksOf(mention),
      cluster: one.cluster,
    };
    this.#byRef.set(key, shelved);
    if (one.cluster !== null) this.#sizes.set(one.cluster, (this.#sizes.get(one.cluster) ?? 0) + 1);
    for (const { key: block, wide } of shelved.blocks) {
      const neighbours = this.#byBlock.get(block);
      if (neighbours) neighbours.push({ shelved, wide });
      else this.#byBlock.set(block, [{ shelved, wide }]);
    }
    return shelved;
  }

  /** Fetches all mentions of these blocks, each block once. */
  async fetch(blocks: readonly string[]): Promise<void> {
    const fresh = [...new Set(blocks)].filter((block) => !this.#asked.has(block));
    for (const block of fresh) this.#asked.add(block);
    if (fresh.length > 0) this.admit(await this.#store.mentionsInBlocks(fresh));
  }

  /** Mentions by their keys, fetched where they are not there; those that the record does not hold are left out. */
  async byKeys(keys: readonly string[]): Promise<readonly Shelved[]> {
    const missing = keys.filter((key) => !this.#byRef.has(key));
    if (missing.length > 0) this.admit(await this.#store.mentionsByKey(missing.map(keyParts)));
    return keys.flatMap((key) => this.#byRef.get(key) ?? []);
  }

  /** All mentions of the incidents that hold these. */
  async fetchIncidentsOf(shelved: readonly Shelved[]): Promise<readonly Shelved[]> {
    const ids = [...new Set(shelved.flatMap(({ cluster }) => cluster ?? []))];
    return ids.length === 0 ? [] : this.admit(await this.#store.mentionsOfIncidents(ids));
  }

  /** Mentions of a block that was fetched. */
  inBlock(block: string): readonly Neighbour[] {
    return this.#byBlock.get(block) ?? [];
  }

  /** The mentions of a cluster. */
  mentionsOf(cluster: Cluster): readonly Mention[] {
    return cluster.mentions.flatMap((ref) => this.#byRef.get(refKey(ref))?.mention ?? []);
  }

  /** Ids of the incidents that held mentions of these clusters. */
  heldBy(clusters: readonly Cluster[]): readonly string[] {
    const ids = clusters.flatMap(({ mentions }) => mentions.map((ref) => this.#holderOf(ref)));
    return [...new Set(ids.filter((id) => id !== null))];
  }

  /** All its mentions were held by the incident of its id, and none of that incident's has left. */
  isAsBefore({ id, mentions }: Cluster): boolean {
    return this.#sizes.get(id) === mentions.length && mentions.every((ref) => this.#holderOf(ref) === id);
  }

  #holderOf(ref: MentionKey): string | null {
    return this.#byRef.get(refKey(ref))?.cluster ?? null;
  }
}
