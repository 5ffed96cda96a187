import { sameName, type Gazetteer } from './gazetteer.ts';
import type { Mention } from './mention.ts';
import type { ToponymContext } from './toponym.ts';

/** How much each country is what the report is about: shares that add up to less than 1; more evidence, nearer to 1. */
export interface CountryShares {
  readonly total: number;
  share(code: string | null): number;
  /** Whether a country of the report borders this one. */
  borders(code: string): boolean;
  /** Whether the report names a first-level area, or a place in it, elsewhere than in one mention. */
  names(admin1: string, but: Mention): boolean;
  /** The country with most evidence, where it holds more than half of it. */
  readonly main: string | null;
}

const MOST_PER_COUNTRY = 6;
const WEIGHT = { name: 1.5, adjective: 0.8, capital: 1, town: 1, hint: 2, outlet: 0.5, opening: 0.7 };

/** Weighs countries by names, adjectives, unambiguous places, hints and the outlet's address. */
export function weighCountries(
  mentions: readonly Mention[],
  gazetteer: Gazetteer,
  context: ToponymContext,
): CountryShares {
  const weights = new Map<string, number>();
  const add = (code: string | null, weight: number): void => {
    if (code === null) return;
    weights.set(code, Math.min(MOST_PER_COUNTRY, (weights.get(code) ?? 0) + weight));
  };
  mentions.forEach((mention, index) => {
    const code = countryOf(mention, gazetteer);
    if (code !== null) add(code, weightOf(mention) + (index === 0 ? WEIGHT.opening : 0));
  });
  (context.countries ?? []).forEach((code, index) => add(code, WEIGHT.hint / (index + 1)));
  const outlet = outletCountry(context.source ?? null);
  if (outlet && gazetteer.country(outlet)) add(outlet, WEIGHT.outlet);
  return { ...shares(weights, gazetteer), names: (admin1, but) => namesArea(mentions, admin1, but) };
}

const namesArea = (mentions: readonly Mention[], admin1: string, but: Mention): boolean =>
  mentions.some(
    ({ candidates, first }) =>
      first !== but.first &&
      candidates.some((place) =>
        place.kind === 'admin1' ? sameName(place.name, admin1) : sameName(place.admin1, admin1),
      ),
  );

function shares(weights: ReadonlyMap<string, number>, gazetteer: Gazetteer): Omit<CountryShares, 'names'> {
  const total = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
  const ranked = [...weights].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const [top] = ranked;
  const neighbours = new Set(
    ranked.filter(([, weight]) => weight >= 1).flatMap(([code]) => gazetteer.country(code)?.neighbours ?? []),
  );
  return {
    total,
    share: (code) => (code === null ? 0 : (weights.get(code) ?? 0) / (total + 0.5)),
    borders: (code) => neighbours.has(code),
    main: top && top[1] > 0.45 * total ? top[0] : null,
  };
}

/** The country that a mention speaks for by itself, or null. */
function countryOf(mention: Mention, gazetteer: Gazetteer): string | null {
  if (mention.kind === 'adjective' || mention.kind === 'capital') return mention.code;
  // A list of all villages of one country says nothing for that country.
  const [head, ...rest] = mention.candidates.filter(({ id }) => !gazetteer.isBulk(id));
  if (!head || mention.doubt >= 2) return null;
  const country = mention.candidates.find((place) => place.kind === 'country');
  if (country && mention.head === null) return country.country;
  return rest.every((place) => place.country === head.country) ? head.country : null;
}

function weightOf(mention: Mention): number {
  if (mention.kind === 'adjective') return WEIGHT.adjective;
  if (mention.kind === 'capital') return WEIGHT.capital;
  return mention.candidates.some((place) => place.kind === 'country') ? WEIGHT.name : WEIGHT.town;
}

/** Country of an address ending: "maliweb.ml" is ML. */
function outletCountry(source: string | null): string | null {
  const match = source ? /\.([a-z]{2})(?:$|[/\s(])/.exec(source) : null;
  const code = match?.[1]?.toUpperCase() ?? null;
  return code === 'UK' ? 'GB' : code;
}
