import { EVENT_TYPE_NAMES } from '../record/types.ts';
import type { EventType } from '../../../src/core/findings.ts';
import { ROAD_STATUSES, type RoadStatus } from '../../../src/core/roads.ts';
import { ROAD_SIGNS } from '../corridors/signs.ts';
import { SYMBOL_COLOURS } from './symbols.ts';

/** Colours that the canvas needs as values, since it knows no CSS custom properties. */
export interface Palette {
  readonly sea: string;
  readonly land: string;
  readonly border: string;
  readonly ink: string;
  readonly halo: string;
  readonly accent: string;
  readonly types: Readonly<Record<EventType, string>>;
  readonly roads: Readonly<Record<RoadStatus, string>>;
}

/** The colours of the theme that stands at this moment. */
export function currentPalette(): Palette {
  const style = getComputedStyle(document.documentElement);
  const value = (name: string): string => style.getPropertyValue(name).trim();
  return {
    sea: value('--sea'),
    land: value('--land'),
    border: value('--border'),
    ink: value('--map-ink'),
    halo: value('--halo'),
    accent: value('--accent'),
    types: Object.fromEntries(EVENT_TYPE_NAMES.map((type) => [type, value(SYMBOL_COLOURS[type])])) as Record<
      EventType,
      string
    >,
    roads: Object.fromEntries(
      ROAD_STATUSES.map((status) => [status, value(ROAD_SIGNS[status].colour)]),
    ) as Record<RoadStatus, string>,
  };
}
