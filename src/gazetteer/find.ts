import type { Place, Span } from '../core/findings.ts';
import type { Document } from '../language/document.ts';
import type { PlaceWords } from '../language/place-words.ts';
import { weighCountries, type CountryShares } from './countries.ts';
import type { Gazetteer } from './gazetteer.ts';
import { linkMentions } from './links.ts';
import { middlePlace, movedPlace, namedPlace, placedWithin } from './locate.ts';
import { findMasks } from './masks.ts';
import type { Mention } from './mention.ts';
import { findMentions } from './mentions.ts';
import { nameWords } from './names.ts';
import type { PlaceKind } from './place.ts';
import { decideAll, liesIn, type Decision } from './rank.ts';
import { spelled, spellingsOf } from './spelling.ts';
import type { Toponym, ToponymContext } from './toponym.ts';
import { findUnknown } from './unknown.ts';
import { compileWords, type CompiledWords } from './words.ts';

/**
 * Every place that a text names, in reading order: known names decided or left open, unknown ones that clearly are
 * places, parts of countries, and country adjectives (marked). Never throws on any text.
 * @param words place words of the text's language
 * @param context the outlet and the countries the report is likely about
 */
export function findToponyms(
  document: Document,
  gazetteer: Gazetteer,
  words: PlaceWords,
  context: ToponymContext = {},
): Toponym[] {
  const compiled = compileWords(words);
  const masks = findMasks(document, gazetteer, compiled);
  const known = findMentions(document, gazetteer, compiled, masks);
  const unknown = findUnknown(document, known, compiled, masks);
  const mentions = unknown.length === 0 ? known : [...known, ...unknown].sort((a, b) => a.first - b.first);
  linkMentions(document, mentions, compiled);
  const countries = weighCountries(mentions, gazetteer, context);
  const settled = mentions.map((mention) => settleByCountry(document, mention, gazetteer, countries));
  const decisions = decideAll(settled, countries, gazetteer.isBulk).map((decision, i) =>
    preferAirport(decision, settled[i], gazetteer),
  );
  const toponyms = new Placer(document, settled, decisions, gazetteer, countries, compiled).toponyms();
  return spellAll(toponyms, decisions, document, gazetteer, words.lang);
}

/** Every place under the name that the report gives it. */
function spellAll(
  toponyms: readonly Toponym[],
  decisions: readonly Decision[],
  document: Document,
  gazetteer: Gazetteer,
  lang: PlaceWords['lang'],
): Toponym[] {
  const named = toponyms.flatMap((toponym, i) => {
    const place = decisions[i]?.place;
    return place ? [{ place, text: document.text.slice(toponym.start, toponym.end) }] : [];
  });
  const spellings = spellingsOf(named, gazetteer, lang === 'fr' ? 'fr' : 'en');
  return toponyms.map((toponym) => ({
    ...toponym,
    place: spelled(toponym.place, spellings),
    named: spelled(toponym.named, spellings),
  }));
}

/** "la capitale", "dans le nord": candidates come from the country the report is about. */
function settleByCountry(
  document: Document,
  mention: Mention,
  gazetteer: Gazetteer,
  countries: CountryShares,
): Mention {
  if (mention.candidates.length > 0 || (mention.kind !== 'zone' && mention.kind !== 'capital'))
    return mention;
  const facts = countries.main === null ? null : gazetteer.country(countries.main);
  if (!facts) return mention;
  const text = document.text.slice(
    document.tokens[mention.first]?.start,
    document.tokens[mention.last - 1]?.end,
  );
  const own = gazetteer
    .named(mention.kind === 'capital' ? facts.capital : text)
    .filter(
      (place) =>
        place.country === facts.code && (mention.kind === 'capital') === (place.kind === 'settlement'),
    );
  const region = own.find((place) => place.kind === 'admin1') ?? own[0];
  const country = gazetteer.byId(`iso:${facts.code}`);
  const place = region ?? (mention.kind === 'zone' ? country : null);
  if (!place) return mention;
  const setting =
    region && mention.kind === 'zone' ? { ...mention.setting, zone: false, bearing: null } : mention.setting;
  return {
    ...mention,
    setting,
    candidates: [place],
    reasons: [...mention.reasons, `country of the report: ${facts.code}`],
  };
}

const AIRPORT_REACH_KM = 40;
const LATER_AREA_TOKENS = 14;

/** "l’aéroport de Bamako" is the airport by Bamako, not Bamako. */
function preferAirport(decision: Decision, mention: Mention | undefined, gazetteer: Gazetteer): Decision {
  if (mention?.head?.kinds[0] !== 'airport' || decision.place?.kind !== 'settlement') return decision;
  const airport = gazetteer.nearest('airport', decision.place.at, AIRPORT_REACH_KM);
  if (!airport) return decision;
  return { ...decision, place: airport, reasons: [...decision.reasons, 'airport of the town'] };
}

class Placer {
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
      const outerPlace = outer.kind === 'unknown' ? this.#placeOf(outerIndex) : this.#moved(outerIndex);
      const beside = outer.relation === 'near' || outer.relation === 'offset';
      return placedWithin(place, outerPlace, this.#kindOf(outerIndex), beside);
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
      kind: this.#kindOf(i),
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
    if (sentenceOf[town.first] !== sentenceOf[area.first] || area.from - town.to > LATER_AREA_TOKENS) return null;
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
