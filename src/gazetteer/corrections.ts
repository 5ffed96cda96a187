import { nameWords } from './names.ts';
import type { GazetteerPlace } from './place.ts';

/** What a person decided about a name: it means this place, everywhere or where a report is about somewhere. */
export interface PlaceCorrection {
  /** "c1", "c2" … in the order in which they were made. */
  readonly id: string;
  readonly name: string;
  /** The place meant; one that no layer knows comes with the correction. */
  readonly place: GazetteerPlace;
  /** Only in reports that speak of this country (ISO 3166-1 alpha-2), or of this first-level area; null: in all. */
  readonly country: string | null;
  readonly admin1: string | null;
  /** Who decided, and why. */
  readonly by: string;
  readonly why: string;
  /** Instant, ISO 8601 UTC. */
  readonly at: string;
}

/** Corrections by folded name. Where several hold, the narrower wins, then the later. */
export class Corrections {
  readonly #byName = new Map<string, PlaceCorrection[]>();
  readonly all: readonly PlaceCorrection[];

  constructor(all: readonly PlaceCorrection[]) {
    this.all = all;
    for (const correction of all) {
      const key = nameWords(correction.name).join(' ');
      const filed = this.#byName.get(key);
      if (filed) filed.push(correction);
      else this.#byName.set(key, [correction]);
    }
    for (const filed of this.#byName.values()) filed.reverse().sort((a, b) => narrowness(b) - narrowness(a));
  }

  /** The correction of a name that holds where `isAbout` says what a report is about; null where none does. */
  find(
    name: string,
    isAbout: (country: string | null, admin1: string | null) => boolean,
  ): PlaceCorrection | null {
    if (this.all.length === 0) return null;
    const filed = this.#byName.get(nameWords(name).join(' ')) ?? [];
    return filed.find(({ country, admin1 }) => isAbout(country, admin1)) ?? null;
  }
}

const narrowness = ({ country, admin1 }: PlaceCorrection): number =>
  (country === null ? 0 : 1) + (admin1 === null ? 0 : 1);
