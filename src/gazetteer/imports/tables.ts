import { nameWords } from '../names.ts';
import { PLACE_KINDS, type PlaceKind } from '../place.ts';
import { plainAreaName } from './areas.ts';
import { csvCells, separatorOf } from './csv-line.ts';
import {
  CUSTOMARY_RADIUS_KM,
  isName,
  positionOf,
  variantsFrom,
  type Parsed,
  type RowParser,
} from './parsing.ts';

/** Reads a cell by its column's name; "" where there is no such column. */
type Cell = (column: string) => string;
type ParseCells = (cell: Cell) => Parsed;

/** Columns under their names in lists of OCHA, spreadsheets in French and the like → ours. */
const COLUMN_NAMES: Readonly<Record<string, string>> = {
  nom: 'name',
  toponyme: 'name',
  latitude: 'lat',
  y: 'lat',
  longitude: 'lon',
  lng: 'lon',
  long: 'lon',
  x: 'lon',
  pays: 'country',
  region: 'admin1',
  cercle: 'admin2',
  type: 'kind',
  pop: 'population',
  alternatenames: 'variants',
  variantes: 'variants',
};

const isMissing = (text: string): boolean => text === '' || text === 'NA' || text === 'null';
const present = (...texts: readonly string[]): string[] => texts.filter((text) => !isMissing(text));
const orNull = (text: string): string | null => (isMissing(text) ? null : text);

/** OCHA's lists of settlements (COD-PS): a P-code each, the areas by name. */
const ochaSettlement: ParseCells = (cell) => {
  const name = cell('featurenam');
  const pcode = cell('pcode');
  if (!isName(name)) return { fault: 'name', value: name };
  if (!/^[A-Z]{2}[A-Za-z0-9]{2,20}$/.test(pcode)) return { fault: 'columns', value: pcode };
  const position = positionOf(cell('lat'), cell('lon'));
  if ('fault' in position) return position;
  const others = present(cell('featurealt'), cell('featurea_1'), cell('featureref'));
  return {
    place: {
      id: `pcode:${pcode}`,
      name,
      variants: variantsFrom(others, name),
      kind: 'settlement',
      country: pcode.slice(0, 2),
      admin1: orNull(cell('admin1name')),
      admin2: orNull(cell('admin2name')),
      at: position.at,
      population: 0,
      radiusKm: 0,
    },
  };
};

const LEVELS = { '1': 'admin1', '2': 'admin2', '3': 'admin3' } as const;
const isLevel = (text: string): text is keyof typeof LEVELS => Object.hasOwn(LEVELS, text);

/** OCHA's global list of P-codes: areas with their codes, without positions. */
const pcodeArea: ParseCells = (cell) => {
  const [pcode, name, level] = [cell('pcode'), cell('name'), cell('adminlevel')];
  if (!isName(name)) return { fault: 'name', value: name };
  if (!/^[A-Z]{2}[A-Za-z0-9]{1,20}$/.test(pcode)) return { fault: 'columns', value: pcode };
  if (!isLevel(level)) return { leftOut: `level ${level}` };
  return {
    area: {
      id: `pcode:${pcode}`,
      name: plainAreaName(name),
      kind: LEVELS[level],
      country: pcode.slice(0, 2),
      parent: orNull(cell('parentpcode')),
    },
  };
};

const isKind = (text: string): text is PlaceKind => (PLACE_KINDS as readonly string[]).includes(text);

/** A list of one's own: name, lat, lon, and whatever further columns there are. */
function ownPlace(source: string): ParseCells {
  return (cell) => {
    const name = cell('name');
    if (!isName(name)) return { fault: 'name', value: name };
    const position = positionOf(cell('lat'), cell('lon'));
    if ('fault' in position) return position;
    const kind = cell('kind') === '' ? 'settlement' : cell('kind');
    if (!isKind(kind)) return { fault: 'kind', value: kind };
    const country = cell('country').toUpperCase();
    if (!/^(?:[A-Z]{2})?$/.test(country)) return { fault: 'country', value: country };
    const population = cell('population').replace(/[ \u00a0\u202f]/g, '');
    if (!/^\d{0,11}$/.test(population)) return { fault: 'population', value: population };
    const [lon, lat] = position.at;
    const slug = nameWords(name).join('-');
    return {
      place: {
        // The same row gives the same id, wherever it stands in the file.
        id:
          cell('id') === ''
            ? `${source}:${slug}@${lat.toFixed(4)},${lon.toFixed(4)}`
            : ownId(cell('id'), source),
        name,
        variants: variantsFrom(cell('variants').split(/[|;]/), name),
        kind,
        country: country === '' ? null : country,
        admin1: orNull(cell('admin1')),
        admin2: orNull(cell('admin2')),
        at: position.at,
        population: Number(population),
        radiusKm: CUSTOMARY_RADIUS_KM[kind] ?? 0,
      },
    };
  };
}

const ownId = (id: string, source: string): string => (id.includes(':') ? id : `${source}:${id}`);

const columnName = (title: string): string => {
  const plain = nameWords(title).join('');
  return COLUMN_NAMES[plain] ?? plain;
};

function shapeOf(
  columns: readonly string[],
  source: string,
): readonly [RowParser['format'], ParseCells] | null {
  const has = (...names: readonly string[]): boolean => names.every((name) => columns.includes(name));
  if (has('featurenam', 'pcode', 'lat', 'lon')) return ['ocha', ochaSettlement];
  if (has('location', 'adminlevel', 'pcode', 'name')) return ['pcodes', pcodeArea];
  if (has('name', 'lat', 'lon')) return ['csv', ownPlace(source)];
  return null;
}

/**
 * A parser for a file whose first line names its columns; null where it is none that is known.
 * @param source name of the import, which stands before ids that the file makes up
 */
export function tableParser(header: string, source: string): RowParser | null {
  const separator = separatorOf(header);
  const titles = csvCells(header, separator)?.map(columnName) ?? [];
  const shape = shapeOf(titles, source);
  if (shape === null) return null;
  const [format, parseCells] = shape;
  return {
    format,
    hasHeader: true,
    parse: (line) => {
      const cells = csvCells(line, separator);
      if (cells === null) return { fault: 'quote', value: line };
      if (cells.length !== titles.length) return { fault: 'columns', value: String(cells.length) };
      return parseCells((column) => cells[titles.indexOf(column)] ?? '');
    },
  };
}
