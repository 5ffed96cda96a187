import { parseRow } from '../builtin/rows.ts';
import { longestAt } from '../names.ts';
import type { GazetteerPlace } from '../place.ts';
import { keysOf, type SourcedPlace } from './build.ts';
import { firstAt, hashOf } from './hash.ts';
import type { ImportedPlaces } from './imported.ts';
import type { IndexParts } from './index-format.ts';

/** Names that a text asks for again and again; beyond that many the memory of them starts anew. */
const REMEMBERED = 20_000;
const NOTHING: readonly GazetteerPlace[] = [];

/**
 * The places of an index. Rows stay bytes until one is asked for: 120,000 places cost their file and no more.
 */
export function openImported(parts: IndexParts): ImportedPlaces {
  const { rows, rowAt, source, names, heads, ids } = parts;
  const decoder = new TextDecoder();
  const remembered = new Map<string, readonly GazetteerPlace[]>();
  const placeAt = (index: number): GazetteerPlace =>
    parseRow(decoder.decode(rows.subarray(rowAt[index], rowAt[index + 1])));

  const lookUp = (key: string): readonly GazetteerPlace[] => {
    const hash = hashOf(key);
    const first = firstAt(names, hash);
    if (first < 0) return NOTHING;
    const found: GazetteerPlace[] = [];
    for (let i = first; names.hashes[i] === hash; i++) {
      const place = placeAt(names.values[i] ?? 0);
      // Two names may share a hash: the row itself decides.
      if (keysOf(place).has(key)) found.push(place);
    }
    return found;
  };

  const named = (key: string): readonly GazetteerPlace[] => {
    const known = remembered.get(key);
    if (known) return known;
    const found = lookUp(key);
    if (found.length === 0) return NOTHING;
    if (remembered.size >= REMEMBERED) remembered.clear();
    remembered.set(key, found);
    return found;
  };

  const mostWords = (head: string): number => {
    const at = firstAt(heads, hashOf(head));
    return at < 0 ? 0 : (heads.values[at] ?? 0);
  };

  return {
    size: source.length,
    digest: parts.digest,
    imports: parts.imports,
    named,
    byId: (id) => {
      const hash = hashOf(id);
      for (let i = firstAt(ids, hash); i >= 0 && ids.hashes[i] === hash; i++) {
        const place = placeAt(ids.values[i] ?? 0);
        if (place.id === id) return place;
      }
      return null;
    },
    matchAt: (tokens, at, limit) => {
      const head = tokens[at];
      if (!head) return null;
      // One letter alone names nothing.
      const find = (key: string): readonly GazetteerPlace[] | undefined => {
        const places = key.length > 1 ? named(key) : NOTHING;
        return places.length > 0 ? places : undefined;
      };
      const match = longestAt(tokens, at, limit, mostWords(head.fold), find);
      return match && { last: match.last, places: match.found };
    },
    *all(): Generator<SourcedPlace> {
      for (let i = 0; i < source.length; i++) yield { place: placeAt(i), source: source[i] ?? 0 };
    },
  };
}
