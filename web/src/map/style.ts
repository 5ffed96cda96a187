import type { FeatureCollection } from 'geojson';
import type { StyleSpecification } from 'maplibre-gl';
import { roadLayers } from '../corridors/layers.ts';
import { EVENT_TYPE_NAMES } from '../record/types.ts';
import type { Palette } from './palette.ts';

/** How far the map goes. */
export const MAX_ZOOM = 12;

/** What lies on the map. */
export interface Layers {
  readonly countries: FeatureCollection;
  readonly roads: FeatureCollection;
  readonly incidents: FeatureCollection;
  readonly selected: FeatureCollection;
}

/** Parts into which the ring of a symbol is cut: many clusters share few pictures. */
const RING_PARTS = 24;
const TYPES = EVENT_TYPE_NAMES.map((_, i) => i);

/** The map's style: only local data, no tiles, no glyphs; names are drawn over it by the page. */
export function styleOf(layers: Layers, palette: Palette): StyleSpecification {
  return {
    version: 8,
    sources: {
      countries: { type: 'geojson', data: layers.countries, tolerance: 0.2 },
      roads: { type: 'geojson', data: layers.roads, tolerance: 0.2 },
      selected: { type: 'geojson', data: layers.selected },
      incidents: {
        type: 'geojson',
        data: layers.incidents,
        cluster: true,
        clusterRadius: 24,
        // As far as the map goes: further levels are only reckoned.
        clusterMaxZoom: MAX_ZOOM,
        maxzoom: MAX_ZOOM + 1,
        clusterProperties: Object.fromEntries(
          ['n', ...TYPES.map((i) => `t${i}`)].map((name) => [name, ['+', ['get', name]]]),
        ) as Record<string, unknown>,
      },
    },
    layers: [
      { id: 'sea', type: 'background', paint: { 'background-color': palette.sea } },
      // The line of the borders lies over its edges: drawing them smooth is work for nothing.
      {
        id: 'land',
        type: 'fill',
        source: 'countries',
        paint: { 'fill-color': palette.land, 'fill-antialias': false },
      },
      {
        id: 'borders',
        type: 'line',
        source: 'countries',
        layout: { 'line-join': 'round' },
        paint: {
          'line-color': palette.border,
          'line-width': ['interpolate', ['linear'], ['zoom'], 2, 0.6, 7, 1.6],
        },
      },
      ...roadLayers(palette),
      {
        id: 'selected-extent',
        type: 'fill',
        source: 'selected',
        filter: ['==', ['geometry-type'], 'Polygon'],
        paint: { 'fill-color': palette.accent, 'fill-opacity': 0.12, 'fill-outline-color': palette.accent },
      },
      {
        id: 'selected-halo',
        type: 'circle',
        source: 'selected',
        filter: ['==', ['geometry-type'], 'Point'],
        paint: {
          'circle-radius': 19,
          'circle-color': palette.accent,
          'circle-opacity': 0.18,
          'circle-stroke-color': palette.accent,
          'circle-stroke-width': 2.5,
        },
      },
      {
        id: 'incidents',
        type: 'symbol',
        source: 'incidents',
        filter: ['==', ['get', 'n'], 1],
        layout: { 'icon-image': ['get', 'icon'], 'icon-allow-overlap': true },
      },
      {
        id: 'clusters',
        type: 'symbol',
        source: 'incidents',
        filter: ['>', ['get', 'n'], 1],
        layout: { 'icon-image': clusterIcon(), 'icon-allow-overlap': true },
      },
    ],
  };
}

function clusterIcon(): ['concat', ...unknown[]] & never {
  const share = (i: number): unknown => [
    'case',
    ['<=', ['get', 'n'], RING_PARTS],
    ['get', `t${i}`],
    ['round', ['/', ['*', RING_PARTS, ['get', `t${i}`]], ['get', 'n']]],
  ];
  const shares = TYPES.flatMap((i) => [i === 0 ? ':' : '-', ['to-string', share(i)]]);
  const count = [
    'case',
    ['<', ['get', 'n'], 1000],
    ['get', 'n'],
    ['*', 100, ['round', ['/', ['get', 'n'], 100]]],
  ];
  return ['concat', 'cluster:', ['to-string', count], ...shares] as ['concat', ...unknown[]] & never;
}
