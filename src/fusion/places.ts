import { distanceKm } from '../core/geo.ts';
import type { Place } from '../core/findings.ts';
import { finding, type Finding, veto } from './reasons.ts';
import { likeness, plainWords, remembered } from './words.ts';

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

const namesOfCountry: (code: string) => readonly string[] = remembered((code) =>
  /^[A-Z]{2}$/.test(code)
    ? COUNTRY_NAMES.map((inLanguage) => plainWords(inLanguage.of(code) ?? code).join(' '))
    : [],
);

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

interface NameParts {
  readonly all: readonly string[];
  readonly own: readonly string[];
  readonly joined: string;
}

const namePartsOf: (name: string) => NameParts = remembered((name) => {
  const all = plainWords(name);
  const named = all.filter((word) => !SITE_WORDS.has(word) && word.length > 1);
  const own = named.length > 0 ? named : all;
  return { all, own, joined: own.join('') };
});

/** Likeness of two place names, 0..1: 1 the same, 0.9 one within the other ("Nioro" in "Nioro du Sahel"). */
export function nameLikeness(a: string, b: string): number {
  return partsLikeness(namePartsOf(a), namePartsOf(b));
}

function partsLikeness(a: NameParts, b: NameParts): number {
  if (a === b && a.own.length > 0) return 1;
  const [{ own: wa, joined: ja }, { own: wb, joined: jb }] = [a, b];
  if (wa.length === 0 || wb.length === 0) return 0;
  if (ja === jb) return 1;
  const within = wa.every((word) => wb.includes(word)) || wb.every((word) => wa.includes(word));
  return within ? WITHIN : likeness(ja, jb);
}

/** Great-circle distance of two places, km; null where either has no position. */
export function kmBetween(a: Place, b: Place): number | null {
  if (a.lat === null || a.lon === null || b.lat === null || b.lon === null) return null;
  return distanceKm([a.lon, a.lat], [b.lon, b.lat]);
}

/** A place with what comparing it takes. */
export interface PlaceTraits {
  readonly place: Place;
  readonly grain: Grain;
  readonly reachKm: number;
  readonly name: NameParts;
}

/** Works out what comparing a place takes. */
export function placeTraits(place: Place): PlaceTraits {
  return { place, grain: grainOf(place), reachKm: reachKm(place), name: namePartsOf(place.name) };
}

/** Greatest distance from the stated position at which a match is still looked for, km. */
export function searchKm(traits: PlaceTraits): number {
  return Math.max(FAR * traits.reachKm, NAMESAKE_KM / 2);
}

// A name with words for a kind of site is that of a site.
const isSite = ({ name }: PlaceTraits): boolean => name.all.length > name.own.length;

// Log-odds of places that match, by the blunter of the two: a shared town says much, a shared country nothing.
const MATCH: Readonly<Record<Grain, number>> = { point: 3.6, around: 2.6, region: 0.9, country: 0.5 };
const ORDER: Readonly<Record<Grain, number>> = { point: 0, around: 1, region: 2, country: 3 };
const LIKE = 0.72;
/** Likeness of a name and the same with an addition. */
const WITHIN = 0.9;
/** Likeness of two spellings of one name, where the positions agree. */
const LIKE_ON_THE_SPOT = 0.5;
/** Two gazetteers, or two readings of one map, may put one settlement this far apart under two spellings, km. */
const ONE_SPOT_KM = 2;
/** Less than a degree of latitude: a bound that costs no trigonometry. */
const LEAST_KM_PER_DEGREE = 111;

const UNPLACED = finding('place_unknown', -2.5);
const OTHER_COUNTRY = veto('country_other');
const FAR_APART = veto('place_far');
const ACROSS_BORDER = finding('place_near', 1);
const IN_COUNTRY = finding('place_area', 0);
const OTHER_NAME = finding('place_other', -4);

/** Weighs places; `country_other` and `place_far` are vetoes. */
export function weighPlaces(a: PlaceTraits | null, b: PlaceTraits | null): Finding {
  if (a === null || b === null) return UNPLACED;
  const [ca, cb] = [a.place.country, b.place.country];
  if (ca !== null && cb !== null && ca !== cb) return weighAcrossBorder(a, b);
  const blunter = blunterOf(a, b);
  if (isPlainlyFar(a, b, blunter)) return FAR_APART;
  const km = kmBetween(a.place, b.place);
  return km === null ? weighNames(a, b, blunter) : weighPositions(a, b, blunter, km);
}

function blunterOf(a: PlaceTraits, b: PlaceTraits): Grain {
  return ORDER[a.grain] >= ORDER[b.grain] ? a.grain : b.grain;
}

// Most pairs that meet in a cell are told apart by their latitudes.
function isPlainlyFar({ place: a, reachKm: ra }: PlaceTraits, b: PlaceTraits, blunter: Grain): boolean {
  if (blunter === 'country' || a.lat === null || b.place.lat === null) return false;
  if (a.lon === null || b.place.lon === null) return false;
  const leastKm = Math.abs(a.lat - b.place.lat) * LEAST_KM_PER_DEGREE;
  return leastKm > NAMESAKE_KM && leastKm > FAR * (ra + b.reachKm);
}

// A border town may be put on either side; two towns of two countries never are one.
function weighAcrossBorder(a: PlaceTraits, b: PlaceTraits): Finding {
  const km = kmBetween(a.place, b.place);
  const near = km !== null && km <= a.reachKm + b.reachKm && partsLikeness(a.name, b.name) >= LIKE;
  return near ? ACROSS_BORDER : OTHER_COUNTRY;
}

const isOneId = ({ place: a }: PlaceTraits, { place: b }: PlaceTraits): boolean =>
  a.placeId !== null && a.placeId === b.placeId;

// Spellings differ, and more so where the map says that they mean one spot; two settlements that the gazetteer knows
// apart (Sirakoro, Sirakoura) differ by as little.
function leastLikeness({ place: a }: PlaceTraits, { place: b }: PlaceTraits, km: number): number {
  if (km <= ONE_SPOT_KM) return LIKE_ON_THE_SPOT;
  return a.placeId !== null && b.placeId !== null ? WITHIN : LIKE;
}

function weighNames(a: PlaceTraits, b: PlaceTraits, blunter: Grain): Finding {
  const alike = partsLikeness(a.name, b.name);
  if (alike >= LIKE) return finding('place_same', MATCH[blunter] - (alike < 1 ? 0.6 : 0));
  return blunter === 'region' || blunter === 'country' ? IN_COUNTRY : OTHER_NAME;
}

function weighPositions(a: PlaceTraits, b: PlaceTraits, blunter: Grain, km: number): Finding {
  const reach = a.reachKm + b.reachKm;
  if (blunter !== 'country' && km > NAMESAKE_KM && km > FAR * reach) return FAR_APART;
  const alike = isOneId(a, b) ? 1 : partsLikeness(a.name, b.name);
  const isNamesake = alike >= leastLikeness(a, b, km);
  if (isNamesake && (km <= NAMESAKE_KM || blunter === 'country')) {
    return finding('place_same', MATCH[blunter] - (alike < 0.9 ? 0.4 : 0));
  }
  if (blunter === 'country') return IN_COUNTRY;
  if (km > FAR * reach) return FAR_APART;
  if (blunter === 'region') return finding('place_area', MATCH.region - Math.max(0, km / reach - 0.6) * 2);
  return finding('place_near', nearWeight(a, b, km));
}

// Two settlements of different names a few km apart are two places (Niono, Molodo: 4 km), and one dawn's attacks on
// them agree in all else; two names for one spot may be spellings; a site and a town, or a spot "near" one of them,
// may be one.
function nearWeight(a: PlaceTraits, b: PlaceTraits, km: number): number {
  const share = km / (a.reachKm + b.reachKm);
  const sharp = a.grain === 'point' && b.grain === 'point';
  const base = !sharp ? 1.6 : isSite(a) || isSite(b) ? 1 : km <= ONE_SPOT_KM ? -1.2 : -3;
  return base - Math.max(0, share - 0.5) * 2;
}

/** The places compared, for a person: names, and km where the distance counted. */
export function showPlaces(a: PlaceTraits | null, b: PlaceTraits | null, found: Finding): string {
  if (a === null || b === null) return '';
  if (found.code === 'country_other') return `${a.place.country} · ${b.place.country}`;
  const { name } = a.place;
  const names = name === b.place.name ? name : `${name} · ${b.place.name}`;
  const isHeld = found.code === 'place_area' && blunterOf(a, b) === 'country';
  const km = isHeld ? null : kmBetween(a.place, b.place);
  return km === null ? names : `${names}, ${Math.round(km)} km`;
}
