import type { PlaceKind } from '../place.ts';
import { plainAreaName } from './areas.ts';
import {
  CUSTOMARY_RADIUS_KM,
  isName,
  positionOf,
  variantsFrom,
  type Parsed,
  type RowParser,
} from './parsing.ts';

/** Columns of a country dump, tab-separated, without a header (geonames.org, readme of the export). */
export const GEONAMES_COLUMNS = 19;

/** GeoNames feature codes that reports name, and what they are here; a trailing "*" stands for any further letters. */
const KIND_OF: readonly (readonly [feature: string, kind: PlaceKind])[] = [
  ['P.PPLX', 'quarter'],
  ['P.PPL*', 'settlement'],
  ['P.STLMT', 'settlement'],
  ['A.ADM1', 'admin1'],
  ['A.ADM2', 'admin2'],
  ['A.ADM3', 'admin3'],
  ['A.ADM4', 'admin3'],
  ['S.AIR*', 'airport'],
  ['S.MN*', 'mine'],
  ['S.CMP*', 'camp'],
  ['L.MILB', 'camp'],
  ['S.CSTM', 'border_post'],
  ['S.PSTB', 'border_post'],
  ['H.STM*', 'river'],
  ['H.WAD', 'river'],
  ['H.LK*', 'lake'],
  ['H.RSV', 'lake'],
  ['T.MT*', 'mountain'],
  ['T.HLL*', 'mountain'],
  ['T.MESA', 'mountain'],
  ['T.ISL*', 'island'],
  ['L.PRK', 'park'],
  ['L.RESN', 'park'],
  ['L.RESF', 'forest'],
  ['V.FRST', 'forest'],
  ['L.RGN', 'region'],
];
/** Historical places and administrations: reports of today do not mean them. */
const PAST = /^(?:P\.PPL(?:H|CH)|A\.ADM\dH)$/;

const kinds = new Map<string, PlaceKind | null>();

/** What a feature is here; null for wells, dunes and the like. */
function kindOf(feature: string): PlaceKind | null {
  const known = kinds.get(feature);
  if (known !== undefined) return known;
  const rule = KIND_OF.find(([pattern]) =>
    pattern.endsWith('*') ? feature.startsWith(pattern.slice(0, -1)) : feature === pattern,
  );
  const kind = PAST.test(feature) ? null : (rule?.[1] ?? null);
  kinds.set(feature, kind);
  return kind;
}

const AREA: ReadonlySet<string> = new Set(['admin1', 'admin2', 'admin3']);

function parse(line: string): Parsed {
  const cells = line.split('\t');
  if (cells.length !== GEONAMES_COLUMNS) return { fault: 'columns', value: String(cells.length) };
  const [id = '', fullName = '', , alternates = '', lat = '', lon = '', featureClass = '', code = ''] = cells;
  const [country = '', , admin1 = '', admin2 = '', , , population = ''] = cells.slice(8);
  if (!/^\d{1,10}$/.test(id)) return { fault: 'columns', value: id };
  if (!isName(fullName)) return { fault: 'name', value: fullName };
  const position = positionOf(lat, lon);
  if ('fault' in position) return position;
  if (!/^[A-Z]{2}$/.test(country)) return { fault: 'country', value: country };
  if (!/^\d{0,11}$/.test(population)) return { fault: 'population', value: population };
  const kind = kindOf(`${featureClass}.${code}`);
  if (kind === null) return { leftOut: `${featureClass}.${code}` };
  const isArea = AREA.has(kind);
  const name = isArea ? plainAreaName(fullName) : fullName;
  return {
    place: {
      id: `geonames:${id}`,
      name,
      variants: variantsFrom([...(isArea ? [fullName] : []), ...alternates.split(',')], name),
      kind,
      country,
      admin1: null,
      admin2: null,
      at: position.at,
      population: Number(population),
      radiusKm: CUSTOMARY_RADIUS_KM[kind] ?? 0,
    },
    codes: { country, admin1, admin2 },
  };
}

/** Reads the rows of a GeoNames country dump. */
export const geonamesParser: RowParser = { format: 'geonames', hasHeader: false, parse };
