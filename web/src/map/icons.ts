import { ROAD_STATUSES } from '../../../src/core/roads.ts';
import { ROAD_SIGNS } from '../corridors/signs.ts';
import { EVENT_TYPE_NAMES } from '../record/types.ts';
import type { Palette } from './palette.ts';
import { SYMBOL_PATHS } from './symbols.ts';

/** Pixels of a map symbol at the screen's own density: every tile of the map carries its own copy of those that it shows. */
export interface Icon {
  readonly image: ImageData;
  readonly pixelRatio: number;
}

/**
 * Draws the symbol that the map asks for by name: "type:INDEX:hollow|full" for one incident,
 * "cluster:COUNT:N-N-N-N-N-N" for several, with the parts of each event type as a ring; "road:STATUS" for the sign of a road.
 * @returns null for any other name
 */
export function drawIcon(name: string, palette: Palette): Icon | null {
  const [kind, first = '', second = ''] = name.split(':');
  if (kind === 'type') return drawType(Number(first), second === 'hollow', palette);
  if (kind === 'cluster') return drawCluster(Number(first), second.split('-').map(Number), palette);
  if (kind === 'road') return drawRoad(first, palette);
  return null;
}

function density(): number {
  return Math.min(3, devicePixelRatio);
}

function canvas(size: number): CanvasRenderingContext2D {
  const element = document.createElement('canvas');
  const scale = density();
  element.width = element.height = Math.ceil(size * scale);
  // Symbols are read back at once: without this the browser draws them on the graphics card, and each reading waits for it.
  const context = element.getContext('2d', { willReadFrequently: true });
  if (context === null) throw new Error('This browser gives no 2D canvas to draw map symbols on.');
  context.scale(scale, scale);
  return context;
}

function done(context: CanvasRenderingContext2D): Icon {
  const { width, height } = context.canvas;
  return { image: context.getImageData(0, 0, width, height), pixelRatio: density() };
}

function drawType(index: number, isHollow: boolean, palette: Palette): Icon | null {
  const type = EVENT_TYPE_NAMES[index];
  if (type === undefined) return null;
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
  return done(context);
}

function drawRoad(name: string, palette: Palette): Icon | null {
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
  return done(context);
}

/** Radius of the symbol for several incidents, pixels. */
export function clusterRadius(count: number): number {
  return Math.min(22, 11 + Math.log2(count) * 1.6);
}

function drawCluster(count: number, shares: readonly number[], palette: Palette): Icon {
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
  return done(context);
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
