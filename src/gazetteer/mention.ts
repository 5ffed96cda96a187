import type { GazetteerPlace } from './place.ts';
import type { Setting } from './setting.ts';
import type { PlaceRelation } from './toponym.ts';
import type { HeadEntry } from './words.ts';

/** A name on its way to being a toponym. Built up by the stages of `findToponyms`, in their order. */
export interface Mention {
  readonly first: number;
  readonly last: number;
  /** First token of the words that place it. */
  from: number;
  /** One past the last token of the phrase: "State" of "Benue State". */
  to: number;
  readonly kind: 'known' | 'unknown' | 'adjective' | 'zone' | 'capital';
  /** "the state capital": of the region of what is named before it, not of the country. */
  readonly isOfRegion?: true;
  readonly setting: Setting;
  /** Noun that says what it is, before or after it, or handed on along a list. */
  head: HeadEntry | null;
  relation: PlaceRelation;
  readonly candidates: readonly GazetteerPlace[];
  /** Something in the text asks for a place here: preposition, head, list. */
  cue: number;
  /** It may well be part of another name. */
  doubt: number;
  /** Boats, banks or an English article: the river rather than the country. */
  readonly byWater: boolean;
  container: number | null;
  list: number | null;
  /** Country of an adjective. */
  readonly code: string | null;
  /** Index of the other end of "entre X et Y" and of axes: whole chain. */
  chain: readonly number[] | null;
  readonly reasons: string[];
}

/** A mention with nothing decided. */
export function makeMention(
  kind: Mention['kind'],
  first: number,
  last: number,
  setting: Setting,
  head: HeadEntry | null,
  candidates: readonly GazetteerPlace[],
  code: string | null = null,
): Mention {
  return {
    first,
    last,
    from: Math.min(setting.from, first),
    to: last,
    kind,
    setting,
    head,
    relation: 'none',
    candidates,
    cue: 0,
    doubt: 0,
    byWater: false,
    container: null,
    list: null,
    code,
    chain: null,
    reasons: [],
  };
}
