/** The roads of a record, asked here or through the server that holds it. */
import {
  networkGeoJson,
  roadsGeoJson,
  type NetworkCollection,
  type StatusCollection,
} from '../../app/index.ts';
import type { AccessQuestion, RoadDesk, RoadFilter, RoadSpan } from '../../core/road-desk.ts';
import { ask, queryString, type Server } from './api.ts';

/** The questions that commands ask of roads. */
export interface AskRoads extends Omit<RoadDesk, 'network' | 'segment'> {
  network(): Promise<NetworkCollection>;
  geoJson(filter: RoadFilter): Promise<StatusCollection>;
}

/** Roads of a record that this process holds. */
export function roadsHere(desk: RoadDesk): AskRoads {
  return {
    ...desk,
    network: async () => networkGeoJson(desk.network()),
    geoJson: (filter) => roadsGeoJson(desk, filter),
  };
}

type Members = readonly (readonly [string, string | undefined])[];

const filterMembers = ({ asOf, clearance }: RoadFilter = {}): Members => [
  ['asOf', asOf],
  ['clearance', clearance],
];
const spanMembers = ({ asOf, from }: RoadSpan = {}): Members => [
  ['asOf', asOf],
  ['from', from],
];
const questionMembers = ({ asOf, hubs, by, states }: AccessQuestion = {}): Members => [
  ['asOf', asOf],
  ...(hubs ?? []).map((hub): [string, string] => ['hub', hub]),
  ['by', by],
  ...(states ?? []).map((state): [string, string] => ['state', state]),
];

/** Roads of a record that a server holds. */
export function roadsThere(server: Server): AskRoads {
  // The server answers with the shapes of core: its own tests hold it to them.
  const get = async <T>(path: string, members: Members = []): Promise<T> =>
    (await ask(server, `${path}${queryString(members)}`)) as T;
  return {
    network: () => get('roads/network'),
    geoJson: (filter) => get('roads.geojson', filterMembers(filter)),
    statuses: (filter) => get('roads', filterMembers(filter)),
    corridors: async (filter) =>
      (
        await get<{ readonly items: Awaited<ReturnType<AskRoads['corridors']>> }>(
          'corridors',
          spanMembers(filter),
        )
      ).items,
    corridor: (name, filter) => get(`corridors/${encodeURIComponent(name)}`, spanMembers(filter)),
    access: (question) => get('roads/access', questionMembers(question)),
    alternatives: (place, question) =>
      get(`roads/alternatives/${encodeURIComponent(place)}`, [
        ...questionMembers(question),
        ['assumption', question?.assumption],
      ]),
    changes: (question) => get('roads/changes', [...questionMembers(question), ['since', question?.since]]),
  };
}
