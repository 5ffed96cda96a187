import {
  Map as MapLibre,
  prewarm,
  setWorkerUrl,
  type GeoJSONSource,
  type MapGeoJSONFeature,
  type MapLayerMouseEvent,
} from 'maplibre-gl';
import 'maplibre-gl/dist/maplibre-gl.css';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import type { IncidentSummary, MapSpots } from '../../../src/core/records.ts';
import type { Box } from '../address/address.ts';
import { ROADS_HIT } from '../corridors/layers.ts';
import { NO_ROADS, type RoadLines } from '../corridors/lines.ts';
import { isPlaced } from '../format/names.ts';
import type { Lang } from '../messages/language.svelte.ts';
import { anchoredNames } from './anchors.ts';
import { backgroundNames, COUNTRIES } from './background.ts';
import { coreExtentOf, extentOf, NO_SPOTS, selection, spotPoints } from './features.ts';
import { drawIcon } from './icons.ts';
import { Labels, type Label } from './labels.ts';
import { currentPalette } from './palette.ts';
import { MAX_ZOOM, styleOf } from './style.ts';

setWorkerUrl(workerUrl);
// The worker's script is on its way while the page makes ready what it will work on.
prewarm();

// Where nothing is known yet the map shows Africa.
const REST: Box = [-19, -8, 52, 34];
const LAYERS = ['incidents', 'clusters'] as const;
const MOST_LISTED = 12;
// Pixels from the edge within which a symbol counts as out of sight.
const MARGIN = 24;
const FITTED = { padding: 56, maxZoom: 6.5 } as const;

/** What the map tells the page. */
export interface AtlasEvents {
  /** Spots were chosen, as indices, with how many incidents happened there; screen position in pixels. */
  readonly onSpots: (spots: readonly number[], incidents: number, x: number, y: number) => void;
  readonly onRoad: (id: string) => void;
  readonly onMove: (box: Box, isByHand: boolean) => void;
}

/** What the map begins with. */
export interface Beginning {
  /** Where to look; null: where the incidents are. */
  readonly box: Box | null;
  /** Null where they are not known yet. */
  readonly spots: MapSpots | null;
  readonly lang: Lang;
}

/** The map: incidents over countries, drawn from local data only. */
export class Atlas {
  readonly #map: MapLibre;
  readonly #labels: Labels;
  #spots: MapSpots = NO_SPOTS;
  #isGiven = false;
  #drawn = 0;
  #selected: IncidentSummary | null = null;
  #roads: RoadLines = NO_ROADS;
  /** What was last shown as a whole, until somebody moves the map. */
  #held: { readonly box: Box; readonly padding: number } | null = null;
  #lang: Lang;
  /** What the style was made with. */
  #styled: { readonly spots: MapSpots; readonly roads: RoadLines; readonly selected: IncidentSummary | null };
  #anchored: readonly Label[] = [];

  constructor(
    container: HTMLElement,
    names: HTMLElement,
    title: string,
    { box, spots, lang }: Beginning,
    events: AtlasEvents,
  ) {
    this.#lang = lang;
    if (spots !== null) [this.#spots, this.#isGiven] = [spots, true];
    this.#styled = this.#contents();
    const core = box === null ? coreExtentOf(this.#spots) : null;
    this.#map = new MapLibre({
      container,
      style: styleOf(this.#layers(), currentPalette()),
      bounds: bounds(box ?? core ?? REST),
      fitBoundsOptions: core === null ? {} : FITTED,
      attributionControl: false,
      dragRotate: false,
      touchPitch: false,
      pitchWithRotate: false,
      renderWorldCopies: false,
      maxZoom: MAX_ZOOM,
      minZoom: 0.5,
      fadeDuration: 0,
      locale: { 'Map.Title': title },
    });
    this.#map.touchZoomRotate.disableRotation();
    this.#map.keyboard.disableRotation();
    this.#labels = new Labels(this.#map, names);
    // A style that is still loading has no sources to fill.
    this.#map.on('style.load', () => this.#fill());
    // Symbols are known once they are drawn; until then their names stay where they were.
    // A panel that opens beside the map may take the chosen place out of sight.
    this.#map.on('resize', () => (this.#held === null ? this.#bringIntoSight() : this.#showHeld()));
    this.#map.on('movestart', ({ originalEvent }) => {
      if (originalEvent !== undefined) this.#held = null;
    });
    this.#map.on('idle', () => {
      this.#name();
      if (this.#isGiven && this.#map.isSourceLoaded('incidents')) this.#noteDrawn(container);
    });
    this.#map.setMissingStyleImageResolver((id) => this.#draw(id));
    this.#map.on('moveend', (event) => events.onMove(this.box(), event.originalEvent !== undefined));
    for (const layer of LAYERS) {
      this.#map.on('click', layer, (event) => void this.#click(event, events));
      this.#map.on('mouseenter', layer, () => this.#cursor('pointer'));
      this.#map.on('mouseleave', layer, () => this.#cursor(''));
    }
    this.#map.on('click', ROADS_HIT, (event) => this.#clickRoad(event, events));
    this.#map.on('mouseenter', ROADS_HIT, () => this.#cursor('pointer'));
    this.#map.on('mouseleave', ROADS_HIT, () => this.#cursor(''));
  }

  setSpots(spots: MapSpots, lang: Lang): void {
    // Another language names the same spots.
    if (spots !== this.#spots) this.#source('incidents')?.setData(spotPoints(spots));
    this.#spots = spots;
    this.#isGiven = true;
    this.#lang = lang;
    this.#name();
  }

  setRoads(roads: RoadLines): void {
    this.#roads = roads;
    this.#source('roads')?.setData(roads);
  }

  select(incident: IncidentSummary | null): void {
    if (incident !== null) this.#held = null;
    this.#selected = incident;
    this.#source('selected')?.setData(selection(incident));
    this.#bringIntoSight();
  }

  /** Redraws in the colours of the theme that stands now. */
  recolour(): void {
    this.#styled = this.#contents();
    this.#map.setStyle(styleOf(this.#layers(), currentPalette()), { diff: false });
  }

  /** Moves to where all incidents are in sight; `isCore` jumps, and lets a few far ones lie outside. */
  fit(isCore = false): void {
    this.#held = null;
    const extent = isCore ? coreExtentOf(this.#spots) : extentOf(this.#spots);
    this.#map.fitBounds(bounds(extent ?? REST), { ...FITTED, animate: !isCore });
  }

  /** Shows all of a box, now and when the map has another size; `padding` in pixels. */
  show(box: Box, padding = 0): void {
    this.#held = { box, padding };
    this.#showHeld();
  }

  zoom(by: 1 | -1): void {
    this.#held = null;
    this.#map.easeTo({ zoom: this.#map.getZoom() + by });
  }

  /** What the map shows now, degrees. */
  box(): Box {
    const shown = this.#map.getBounds();
    return [
      rounded(shown.getWest(), 180),
      rounded(shown.getSouth(), 90),
      rounded(shown.getEast(), 180),
      rounded(shown.getNorth(), 90),
    ];
  }

  destroy(): void {
    this.#map.remove();
  }

  #layers(): Parameters<typeof styleOf>[0] {
    return {
      countries: COUNTRIES,
      roads: this.#roads,
      incidents: spotPoints(this.#spots),
      selected: selection(this.#selected),
    };
  }

  #contents(): {
    readonly spots: MapSpots;
    readonly roads: RoadLines;
    readonly selected: IncidentSummary | null;
  } {
    return { spots: this.#spots, roads: this.#roads, selected: this.#selected };
  }

  #showHeld(): void {
    if (this.#held === null) return;
    const { box, padding } = this.#held;
    this.#map.fitBounds(bounds(box), { padding, maxZoom: 9, animate: false });
  }

  #bringIntoSight(): void {
    const place = this.#selected?.where;
    if (place === undefined || !isPlaced(place)) return;
    const { clientWidth, clientHeight } = this.#map.getContainer();
    const { x, y } = this.#map.project([place.lon, place.lat]);
    const isInSight = x > MARGIN && y > MARGIN && x < clientWidth - MARGIN && y < clientHeight - MARGIN;
    if (!isInSight) this.#map.easeTo({ center: [place.lon, place.lat] });
  }

  /** Gives the sources what came while the style was loading. */
  #fill(): void {
    const { spots, roads, selected } = this.#styled;
    if (spots !== this.#spots) this.#source('incidents')?.setData(spotPoints(this.#spots));
    if (selected !== this.#selected) this.#source('selected')?.setData(selection(this.#selected));
    if (roads !== this.#roads) this.#source('roads')?.setData(this.#roads);
  }

  #name(): void {
    const named = new Set(this.#spots.name);
    // While data is under way nothing is drawn yet that a name could stand beside.
    if (this.#map.isStyleLoaded()) this.#anchored = anchoredNames(this.#map, this.#spots);
    this.#labels.set([...this.#anchored, ...backgroundNames(this.#lang, named)]);
  }

  /** What was last given is drawn, with its names: bench/page waits for that. */
  #noteDrawn(container: HTMLElement): void {
    this.#drawn += 1;
    container.dataset['drawn'] = String(this.#drawn);
    if (this.#drawn === 1) performance.mark('vigie:map-idle');
  }

  #source(id: string): GeoJSONSource | undefined {
    return this.#map.getSource(id);
  }

  #draw(name: string): void {
    const icon = drawIcon(name, currentPalette());
    if (icon !== null && !this.#map.hasImage(name)) {
      this.#map.addImage(name, icon.image, { pixelRatio: icon.pixelRatio });
    }
  }

  #cursor(shape: string): void {
    this.#map.getCanvas().style.cursor = shape;
  }

  async #click(event: MapLayerMouseEvent, events: AtlasEvents): Promise<void> {
    const chosen = event.features?.[0];
    if (chosen === undefined) return;
    const { spot, n }: { readonly spot?: unknown; readonly n?: unknown } = chosen.properties;
    if (typeof spot === 'number') {
      events.onSpots([spot], Number(n), event.point.x, event.point.y);
      return;
    }
    await this.#openCluster(chosen, event, events);
  }

  #clickRoad(event: MapLayerMouseEvent, events: AtlasEvents): void {
    // What happened lies on top of where it happened.
    if (this.#map.queryRenderedFeatures(event.point, { layers: [...LAYERS] }).length > 0) return;
    const id: unknown = event.features?.[0]?.properties['segment'];
    if (typeof id === 'string') events.onRoad(id);
  }

  async #openCluster(
    chosen: MapGeoJSONFeature,
    event: MapLayerMouseEvent,
    events: AtlasEvents,
  ): Promise<void> {
    const source = this.#source('incidents');
    const cluster = Number(chosen.properties['cluster_id']);
    const count = Number(chosen.properties['n']);
    if (source === undefined) return;
    const zoom = await source.getClusterExpansionZoom(cluster);
    if (zoom < this.#map.getMaxZoom() && count > MOST_LISTED) {
      this.#map.easeTo({ center: event.lngLat, zoom });
      return;
    }
    const leaves = await source.getClusterLeaves(cluster, Number(chosen.properties['point_count']), 0);
    const spots = leaves.map((leaf) => Number(leaf.properties?.['spot']));
    events.onSpots(spots, count, event.point.x, event.point.y);
  }
}

function rounded(degrees: number, limit: number): number {
  return Number(Math.max(-limit, Math.min(limit, degrees)).toFixed(2));
}

function bounds([west, south, east, north]: Box): [number, number, number, number] {
  return [west, south, east, north];
}
