/** Corridors and stretches of road by their names. */
import type { RecordStore } from '../../core/ports.ts';
import type { RoadNetwork } from '../../core/roads.ts';
import { holdsAll, type SearchTerm } from '../../core/search-words.ts';
import type { SearchHit } from '../../core/search.ts';
import { wayOfCorridor, wellKnownCorridors, type CorridorDefinition } from '../../corridors/index.ts';
import { fold } from '../../language/tokens.ts';
import { openBook } from '../decisions/book.ts';
import type { UiLang } from '../messages.ts';
import { corridorsDefined } from '../roads/named.ts';
import { bareHit } from './hits.ts';

type Terms = readonly SearchTerm[];

/** Corridors that run on the network in use, people's own first; found by any of their names. */
export async function corridorsNamed(
  terms: Terms,
  scope: {
    readonly store: RecordStore;
    readonly network: RoadNetwork;
    readonly asOf: string | undefined;
    readonly lang: UiLang;
  },
): Promise<readonly SearchHit[]> {
  const { standing } = await openBook(scope.store, scope.asOf);
  return [...corridorsDefined(standing), ...wellKnownCorridors()].flatMap((corridor) => {
    const name = scope.lang === 'en' ? (corridor.nameEn ?? corridor.name) : corridor.name;
    const other = otherNames(corridor, name).find((one) => holdsAll(one, terms, fold));
    const isNamed = holdsAll(name, terms, fold);
    if ((!isNamed && other === undefined) || wayOfCorridor(scope.network, corridor) === null) return [];
    const hit = bareHit('corridor', corridor.id, name, terms);
    return [
      isNamed || other === undefined ? hit : { ...hit, lines: [bareHit('corridor', '', other, terms).title] },
    ];
  });
}

const otherNames = ({ name, nameEn, aliases }: CorridorDefinition, shown: string): readonly string[] =>
  [name, nameEn, ...(aliases ?? [])].filter((one) => one !== undefined).filter((one) => one !== shown);

/** Stretches by the towns at their ends and the numbers that they bear, by length. */
export function roadsNamed(terms: Terms, { nodes, segments }: RoadNetwork): readonly SearchHit[] {
  const names = new Map(nodes.map(({ id, name }) => [id, name]));
  return segments
    .flatMap(({ id, from, to, roads, lengthKm }) => {
      const ends = [names.get(from), names.get(to)].filter(
        (name): name is string => typeof name === 'string',
      );
      const title = ends.join(' – ');
      const numbers = roads.join(', ');
      if (ends.length === 0 || !holdsAll(`${title} ${numbers}`, terms, fold)) return [];
      const { title: line } = bareHit('road', id, numbers, terms);
      return [
        { lengthKm, hit: { ...bareHit('road', id, title, terms), lines: numbers === '' ? [] : [line] } },
      ];
    })
    .sort((a, b) => b.lengthKm - a.lengthKm || (a.hit.id < b.hit.id ? -1 : 1))
    .map(({ hit }) => hit);
}
