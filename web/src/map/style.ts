import type { FeatureCollection } from 'geojson';
import type { StyleSpecification } from 'maplibre-gl';
import { roadLayers } from '../corridors/layers.ts';
import type { Palette } from './palette.ts';

/** How far the map goes. */
export const MAX_ZOOM = 12;

/** What lies on the map, under the symbols of what happened. */
export interface Layers {
  readonly countries: FeatureCollection;
  readonly roads: FeatureCollection;
  readonly selected: FeatureCollection;
}

/** The map's style: only local data, no tiles, no glyphs; symbols and names are drawn over it by the page. */
export function styleOf(layers: Layers, palette: Palette): StyleSpecification {
  return {
    version: 8,
    sources: {
      countries: { type: 'geojson', data: layers.countries, tolerance: 0.2 },
      roads: { type: 'geojson', data: layers.roads, tolerance: 0.2 },
      selected: { type: 'geojson', data: layers.selected },
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
    ],
  };
}
