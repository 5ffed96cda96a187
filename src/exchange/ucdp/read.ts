/**
 * Rows of UCDP GED and UCDP Candidate as baseline events.
 * Columns by name, so that the 49 of GED 18.1 to 25.1 and of Candidate, the 41 of the narrow release and HDX's layout are one.
 * Codebook: UCDP GED Codebook, sections on `type_of_violence`, `where_prec`, `date_prec` and `best`, `high`, `low`.
 */
import type {
  BaselineActor,
  BaselineDataset,
  BaselineEvent,
  BaselinePlace,
} from '../../core/analysis/baseline.ts';
import { Columns, listOf, readingRow, type Row, type RowContext, type RowRead } from '../table.ts';

/** Without these a table is none of UCDP's. */
export const UCDP_COLUMNS = [
  'id',
  'type_of_violence',
  'side_a',
  'side_b',
  'where_prec',
  'latitude',
  'longitude',
  'country',
  'date_prec',
  'date_start',
  'date_end',
  'best',
] as const;

/** Which release of which of UCDP's datasets. */
export interface UcdpRelease {
  readonly dataset: Extract<BaselineDataset, 'ucdp-ged' | 'ucdp-candidate'>;
  readonly release: string | null;
}

/**
 * The release that a file is named after: "GEDEvent_v25_1.csv" is GED 25.1, "GEDEvent_v24_0_10.csv" the candidate events of October
 * 2024, "GEDEvent_v24_01_24_03.csv" those of a quarter. Null where the name has none.
 * @param name of the file, or a release as UCDP writes it, "24.0.10"
 */
export function releaseOf(name: string): UcdpRelease | null {
  const quarter = /(?<!\d)(\d\d)[._](\d\d)[._](\d\d)[._](\d\d)(?!\d)/.exec(name);
  if (quarter) return { dataset: 'ucdp-candidate', release: quarter.slice(1).join('.') };
  const month = /(?<!\d)(\d\d)[._]0[._](\d{1,2})(?!\d)/.exec(name);
  if (month) return { dataset: 'ucdp-candidate', release: `${month[1]}.0.${Number(month[2])}` };
  const year = /(?<!\d)(\d\d)[._]?([12])(?!\d)/.exec(name);
  return year ? { dataset: 'ucdp-ged', release: `${year[1]}.${year[2]}` } : null;
}

/**
 * The days that a release of candidate events speaks for; it holds some earlier ones too, which came late. Null: not told by the release.
 */
export function candidateMonths(
  release: string | null,
): { readonly from: string; readonly to: string } | null {
  const [year, first, second, third] = (release ?? '').split('.').map(Number);
  if (year === undefined || first === undefined || second === undefined) return null;
  if (third !== undefined) return { from: monthOf(year, first), to: monthOf(second, third) };
  return first === 0 ? { from: monthOf(year, second), to: monthOf(year, second) } : null;
}

/** "2024-10". */
const monthOf = (year: number, month: number): string => `20${pad(year)}-${pad(month)}`;
const pad = (n: number): string => String(n).padStart(2, '0');

/** Kilometres by `where_prec`: place, near it, centroid of a second-level area, of a first-level one, larger or a line, country, sea or air. */
const RADIUS_KM = [0, 3, 20, 45, 120, 150, 500, 200] as const;
const GEO_PRECISION = [3, 1, 2, 3, 3, 3, 3, 3] as const;
/** By `date_prec`: day, 2–6 days, week, month, longer. */
const TIME_PRECISION = [3, 1, 2, 2, 3, 3] as const;

/** Reads rows of a table of UCDP's. */
export function ucdpReader(
  columns: Columns,
  { dataset, release }: UcdpRelease,
  context: RowContext,
): (cells: readonly string[]) => RowRead {
  return (cells) =>
    readingRow((): BaselineEvent => {
      const row = columns.row(cells, context);
      const type = row.whole('type_of_violence', 1, 3, 'type_of_violence') as 1 | 2 | 3;
      const datePrecision = row.whole('date_prec', 1, 5, 'date_prec');
      return {
        dataset,
        id: row.id('id'),
        version: release,
        days: daysOf(row),
        timePrecision: TIME_PRECISION[datePrecision] ?? 3,
        datePrecision,
        family: type === 3 ? 'civilians' : 'fighting',
        eventType: null,
        subEventType: null,
        typeOfViolence: type,
        actors: ['side_a', 'side_b'].flatMap((side) => actorOf(row.text(side))),
        where: placeOf(row, context),
        deaths: {
          low: row.maybeCount('low'),
          best: row.whole('best', 0, 1e9, 'count'),
          high: row.maybeCount('high'),
        },
        sources: [...new Set([...listOf(row.text('source_office')), ...listOf(row.text('source_original'))])],
      };
    });
}

function daysOf(row: Row): BaselineEvent['days'] {
  const [start, end] = [row.day('date_start'), row.day('date_end')];
  return end >= start ? { start, end } : row.fail('date_end', 'day_after_start');
}

function actorOf(name: string): readonly BaselineActor[] {
  if (name === '') return [];
  if (name.startsWith('Government of ')) return [{ name, type: 'state_forces' }];
  return [{ name, type: name === 'Civilians' ? 'civilians' : null }];
}

function placeOf(row: Row, { countryOf }: RowContext): BaselinePlace {
  const placePrecision = row.whole('where_prec', 1, 7, 'where_prec');
  const countryName = row.needed('country', 'country');
  const [admin1, admin2] = [row.maybe('adm_1'), row.maybe('adm_2')];
  return {
    name: row.maybe('where_coordinates') ?? admin2 ?? admin1 ?? countryName,
    admin1,
    admin2,
    country: countryOf(countryName),
    countryName,
    at: [row.degrees('longitude'), row.degrees('latitude')],
    geoPrecision: GEO_PRECISION[placePrecision] ?? 3,
    placePrecision,
    radiusKm: RADIUS_KM[placePrecision] ?? 500,
  };
}
