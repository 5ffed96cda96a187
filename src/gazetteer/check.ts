import type { Place, Span } from '../core/findings.ts';
import { distanceKm, type LonLat } from '../core/geo.ts';
import type { Document } from '../language/document.ts';
import type { Bearing, PlaceWords } from '../language/place-words.ts';
import { sameName, type Gazetteer } from './gazetteer.ts';

import { bearingName, joinNames } from './notes.ts';
import { readSetting } from './setting.ts';
import type { GeographyConflict, Toponym } from './toponym.ts';
import { compileWords, type CompiledWords } from './words.ts';
import { direction, isDiagonal } from './zones.ts';

/** A place must be this sure before the map is held against the text. */
const SURE = 0.5;

interface Scene {
  readonly document: Document;
  readonly toponyms: readonly Toponym[];
  readonly gazetteer: Gazetteer;
  readonly words: CompiledWords;
}

/**
 * Where the text puts a place and the map does not: in a part of a country, in an area, on a border, at a distance.
 * Clear mismatches only; a vague one ("sud-ouest" of a town in the west) is none.
 */
export function checkGeography(
  document: Document,
  toponyms: readonly Toponym[],
  gazetteer: Gazetteer,
  words: PlaceWords,
): GeographyConflict[] {
  const scene: Scene = { document, toponyms, gazetteer, words: compileWords(words) };
  return toponyms.flatMap((toponym, index) => [
    ...checkZone(scene, toponym, index),
    ...checkContainer(scene, toponym),
    ...checkBorder(scene, toponym, index),
  ]);
}

interface Located {
  readonly toponym: Toponym;
  readonly at: LonLat;
  readonly country: string;
}

function located(toponym: Toponym | undefined): Located | null {
  if (!toponym || toponym.isAdjective) return null;
  const { placeId, lat, lon, country, probability, alternatives } = toponym.named;
  if (placeId === null || lat === null || lon === null || country === null || toponym.kind === 'country')
    return null;
  const family = alternatives.filter((other) => distanceKm([lon, lat], [other.lon, other.lat]) < 60);
  const sure = family.reduce((sum, other) => sum + other.probability, probability ?? 0);
  return sure >= SURE ? { toponym, at: [lon, lat], country } : null;
}

const phraseSpan = (document: Document, { phraseStart, phraseEnd }: Toponym): Span => ({
  start: phraseStart,
  end: phraseEnd,
  quote: document.text.slice(phraseStart, phraseEnd),
});

const nameSpan = (document: Document, { start, end }: Toponym): Span => ({
  start,
  end,
  quote: document.text.slice(start, end),
});

/** "sept localités du sud-ouest malien — A, B et C": each against the part of the country. */
function checkZone(scene: Scene, zone: Toponym, index: number): GeographyConflict[] {
  if (zone.relation !== 'area' || zone.kind !== 'country') return [];
  const country = zone.named.country;
  const bearing = bearingOf(scene, zone);
  if (country === null || bearing === null) return [];
  const strays = membersOf(scene, zone, index).filter((member) => {
    const place = located(member);
    if (!place) return false;
    const position = scene.gazetteer.zones.position(country, place.at);
    return place.country !== country || (position !== null && isClearlyElsewhere(position, bearing));
  });
  return strays.length === 0 ? [] : [zoneConflict(scene, zone, strays, bearing, country)];
}

function bearingOf({ document, words }: Scene, zone: Toponym): Bearing | null {
  for (let i = zone.phraseFirst; i < zone.phraseLast; i++) {
    const one = document.tokens[i]?.fold ?? '';
    const three = [i, i + 1, i + 2].map((at) => document.tokens[at]?.fold ?? '');
    const joined = three[1] === '-' ? `${three[0]} ${three[2]}` : '';
    for (const phrases of [words.compass, words.compassAdjectives]) {
      const bearing = phrases.entries.get(joined) ?? phrases.entries.get(one);
      if (bearing !== undefined) return bearing;
    }
  }
  return null;
}

/** What is said to lie there: places with the zone in apposition, and a list that a dash or colon opens after it. */
function membersOf(scene: Scene, zone: Toponym, index: number): readonly Toponym[] {
  const { document, toponyms, words } = scene;
  const said = toponyms.filter((toponym) => toponym.containedIn === index);
  const inside = said.length > 0 ? said : placedBefore(scene, zone, index);
  const next = toponyms[index + 1];
  const [mark, lead] = [document.tokens[zone.phraseLast], document.tokens[zone.phraseLast + 1]];
  const isList =
    mark && (LIST_MARKS.has(mark.text) || (mark.text === ',' && words.listLeads.has(lead?.fold ?? '')));
  if (!next || !isList) return inside;
  if (document.sentenceOf[next.first] !== document.sentenceOf[zone.first]) return inside;
  if (next.first - zone.phraseLast > 3) return inside;
  const listed = toponyms.filter(
    (toponym) => toponym === next || (next.listId !== null && toponym.listId === next.listId),
  );
  return [...inside, ...listed];
}

const LIST_MARKS = new Set(['—', '–', '-', ':', '(']);

/**
 * A diagonal is clearly wrong where neither half of it holds; a plain direction where the place lies in the opposite half;
 * the centre where it lies at the rim.
 */
function isClearlyElsewhere([x, y]: readonly [number, number], bearing: Bearing): boolean {
  if (bearing === 'centre') return Math.max(Math.abs(x), Math.abs(y)) > 0.85;
  const [dx, dy] = direction(bearing);
  if (!isDiagonal(bearing)) return x * dx + y * dy < -0.1;
  const [east, north] = [x * Math.sign(dx), y * Math.sign(dy)];
  return east < 0.2 && north < 0.2 && east + north < 0.1;
}

function zoneConflict(
  scene: Scene,
  zone: Toponym,
  strays: readonly Toponym[],
  bearing: Bearing,
  country: string,
): GeographyConflict {
  const facts = scene.gazetteer.country(country);
  const names = strays.map(({ named }) => (named.admin1 ? `${named.name} (${named.admin1})` : named.name));
  const isOne = names.length === 1;
  return {
    note: {
      fr: `${facts?.nameFr ?? country} : ${joinNames(names, 'fr')} ${isOne ? 'n’est' : 'ne sont'} pas dans ${bearingName(bearing, 'fr')} du pays.`,
      en: `${facts?.nameEn ?? country}: ${joinNames(names, 'en')} ${isOne ? 'is' : 'are'} not in the ${bearingName(bearing, 'en')} of the country.`,
    },
    evidence: [phraseSpan(scene.document, zone), ...strays.map((stray) => nameSpan(scene.document, stray))],
  };
}

/** "Bafoulabé, région de Ségou"; "X, à 10 km de Y". */
function checkContainer(scene: Scene, toponym: Toponym): GeographyConflict[] {
  const outer = toponym.containedIn === null ? undefined : scene.toponyms[toponym.containedIn];
  const inner = located(toponym);
  if (!outer || !inner) return [];
  if (outer.relation === 'offset') return checkDistance(scene, inner, outer);
  if (
    outer.relation === 'near' ||
    outer.relation === 'border' ||
    outer.named.placeId === null ||
    outer.isAdjective ||
    // "Libiri, dans la commune de Dessa": of a commune only its seat is known, and villages share names.
    outer.kind === 'settlement'
  )
    return [];
  if (bearingOf(scene, outer) !== null && outer.relation === 'area') return [];
  if (isInside(inner, outer.named, outer)) return [];
  const [a, b] = [toponym.named, outer.named];
  return [
    {
      note: {
        fr: `${a.name} ne se trouve pas dans ${b.name} : la carte le place dans ${areaName(a, 'fr', scene)}.`,
        en: `${a.name} does not lie in ${b.name}: the map has it in ${areaName(a, 'en', scene)}.`,
      },
      evidence: [nameSpan(scene.document, toponym), phraseSpan(scene.document, outer)],
    },
  ];
}

function areaName(place: Place, lang: 'fr' | 'en', { gazetteer }: Scene): string {
  const country = place.country === null ? null : gazetteer.country(place.country);
  const name = (lang === 'fr' ? country?.nameFr : country?.nameEn) ?? place.country ?? '';
  return place.admin1 === null ? name : `${place.admin1} (${name})`;
}

function isInside(inner: Located, outer: Place, toponym: Toponym): boolean {
  if (toponym.kind === 'country') return inner.country === outer.country;
  if (outer.lat === null || outer.lon === null) return true;
  const place = inner.toponym.named;
  if (sameName(place.admin1, outer.name) || sameName(place.admin2, outer.name)) return true;
  if (toponym.kind === 'region' || toponym.kind === 'settlement')
    return distanceTo(inner, outer) < (outer.radiusKm ?? 60) * 1.8 + 60;
  return distanceTo(inner, outer) < (outer.radiusKm ?? 40) * 1.5 + 30;
}

const distanceTo = (inner: Located, place: Place): number =>
  place.lat === null || place.lon === null ? 0 : distanceKm(inner.at, [place.lon, place.lat]);

function checkDistance(scene: Scene, inner: Located, outer: Toponym): GeographyConflict[] {
  const target = located(outer);
  const floor = scene.document.sentences[scene.document.sentenceOf[outer.first] ?? 0]?.first ?? 0;
  const stated = readSetting(scene.document.tokens, outer.first, floor, scene.words).distanceKm;
  // "quelques dizaines de kilomètres" is no figure to hold against the map.
  if (!target || stated === null || !/\d/.test(phraseSpan(scene.document, outer).quote)) return [];
  if (inner.toponym.relation === 'area') return [];
  const real = distanceKm(inner.at, target.at);
  if (real <= stated * 2 + 40 && real >= stated * 0.3 - 30) return [];
  const [a, b] = [inner.toponym.named.name, outer.named.name];
  return [
    {
      note: {
        fr: `${a} est à environ ${Math.round(real)} km de ${b} à vol d’oiseau, non à ${Math.round(stated)} km.`,
        en: `${a} is about ${Math.round(real)} km from ${b} as the crow flies, not ${Math.round(stated)} km.`,
      },
      evidence: [nameSpan(scene.document, inner.toponym), phraseSpan(scene.document, outer)],
    },
  ];
}

const BORDER_REACH_KM = 120;
const MAX_GAP = 5;

/** "A et B se trouvent près de la frontière sénégalaise": each against the other country's outline. */
function checkBorder(scene: Scene, border: Toponym, index: number): GeographyConflict[] {
  const country = border.named.country;
  const facts = country === null ? null : scene.gazetteer.country(country);
  if (border.relation !== 'border' || !facts?.bbox) return [];
  const bbox = facts.bbox;
  return placedBefore(scene, border, index).flatMap((member) => {
    const place = located(member);
    if (!place || place.country === country || distanceToBox(place.at, bbox) <= BORDER_REACH_KM) return [];
    const name = member.named.name;
    return [
      {
        note: {
          fr: `${name} n’est pas à cette frontière : plus de ${BORDER_REACH_KM} km de ce pays (${facts.nameFr}).`,
          en: `${name} is not on that border: more than ${BORDER_REACH_KM} km from ${facts.nameEn}.`,
        },
        evidence: [nameSpan(scene.document, member), phraseSpan(scene.document, border)],
      },
    ];
  });
}

/** The place before "se trouve dans", "…, situé près de la frontière", with the others of its list. */
function placedBefore(
  { document, toponyms, words }: Scene,
  border: Toponym,
  index: number,
): readonly Toponym[] {
  const before = toponyms[index - 1];
  if (
    !before ||
    before.isAdjective ||
    document.sentenceOf[before.first] !== document.sentenceOf[border.first]
  )
    return [];
  const gap = document.tokens.slice(before.phraseLast, border.phraseFirst);
  if (gap.length > MAX_GAP) return [];
  const isLocated =
    before.containedIn === index ||
    (gap.length > 0 &&
      gap.every((token) => token.text === ',' || words.locators.holds(token) || words.articles.holds(token)));
  if (!isLocated) return [];
  return before.listId === null ? [before] : toponyms.filter((toponym) => toponym.listId === before.listId);
}

/** Kilometres from a point to a box of degrees; 0 inside. */
function distanceToBox(
  [lon, lat]: LonLat,
  [west, south, east, north]: readonly [number, number, number, number],
): number {
  const nearest: LonLat = [Math.min(Math.max(lon, west), east), Math.min(Math.max(lat, south), north)];
  return distanceKm([lon, lat], nearest);
}
