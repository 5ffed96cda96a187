import type { GazetteerPlace } from '../place.ts';
import { nameAreas, type KnownArea } from './areas.ts';
import { GEONAMES_COLUMNS, geonamesParser } from './geonames.ts';
import type { AreaCodes, NamedArea, RowFault, RowParser } from './parsing.ts';
import { tableParser } from './tables.ts';

/** A bad row with its number in the file. */
export type BadRow = RowFault & { readonly row: number };

/** Bad rows that are named; the rest is only counted. */
export const NAMED_FAULTS = 20;
/** A file with more than this share of bad rows is not what it was taken for. */
export const MOST_BAD_SHARE = 0.1;
/** Bad rows that even a short file may have. */
const FREE_BAD_ROWS = 1;
/** Rows of one file; no country has a tenth of that many places. */
export const MOST_ROWS = 3_000_000;

/** What a file came to so far. */
export interface Tally {
  rows: number;
  leftOut: number;
  bad: number;
  /** The first of the bad rows. */
  readonly faults: BadRow[];
}

/** Chooses the parser that the first line of a file asks for; null where it is in no known form. */
export function parserFor(firstLine: string, source: string): RowParser | null {
  if (firstLine.split('\t').length === GEONAMES_COLUMNS && /^\d+\t/.test(firstLine)) return geonamesParser;
  return tableParser(firstLine, source);
}

/** Takes the rows of one file in; the caller reads the file. */
export class Intake {
  readonly tally: Tally = { rows: 0, leftOut: 0, bad: 0, faults: [] };
  readonly #parser: RowParser;
  readonly #rows: { readonly place: GazetteerPlace; readonly codes?: AreaCodes }[] = [];
  readonly areas: NamedArea[] = [];

  constructor(parser: RowParser) {
    this.#parser = parser;
  }

  get format(): RowParser['format'] {
    return this.#parser.format;
  }

  /** Takes one line; empty ones do not count. */
  take(line: string, row: number): void {
    if (line.trim() === '') return;
    const parsed = line.includes('\u0000') ? NUL : this.#parser.parse(line, row);
    if ('fault' in parsed) return this.refuse(parsed, row);
    this.tally.rows += 1;
    if ('leftOut' in parsed) this.tally.leftOut += 1;
    else if ('area' in parsed) this.areas.push(parsed.area);
    else this.#rows.push(parsed);
  }

  /** Counts a bad row. */
  refuse(fault: RowFault, row: number): void {
    this.tally.rows += 1;
    this.tally.bad += 1;
    if (this.tally.faults.length < NAMED_FAULTS) this.tally.faults.push({ ...fault, row });
  }

  /** Whether so many rows are bad that the file is not to be taken. */
  get isHopeless(): boolean {
    const { rows, bad } = this.tally;
    return bad > FREE_BAD_ROWS && bad > rows * MOST_BAD_SHARE;
  }

  /** The places, their areas called as `known` calls them. */
  places(known: KnownArea): GazetteerPlace[] {
    return nameAreas(this.#rows, known);
  }
}

const NUL: RowFault = { fault: 'nul', value: '' };
