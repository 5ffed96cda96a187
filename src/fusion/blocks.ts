import type { Place } from '../core/findings.ts';
import { dayRange } from './dates.ts';
import { familiesOf, kindOf } from './kinds.ts';
import type { Mention } from './mention.ts';
import { grainOf, nameWords, searchKm } from './places.ts';

const CELL_DEGREES = 0.5;
const KM_PER_DEGREE = 111.2;
const BUCKET_DAYS = 7;
/** A range longer than this (a year recalled) is looked up by its month only. */
const LONGEST_DAYS = 100;
const MONTH_DAYS = 30;
/** An area larger than this is looked up by its country, not by its cells. */
const WIDE_KM = 130;

type PlaceKey = readonly [key: string, wide: boolean];

function cellsAround(lat: number, lon: number, km: number): string[] {
  const cells: string[] = [];
  const latSpan = km / KM_PER_DEGREE;
  const lonSpan = latSpan / Math.max(0.2, Math.cos((lat * Math.PI) / 180));
  const width = Math.round(360 / CELL_DEGREES);
  for (
    let y = Math.floor((lat - latSpan) / CELL_DEGREES);
    y <= Math.floor((lat + latSpan) / CELL_DEGREES);
    y++
  ) {
    for (
      let x = Math.floor((lon - lonSpan) / CELL_DEGREES);
      x <= Math.floor((lon + lonSpan) / CELL_DEGREES);
      x++
    ) {
      cells.push(`${y},${((x % width) + width) % width}`);
    }
  }
  return cells;
}

function isWide(place: Place): boolean {
  const grain = grainOf(place);
  return (
    place.lat === null ||
    place.lon === null ||
    grain === 'region' ||
    grain === 'country' ||
    searchKm(place) > WIDE_KM
  );
}

// A sharp place is found by its cells; an area, or a name without a position, by its country; a name without either
// by its first letters; no place at all, by the week. Sharp places leave those keys too, so that the wide find them.
function placeKeys(place: Place | null): readonly PlaceKey[] {
  if (place === null) return [['unplaced', true]];
  const wide = isWide(place);
  const keys: PlaceKey[] = [['unplaced', false]];
  if (!wide && place.lat !== null && place.lon !== null) {
    for (const cell of cellsAround(place.lat, place.lon, searchKm(place))) keys.push([cell, true]);
  }
  if (place.country !== null) keys.push([place.country, wide]);
  keys.push([
    `=${(nameWords(place.name)[0] ?? '').slice(0, 4)}`,
    place.country === null || place.lat === null,
  ]);
  return keys;
}

function dayKeys(mention: Mention): readonly string[] {
  const range = dayRange(mention);
  if (range === null) return ['undated'];
  const from = range.fromDay - range.slackDays;
  const to = range.toDay + range.slackDays;
  if (to - from > LONGEST_DAYS) return [`m${Math.floor(from / MONTH_DAYS)}-${Math.floor(to / MONTH_DAYS)}`];
  const keys: string[] = [];
  for (let b = Math.floor(from / BUCKET_DAYS); b <= Math.floor(to / BUCKET_DAYS); b++) keys.push(String(b));
  return keys;
}

/** A block key with whether the mention asks it for partners or only leaves its name there. */
export interface Block {
  readonly key: string;
  /** Two mentions of a block are compared only where at least one of them is wide in it. */
  readonly wide: boolean;
}

/** The blocks of a mention: event family × place × week. */
export function blocksOf(mention: Mention): readonly Block[] {
  const blocks: Block[] = [];
  for (const family of familiesOf(kindOf(mention.incident))) {
    for (const [place, wide] of placeKeys(mention.incident.where)) {
      for (const day of dayKeys(mention)) blocks.push({ key: `${family}|${place}|${day}`, wide });
    }
  }
  return blocks;
}

/** Under this suffix a block holds its wide members alone: all that a narrow one has to ask for. */
const WIDE_ONLY = '!';

/**
 * Keys under which a store files a mention. Whatever may be one incident with another mention is filed under one of
 * that one's `askKeys`. Sharing a key does not make two mentions one. A dozen or so keys; a pure function of the mention.
 */
export function blockKeys(mention: Mention): readonly string[] {
  const blocks = blocksOf(mention);
  const wide = blocks.filter((block) => block.wide).map((block) => block.key + WIDE_ONLY);
  return [...new Set([...blocks.map((block) => block.key), ...wide])];
}

/**
 * Keys to fetch a mention's possible partners by: its sharp blocks whole, and of the coarse ones (its country, its
 * week) only what is as coarse. Fetching by `blockKeys` instead finds the same partners and much besides.
 */
export function askKeys(mention: Mention): readonly string[] {
  return [...new Set(blocksOf(mention).map(({ key, wide }) => (wide ? key : key + WIDE_ONLY)))];
}
