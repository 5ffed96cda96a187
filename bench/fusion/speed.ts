/** Fuses seeded worlds of growing size; prints seconds, memory and quality. Sizes as arguments, else 10 k and 100 k. */
import { fuse } from '../../src/fusion/index.ts';
import { score } from './scores.ts';
import { world } from './worlds.ts';

const sizes = process.argv.slice(2).map(Number);
console.log('mentions   seconds   MB   B³ F1   pair P   over (per cent)');
for (const size of sizes.length > 0 ? sizes : [10_000, 100_000]) {
  const told = world(size);
  const started = performance.now();
  const clusters = fuse(told.map(({ mention }) => mention));
  const seconds = (performance.now() - started) / 1000;
  const labels = new Map(clusters.flatMap((c) => c.mentions.map((m) => [m.report, c.id] as const)));
  const s = score(
    told.map(({ truth }) => truth),
    told.map(({ mention }) => labels.get(mention.report) ?? ''),
  );
  const quality = [s.b3F1, s.pairPrecision, s.overMerged]
    .map((n) => (100 * n).toFixed(1).padStart(8))
    .join('');
  const megabytes = Math.round(process.memoryUsage().rss / 1e6);
  console.log(
    `${String(size).padStart(8)}${seconds.toFixed(1).padStart(10)}${String(megabytes).padStart(6)}${quality}`,
  );
}
