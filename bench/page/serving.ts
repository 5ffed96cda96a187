/**
 * The server that the page is asked of, in a process of its own: what it does must not make the clock of the one that
 * measures late. Run by `startServer` of server.ts, with the data folder as its argument.
 */
import { openVigie } from '../../src/app/index.ts';
import { createReader } from '../../src/reading/index.ts';
import { createServer, listen, LOOPBACK_HOSTS } from '../../src/server/index.ts';
import { builtPage } from '../../test/browser/built.ts';
import type { Asked, Told } from './server.ts';

const page = await builtPage();
const startedAt = performance.now();
const vigie = await openVigie({
  data: process.argv[2] ?? '',
  read: createReader(),
  now: () => new Date('2026-01-05T09:00:00Z'),
});
const app = createServer(vigie, { version: '0', page, hosts: LOOPBACK_HOSTS });
// As `vigie serve` does.
void vigie.records.counts().catch(() => undefined);
let asked: Asked[] = [];
const server = await listen({ fetch: timed }, { host: '127.0.0.1', port: 0, lang: 'en' });
process.on('message', (word) => {
  if (word === 'tell') tell();
  else void server.close().then(() => vigie.close().then(() => process.disconnect()));
});
process.send?.({ url: server.url, openMs: performance.now() - startedAt });

function tell(): void {
  const { user, system } = process.cpuUsage();
  process.send?.({ cpuMs: (user + system) / 1000, asked } satisfies Told);
  asked = [];
}

/** Answers, and notes how long that took and how much it was. */
async function timed(request: Request): Promise<Response> {
  const start = performance.now();
  const answer = await app.fetch(request);
  const { pathname, search } = new URL(request.url);
  // A line that stays open has no end to wait for.
  const isLine = answer.headers.get('content-type')?.startsWith('text/event-stream') === true;
  if (!pathname.startsWith('/api/') || isLine) return answer;
  const body = await answer.arrayBuffer();
  asked.push({
    question: pathname.slice('/api/'.length) + search,
    ms: performance.now() - start,
    bytes: body.byteLength,
  });
  return new Response(body, answer);
}
