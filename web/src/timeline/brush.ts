import type { Bin } from './bins.ts';

/** Bars that a choice of days touches, indices inclusive. */
export interface Reach {
  readonly first: number;
  readonly last: number;
}

/** The bars between two ISO days; an open end reaches the end of the timeline. */
export function reachOf(bins: readonly Bin[], from: string | null, to: string | null): Reach {
  const end = bins.length - 1;
  const first = from === null ? 0 : bins.findIndex((bin) => bin.end >= from);
  const last = to === null ? end : bins.findLastIndex((bin) => bin.start <= to);
  return { first: first === -1 ? end : first, last: Math.max(0, last) };
}

/** The days of a choice of bars; an end that lies at the end of the timeline is left open. */
export function daysOf(
  bins: readonly Bin[],
  reach: Reach,
): { readonly from: string | null; readonly to: string | null } {
  const first = Math.min(reach.first, reach.last);
  const last = Math.max(reach.first, reach.last);
  return {
    from: first <= 0 ? null : (bins[first]?.start ?? null),
    to: last >= bins.length - 1 ? null : (bins[last]?.end ?? null),
  };
}

/** Where a key moves an edge of the choice; null for keys that mean nothing here. */
export function moveEdge(key: string, at: number, low: number, high: number): number | null {
  const step = Math.max(2, Math.round((high - low) / 10));
  const moves: Readonly<Record<string, number>> = {
    ArrowLeft: at - 1,
    ArrowDown: at - 1,
    ArrowRight: at + 1,
    ArrowUp: at + 1,
    PageDown: at - step,
    PageUp: at + step,
    Home: low,
    End: high,
  };
  const to = moves[key];
  return to === undefined ? null : Math.max(low, Math.min(high, to));
}
