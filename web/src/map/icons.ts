import type { EventType } from '../../../src/core/findings.ts';
import { ROAD_STATUSES } from '../../../src/core/roads.ts';
import { ROAD_SIGNS } from '../corridors/signs.ts';
import { EVENT_TYPE_NAMES } from '../record/types.ts';
import type { Gathered } from './gather.ts';
import type { Palette } from './palette.ts';
import { SYMBOL_PATHS } from './symbols.ts';

/** Parts into which the ring of a symbol is cut: many symbols share few pictures. */
const RING_PARTS = 24;

/** What a symbol looks like: equal looks are drawn once. */
export type Look =
  | { readonly kind: 'one'; readonly type: EventType; readonly isHollow: boolean }
  /** `shares` are parts of a ring, of each event type. */
  | { readonly kind: 'several'; readonly count: number; readonly shares: readonly number[] };

/**
 * The look of a symbol: of one incident its type, hollow where it is placed near its spot only; of several how many they
 * are, with the parts of each type.
 * @param isHollow whether no incident is placed at the spot itself
 */
export function lookOf({ n, byType }: Gathered, isHollow: boolean): Look {
  const type = EVENT_TYPE_NAMES[byType.findIndex((count) => count > 0)];
  if (n === 1 && type !== undefined) return { kind: 'one', type, isHollow };
  const shares = n <= RING_PARTS ? byType : byType.map((count) => Math.round((RING_PARTS * count) / n));
  return { kind: 'several', count: n < 1000 ? n : 100 * Math.round(n / 100), shares };
}

/** Draws a symbol at the screen's own density. */
export function drawSymbol(look: Look, palette: Palette): HTMLCanvasElement {
  return look.kind === 'one' ? drawType(look, palette) : drawCluster(look, palette);
}

/** Pixels of the screen for one of the page. */
export function density(): number {
  return Math.min(3, devicePixelRatio);
}

function canvas(size: number): CanvasRenderingContext2D {
  const element = document.createElement('canvas');
  const scale = density();
  element.width = element.height = Math.ceil(size * scale);
  // Small pictures that are copied often: without this the browser would draw each on the graphics card.
  const context = element.getContext('2d', { willReadFrequently: true });
  if (context === null) throw new Error('This browser gives no 2D canvas to draw map symbols on.');
  context.scale(scale, scale);
  return context;
}

function drawType({ type, isHollow }: Look & { readonly kind: 'one' }, palette: Palette): HTMLCanvasElement {
  const context = canvas(24);
  const path = new Path2D(SYMBOL_PATHS[type]);
  context.translate(2, 2);
  context.lineJoin = 'round';
  context.strokeStyle = palette.halo;
  context.lineWidth = 3.5;
  context.stroke(path);
  context.fillStyle = isHollow ? palette.halo : palette.types[type];
  context.fill(path);
  context.strokeStyle = palette.types[type];
  context.lineWidth = isHollow ? 2.4 : 1;
  context.stroke(path);
  return context.canvas;
}

/** Pixels of the sign of a road, for MapLibre; null for a status that has none. */
export function drawRoadSign(
  name: string,
  palette: Palette,
): { readonly image: ImageData; readonly pixelRatio: number } | null {
  const status = ROAD_STATUSES.find((one) => one === name);
  const mark = status === undefined ? null : ROAD_SIGNS[status].mark;
  if (status === undefined || mark === null) return null;
  const context = canvas(20);
  disc(context, 10, 8, palette.halo);
  context.strokeStyle = palette.roads[status];
  context.lineWidth = 1.5;
  context.stroke();
  context.translate(3, 3);
  context.scale(0.7, 0.7);
  context.lineWidth = 3.6;
  context.stroke(new Path2D(mark));
  const { width, height } = context.canvas;
  return { image: context.getImageData(0, 0, width, height), pixelRatio: density() };
}

/** Radius of the symbol for several incidents, pixels. */
export function clusterRadius(count: number): number {
  return Math.min(22, 11 + Math.log2(count) * 1.6);
}

function drawCluster(
  { count, shares }: Look & { readonly kind: 'several' },
  palette: Palette,
): HTMLCanvasElement {
  const radius = clusterRadius(count);
  const parts = shares.reduce((sum, share) => sum + share, 0);
  const size = Math.ceil(radius * 2 + 6);
  const context = canvas(size);
  const middle = size / 2;
  disc(context, middle, radius + 2, palette.halo);
  let from = -Math.PI / 2;
  shares.forEach((share, i) => {
    const type = EVENT_TYPE_NAMES[i];
    if (type === undefined || share === 0) return;
    const to = from + (share / parts) * 2 * Math.PI;
    context.beginPath();
    context.arc(middle, middle, radius - 2, from, to);
    context.strokeStyle = palette.types[type];
    context.lineWidth = 4.5;
    context.stroke();
    from = to;
  });
  disc(context, middle, radius - 4, palette.halo);
  context.fillStyle = palette.ink;
  context.font = `700 ${count > 99 ? 10 : 12}px system-ui, sans-serif`;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.fillText(shortCount(count), middle, middle + 0.5);
  return context.canvas;
}

/** Room is for four signs: 1234 is "1.2k". */
function shortCount(count: number): string {
  if (count < 1000) return String(count);
  return `${count < 10_000 ? (count / 1000).toFixed(1) : Math.round(count / 1000)}k`;
}

function disc(context: CanvasRenderingContext2D, middle: number, radius: number, colour: string): void {
  context.beginPath();
  context.arc(middle, middle, radius, 0, 2 * Math.PI);
  context.fillStyle = colour;
  context.fill();
}
