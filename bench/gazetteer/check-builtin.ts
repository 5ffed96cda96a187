/**
 * Compares the built-in places with other sources: how many lie within 5, 10 and 25 km of where a source puts them,
 * how many lie in their country, and which do not.
 * Usage: node bench/gazetteer/check-builtin.ts [--list KM] [--country CODE]
 *   --list KM       lists the places that are further than KM from every source's namesake (default 25)
 *   --country CODE  only this country
 * Sources: folder named by VIGIE_DATA, else ../shared/data; nothing is checked where there is none.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { distanceKm } from '../../src/core/geo.ts';
import { builtinPlaces } from '../../src/gazetteer/builtin/index.ts';
import { nameWords } from '../../src/gazetteer/names.ts';
import type { GazetteerPlace } from '../../src/gazetteer/place.ts';
import { kmOutside, readOutlines } from './borders.ts';
import { readSources, type Source, type SourcePlace } from './sources.ts';

const folder = process.env['VIGIE_DATA'] ?? join(import.meta.dirname, '..', '..', '..', 'shared', 'data');
if (!existsSync(folder)) {
  console.log(`No sources at ${folder}: nothing to compare with. Name their folder in VIGIE_DATA.`);
  process.exit(0);
}
const { values: options } = parseArgs({
  options: { list: { type: 'string', default: '25' }, country: { type: 'string' } },
});
const STEPS_KM = [5, 10, 25];
/** The outlines are drawn at 1:50m: at a border they are a few km off. */
const OUTLINE_ERROR_KM = 10;
/** What has a point: an area's middle is a matter of taste. */
const POINTS: ReadonlySet<string> = new Set(['settlement', 'quarter', 'border_post']);

const places = builtinPlaces().filter(
  ({ kind, country }) =>
    POINTS.has(kind) && country !== null && (options.country === undefined || country === options.country),
);
const sources = readSources(folder);
const gaps = new Map<GazetteerPlace, readonly Gap[]>();
for (const source of sources) {
  for (const gap of gapsTo(source)) gaps.set(gap.place, [...(gaps.get(gap.place) ?? []), gap]);
}
printAgreement();
printDisagreements(Number(options.list));
printOutside();

interface Gap {
  readonly place: GazetteerPlace;
  readonly source: string;
  readonly km: number;
  /** Whether the source knows it by the same id, not only by a name. */
  readonly isSame: boolean;
}

/** For every place that the source knows by id or name: how far its nearest namesake is. */
function gapsTo({ name: source, places: known }: Source): readonly Gap[] {
  const byId = new Map(known.flatMap((place) => (place.id ? [[place.id, place] as const] : [])));
  const byName = Map.groupBy(
    known.flatMap((place) =>
      [...new Set(place.names.map((n) => key(place.country, n)))].map((k) => [k, place] as const),
    ),
    ([k]) => k,
  );
  return places.flatMap((place) => {
    const same = byId.get(place.id);
    const namesakes = [place.name, ...place.variants].flatMap(
      (name) => byName.get(key(place.country ?? '', name))?.map(([, each]) => each) ?? [],
    );
    const candidates: readonly SourcePlace[] = same ? [same] : namesakes;
    if (candidates.length === 0) return [];
    const km = Math.min(...candidates.map(({ at }) => distanceKm(at, place.at)));
    return [{ place, source, km, isSame: same !== undefined }];
  });
}

function key(country: string, name: string): string {
  return `${country} ${nameWords(name).join('')}`;
}

function printAgreement(): void {
  const head = ['source', 'known', ...STEPS_KM.map((km) => `<${km} km`)];
  console.log(row(head));
  for (const { name } of sources)
    printShare(
      name,
      [...gaps.values()].flat().filter(({ source }) => source === name),
    );
  printShare(
    'any source',
    [...gaps.values()].flatMap((list) => list.toSorted((a, b) => a.km - b.km)[0] ?? []),
  );
  console.log(`${places.length} points; ${places.length - gaps.size} that no source knows`);
}

function printShare(label: string, list: readonly Gap[]): void {
  if (list.length === 0) return;
  const shares = STEPS_KM.map((limit) => list.filter(({ km }) => km < limit).length / list.length);
  console.log(row([label, String(list.length), ...shares.map((share) => `${(100 * share).toFixed(1)} %`)]));
}

function row([label = '', ...cells]: readonly string[]): string {
  return label.padEnd(18) + cells.map((cell) => cell.padStart(9)).join('');
}

function printDisagreements(limit: number): void {
  for (const [place, list] of gaps) {
    const known = list.some(({ isSame }) => isSame) ? list.filter(({ isSame }) => isSame) : list;
    if (Math.min(...known.map(({ km }) => km)) < limit) continue;
    const told = known.map(
      ({ source, km, isSame }) => `${source} ${Math.round(km)} km${isSame ? ' (same id)' : ''}`,
    );
    console.log(`${place.id} ${place.name} (${place.country}, ${place.admin1}): ${told.join(', ')}`);
  }
}

function printOutside(): void {
  const outlines = readOutlines(join(folder, 'natural-earth', 'ne_50m_admin_0_countries.json.gz'));
  if (!outlines) return;
  for (const place of places) {
    const outline = outlines.get(place.country ?? '');
    const km = outline ? kmOutside(place.at, outline) : 0;
    if (km > OUTLINE_ERROR_KM)
      console.log(`${place.id} ${place.name}: ${Math.round(km)} km outside ${place.country}`);
  }
}
