import { digest } from '../../core/digest.ts';
import type { GazetteerPlace } from '../place.ts';
import { buildIndex } from './build.ts';
import type { ImportedPlaces } from './imported.ts';
import { packIndex, unpackIndex } from './index-format.ts';
import { openImported } from './open.ts';

/** Places as an import holds them: through the bytes of an index and back. */
export function imported(places: readonly GazetteerPlace[]): ImportedPlaces {
  const parts = buildIndex(
    places.map((place) => ({ place, source: 0 })),
    [],
    digest,
  );
  return openImported(unpackIndex(packIndex(parts)));
}
