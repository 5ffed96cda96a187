import type { OpenAPIHono } from '@hono/zod-openapi';
import { bodyLimit } from 'hono/body-limit';
import type { Vigie } from '../core/use-cases.ts';
import { MAX_REPORT_BYTES } from '../core/report.ts';
import { headers, onlyHosts, onlyExpected, onlyOwnPages } from './guard.ts';
import { follow } from './live.ts';
import { messagesFor } from './messages/index.ts';
import { servePage } from './page.ts';
import { onError, refuse } from './problems.ts';
import { analysisRoutes } from './routes/analysis.ts';
import { baselineRoutes } from './routes/baselines.ts';
import { newRoutes } from './routes/api.ts';
import { briefRoutes } from './routes/brief.ts';
import { savedBriefRoutes } from './routes/saved-briefs.ts';
import { documentRoutes } from './routes/documents.ts';
import { feedRoutes } from './routes/feeds.ts';
import { eventRoutes } from './routes/events.ts';
import { incidentRoutes } from './routes/incidents.ts';
import { intakeRoutes } from './routes/intakes.ts';
import { judgementRoutes } from './routes/judgement.ts';
import { listRoutes } from './routes/lists.ts';
import { noveltyRoutes } from './routes/novelty.ts';
import { placeRoutes } from './routes/places.ts';
import { reportRoutes } from './routes/reports.ts';
import { roadRoutes } from './routes/roads.ts';
import { changeRoutes } from './routes/changes.ts';
import { searchRoutes } from './routes/search.ts';
import { serviceRoutes } from './routes/service.ts';

const MEGABYTE = 1024 * 1024;
/** JSON needs more bytes than the text it carries: quotes and line ends are escaped. */
const MAX_BODY_BYTES = MAX_REPORT_BYTES + 5 * MEGABYTE;

export interface ServerOptions {
  readonly version: string;
  /** Folder of the built page; without it there is only the API. */
  readonly page?: string | undefined;
  /** Host names that are answered to; all where absent (a server that others reach by its own name). */
  readonly hosts?: readonly string[] | undefined;
  /** Told of errors that are bugs; their inside never reaches an answer. */
  readonly onBug?: ((error: unknown) => void) | undefined;
}

function guard(app: OpenAPIHono, options: ServerOptions): void {
  app.use(headers);
  if (options.hosts !== undefined) app.use(onlyHosts(options.hosts));
  app.use(onlyOwnPages);
  app.use('/api/*', onlyExpected);
  app.use(
    '/api/*',
    bodyLimit({
      maxSize: MAX_BODY_BYTES,
      onError: (c) => {
        const say = messagesFor(c.req.header('accept-language'));
        return refuse(c, 'too_large', say.tooLarge(MAX_REPORT_BYTES / MEGABYTE));
      },
    }),
  );
  app.use('/api/*', async (c, next) => {
    await next();
    if (!c.res.headers.has('cache-control')) c.res.headers.set('cache-control', 'no-store');
  });
}

function describe(app: OpenAPIHono, version: string): void {
  app.doc31('/api/openapi.json', {
    openapi: '3.1.0',
    info: {
      title: 'Vigie',
      version,
      description: 'Reports of violence, read into a sourced chronology, a map and a ledger of claims.',
      license: { name: 'Apache-2.0' },
    },
    servers: [{ url: '/' }],
  });
}

/** The HTTP API over one record, and the page beside it. Answers to `request()` without a socket. */
export function createServer(vigie: Vigie, options: ServerOptions): OpenAPIHono {
  const app = newRoutes();
  const onBug = options.onBug ?? (() => {});
  app.onError(onError(onBug));
  guard(app, options);
  app.route('/api', incidentRoutes(vigie.records));
  app.route('/api', judgementRoutes(vigie.judgement));
  app.route('/api', reportRoutes(vigie));
  app.route('/api', documentRoutes(vigie, onBug));
  app.route('/api', intakeRoutes(vigie.intakes));
  app.route('/api', feedRoutes(vigie.feeds, { isLoopback: options.hosts !== undefined, onBug }));
  app.route('/api', listRoutes(vigie.records));
  app.route('/api', placeRoutes(vigie.places));
  app.route('/api', roadRoutes(vigie.roads));
  app.route('/api', analysisRoutes(vigie.analysis, onBug));
  app.route('/api', briefRoutes(vigie.briefs));
  app.route('/api', savedBriefRoutes(vigie.savedBriefs));
  app.route('/api', baselineRoutes(vigie.analysis));
  app.route('/api', noveltyRoutes(vigie.analysis));
  app.route('/api', changeRoutes(vigie.changes));
  app.route('/api', searchRoutes(vigie.search));
  app.route('/api', serviceRoutes(vigie.records, options.version));
  app.route('/api', eventRoutes(follow(vigie)));
  describe(app, options.version);
  app.all('/api/*', (c) =>
    refuse(c, 'not_found', messagesFor(c.req.header('accept-language')).noRoute(c.req.path)),
  );
  if (options.page !== undefined) app.get('*', servePage(options.page));
  app.notFound((c) =>
    refuse(c, 'not_found', messagesFor(c.req.header('accept-language')).noPage(c.req.path)),
  );
  return app;
}
