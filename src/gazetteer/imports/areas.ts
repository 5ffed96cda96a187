import { nameWords } from '../names.ts';
import type { GazetteerPlace } from '../place.ts';
import type { AreaCodes } from './parsing.ts';

/** Words that only say what an area is, before or after its name. */
const BEFORE =
  /^(?:r[ée]gion|cercle|province|d[ée]partement|district|pr[ée]fecture|wilaya|commune)\s+(?:de\s+la\s+|de\s+l['’]\s*|des\s+|du\s+|de\s+|d['’]\s*)?/i;
const AFTER = /\s+(?:region|cercle|province|department|district|prefecture)$/i;

/** "Kayes" of "Kayes Region" and "Région de Kayes". */
export function plainAreaName(name: string): string {
  const plain = name.replace(BEFORE, '').replace(AFTER, '').trim();
  return plain === '' ? name : plain;
}

/** The name that Vigie gives an area which an import calls by one of these names; null where it has none. */
export type KnownArea = (
  country: string,
  kind: 'admin1' | 'admin2',
  names: readonly string[],
) => string | null;

/** How built-in places call their areas, so that those of imports are called the same. */
export function knownAreas(places: Iterable<GazetteerPlace>): KnownArea {
  const names = new Map<string, string>();
  for (const { kind, country, name, variants } of places) {
    if (kind !== 'admin1' && kind !== 'admin2') continue;
    // The first row of a name wins, and a name over a spelling.
    for (const spelling of [name, ...variants]) {
      const key = `${country} ${kind} ${nameWords(spelling).join(' ')}`;
      if (!names.has(key) || spelling === name) names.set(key, name);
    }
  }
  return (country, kind, spellings) => {
    for (const spelling of spellings) {
      const known = names.get(`${country} ${kind} ${nameWords(spelling).join(' ')}`);
      if (known !== undefined) return known;
    }
    return null;
  };
}

interface Coded {
  readonly place: GazetteerPlace;
  readonly codes?: AreaCodes;
}

/**
 * Exchanges codes of areas for their names, which the rows of the areas themselves give. What no row names stays null.
 */
export function nameAreas(rows: readonly Coded[], known: KnownArea): GazetteerPlace[] {
  const names = new Map<string, string>();
  const called = ({ name, variants, kind, country }: GazetteerPlace): string =>
    (kind === 'admin1' || kind === 'admin2') && country !== null
      ? (known(country, kind, [name, ...variants.map(plainAreaName)]) ?? name)
      : name;
  for (const { place, codes } of rows) {
    if (!codes) continue;
    if (place.kind === 'admin1') names.set(`${codes.country}.${codes.admin1}`, called(place));
    if (place.kind === 'admin2') names.set(`${codes.country}.${codes.admin1}.${codes.admin2}`, called(place));
  }
  return rows.map(({ place, codes }) => {
    if (!codes) return { ...place, ...calledAs(place, known) };
    const admin1 = names.get(`${codes.country}.${codes.admin1}`) ?? null;
    const admin2 = names.get(`${codes.country}.${codes.admin1}.${codes.admin2}`) ?? null;
    if (place.kind === 'admin1') return renamed(place, called(place));
    if (place.kind === 'admin2') return { ...renamed(place, called(place)), admin1 };
    return { ...place, admin1, admin2 };
  });
}

/** Names of areas that a list gives itself, as the built-in places have them. */
function calledAs(
  { country, admin1, admin2 }: GazetteerPlace,
  known: KnownArea,
): Pick<GazetteerPlace, 'admin1' | 'admin2'> {
  const call = (kind: 'admin1' | 'admin2', name: string | null): string | null =>
    name === null || country === null ? name : (known(country, kind, [name, plainAreaName(name)]) ?? name);
  return { admin1: call('admin1', admin1), admin2: call('admin2', admin2) };
}

const renamed = (place: GazetteerPlace, name: string): GazetteerPlace =>
  name === place.name
    ? place
    : { ...place, name, variants: [place.name, ...place.variants.filter((one) => one !== name)] };
