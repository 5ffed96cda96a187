/** Prints, as JSON, what a fresh process needs: the way to a first reading, and memory for a report of a megabyte. */
import { createReader } from '../../src/reading/index.ts';
import { newsText } from './texts.ts';

// Places are parsed and packs compiled for the first report of a language; imports are timed by nobody's clock but Node's.
const started = performance.now();
const read = createReader();
for (const lang of ['fr', 'en']) read({ text: 'Kayes.', lang });
const ready = performance.now();
const before = process.memoryUsage().rss;
read(newsText('fr', 1_000_000, 1));
const peak = process.resourceUsage().maxRSS * 1024;

console.log(
  JSON.stringify({
    'start, both languages, s': (ready - started) / 1000,
    'memory at the start, MB': before / 1e6,
    'peak memory with a report of 1 MB, MB': peak / 1e6,
  }),
);
