import { nameKeys } from '../names.ts';
import type { GazetteerPlace } from '../place.ts';
import { formatRow } from '../builtin/rows.ts';
import { hashOf, makeTable } from './hash.ts';
import type { ImportInfo } from './imported.ts';
import type { IndexParts } from './index-format.ts';

/** A place of an import, with the number of the import. */
export interface SourcedPlace {
  readonly place: GazetteerPlace;
  readonly source: number;
}

/**
 * Files places under their names and ids.
 * @param digest of the rows, as bytes; SHA-256 where it is to be stored
 */
export function buildIndex(
  places: readonly SourcedPlace[],
  imports: readonly ImportInfo[],
  digest: (rows: Uint8Array) => string,
): IndexParts {
  const lines = places.map(({ place }) => new TextEncoder().encode(formatRow(place)));
  const rowAt = new Uint32Array(places.length + 1);
  lines.forEach((line, i) => (rowAt[i + 1] = (rowAt[i] ?? 0) + line.length));
  const rows = new Uint8Array(rowAt[places.length] ?? 0);
  lines.forEach((line, i) => rows.set(line, rowAt[i] ?? 0));
  const ids = places.map(({ place }) => hashOf(place.id));
  return {
    rows,
    rowAt,
    source: Uint32Array.from(places, ({ source }) => source),
    ...fileNames(places),
    ids: makeTable(ids, [...ids.keys()]),
    imports,
    digest: digest(rows),
  };
}

function fileNames(places: readonly SourcedPlace[]): Pick<IndexParts, 'names' | 'heads'> {
  const hashes: number[] = [];
  const values: number[] = [];
  const heads = new Map<string, number>();
  places.forEach(({ place }, index) => {
    for (const key of keysOf(place)) {
      hashes.push(hashOf(key));
      values.push(index);
      const [head = ''] = key.split(' ', 1);
      heads.set(head, Math.max(heads.get(head) ?? 0, key.split(' ').length));
    }
  });
  return {
    names: makeTable(hashes, values),
    heads: makeTable([...heads.keys()].map(hashOf), [...heads.values()]),
  };
}

/** Every folded name under which a place is found; one letter is no name. */
export function keysOf(place: GazetteerPlace): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const name of [place.name, ...place.variants])
    for (const key of nameKeys(name)) if (key.length > 1) keys.add(key);
  return keys;
}
