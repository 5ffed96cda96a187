import type { Document } from '../language/document.ts';
import type { PlaceWords } from '../language/place-words.ts';
import { weighCountries, type CountryShares } from './countries.ts';
import type { Gazetteer } from './gazetteer.ts';
import { linkMentions } from './links.ts';
import { findMasks } from './masks.ts';
import type { Mention } from './mention.ts';
import { findMentions } from './mentions.ts';
import type { GazetteerPlace } from './place.ts';
import { Placer } from './placer.ts';
import { decideAll, type Decision } from './rank.ts';
import { spelled, spellingsOf } from './spelling.ts';
import { withImported } from './namesakes.ts';
import { placeFramed, placeQuarters } from './quarters.ts';
import type { Toponym, ToponymContext } from './toponym.ts';
import { findUnknown } from './unknown.ts';
import { compileWords } from './words.ts';

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
  const mentions =
    unknown.length === 0
      ? known
      : [...withoutHalves(known, unknown), ...unknown].sort((a, b) => a.first - b.first);
  linkMentions(document, mentions, compiled);
  const countries = weighCountries(mentions, gazetteer, context);
  const main = countries.main ?? countryOfLargest(mentions);
  const settled = mentions.map((mention, i) => {
    const placed = mention.isOfRegion
      ? settleByRegion(mention, mentions.slice(Math.max(0, i - REGION_REACH), i), gazetteer, main)
      : settleByCountry(document, mention, gazetteer, main);
    const joined = withImported(placed, textOf(document, placed), mentions, gazetteer, countries);
    return corrected(document, joined, gazetteer, countries);
  });
  const decisions = decideAll(settled, countries, gazetteer.isBulk).map((decision, i) =>
    preferAirport(decision, settled[i], gazetteer),
  );
  const toponyms = new Placer(document, settled, decisions, gazetteer, countries, compiled).toponyms();
  const spelledOut = spellAll(toponyms, decisions, document, gazetteer, words.manners.countryNames);
  return placeFramed(document, placeQuarters(spelledOut));
}

/** "Kaya" where the text has "Gidan Kaya". */
function withoutHalves(known: readonly Mention[], unknown: readonly Mention[]): readonly Mention[] {
  const taken = new Set(
    unknown.flatMap(({ first, last }) => Array.from({ length: last - first }, (_, i) => first + i)),
  );
  return known.filter(({ first }) => !taken.has(first));
}

const textOf = ({ text, tokens }: Document, { first, last }: Mention): string =>
  text.slice(tokens[first]?.start, tokens[last - 1]?.end);

/** What a person decided about a name stands where the report is about what they said, unless it puts the place elsewhere. */
function corrected(
  document: Document,
  mention: Mention,
  gazetteer: Gazetteer,
  countries: CountryShares,
): Mention {
  if (mention.kind !== 'known') return mention;
  const isAbout = (country: string | null, admin1: string | null): boolean =>
    (country === null || countries.share(country) > 0) &&
    (admin1 === null || countries.names(admin1, mention));
  const found = gazetteer.corrections.find(textOf(document, mention), isAbout);
  const place = found && gazetteer.byId(found.place.id);
  if (!found || !place) return mention;
  const reasons = [...mention.reasons, `corrected by ${found.by} (${found.id})`];
  return { ...mention, candidates: [place], cue: Math.max(2, mention.cue), doubt: 0, reasons };
}

/** Every place under the name that the report gives it. */
function spellAll(
  toponyms: readonly Toponym[],
  decisions: readonly Decision[],
  document: Document,
  gazetteer: Gazetteer,
  lang: 'fr' | 'en',
): Toponym[] {
  const named = toponyms.flatMap((toponym, i) => {
    const place = decisions[i]?.place;
    return place ? [{ place, text: document.text.slice(toponym.start, toponym.end) }] : [];
  });
  const spellings = spellingsOf(named, gazetteer, lang);
  return toponyms.map((toponym) => ({
    ...toponym,
    place: spelled(toponym.place, spellings),
    named: spelled(toponym.named, spellings),
  }));
}

/** The country of the largest town named: where no country leads, "la capitale" behind Damascus is Syria’s. */
function countryOfLargest(mentions: readonly Mention[]): string | null {
  const towns = mentions.flatMap((m) => m.candidates.filter((place) => place.kind === 'settlement'));
  return (
    towns.reduce((most, place) => (place.population > (most?.population ?? 0) ? place : most), towns[0])
      ?.country ?? null
  );
}

/** "la capitale", "dans le nord": candidates come from the country the report is about. */
function settleByCountry(
  document: Document,
  mention: Mention,
  gazetteer: Gazetteer,
  main: string | null,
): Mention {
  if (mention.candidates.length > 0 || (mention.kind !== 'zone' && mention.kind !== 'capital'))
    return mention;
  const facts = main === null ? null : gazetteer.country(main);
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

/** Places before "the state capital" among which the one is that tells of which region; places. */
const REGION_REACH = 6;

/** "In the state capital": the largest town of the region in which what was named last before it lies. */
function settleByRegion(
  mention: Mention,
  before: readonly Mention[],
  gazetteer: Gazetteer,
  main: string | null,
): Mention {
  const region = before
    .toReversed()
    .flatMap(
      ({ candidates }) =>
        candidates.find((place) => regionOf(place) !== null && place.country === main) ?? [],
    )
    .at(0);
  const name = region && regionOf(region);
  const town = region && name ? gazetteer.chiefTown(region.country ?? '', name) : null;
  if (!town) return mention;
  return { ...mention, candidates: [town], reasons: [...mention.reasons, `first town of ${name}`] };
}

const regionOf = ({ kind, name, admin1 }: GazetteerPlace): string | null =>
  kind === 'admin1' ? name : admin1;

const AIRPORT_REACH_KM = 40;

/** "l’aéroport de Bamako" is the airport by Bamako, not Bamako. */
function preferAirport(decision: Decision, mention: Mention | undefined, gazetteer: Gazetteer): Decision {
  if (mention?.head?.kinds[0] !== 'airport' || decision.place?.kind !== 'settlement') return decision;
  const airport = gazetteer.nearest('airport', decision.place.at, AIRPORT_REACH_KM);
  if (!airport) return decision;
  return { ...decision, place: airport, reasons: [...decision.reasons, 'airport of the town'] };
}
