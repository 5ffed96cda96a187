import type { Town } from '../../corridors/imports/index.ts';
import type { Gazetteer, GazetteerPlace } from '../../gazetteer/index.ts';

/** A list of every village would make a junction every few kilometres; of imports, towns this large are taken. */
const LEAST_POPULATION = 5000;
/** Some rows say how far off their position may be; beyond this they would name the wrong junction. */
const MOST_DOUBT_KM = 3;

/** Towns and border posts of a gazetteer: every curated one, and the larger ones of imports. */
export function townsOf(gazetteer: Gazetteer): readonly Town[] {
  const towns = new Map<string, Town>();
  for (const [, place] of gazetteer.names()) {
    if (towns.has(place.id) || !isTown(place)) continue;
    if (gazetteer.isBulk(place.id) && place.population < LEAST_POPULATION) continue;
    const { id, name, kind, at, country, population } = place;
    towns.set(id, { id, name, kind: kind === 'border_post' ? kind : 'town', at, country, population });
  }
  return [...towns.values()];
}

const isTown = ({ kind, radiusKm }: GazetteerPlace): boolean =>
  (kind === 'settlement' || kind === 'border_post') && radiusKm <= MOST_DOUBT_KM;
