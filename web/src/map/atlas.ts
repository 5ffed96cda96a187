import {
  Map as MapLibre,
  prewarm,
  setWorkerUrl,
  type GeoJSONSource,
  type MapLayerMouseEvent,
  type MapMouseEvent,
} from 'maplibre-gl';
import 'maplibre-gl/dist/maplibre-gl.css';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import type { IncidentSummary, MapSpots } from '../../../src/core/records.ts';
import type { Box } from '../address/address.ts';
import { ROADS_HIT } from '../corridors/layers.ts';
import { NO_ROADS, type RoadLines } from '../corridors/lines.ts';
import { isPlaced } from '../format/names.ts';
import type { Lang } from '../messages/language.svelte.ts';
import { backgroundNames, COUNTRIES } from './background.ts';
import { coreExtentOf, extentOf, NO_SPOTS, selection } from './features.ts';
import { partingZoom, type Gathered } from './gather.ts';
import { drawRoadSign } from './icons.ts';
import { Labels, type Label } from './labels.ts';
import { Marks } from './marks.ts';
import { Overlay } from './overlay.ts';
import { currentPalette } from './palette.ts';
import { MAX_ZOOM, styleOf } from './style.ts';

setWorkerUrl(workerUrl);
// The worker's script is on its way while the page makes ready what it will work on.
prewarm();

// Where nothing is known yet the map shows Africa.
const REST: Box = [-19, -8, 52, 34];
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
  readonly #overlay: Overlay;
  readonly #marks: Marks;
  readonly #labels: Labels;
  #spots: MapSpots = NO_SPOTS;
  #isGiven = false;
  /** How often what was given stood on a map that was drawn. */
  #drawn = 0;
  #background: readonly Label[] = [];
  #selected: IncidentSummary | null = null;
  #roads: RoadLines = NO_ROADS;
  /** What was last shown as a whole, until somebody moves the map. */
  #held: { readonly box: Box; readonly padding: number } | null = null;
  #lang: Lang;
  /** What the style was made with. */
  #styled: { readonly roads: RoadLines; readonly selected: IncidentSummary | null };

  constructor(
    container: HTMLElement,
    names: HTMLElement,
    title: string,
    { box, spots, lang }: Beginning,
    events: AtlasEvents,
  ) {
    this.#lang = lang;
    this.#styled = this.#contents();
    const core = box === null && spots !== null ? coreExtentOf(spots) : null;
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
    this.#overlay = new Overlay(this.#map, names, () => this.#drawOver());
    this.#marks = new Marks(this.#map, this.#overlay.sheet);
    this.#labels = new Labels(this.#map, this.#overlay.sheet);
    if (spots !== null) this.setSpots(spots, lang);
    // A style that is still loading has no sources to fill.
    this.#map.on('style.load', () => this.#fill());
    // A panel that opens beside the map may take the chosen place out of sight.
    this.#map.on('resize', () => (this.#held === null ? this.#bringIntoSight() : this.#showHeld()));
    this.#map.on('movestart', ({ originalEvent }) => {
      if (originalEvent !== undefined) this.#held = null;
    });
    this.#map.on('idle', () => this.#drawn === 0 && this.#isGiven && this.#noteDrawn());
    this.#map.setMissingStyleImageResolver((id) => this.#drawSign(id));
    this.#map.on('moveend', (event) => events.onMove(this.box(), event.originalEvent !== undefined));
    this.#map.on('mousemove', ({ point }) => this.#cursor(this.#marks.at(point.x, point.y) !== null));
    this.#map.on('click', (event) => this.#click(event, events));
    this.#map.on('click', ROADS_HIT, (event) => this.#clickRoad(event, events));
    this.#map.on('mousemove', ROADS_HIT, () => this.#cursor(true));
  }

  setSpots(spots: MapSpots, lang: Lang): void {
    if (this.#isGiven && spots === this.#spots && lang === this.#lang) return;
    [this.#spots, this.#lang, this.#isGiven] = [spots, lang, true];
    this.#background = backgroundNames(lang, new Set(spots.name));
    this.#marks.set(spots);
    this.#overlay.draw();
    if (this.#drawn > 0 || this.#map.loaded()) this.#noteDrawn();
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
    this.#marks.recolour();
    this.#overlay.draw();
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
      selected: selection(this.#selected),
    };
  }

  #contents(): { readonly roads: RoadLines; readonly selected: IncidentSummary | null } {
    return { roads: this.#roads, selected: this.#selected };
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
    const { roads, selected } = this.#styled;
    if (selected !== this.#selected) this.#source('selected')?.setData(selection(this.#selected));
    if (roads !== this.#roads) this.#source('roads')?.setData(this.#roads);
  }

  #drawOver(): void {
    this.#marks.draw();
    this.#labels.draw([...this.#marks.names(), ...this.#background]);
  }

  /** What was last given stands on the map: bench/page waits for that. */
  #noteDrawn(): void {
    this.#drawn += 1;
    this.#map.getContainer().dataset['drawn'] = String(this.#drawn);
    if (this.#drawn === 1) performance.mark('vigie:map-idle');
  }

  #source(id: string): GeoJSONSource | undefined {
    return this.#map.getSource(id);
  }

  #drawSign(name: string): void {
    const [kind, status = ''] = name.split(':');
    const sign = kind === 'road' ? drawRoadSign(status, currentPalette()) : null;
    if (sign !== null && !this.#map.hasImage(name)) {
      this.#map.addImage(name, sign.image, { pixelRatio: sign.pixelRatio });
    }
  }

  #cursor(isOverSomething: boolean): void {
    this.#map.getCanvas().style.cursor = isOverSomething ? 'pointer' : '';
  }

  #click({ point }: MapMouseEvent, events: AtlasEvents): void {
    const chosen = this.#marks.at(point.x, point.y);
    if (chosen === null) return;
    if (chosen.spots.length > 1 && chosen.n > MOST_LISTED && this.#part(chosen)) return;
    events.onSpots(chosen.spots, chosen.n, point.x, point.y);
  }

  #clickRoad(event: MapLayerMouseEvent, events: AtlasEvents): void {
    // What happened lies on top of where it happened.
    if (this.#marks.at(event.point.x, event.point.y) !== null) return;
    const id: unknown = event.features?.[0]?.properties['segment'];
    if (typeof id === 'string') events.onRoad(id);
  }

  /** Goes nearer, to where spots no longer share a symbol; says whether there is such a zoom. */
  #part(chosen: Gathered): boolean {
    const zoom = partingZoom(this.#spots, chosen, Math.floor(this.#map.getZoom()), MAX_ZOOM);
    if (zoom >= MAX_ZOOM) return false;
    const [first = 0] = chosen.spots;
    this.#map.easeTo({ center: [this.#spots.lon[first] ?? 0, this.#spots.lat[first] ?? 0], zoom });
    return true;
  }
}

function rounded(degrees: number, limit: number): number {
  return Number(Math.max(-limit, Math.min(limit, degrees)).toFixed(2));
}

function bounds([west, south, east, north]: Box): [number, number, number, number] {
  return [west, south, east, north];
}
