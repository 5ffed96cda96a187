/** Timing on a machine that others use as well: the shortest of several turns, all readers by turns. */

/**
 * Seconds that each reader takes for a text at the least.
 * @param rounds how often each reads it; the first turns only warm up the compiler
 */
export function leastSeconds<Name extends string, T>(
  readers: Readonly<Record<Name, (text: T) => number>>,
  text: T,
  rounds: number,
): Record<Name, number> {
  const names = Object.keys(readers) as Name[];
  const least = Object.fromEntries(names.map((name) => [name, Infinity])) as Record<Name, number>;
  for (let round = 0; round < rounds; round++) {
    for (const name of names) {
      const started = performance.now();
      found += readers[name](text);
      least[name] = Math.min(least[name], (performance.now() - started) / 1000);
    }
  }
  return least;
}

/** What all readings found; kept, so that none of them is idle in the compiler's eyes. */
export let found = 0;

/** Seconds of the processor that something takes in this thread. */
export function cpuSeconds(work: () => void): number {
  const before = process.threadCpuUsage();
  work();
  const after = process.threadCpuUsage(before);
  return (after.user + after.system) / 1_000_000;
}
