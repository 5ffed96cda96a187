/** Numbers in [0, 1), the same for the same seed: mulberry32, 32 bits of state (T. Ettinger 2017, public domain). */
export function seeded(seed: number): () => number {
  // Signed, which engines hold without allocating; the bits are the same.
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * Numbers in [0, 1) of one of many streams: the same for the same seed and index, and apart from those of any other index,
 * so that work cut into parts does not depend on who does which. Streams of `seeded` would run into one another: it has
 * one cycle of 2^32. xoshiro128** (Blackman and Vigna 2021, public domain), filled by SplitMix-like steps.
 * @param seed whole number
 * @param index whole number ≥ 0
 */
export function seededStream(seed: number, index: number): () => number {
  const fill = seeded((Math.imul(seed | 0, 0x9e3779b1) ^ Math.imul(index | 0, 0x85ebca6b)) >>> 0);
  const word = (): number => (fill() * 2 ** 32) | 0;
  // Seed and index go in once more as they are, so that two pairs that mix to the same word still part ways.
  let [a, b, c, d] = [word() ^ seed, word() ^ index, word(), word() | 1];
  return () => {
    const times5 = Math.imul(b, 5);
    const result = Math.imul((times5 << 7) | (times5 >>> 25), 9);
    const t = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= t;
    d = (d << 11) | (d >>> 21);
    return (result >>> 0) / 2 ** 32;
  };
}
