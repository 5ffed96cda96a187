import type { Place, Span } from '../core/findings.ts';
import type { PlaceKind } from './place.ts';

/** How a text refers to a place: in it, near it, moved off it, on the way from or to it, or by the way. */
export type PlaceRelation =
  | 'in'
  | 'near'
  | 'offset'
  | 'between'
  | 'axis'
  | 'area'
  | 'from'
  | 'to'
  | 'border'
  | 'none';

/** A place named in a text, decided or left open. Token ranges are half-open; offsets are UTF-16 code units. */
export interface Toponym {
  /** The name itself, as tokens. */
  readonly first: number;
  readonly last: number;
  /** The name itself, as offsets. */
  readonly start: number;
  readonly end: number;
  /** The name with what places it: "à 30 km au nord de X", "la région de X", "X State". */
  readonly phraseFirst: number;
  readonly phraseLast: number;
  readonly phraseStart: number;
  readonly phraseEnd: number;
  /** What goes into findings; its evidence is the phrase. `placeId` null: unknown, or not decided. */
  readonly place: Place;
  /** The named place as such: `place` before an offset, a middle or an axis moved it. Nodes of corridors are these. */
  readonly named: Place;
  /** Kind of the decided place, or what the text says it is ("village de"); null where neither is known. */
  readonly kind: PlaceKind | null;
  readonly relation: PlaceRelation;
  /** Index, in the returned list, of the larger place it is said to lie in: "Sabcé, dans le Centre-Nord". */
  readonly containedIn: number | null;
  /** Toponyms of one coordinated list share it: "Kayes, Niono et Gogui". For 'between', both ends do. */
  readonly listId: number | null;
  /** A country's adjective ("malien", "Nigerian") or office ("ambassade de l’Inde"): context, not a place of its own. */
  readonly isAdjective: boolean;
  /** Why it was read so, for `--explain`. */
  readonly reasons: readonly string[];
}

/** What is known about a report besides its text, for ranking candidates. */
export interface ToponymContext {
  /** Outlet or sender, as written: "maliweb.net". */
  readonly source?: string | null;
  /** ISO 3166-1 alpha-2 codes that the report is likely about, likeliest first. */
  readonly countries?: readonly string[];
}

/** A chain of places joined by dashes, or ends of one axis: "Kayes–Diboli–Gogui". */
export interface Chain {
  readonly name: string;
  /** Indices into the toponyms, in the order named. */
  readonly toponyms: readonly number[];
  readonly span: Span;
}

/** A place that the text puts where the map does not. `note` is one sentence in each language. */
export interface GeographyConflict {
  readonly note: { readonly fr: string; readonly en: string };
  readonly evidence: readonly Span[];
}
