import { distanceKm } from '../core/geo.ts';
import type { Place } from '../core/findings.ts';
import { reason, type Reason } from './reasons.ts';
import { likeness, plainWords } from './words.ts';

/** How sharp a place is for fusion: a point, somewhere around it, a region, a whole country. */
export type Grain = 'point' | 'around' | 'region' | 'country';

// How far a report's position may be off, km, where it gives no radius. Gazetteers place a town within 5 km of another.
const REACH_KM: Readonly<Record<Grain, number>> = { point: 6, around: 30, region: 130, country: 0 };
/** Beyond this many times both reaches, two places are not one. */
const FAR = 2;
// Same name, same country: positions of one village differ by this much between gazetteers.
const NAMESAKE_KM = 45;

// Words for a kind of site, not part of a name: what differs by them alone may be the same spot.
const SITE_WORDS: ReadonlySet<string> = new Set(
  (
    'aeroport airport international base camp militaire military mine mines or gold usine usines factory plant hotel prison route road axe ' +
    'entre between et and pont bridge quartier district neighbourhood neighborhood village villages ville town city commune cercle region ' +
    'regions province state etat prefecture departement department localite ile island foret forest site poste post marche market camp ' +
    'de du des d la le les l of the sur au aux a en in near pres el al nord sud est ouest north south east west centre central'
  ).split(' '),
);

const COUNTRY_NAMES = ['fr', 'en'].map((lang) => new Intl.DisplayNames([lang], { type: 'region' }));
const countryWords = new Map<string, readonly string[]>();

function namesOfCountry(code: string): readonly string[] {
  const known = countryWords.get(code);
  if (known !== undefined) return known;
  const isCode = /^[A-Z]{2}$/.test(code);
  const names = isCode
    ? COUNTRY_NAMES.map((inLanguage) => plainWords(inLanguage.of(code) ?? code).join(' '))
    : [];
  countryWords.set(code, names);
  return names;
}

function isCountry(place: Place): boolean {
  return (
    place.country !== null && namesOfCountry(place.country).includes(namePartsOf(place.name).all.join(' '))
  );
}

/** How sharp a place is. */
export function grainOf(place: Place): Grain {
  if (place.geoPrecision === 3) return isCountry(place) ? 'country' : 'region';
  return place.geoPrecision === 2 ? 'around' : 'point';
}

/** How far off a place may be, km: what the report or the gazetteer says, else by its precision. */
export function reachKm(place: Place): number {
  const usual = REACH_KM[grainOf(place)];
  return place.radiusKm === null
    ? usual
    : Math.max(place.geoPrecision === 1 ? Math.min(usual, 6) : 10, place.radiusKm);
}

/** Greatest distance from the stated position at which a match is still looked for, km. */
export function searchKm(place: Place): number {
  return Math.max(FAR * reachKm(place), NAMESAKE_KM / 2);
}

/** Words that name a place, without the words for its kind of site; all its words where none is left. */
export function nameWords(name: string): readonly string[] {
  return namePartsOf(name).own;
}

interface NameParts {
  readonly all: readonly string[];
  readonly own: readonly string[];
  readonly joined: string;
}

// Names recur by the thousand in a block; the bound keeps the memory of a long run flat.
const MOST_NAMES = 50_000;
const partsByName = new Map<string, NameParts>();

function namePartsOf(name: string): NameParts {
  const known = partsByName.get(name);
  if (known !== undefined) return known;
  const all = plainWords(name);
  const named = all.filter((word) => !SITE_WORDS.has(word) && word.length > 1);
  const own = named.length > 0 ? named : all;
  const parts = { all, own, joined: own.join('') };
  if (partsByName.size >= MOST_NAMES) partsByName.clear();
  partsByName.set(name, parts);
  return parts;
}

/** Likeness of two place names, 0..1: 1 the same, 0.9 one within the other ("Nioro" in "Nioro du Sahel"). */
export function nameLikeness(a: string, b: string): number {
  const [{ own: wa, joined: ja }, { own: wb, joined: jb }] = [namePartsOf(a), namePartsOf(b)];
  if (wa.length === 0 || wb.length === 0) return 0;
  if (ja === jb) return 1;
  const within = wa.every((word) => wb.includes(word)) || wb.every((word) => wa.includes(word));
  return within ? 0.9 : likeness(ja, jb);
}

function isSite(place: Place): boolean {
  const { all, own } = namePartsOf(place.name);
  return all.length > own.length;
}

function show(a: Place, b: Place, km: number | null): string {
  const names = a.name === b.name ? a.name : `${a.name} · ${b.name}`;
  return km === null ? names : `${names}, ${Math.round(km)} km`;
}

// Log-odds of places that match, by the blunter of the two: a shared town says much, a shared country nothing.
const MATCH: Readonly<Record<Grain, number>> = { point: 3.6, around: 2.6, region: 0.9, country: 0.5 };
const IN_COUNTRY = 0;
const ORDER: readonly Grain[] = ['point', 'around', 'region', 'country'];
const LIKE = 0.72;

/** Compares places; `country_other` and `place_far` are vetoes. */
export function comparePlaces(a: Place | null, b: Place | null): Reason {
  if (a === null || b === null) return reason('place_unknown', -2.5);
  if (a.country !== null && b.country !== null && a.country !== b.country) return compareAcrossBorder(a, b);
  const km = kmBetween(a, b);
  return km === null ? compareNames(a, b) : comparePositions(a, b, km);
}

/** Great-circle distance of two places, km; null where either has no position. */
export function kmBetween(a: Place, b: Place): number | null {
  if (a.lat === null || a.lon === null || b.lat === null || b.lon === null) return null;
  return distanceKm([a.lon, a.lat], [b.lon, b.lat]);
}

// A border town may be put on either side; two towns of two countries never are one.
function compareAcrossBorder(a: Place, b: Place): Reason {
  const km = kmBetween(a, b);
  const near = km !== null && km <= reachKm(a) + reachKm(b) && nameLikeness(a.name, b.name) >= LIKE;
  return near
    ? reason('place_near', 1, show(a, b, km))
    : reason('country_other', -20, `${a.country} · ${b.country}`);
}

function compareNames(a: Place, b: Place): Reason {
  const alike = nameLikeness(a.name, b.name);
  const blunter = blunterOf(a, b);
  if (alike >= LIKE) return reason('place_same', MATCH[blunter] - (alike < 1 ? 0.6 : 0), show(a, b, null));
  if (blunter === 'region' || blunter === 'country')
    return reason('place_area', IN_COUNTRY, show(a, b, null));
  return reason('place_other', -4, show(a, b, null));
}

function blunterOf(a: Place, b: Place): Grain {
  return ORDER[Math.max(ORDER.indexOf(grainOf(a)), ORDER.indexOf(grainOf(b)))] ?? 'country';
}

function comparePositions(a: Place, b: Place, km: number): Reason {
  const blunter = blunterOf(a, b);
  const alike = a.placeId !== null && a.placeId === b.placeId ? 1 : nameLikeness(a.name, b.name);
  if (alike >= LIKE && (km <= NAMESAKE_KM || blunter === 'country')) {
    return reason('place_same', MATCH[blunter] - (alike < 0.9 ? 0.4 : 0), show(a, b, km));
  }
  if (blunter === 'country') return reason('place_area', IN_COUNTRY, show(a, b, null));
  const reach = reachKm(a) + reachKm(b);
  if (km > FAR * reach) return reason('place_far', -20, show(a, b, km));
  if (blunter === 'region')
    return reason('place_area', MATCH.region - Math.max(0, km / reach - 0.6) * 2, show(a, b, km));
  return reason('place_near', nearWeight(a, b, km / reach), show(a, b, km));
}

// Two settlements of different names a few km apart are two places (Niono, Molodo: 4 km); a site and a town, or a
// spot "near" one of them, may be one.
function nearWeight(a: Place, b: Place, share: number): number {
  const sharp = grainOf(a) === 'point' && grainOf(b) === 'point';
  const base = !sharp ? 1.6 : isSite(a) || isSite(b) ? 1 : -1.2;
  return base - Math.max(0, share - 0.5) * 2;
}
