import { createRoute, z, type OpenAPIHono } from '@hono/zod-openapi';
import { effectsPage, networkGeoJson, roadsGeoJson } from '../../app/index.ts';
import type { Context } from 'hono';
import type { RoadDesk } from '../../core/road-desk.ts';
import { langFor } from '../messages/index.ts';
import { problemAnswers } from '../problems.ts';
import {
  accessQuery,
  alternativesQuery,
  changesQuery,
  langQuery,
  roadQuery,
  roadSpanQuery,
} from '../shapes/road-query.ts';
import {
  accessAnswer,
  alternatives,
  corridorDetail,
  corridorList,
  networkCollection,
  roadChanges,
  roadStatuses,
  segmentHistory,
  statusCollection,
} from '../shapes/roads.ts';
import { asOfQuery } from '../shapes/query.ts';
import { json, newRoutes } from './api.ts';

const tags = ['Roads'];

const network = createRoute({
  method: 'get',
  path: '/roads/network',
  tags,
  summary: 'The road network in use, as GeoJSON, with whom a map of it names',
  responses: { 200: json(networkCollection, 'Every segment') },
});

const statuses = createRoute({
  method: 'get',
  path: '/roads',
  tags,
  summary: 'How roads stand, since when, and by which words',
  request: { query: roadQuery },
  responses: { 200: json(roadStatuses, 'Segments of which anything was told'), ...problemAnswers(400) },
});

const exported = createRoute({
  method: 'get',
  path: '/roads.geojson',
  tags,
  summary: 'How roads stand, as GeoJSON to hand on',
  description:
    'Without quotes and without names of those who decided. What rests on anything above the clearance, CLEAR where ' +
    'nothing is said, is left out, and how much was.',
  request: { query: roadQuery },
  responses: {
    200: {
      content: { 'application/geo+json': { schema: statusCollection } },
      description: 'Segments of which anything was told',
    },
    ...problemAnswers(400),
  },
});

const segment = createRoute({
  method: 'get',
  path: '/roads/segments/{id}',
  tags,
  summary: 'One segment with its history',
  request: { params: z.object({ id: z.string() }), query: roadSpanQuery },
  responses: { 200: json(segmentHistory, 'The segment'), ...problemAnswers(400, 404) },
});

const corridors = createRoute({
  method: 'get',
  path: '/corridors',
  tags,
  summary: 'Corridors, each as its worst part stands',
  request: { query: asOfQuery },
  responses: {
    200: json(corridorList, 'Those that people defined, then those built in'),
    ...problemAnswers(400),
  },
});

const corridor = createRoute({
  method: 'get',
  path: '/corridors/{id}',
  tags,
  summary: 'One corridor, by id or name, with its stretches and history',
  request: { params: z.object({ id: z.string() }), query: roadSpanQuery },
  responses: { 200: json(corridorDetail, 'The corridor'), ...problemAnswers(400, 404) },
});

const access = createRoute({
  method: 'get',
  path: '/roads/access',
  tags,
  summary: 'Who is cut off: how each place is reached at best and at worst',
  request: { query: accessQuery },
  responses: {
    200: json(accessAnswer, 'Places in the order of the network'),
    ...problemAnswers(400, 404, 422),
  },
});

const twoWays = createRoute({
  method: 'get',
  path: '/roads/alternatives/{place}',
  tags,
  summary: 'Two ways to a place that share as little as can be',
  request: { params: z.object({ place: z.string() }), query: alternativesQuery },
  responses: { 200: json(alternatives, 'The ways, the shorter first'), ...problemAnswers(400, 404, 422) },
});

const changes = createRoute({
  method: 'get',
  path: '/roads/changes',
  tags,
  summary: 'What is otherwise than on an earlier day: roads, and who is reached',
  request: { query: changesQuery },
  responses: { 200: json(roadChanges, 'Changes'), ...problemAnswers(400, 404, 422) },
});

const effects = createRoute({
  method: 'get',
  path: '/roads/effects',
  tags,
  summary: 'What changes the status of a road: every rule with its words and examples, for review',
  request: { query: langQuery },
  responses: {
    200: { content: { 'text/markdown': { schema: z.string() } }, description: 'Markdown' },
    ...problemAnswers(400),
  },
});

/** The language of whoever asks. */
const asked = (c: Context): 'en' | 'fr' => langFor(c.req.header('accept-language'));

/** /roads…, /corridors…. */
export function roadRoutes(desk: RoadDesk): OpenAPIHono {
  const routes = newRoutes();
  routes.openapi(network, (c) => c.json(networkGeoJson(desk.network()), 200));
  routes.openapi(statuses, async (c) => c.json(await desk.statuses(c.req.valid('query')), 200));
  routes.openapi(exported, async (c) => {
    const collection = await roadsGeoJson(desk, c.req.valid('query'));
    return c.json(collection, 200, { 'Content-Type': 'application/geo+json' });
  });
  routes.openapi(access, async (c) => {
    const { hub, state, ...query } = c.req.valid('query');
    return c.json(await desk.access({ ...query, hubs: hub, states: state, lang: asked(c) }), 200);
  });
  routes.openapi(twoWays, async (c) => {
    const { hub, ...query } = c.req.valid('query');
    return c.json(
      await desk.alternatives(c.req.valid('param').place, { ...query, hubs: hub, lang: asked(c) }),
      200,
    );
  });
  routes.openapi(changes, async (c) => {
    const { hub, ...query } = c.req.valid('query');
    return c.json(await desk.changes({ ...query, hubs: hub, lang: asked(c) }), 200);
  });
  routes.openapi(effects, (c) => {
    const lang = c.req.valid('query').lang ?? langFor(c.req.header('accept-language'));
    return c.body(effectsPage(lang), 200, {
      'content-type': 'text/markdown; charset=utf-8',
      'content-language': lang,
    });
  });
  routes.openapi(segment, async (c) =>
    c.json(await desk.segment(c.req.valid('param').id, { ...c.req.valid('query'), lang: asked(c) }), 200),
  );
  routes.openapi(corridors, async (c) => c.json({ items: await desk.corridors(c.req.valid('query')) }, 200));
  routes.openapi(corridor, async (c) =>
    c.json(await desk.corridor(c.req.valid('param').id, { ...c.req.valid('query'), lang: asked(c) }), 200),
  );
  return routes;
}
