import { combined } from '../../combine.ts';
import type { PlaceTurns } from '../../turns.ts';

/** Places named before, and what stands between the names of two. */
export const places: PlaceTurns = {
  scenery: [
    'scene',
    'the scene',
    'the site',
    'the target',
    'a target',
    'site',
    'epicentre',
    'epicenter',
    'target',
    'rocked',
    'shaken',
    'plagued',
    'hit',
    'scarred',
    'beset',
  ],
  meeting: [
    'meeting',
    'speaking',
    'gathered',
    'addressing reporters',
    'addressing journalists',
    'visiting',
    'on a visit',
    'during a visit',
    'interviewed',
    'reached by phone',
    'reached by telephone',
  ],
  quarterOf: combined(
    [
      'suburb',
      'suburbs',
      'district',
      'neighbourhood',
      'neighborhood',
      'quarter',
      'slum',
      'outskirts',
      'area',
    ],
    ['of'],
  ),
  townOf: combined(
    [
      'town',
      'city',
      'village',
      'capital',
      'port',
      'hamlet',
      'community',
      'port city',
      'border town',
      'mining town',
    ],
    ['of'],
  ),
  theTown: combined(
    ['the', 'the small', 'the remote', 'the nearby'],
    ['town', 'village', 'city', 'hamlet', 'settlement', 'community', 'locality'],
  ),
  thatTown: [
    ...combined(
      ['this', 'that', 'this small', 'this remote'],
      ['village', 'town', 'hamlet', 'settlement', 'community', 'city'],
    ),
  ],
};
