import type { SearchHit } from '../../../src/core/search.ts';
import { HOME, type View } from '../address/address.ts';

/** Half the side of the box that is shown around a place, degrees: some 15 km. */
const AROUND_DEG = 0.15;

/** The view that opens what was found; what the reader chose for the page itself stays. */
export function viewOf(hit: SearchHit, now: View): View {
  const { lang, asOf, roads } = now;
  const page: View = { ...HOME, lang, asOf, roads };
  switch (hit.kind) {
    case 'incident':
      return { ...page, panel: { kind: 'incident', id: hit.id } };
    case 'place':
      return { ...page, box: hit.at === null ? null : around(hit.at) };
    case 'actor':
      return { ...page, actor: hit.id };
    case 'statement':
    case 'report':
      return {
        ...page,
        tab: hit.kind === 'statement' ? 'statements' : 'overview',
        panel: { kind: 'report', key: hit.source?.report ?? hit.id, span: hit.source?.span ?? null },
      };
    case 'corridor':
      return { ...page, tab: 'corridors', panel: { kind: 'corridor', id: hit.id } };
    case 'brief':
      return { ...page, tab: 'briefs', saved: hit.id };
    case 'road':
      return { ...page, tab: 'corridors', table: 'segments', panel: { kind: 'road', id: hit.id } };
  }
}

function around([lon, lat]: readonly [number, number]): readonly [number, number, number, number] {
  const sides = [lon - AROUND_DEG, lat - AROUND_DEG, lon + AROUND_DEG, lat + AROUND_DEG];
  const [west = 0, south = 0, east = 0, north = 0] = sides.map((side) => Number(side.toFixed(3)));
  return [west, south, east, north];
}
