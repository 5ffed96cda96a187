/** FNV-1a over UTF-16 code units, 32 bits (Fowler, Noll and Vo): spreads names over a sorted table. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/** Hashes in rising order, each with a value; the same hash may stand several times. */
export interface HashTable {
  readonly hashes: Uint32Array;
  readonly values: Uint32Array;
}

const DIGIT_BITS = 16;
const DIGITS = 1 << DIGIT_BITS;

/** Sorts pairs of hash and value; equal hashes keep the order in which they came. Radix sort: linear in the pairs. */
export function makeTable(hashes: ArrayLike<number>, values: ArrayLike<number>): HashTable {
  let table: HashTable = { hashes: Uint32Array.from(hashes), values: Uint32Array.from(values) };
  for (const shift of [0, DIGIT_BITS]) table = sortedBy(table, shift);
  return table;
}

function sortedBy({ hashes, values }: HashTable, shift: number): HashTable {
  const starts = new Uint32Array(DIGITS + 1);
  for (const hash of hashes) starts[((hash >>> shift) & (DIGITS - 1)) + 1]!++;
  for (let digit = 0; digit < DIGITS; digit++) starts[digit + 1]! += starts[digit]!;
  const sorted = { hashes: new Uint32Array(hashes.length), values: new Uint32Array(hashes.length) };
  for (let i = 0; i < hashes.length; i++) {
    const hash = hashes[i]!;
    const to = starts[(hash >>> shift) & (DIGITS - 1)]!++;
    sorted.hashes[to] = hash;
    sorted.values[to] = values[i]!;
  }
  return sorted;
}

/** Index of the first entry with this hash; −1 where there is none. */
export function firstAt({ hashes }: HashTable, hash: number): number {
  let low = 0;
  let high = hashes.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((hashes[middle] ?? 0) < hash) low = middle + 1;
    else high = middle;
  }
  return hashes[low] === hash && low < hashes.length ? low : -1;
}
