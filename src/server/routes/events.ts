import type { OpenAPIHono } from '@hono/zod-openapi';
import { createRoute, z } from '@hono/zod-openapi';
import { streamSSE, type SSEStreamingApi } from 'hono/streaming';
import type { RecordEvent } from '../../core/use-cases.ts';
import type { Live } from '../live.ts';
import { newRoutes } from './api.ts';

const HEARTBEAT_MS = 15_000;

const events = createRoute({
  method: 'get',
  path: '/events',
  tags: ['Record'],
  summary: 'What the record learns, as server-sent events',
  description:
    'Each event is named "report", "decision", "brief" or "rebuilt", has the journal sequence as its id and a RecordEvent as its data. ' +
    'Last-Event-ID gets what was missed, or a "rebuilt" where that is too long ago to tell.',
  responses: { 200: { description: 'A stream', content: { 'text/event-stream': { schema: z.string() } } } },
});

const FORGOTTEN = { kind: 'rebuilt', report: null, incidents: [] } as const;

/** What somebody missed who last saw `lastId`; "rebuilt" says: fetch everything again. */
function missed(live: Live, lastId: string | undefined): readonly RecordEvent[] {
  if (lastId === undefined || !/^\d{1,15}$/.test(lastId)) return [];
  return live.since(Number(lastId)) ?? [{ ...FORGOTTEN, sequence: Number(lastId) }];
}

const send = (stream: SSEStreamingApi, event: RecordEvent): Promise<void> =>
  stream.writeSSE({ event: event.kind, id: String(event.sequence), data: JSON.stringify(event) });

/** /events. */
export function eventRoutes(live: Live): OpenAPIHono {
  const routes = newRoutes();
  routes.openapi(events, (c) =>
    streamSSE(c, async (stream) => {
      const unlisten = live.listen((event) => void send(stream, event));
      const heartbeat = setInterval(() => void stream.write(': here\n\n'), HEARTBEAT_MS);
      stream.onAbort(() => {
        unlisten();
        clearInterval(heartbeat);
      });
      await stream.write('retry: 2000\n: here\n\n');
      for (const event of missed(live, c.req.header('last-event-id'))) await send(stream, event);
      await new Promise<void>((resolve) => stream.onAbort(resolve));
    }),
  );
  return routes;
}
