import type { LayerSpecification, LineLayerSpecification } from 'maplibre-gl';
import type { RoadStatus } from '../../../src/core/roads.ts';
import type { Palette } from '../map/palette.ts';
import { DOUBLE_GAP, DRAWN_STATUSES, ROAD_SIGNS } from './signs.ts';

/** The layer that takes clicks: wide and unseen, since a road is thin. */
export const ROADS_HIT = 'roads-hit';

const SOURCE = 'roads';
type Width = NonNullable<NonNullable<LineLayerSpecification['paint']>['line-width']>;

/** Roads by status, one layer for each pattern, from source "roads" of `RoadLine`s. */
export function roadLayers(palette: Palette): LayerSpecification[] {
  return [
    {
      id: 'roads-chosen',
      type: 'line',
      source: SOURCE,
      filter: ['get', 'isChosen'],
      layout: { 'line-cap': 'round', 'line-join': 'round' },
      paint: { 'line-color': palette.accent, 'line-width': 13, 'line-opacity': 0.35 },
    },
    ...DRAWN_STATUSES.flatMap((status) => statusLayers(status, palette)),
    {
      id: ROADS_HIT,
      type: 'line',
      source: SOURCE,
      paint: { 'line-width': 14, 'line-opacity': 0 },
    },
  ];
}

function statusLayers(status: RoadStatus, palette: Palette): LayerSpecification[] {
  const { width, dash, isDouble, mark } = ROAD_SIGNS[status];
  const base = {
    type: 'line',
    source: SOURCE,
    filter: ['==', ['get', 'status'], status],
    layout: { 'line-join': 'round' },
  } as const satisfies Partial<LineLayerSpecification>;
  const layers: LayerSpecification[] = [
    {
      ...base,
      id: `roads-${status}`,
      paint: {
        'line-color': palette.roads[status],
        'line-width': widening(width),
        'line-opacity': ['get', 'opacity'],
        ...(dash === null ? {} : { 'line-dasharray': [...dash] }),
      },
    },
  ];
  if (isDouble)
    layers.push({
      ...base,
      id: `roads-${status}-gap`,
      paint: { 'line-color': palette.land, 'line-width': widening(width * DOUBLE_GAP) },
    });
  if (mark !== null)
    layers.push({
      id: `roads-${status}-mark`,
      type: 'symbol',
      source: SOURCE,
      filter: base.filter,
      layout: {
        'symbol-placement': 'line-center',
        'icon-image': `road:${status}`,
        'icon-allow-overlap': true,
        'icon-rotation-alignment': 'viewport',
      },
    });
  return layers;
}

/** Thinner where a whole country is in sight. */
function widening(width: number): Width {
  return ['interpolate', ['linear'], ['zoom'], 3, width * 0.6, 6, width, 11, width * 1.6];
}
