import type { Map as MapLibre } from 'maplibre-gl';
import type { MapSpots } from '../../../src/core/records.ts';
import { countAt } from '../record/counted.ts';
import { NO_SPOTS } from './features.ts';
import { gather, WORLD_PX, type Gathered } from './gather.ts';
import { clusterRadius, density, drawSymbol, lookOf } from './icons.ts';
import type { Label } from './labels.ts';
import { MARGIN_PX } from './overlay.ts';
import { currentPalette } from './palette.ts';

/** Radius of the symbol of a single incident, pixels. */
const SINGLE_RADIUS = 10;
/** Pictures that are kept; with more than this they are drawn anew. */
const MOST_PICTURES = 2000;

/** A symbol as it stands on the screen, pixels from the corner of the map. */
interface Mark {
  readonly of: Gathered;
  readonly left: number;
  readonly top: number;
  readonly radius: number;
}

/**
 * The symbols of what happened, on a canvas over the map: what a filter changes is drawn at once, with nothing for the map to
 * lay out anew. Symbols with more incidents lie over those with fewer.
 */
export class Marks {
  readonly #map: MapLibre;
  readonly #canvas: HTMLCanvasElement;
  readonly #pictures = new Map<string, HTMLCanvasElement>();
  /** By step of zoom, of the spots that are shown. */
  readonly #gathered = new Map<number, readonly Gathered[]>();
  #spots: MapSpots = NO_SPOTS;
  /** Those with most incidents first. */
  #shown: readonly Mark[] = [];

  /** @param layer the sheet that moves with the map */
  constructor(map: MapLibre, layer: HTMLElement) {
    this.#map = map;
    this.#canvas = document.createElement('canvas');
    this.#canvas.className = 'marks';
    Object.assign(this.#canvas.style, { top: `${-MARGIN_PX}px`, left: `${-MARGIN_PX}px` });
    layer.append(this.#canvas);
  }

  set(spots: MapSpots): void {
    if (spots === this.#spots) return;
    this.#spots = spots;
    this.#gathered.clear();
  }

  /** Forgets pictures of the colours that were. */
  recolour(): void {
    this.#pictures.clear();
  }

  /** Draws what is in sight and a margin around it. */
  draw(): void {
    const { clientWidth: width, clientHeight: height } = this.#map.getContainer();
    this.#shown = this.#inSight(width, height);
    const context = this.#cleared(width + 2 * MARGIN_PX, height + 2 * MARGIN_PX);
    if (this.#pictures.size > MOST_PICTURES) this.#pictures.clear();
    for (const { of, left, top } of this.#shown.toReversed()) {
      const picture = this.#pictureOf(of);
      const [w, h] = [picture.width / density(), picture.height / density()];
      context.drawImage(picture, left + MARGIN_PX - w / 2, top + MARGIN_PX - h / 2, w, h);
    }
  }

  /** The symbol under a point, pixels from the corner of the map at rest; the topmost of several. */
  at(x: number, y: number): Gathered | null {
    return this.#shown.find(({ left, top, radius }) => Math.hypot(left - x, top - y) <= radius)?.of ?? null;
  }

  /** The name of each symbol's place, and how many other places stand with it. */
  names(): readonly Label[] {
    return this.#shown.map(({ of, radius }) => {
      const [first = 0] = of.spots;
      const others = of.spots.length - 1;
      return {
        key: `place:${first}`,
        text: `${this.#spots.name[first]}${others > 0 ? ` +${others}` : ''}`,
        kind: 'place',
        lon: this.#spots.lon[first] ?? 0,
        lat: this.#spots.lat[first] ?? 0,
        minZoom: 0,
        maxZoom: 24,
        radius,
      };
    });
  }

  #inSight(width: number, height: number): readonly Mark[] {
    const zoom = this.#map.getZoom();
    const scale = WORLD_PX * 2 ** zoom;
    const middle = this.#map.project([0, 0]);
    return this.#gatheredAt(Math.floor(zoom)).flatMap((of) => {
      const [left, top] = [middle.x + (of.x - 0.5) * scale, middle.y + (of.y - 0.5) * scale];
      const isNear =
        left > -MARGIN_PX && top > -MARGIN_PX && left < width + MARGIN_PX && top < height + MARGIN_PX;
      return isNear ? [{ of, left, top, radius: of.n > 1 ? clusterRadius(of.n) + 2 : SINGLE_RADIUS }] : [];
    });
  }

  #gatheredAt(zoom: number): readonly Gathered[] {
    const known = this.#gathered.get(zoom);
    if (known !== undefined) return known;
    const gathered = gather(this.#spots, zoom).toSorted((a, b) => b.n - a.n);
    this.#gathered.set(zoom, gathered);
    return gathered;
  }

  #cleared(width: number, height: number): CanvasRenderingContext2D {
    const context = this.#canvas.getContext('2d');
    if (context === null) throw new Error('This browser gives no 2D canvas to draw map symbols on.');
    // Setting a size clears a canvas too, but makes its memory anew.
    const [w, h] = [Math.ceil(width * density()), Math.ceil(height * density())];
    if (this.#canvas.width !== w || this.#canvas.height !== h) {
      [this.#canvas.width, this.#canvas.height] = [w, h];
      Object.assign(this.#canvas.style, { width: `${width}px`, height: `${height}px` });
    }
    context.setTransform(density(), 0, 0, density(), 0, 0);
    context.clearRect(0, 0, width, height);
    return context;
  }

  #pictureOf(of: Gathered): HTMLCanvasElement {
    const [first = 0] = of.spots;
    const look = lookOf(of, countAt({ counts: this.#spots.precise }, first) === 0);
    const key = JSON.stringify(look);
    const known = this.#pictures.get(key);
    if (known !== undefined) return known;
    const picture = drawSymbol(look, currentPalette());
    this.#pictures.set(key, picture);
    return picture;
  }
}
