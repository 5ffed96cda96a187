/** What people ask of the gazetteer and decide about it, as data. */
import type { Bilingual } from './bilingual.ts';
import type { LonLat } from './geo.ts';

/** A place that a name could mean, best first. */
export interface PlaceCandidate {
  /** "geonames:2455518", "pcode:ML0101…", "own:…". */
  readonly id: string;
  readonly name: string;
  readonly variants: readonly string[];
  readonly kind: string;
  readonly country: string | null;
  readonly admin1: string | null;
  readonly admin2: string | null;
  readonly at: LonLat;
  /** People; 0 where unknown. */
  readonly population: number;
  /** km; 0 for a point. */
  readonly radiusKm: number;
  /** Shipped with Vigie, the project's list, the user's own, or an import. */
  readonly layer: 'package' | 'project' | 'user' | 'import';
  /** 0..1; all candidates add up to 1. */
  readonly probability: number;
  readonly why: readonly Bilingual[];
}

/** What came of looking a name up; suggestions only where nothing bears it. */
export interface PlaceAnswer {
  readonly name: string;
  readonly candidates: readonly PlaceCandidate[];
  readonly suggestions: readonly string[];
}

export interface PlaceQuestion {
  readonly name: string;
  /** "lat,lon" or the name of a place. */
  readonly near?: string | undefined;
  /** ISO 3166-1 alpha-2. */
  readonly country?: string | undefined;
}

/** What a person decided about a name. */
export interface CorrectionRecord {
  /** "c1", "c2" … */
  readonly id: string;
  readonly name: string;
  readonly place: Omit<PlaceCandidate, 'layer' | 'probability' | 'why'>;
  /** Only in reports about this country or first-level area; null: in all. */
  readonly country: string | null;
  readonly admin1: string | null;
  readonly by: string;
  readonly why: string;
  /** Instant, ISO 8601 UTC. */
  readonly at: string;
}

/** Asks that a name mean a place from now on: one by its id, or a position. */
export interface CorrectionRequest {
  readonly name: string;
  readonly to: string | { readonly lat: number; readonly lon: number };
  readonly country?: string | null | undefined;
  readonly admin1?: string | null | undefined;
  readonly by: string;
  readonly why?: string | undefined;
}

/** The gazetteer as people use it. Corrections are on disk when they return; later readings use them. */
export interface PlaceDesk {
  lookup(question: PlaceQuestion): PlaceAnswer;
  corrections(): readonly CorrectionRecord[];
  /**
   * @param key of the sender's own: the same request under the same key is kept once, and answered as the first time
   * @throws VigieError `bad_input` for a place that is not known or a position that is none
   */
  correct(request: CorrectionRequest, key?: string): Promise<CorrectionRecord>;
  /** Takes a correction back; `key` as for `correct`. @throws VigieError `not_found` */
  uncorrect(id: string, by: string, why?: string, key?: string): Promise<CorrectionRecord>;
}
