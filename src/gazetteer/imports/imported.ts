import type { Token } from '../../language/tokens.ts';
import type { GazetteerPlace } from '../place.ts';

/** What one import was: the rows of one source. */
export interface ImportInfo {
  /** Name under which it is listed and removed: "ML", "mali_settlements". */
  readonly name: string;
  readonly format: 'geonames' | 'ocha' | 'pcodes' | 'csv';
  /** Whom to name, in full: "Data from GeoNames (geonames.org)". */
  readonly attribution: string;
  readonly licence: string;
  /** Places that it gave to the index, joined ones included. */
  readonly places: number;
  /** Rows read; those left out for their kind; those that were bad. */
  readonly rows: number;
  readonly leftOut: number;
  readonly bad: number;
  /** Instant, ISO 8601 UTC. */
  readonly importedAt: string;
}

/** A name of an import found in a text. */
export interface ImportedName {
  readonly last: number;
  readonly places: readonly GazetteerPlace[];
}

/** Places of bulk imports, read from their index as they are asked for. */
export interface ImportedPlaces {
  readonly size: number;
  /** Stands for the whole content: the same rows, the same digest. */
  readonly digest: string;
  readonly imports: readonly ImportInfo[];
  byId(id: string): GazetteerPlace | null;
  /** Every place that bears a folded name, words parted by single spaces. */
  named(key: string): readonly GazetteerPlace[];
  /** The longest name at token `at`, before `limit`. */
  matchAt(tokens: readonly Token[], at: number, limit: number): ImportedName | null;
  /** Every place, with the number of the import in `imports` that it came from. */
  all(): Iterable<{ readonly place: GazetteerPlace; readonly source: number }>;
}
