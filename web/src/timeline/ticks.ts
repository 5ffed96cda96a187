import { tickLabel } from '../format/dates.ts';
import type { Lang } from '../messages/language.svelte.ts';
import type { Bin } from './bins.ts';

const ROOM = { day: 62, month: 62, year: 46 } as const;

/** A label under the bar with index `i`. */
export interface Tick {
  readonly i: number;
  readonly text: string;
}

/** Labels under the bars, far enough apart to be read; `step` is the width of a bar in pixels. */
export function ticksOf(bins: readonly Bin[], step: number, lang: Lang): readonly Tick[] {
  const unit = unitOf(bins, step);
  const ticks: Tick[] = [];
  let free = 0;
  let before = '';
  bins.forEach((bin, i) => {
    const text = tickLabel(bin.start, unit, lang);
    if (text === before) return;
    before = text;
    const isRoom = i * step >= free && (bins.length - i) * step >= ROOM[unit] * 0.7;
    if (!isRoom) return;
    ticks.push({ i, text });
    free = i * step + ROOM[unit];
  });
  return ticks;
}

function unitOf(bins: readonly Bin[], step: number): 'day' | 'month' | 'year' {
  const first = bins[0];
  const last = bins.at(-1);
  if (first === undefined || last === undefined) return 'day';
  const days = (Date.parse(last.end) - Date.parse(first.start)) / 86_400_000;
  const room = bins.length * step;
  if (days < 70) return 'day';
  return (days / 30) * ROOM.month > room * 4 ? 'year' : 'month';
}
