import type { Place, Span } from '../core/findings.ts';
import type { Document } from '../language/document.ts';
import type { CountryShares } from './countries.ts';
import type { Gazetteer } from './gazetteer.ts';
import { middlePlace, movedPlace, namedPlace, placedWithin } from './locate.ts';
import type { Mention } from './mention.ts';
import { nameWords } from './names.ts';
import type { PlaceKind } from './place.ts';
import { liesIn } from './areas.ts';
import type { Decision } from './rank.ts';
import type { Toponym } from './toponym.ts';
import type { CompiledWords } from './words.ts';

const LATER_AREA_TOKENS = 14;

/** Makes toponyms of decided mentions: moves, bounds and evidences each place. */
export class Placer {
  readonly #document: Document;
  readonly #mentions: readonly Mention[];
  readonly #decisions: readonly Decision[];
  readonly #gazetteer: Gazetteer;
  readonly #countries: CountryShares;
  readonly #words: CompiledWords;
  readonly #named: readonly Place[];

  constructor(
    document: Document,
    mentions: readonly Mention[],
    decisions: readonly Decision[],
    gazetteer: Gazetteer,
    countries: CountryShares,
    words: CompiledWords,
  ) {
    this.#document = document;
    this.#mentions = mentions;
    this.#decisions = decisions;
    this.#gazetteer = gazetteer;
    this.#countries = countries;
    this.#words = words;
    this.#named = mentions.map((mention, i) =>
      namedPlace(mention, decisions[i] ?? EMPTY, this.#textOf(mention.first, mention.last), [
        this.#span(mention.first, mention.to),
      ]),
    );
  }

  toponyms(): Toponym[] {
    const places = this.#mentions.map((_mention, i) => this.#placeOf(i));
    const byName = this.#locatedUnknowns(places);
    return this.#mentions.map((mention, i) => {
      const place = places[i] ?? EMPTY_PLACE;
      return this.#toponym(mention, i, this.#shared(mention, place, byName));
    });
  }

  #placeOf(i: number): Place {
    const mention = this.#mentions[i];
    const named = this.#named[i];
    if (!mention || !named) return EMPTY_PLACE;
    const evidence = this.#evidence(mention);
    const base = { ...named, evidence };
    if (mention.kind === 'zone' && named.placeId !== null)
      base.name = this.#textOf(mention.first, mention.last);
    if (mention.chain && mention.relation !== 'border') {
      const ends = mention.chain.flatMap((index) => this.#located(index) ?? []);
      return middlePlace(base, ends);
    }
    if (isOpen(mention, named))
      return movedPlace(mention, this.#within(mention, base), this.#gazetteer.zones);
    const place = movedPlace(mention, base, this.#gazetteer.zones);
    return mention.setting.compassAt >= 0 && mention.relation === 'area' && mention.kind !== 'zone'
      ? { ...place, name: this.#textOf(mention.setting.compassAt, mention.to) }
      : place;
  }

  /** A chain's member by itself: an unknown one as far as its own apposition places it. */
  #located(index: number): Place | null {
    const [mention, named] = [this.#mentions[index], this.#named[index]];
    if (!mention || !named) return null;
    return isOpen(mention, named) ? this.#within(mention, named) : named;
  }

  #within(mention: Mention, place: Place): Place {
    const outerIndex = mention.container;
    const outer = outerIndex === null ? undefined : this.#mentions[outerIndex];
    if (outerIndex !== null && outer) {
      const isOpenOuter = outer.kind === 'unknown' || outer.relation === 'between';
      const outerPlace = isOpenOuter ? this.#placeOf(outerIndex) : this.#moved(outerIndex);
      return placedWithin(place, outerPlace, this.#kindOf(outerIndex));
    }
    return { ...place, country: place.country ?? this.#countries.main };
  }

  #moved(i: number): Place {
    const [mention, named] = [this.#mentions[i], this.#named[i]];
    if (!mention || !named) return EMPTY_PLACE;
    return movedPlace(mention, named, this.#gazetteer.zones);
  }

  /** One unknown name, placed once, is placed wherever the report names it. */
  #locatedUnknowns(places: readonly Place[]): ReadonlyMap<string, Place> {
    const byName = new Map<string, Place>();
    places.forEach((place, i) => {
      const mention = this.#mentions[i];
      if (mention?.kind !== 'unknown' || place.lat === null) return;
      const key = this.#key(mention);
      if (!byName.has(key)) byName.set(key, place);
    });
    return byName;
  }

  #shared(mention: Mention, place: Place, byName: ReadonlyMap<string, Place>): Place {
    if (mention.kind !== 'unknown' || place.lat !== null) return place;
    const known = byName.get(this.#key(mention));
    return known ? { ...known, name: place.name, evidence: place.evidence } : place;
  }

  #key = (mention: Mention): string => nameWords(this.#textOf(mention.first, mention.last)).join(' ');

  #kindOf(i: number): PlaceKind | null {
    return this.#decisions[i]?.place?.kind ?? this.#mentions[i]?.head?.kinds[0] ?? null;
  }

  #toponym(mention: Mention, i: number, place: Place): Toponym {
    const { tokens } = this.#document;
    const at = (token: number): number => tokens[token]?.start ?? 0;
    const end = (token: number): number => tokens[token - 1]?.end ?? 0;
    return {
      first: mention.first,
      last: mention.last,
      start: at(mention.first),
      end: end(mention.last),
      phraseFirst: mention.from,
      phraseLast: mention.to,
      phraseStart: at(mention.from),
      phraseEnd: end(mention.to),
      place,
      named: this.#named[i] ?? EMPTY_PLACE,
      kind: this.#kindOf(i) ?? (mention.kind === 'unknown' ? 'settlement' : null),
      relation: mention.relation,
      containedIn: this.#areaOf(mention) ?? this.#laterArea(i),
      listId: mention.chain ? (mention.list ?? null) : mention.list,
      isAdjective: mention.kind === 'adjective' || isOffice(mention, this.#decisions[i] ?? EMPTY),
      reasons: [...mention.reasons, ...(this.#decisions[i]?.reasons ?? [])],
    };
  }

  /** "A, B et C, dans les préfectures de D et de E": the last of the list stands for those that lie in the last area. */
  #areaOf({ container, list, first }: Mention): number | null {
    const area = container === null ? undefined : this.#mentions[container];
    if (!area || area.list === null || list === null || area.list === list) return container;
    const isLast = !this.#mentions.some((other) => other.list === list && other.first > first);
    return isLast ? this.#mentions.findLastIndex((other) => other.list === area.list) : container;
  }

  /** "Le détachement d’Inata, …, dans le Soum": the area named later in the sentence that the town lies in. */
  #laterArea(i: number): number | null {
    const [town, area] = [this.#mentions[i], this.#mentions[i + 1]];
    const [inner, outer] = [this.#decisions[i]?.place, this.#decisions[i + 1]?.place];
    if (!town || !area || inner?.kind !== 'settlement' || !outer || town.list !== null) return null;
    if (town.relation !== 'in' || area.relation !== 'in' || area.list !== null) return null;
    if (outer.kind !== 'admin1' && outer.kind !== 'admin2') return null;
    const { sentenceOf, tokens } = this.#document;
    if (sentenceOf[town.first] !== sentenceOf[area.first] || area.from - town.to > LATER_AREA_TOKENS)
      return null;
    const isJoined = tokens
      .slice(town.to, area.from)
      .some((token) => this.#words.conjunctions.entries.has(token.fold) || token.text === ';');
    return !isJoined && liesIn(inner, outer, area) ? i + 1 : null;
  }

  #evidence(mention: Mention): Span[] {
    if (!mention.chain) {
      const outer = mention.container === null ? undefined : this.#mentions[mention.container];
      const own = this.#span(mention.from, mention.to);
      return outer && outer.first > mention.first ? [own, this.#span(outer.from, outer.to)] : [own];
    }
    const members = mention.chain.flatMap((index) => this.#mentions[index] ?? []);
    const from = Math.min(...members.map((member) => member.from));
    const to = Math.max(...members.map((member) => member.to));
    return [this.#span(from, to), this.#span(mention.first, mention.to)];
  }

  #span(first: number, last: number): Span {
    const { tokens, text } = this.#document;
    const start = tokens[first]?.start ?? 0;
    const end = tokens[last - 1]?.end ?? start;
    return { start, end, quote: text.slice(start, end) };
  }

  #textOf(first: number, last: number): string {
    return this.#span(first, last).quote;
  }
}

/** "l’ambassade de l’Inde" is no more in India than "l’ambassade indienne" is. */
const isOffice = ({ head, relation }: Mention, { place }: Decision): boolean =>
  head?.role === 'person' && head.kinds[0] === 'country' && relation === 'none' && place?.kind === 'country';

/** Unknown, or known by name alone while the text says where it lies. */
const isOpen = (mention: Mention, named: Place): boolean =>
  mention.kind === 'unknown' || (named.placeId === null && mention.container !== null);

const EMPTY: Decision = { place: null, probability: null, ranked: [], reasons: [] };

const EMPTY_PLACE: Place = {
  name: '',
  placeId: null,
  lat: null,
  lon: null,
  country: null,
  admin1: null,
  admin2: null,
  geoPrecision: 3,
  radiusKm: null,
  probability: null,
  alternatives: [],
  evidence: [],
};
