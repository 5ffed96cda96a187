import { expect, test } from 'vitest';
import { distanceKm } from '../core/geo.ts';
import { builtinNetwork } from '../corridors/network/index.ts';
import { builtinPlaces } from '../gazetteer/builtin/index.ts';

// The layers of roads and of places know nothing of each other: that they agree is checked here.
test('towns of the road network lie where the gazetteer has them', () => {
  const places = new Map(builtinPlaces().map((place) => [place.id, place]));
  const wrong = builtinNetwork().nodes.filter(({ placeId, lat, lon, country }) => {
    if (placeId === null) return false;
    const place = places.get(placeId);
    return !place || place.country !== country || distanceKm(place.at, [lon, lat]) > 5;
  });
  expect(wrong).toEqual([]);
});
