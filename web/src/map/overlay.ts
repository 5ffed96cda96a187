import type { LngLat, Map as MapLibre } from 'maplibre-gl';

/** How far the map may be dragged before what lies over it is drawn anew, pixels. */
export const MARGIN_PX = 240;

/**
 * A sheet of symbols and names over the map. While the map is dragged the sheet moves along as a whole, which costs next
 * to nothing; it is drawn anew once the map rests, with every step of zoom, and where its edge would come into sight.
 */
export class Overlay {
  readonly sheet: HTMLElement;
  readonly #map: MapLibre;
  readonly #draw: () => void;
  /** The view that it was drawn for: its zoom, and a point of the earth that lay in the corner. */
  #drawnFor: { readonly zoom: number; readonly corner: LngLat } | null = null;

  /**
   * @param frame what the sheet lies in, of the size of the map
   * @param draw draws what is in sight and `MARGIN_PX` around it
   */
  constructor(map: MapLibre, frame: HTMLElement, draw: () => void) {
    this.#map = map;
    this.#draw = draw;
    this.sheet = document.createElement('div');
    this.sheet.className = 'sheet';
    frame.append(this.sheet);
    map.on('move', () => this.#follow());
    map.on('moveend', () => this.draw());
    map.on('resize', () => this.draw());
  }

  draw(): void {
    this.#drawnFor = { zoom: this.#map.getZoom(), corner: this.#map.unproject([0, 0]) };
    this.sheet.style.transform = '';
    this.#draw();
  }

  /** Where the map was only moved, the sheet moves along; a north that stays up and no tilt make that exact. */
  #follow(): void {
    if (this.#drawnFor?.zoom !== this.#map.getZoom()) return this.draw();
    const { x, y } = this.#map.project(this.#drawnFor.corner);
    if (Math.max(Math.abs(x), Math.abs(y)) > MARGIN_PX) return this.draw();
    this.sheet.style.transform = `translate(${x}px, ${y}px)`;
  }
}
