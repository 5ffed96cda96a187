import type { Map as MapLibre } from 'maplibre-gl';

/** A name to write on the map. */
export interface Label {
  readonly key: string;
  readonly text: string;
  readonly kind: 'place' | 'country' | 'town';
  readonly lon: number;
  readonly lat: number;
  /** Smallest zoom at which it may stand. */
  readonly minZoom: number;
  readonly maxZoom: number;
  /** Pixels that its symbol takes around the point; the name stands beside it. */
  readonly radius?: number;
}

interface Rectangle {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  /** Whether the text ends at the right edge, since its true width is known to the browser only. */
  readonly endsRight?: boolean;
}

const HEIGHT = 15;
// Mean glyph widths of the system fonts at 11–12 px, measured; a little spare avoids touching names.
const GLYPH = { place: 7.4, country: 9.4, town: 6.4 } as const;
const MOST = 90;

/**
 * Names over the map as text of the page, so that no glyph server is needed. Earlier names win over later ones
 * where they would overlap.
 */
export class Labels {
  readonly #map: MapLibre;
  readonly #layer: HTMLElement;
  readonly #shown = new Map<string, HTMLElement>();

  /** @param layer the sheet that moves with the map */
  constructor(map: MapLibre, layer: HTMLElement) {
    this.#map = map;
    this.#layer = layer;
  }

  /** Writes those that have room. */
  draw(labels: readonly Label[]): void {
    const placed = this.#place(labels);
    for (const [key, element] of this.#shown) {
      if (placed.has(key)) continue;
      element.remove();
      this.#shown.delete(key);
    }
    for (const [key, { label, box }] of placed) {
      const element = this.#shown.get(key) ?? this.#add(label);
      if (element.textContent !== label.text) element.textContent = label.text;
      const left = box.endsRight ? `calc(${Math.round(box.right)}px - 100%)` : `${Math.round(box.left)}px`;
      element.style.transform = `translate(${left}, ${Math.round(box.top)}px)`;
    }
  }

  #add(label: Label): HTMLElement {
    const element = document.createElement('span');
    element.className = `name ${label.kind}`;
    this.#layer.append(element);
    this.#shown.set(label.key, element);
    return element;
  }

  #place(labels: readonly Label[]): ReadonlyMap<string, { readonly label: Label; readonly box: Rectangle }> {
    const zoom = this.#map.getZoom();
    const { clientWidth: width, clientHeight: height } = this.#map.getContainer();
    const taken: Rectangle[] = labels.flatMap(({ lon, lat, radius }) => {
      const at = radius === undefined ? null : this.#map.project([lon, lat]);
      return at === null || radius === undefined ? [] : [around(at.x, at.y, radius)];
    });
    const placed = new Map<string, { label: Label; box: Rectangle }>();
    for (const label of labels) {
      if (placed.size >= MOST) break;
      if (zoom < label.minZoom || zoom > label.maxZoom) continue;
      const point = this.#map.project([label.lon, label.lat]);
      if (point.x < 0 || point.y < 0 || point.x > width || point.y > height) continue;
      const box = boxesOf(label, point.x, point.y).find(
        (own) => own.left >= 0 && own.right <= width && !taken.some((other) => overlaps(own, other)),
      );
      if (box === undefined) continue;
      taken.push(box);
      placed.set(label.key, { label, box });
    }
    return placed;
  }
}

/** Where a name may stand: countries around their middle, others beside their symbol, best first. */
function boxesOf(label: Label, x: number, y: number): readonly Rectangle[] {
  const width = label.text.length * GLYPH[label.kind];
  const reach = (label.radius ?? 2) + 3;
  const at = (left: number, middle: number): Rectangle => ({
    left,
    top: middle - HEIGHT / 2,
    right: left + width,
    bottom: middle + HEIGHT / 2,
  });
  if (label.kind === 'country') return [at(x - width / 2, y)];
  if (label.kind === 'town') return [at(x + reach, y)];
  const beside = reach + HEIGHT / 2 - 2;
  return [
    at(x + reach, y),
    { ...at(x - reach - width, y), endsRight: true },
    at(x - width / 2, y + beside),
    at(x - width / 2, y - beside),
  ];
}

function around(x: number, y: number, reach: number): Rectangle {
  return { left: x - reach, top: y - reach, right: x + reach, bottom: y + reach };
}

function overlaps(a: Rectangle, b: Rectangle): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
