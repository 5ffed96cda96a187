/** Where the incidents of a made-up record happen: a few towns again and again, many villages once or twice. */
import { builtinPlaces } from '../../src/gazetteer/builtin/index.ts';

/** A place of an incident, as its `where` tells it. */
export interface Site {
  readonly placeId: string;
  readonly name: string;
  readonly lon: number;
  readonly lat: number;
  readonly country: string | null;
  readonly admin1: string | null;
}

/** Countries of the Sahel and its coast. */
const COUNTRIES = new Set(['ML', 'BF', 'NE', 'NG', 'TD', 'MR', 'SN', 'BJ', 'TG', 'GH', 'CI', 'CM']);
/** Villages around each town that the built-in gazetteer does not hold. */
const VILLAGES = 12;

/** Draws places, seeded: the town at rank r comes in proportion to 1/r^0.8, half of the time one of its villages. */
export function sites(random: () => number): () => Site {
  const towns = builtinPlaces().filter(
    ({ kind, country }) => kind === 'settlement' && country !== null && COUNTRIES.has(country),
  );
  const sums: number[] = [];
  for (const i of towns.keys()) sums.push((sums.at(-1) ?? 0) + (i + 1) ** -0.8);
  return () => {
    const drawn = random() * (sums.at(-1) ?? 0);
    const town = towns[sums.findIndex((sum) => sum >= drawn)] ?? towns[0];
    if (town === undefined) throw new Error('no town in the built-in gazetteer');
    const { id: placeId, name, at, country, admin1 } = town;
    const [lon, lat] = at;
    const village = Math.floor(random() * VILLAGES * 2);
    const site = { placeId, name, lon, lat, country, admin1 };
    return village >= VILLAGES ? site : villageOf(site, village);
  };
}

/** The same village each time: on a spiral around its town, some ten to fifty kilometres off. */
function villageOf(town: Site, n: number): Site {
  const angle = n * 2.4;
  const reach = 0.1 + 0.03 * n;
  return {
    ...town,
    placeId: `${town.placeId}/${n}`,
    name: `${town.name}-${n + 1}`,
    lon: Number((town.lon + reach * Math.cos(angle)).toFixed(4)),
    lat: Number((town.lat + reach * Math.sin(angle)).toFixed(4)),
  };
}
