import { combined } from '../../combine.ts';
import type { RoadTurns } from '../../turns.ts';

const ROADS = ['the road', 'the roads', 'the highway', 'the main road', 'the route', 'a road', 'roads'];

/** The state of roads, and what goes by road. */
export const roads: RoadTurns = {
  roads: [...ROADS, 'road', 'highway', 'highways', 'route', 'traffic', 'the bridge'],
  alongRoads: combined(['on', 'along', 'of', 'off', 'from', 'near', 'beside', 'by', 'down'], ROADS),
  cut: [
    'cut',
    'cut off',
    'closed',
    'blocked',
    'blocking',
    'shut',
    'severed',
    'impassable',
    'impracticable',
    'unusable',
  ],
  reopened: [
    'reopened',
    'reopen',
    'reopens',
    'open again',
    'passable again',
    'usable again',
    'open to traffic again',
    'cleared of mines',
    'traffic resumed',
    'traffic has resumed',
  ],
  escorted: ['escorted', 'escorting', 'under escort', 'under military escort', 'under army escort'],
  wheels: ['convoy', 'convoys', 'truck', 'trucks', 'lorries', 'tankers', 'buses', 'vehicles', 'hauliers'],
};
