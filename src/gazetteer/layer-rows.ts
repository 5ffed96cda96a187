import { csvCells, separatorOf } from './imports/csv-line.ts';
import type { BadRow } from './imports/intake.ts';
import { isName, positionOf, type RowFault } from './imports/parsing.ts';
import type { LayerRow } from './layers.ts';
import { nameWords } from './names.ts';
import { PLACE_KINDS, type GazetteerPlace, type PlaceKind } from './place.ts';

/** Columns of a list of places; all but one of id and name may be left out. */
export const LAYER_COLUMNS = [
  'id',
  'name',
  'kind',
  'country',
  'admin1',
  'admin2',
  'lat',
  'lon',
  'population',
  'radiusKm',
  'variants',
  'remove',
] as const;
type Column = (typeof LAYER_COLUMNS)[number];
type Cells = Readonly<Partial<Record<Column, string>>>;

/**
 * The rows of a list: CSV whose first line names the columns, or one JSON object a line. Lines that are empty or begin with "#" are
 * passed over.
 * @returns the rows; the first fault; null where the columns are not named
 */
export function parseLayer(text: string): readonly LayerRow[] | BadRow | null {
  const lines = text
    .replace(/^\ufeff/, '')
    .split('\n')
    .map((line, i) => ({ line: line.replace(/\r$/, ''), row: i + 1 }))
    .filter(({ line }) => line.trim() !== '' && !line.startsWith('#'));
  const [head] = lines;
  if (!head) return [];
  const isJson = head.line.trimStart().startsWith('{');
  const reader = isJson ? jsonCells : csvReader(head.line);
  if (reader === null) return null;
  const rows: LayerRow[] = [];
  for (const { line, row } of isJson ? lines : lines.slice(1)) {
    const cells = line.includes('\u0000') ? NUL : reader(line);
    const parsed = isFault(cells) ? cells : rowOf(cells);
    if (isFault(parsed)) return { ...parsed, row };
    rows.push(parsed);
  }
  return rows;
}

const NUL: RowFault = { fault: 'nul', value: '' };
const isFault = (value: object): value is RowFault => 'fault' in value;

function csvReader(header: string): ((line: string) => Cells | RowFault) | null {
  const separator = separatorOf(header);
  const titles = csvCells(header, separator) ?? [];
  const isKnown = titles.every((title) => (LAYER_COLUMNS as readonly string[]).includes(title));
  if (!isKnown || !(titles.includes('id') || titles.includes('name'))) return null;
  return (line) => {
    const cells = csvCells(line, separator);
    if (cells === null) return { fault: 'quote', value: line };
    if (cells.length !== titles.length) return { fault: 'columns', value: String(cells.length) };
    return Object.fromEntries(titles.map((title, i) => [title, cells[i] ?? '']));
  };
}

function jsonCells(line: string): Cells | RowFault {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { fault: 'quote', value: line };
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { fault: 'columns', value: line };
  const entries = Object.entries(value).map(([key, cell]): [string, string] => [
    key,
    Array.isArray(cell) ? cell.join('|') : cell === null ? '' : String(cell),
  ]);
  const stranger = entries.find(([key]) => !(LAYER_COLUMNS as readonly string[]).includes(key));
  return stranger ? { fault: 'columns', value: stranger[0] } : Object.fromEntries(entries);
}

const isKind = (text: string): text is PlaceKind => (PLACE_KINDS as readonly string[]).includes(text);
const isYes = (text: string): boolean => /^(?:1|x|yes|true|oui|vrai)$/i.test(text);

function rowOf(cells: Cells): LayerRow | RowFault {
  const cell = (column: Column): string => cells[column]?.trim() ?? '';
  const name = cell('name');
  if (name === '' && cell('id') === '') return { fault: 'name', value: '' };
  if (name !== '' && !isName(name)) return { fault: 'name', value: name };
  const remove = isYes(cell('remove'));
  const isPlaced = cell('lat') !== '' || cell('lon') !== '';
  // A row without an id adds a place, and a place must be somewhere.
  const position = isPlaced || (cell('id') === '' && !remove) ? positionOf(cell('lat'), cell('lon')) : null;
  if (position && 'fault' in position) return position;
  const kind = cell('kind');
  if (kind !== '' && !isKind(kind)) return { fault: 'kind', value: kind };
  const country = cell('country').toUpperCase();
  if (!/^(?:[A-Z]{2})?$/.test(country)) return { fault: 'country', value: country };
  const figures = [cell('population'), cell('radiusKm')];
  const odd = figures.find((figure) => !/^\d{0,11}(?:\.\d+)?$/.test(figure));
  if (odd !== undefined) return { fault: 'population', value: odd };
  const says: Partial<Omit<GazetteerPlace, 'id'>> = {
    ...(name === '' ? {} : { name }),
    ...(kind === '' ? {} : { kind }),
    ...(country === '' ? {} : { country }),
    ...(cell('admin1') === '' ? {} : { admin1: cell('admin1') }),
    ...(cell('admin2') === '' ? {} : { admin2: cell('admin2') }),
    ...(position === null ? {} : { at: position.at }),
    ...(figures[0] === '' ? {} : { population: Number(figures[0]) }),
    ...(figures[1] === '' ? {} : { radiusKm: Number(figures[1]) }),
    ...(cell('variants') === ''
      ? {}
      : {
          variants: cell('variants')
            .split('|')
            .map((one) => one.trim()),
        }),
  };
  return { id: cell('id') || madeId(name, says.at), remove, says };
}

/** The same row gives the same id, wherever it stands. */
const madeId = (name: string, at: GazetteerPlace['at'] = [0, 0]): string =>
  `own:${nameWords(name).join('-')}@${at[1].toFixed(4)},${at[0].toFixed(4)}`;
