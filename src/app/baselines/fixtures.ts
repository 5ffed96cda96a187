/** Tables of events that never were, for tests. */

const UCDP_HEADER =
  'id,relid,year,type_of_violence,side_a,side_b,source_office,where_prec,where_coordinates,adm_1,adm_2,latitude,longitude,country,date_prec,date_start,date_end,best,high,low';

/** What a row of UCDP's says, where it is not as usual. */
export interface UcdpRow {
  readonly id: string;
  readonly day?: string;
  readonly best?: string;
  readonly at?: readonly [lon: number, lat: number];
  readonly place?: string;
  readonly country?: string;
  readonly type?: string;
  readonly sideB?: string;
  readonly wherePrec?: string;
  readonly latitude?: string;
}

/** A table as UCDP writes it. */
export const ucdpTable = (rows: readonly UcdpRow[]): string =>
  [UCDP_HEADER, ...rows.map(ucdpLine)].map((line) => `${line}\n`).join('');

function ucdpLine(row: UcdpRow): string {
  const { id, day = '2025-07-01', at = [-10.3, 14.73], place = 'Sandara town', country = 'Mali' } = row;
  const { best = '3', type = '1', sideB = 'JNIM', wherePrec = '1', latitude = String(at[1]) } = row;
  const source = '"Agence A, said so"';
  return `${id},MLI-${id},2025,${type},Government of Mali,${sideB},${source},${wherePrec},${place},Kayes region,,${latitude},${at[0]},${country},1,${day},${day},${best},${best},${best}`;
}

const ACLED_HEADER =
  'event_id_cnty;event_date;year;time_precision;disorder_type;event_type;sub_event_type;actor1;assoc_actor_1;inter1;actor2;assoc_actor_2;inter2;interaction;civilian_targeting;iso;region;country;admin1;admin2;admin3;location;latitude;longitude;geo_precision;source;source_scale;notes;fatalities;tags;timestamp';

/** A row of ACLED's, where it is not as usual. */
export interface AcledRow {
  readonly id: string;
  readonly date?: string;
  readonly fatalities?: string;
  readonly timestamp?: string;
  readonly notes?: string;
}

/** An export of ACLED's, as a spreadsheet in French saves it: with semicolons and commas for decimals. */
export const acledTable = (rows: readonly AcledRow[]): string =>
  [ACLED_HEADER, ...rows.map(acledLine)].map((line) => `${line}\r\n`).join('');

function acledLine({
  id,
  date = '01 July 2025',
  fatalities = '2',
  timestamp = '1752000000',
  notes = 'A note.',
}: AcledRow): string {
  return `${id};${date};2025;1;Political violence;Battles;Armed clash;JNIM;;Rebel group;Military Forces of Mali (2021-);;State forces;;;466;Western Africa;Mali;Kayes;Nioro;Sandara;Sandara;14,73;-10,3;1;Agence A;National;"${notes}";${fatalities};;${timestamp}`;
}
