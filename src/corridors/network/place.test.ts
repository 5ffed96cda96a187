import { describe, expect, it } from 'vitest';
import type { Place } from '../../core/findings.ts';
import { builtinNetwork, placeOnNetwork } from './index.ts';

const network = builtinNetwork();
const place = (over: Partial<Place>): Place => ({
  name: 'x',
  placeId: null,
  lat: null,
  lon: null,
  country: 'ML',
  admin1: null,
  admin2: null,
  geoPrecision: 1,
  radiusKm: null,
  probability: null,
  alternatives: [],
  evidence: [],
  ...over,
});
const where = (over: Partial<Place>): string | null => {
  const found = placeOnNetwork(network, place(over));
  if (!found) return null;
  return found.kind === 'node' ? found.node.id : found.segment.id;
};

describe('placeOnNetwork', () => {
  it.each<[string, Partial<Place>, string | null]>([
    ['a town of the network, by id', { placeId: 'geonames:2455518' }, 'ml:kayes'],
    ['some way out of it', { placeId: 'geonames:2455518', lat: 14.3, lon: -11.2 }, null],
    ['the same, by position', { lat: 14.46, lon: -11.43 }, 'ml:kayes'],
    ['a village on the way', { lat: 14.55, lon: -12.0 }, 'ml:ambidedi--diboli'],
    [
      'a point beside the road, known to within a few km',
      { lat: 14.44, lon: -12.0, geoPrecision: 2 },
      'ml:ambidedi--diboli',
    ],
    ['the same, were it exact', { lat: 14.44, lon: -12.0 }, null],
    ['a region', { lat: 14.46, lon: -11.43, geoPrecision: 3 }, null],
    ['an area about a town', { lat: 14.46, lon: -11.43, geoPrecision: 2, radiusKm: 40 }, null],
    ['the open desert', { lat: 23.5, lon: -1.5 }, null],
    ['a place without a position', {}, null],
  ])('%s', (_, over, expected) => {
    expect(where(over)).toBe(expected);
  });
});
