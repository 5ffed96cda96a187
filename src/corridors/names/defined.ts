import type { Bilingual } from '../../core/bilingual.ts';
import type { RoadNetwork, RoadNode } from '../../core/roads.ts';
import { wayThrough, type Way } from './way.ts';
import { WELL_KNOWN } from './well-known.ts';

/** A corridor as data: its names, the first the one to show, and the nodes that the way goes through, in order. */
export interface CorridorDefinition {
  readonly id: string;
  readonly name: string;
  /** In English where it differs. */
  readonly nameEn?: string | undefined;
  readonly aliases?: readonly string[] | undefined;
  /** Node ids, two or more. */
  readonly via: readonly string[];
}

let parsed: readonly CorridorDefinition[] | null = null;

/** Corridors with a name of their own. The same array at every call. */
export function wellKnownCorridors(): readonly CorridorDefinition[] {
  parsed ??= WELL_KNOWN.split('\n')
    .filter((row) => row !== '')
    .map((row) => {
      const [id = '', name = '', nameEn = '', aliases = '', via = ''] = row.split('\t');
      return { id, name, nameEn, aliases: aliases.split('|').filter(Boolean), via: via.split(' ') };
    });
  return parsed;
}

/** The way of a defined corridor; null where {@link corridorProblem} finds something wrong with it. */
export function wayOfCorridor(network: RoadNetwork, { via }: CorridorDefinition): Way | null {
  const stops = via.map((id) => nodeById(network, id));
  return stops.length < 2 || stops.includes(undefined)
    ? null
    : wayThrough(
        network,
        stops.flatMap((node) => (node ? [[node]] : [])),
      );
}

/**
 * What is wrong with a corridor that somebody defines; null where nothing is.
 * @param others corridors that are there already: ids are unique
 */
export function corridorProblem(
  network: RoadNetwork,
  corridor: CorridorDefinition,
  others: readonly CorridorDefinition[] = [],
): Bilingual | null {
  const { id, name, via } = corridor;
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id))
    return {
      fr: `Identifiant de corridor « ${id} » : des minuscules, des chiffres et des tirets sont attendus, comme « kayes-gogui ».`,
      en: `Corridor id "${id}": small letters, digits and hyphens are expected, such as "kayes-gogui".`,
    };
  if (others.some((other) => other.id === id))
    return {
      fr: `Un corridor « ${id} » existe déjà : choisissez un autre identifiant.`,
      en: `There is a corridor "${id}" already: choose another id.`,
    };
  if (name.trim() === '')
    return {
      fr: `Le corridor « ${id} » n’a pas de nom : donnez-lui en un.`,
      en: `Corridor "${id}" has no name: give it one.`,
    };
  if (via.length < 2)
    return {
      fr: `Le corridor « ${id} » passe par ${via.length} lieu : il en faut au moins deux.`,
      en: `Corridor "${id}" goes through ${via.length} place: at least two are needed.`,
    };
  const missing = via.find((node) => !nodeById(network, node));
  if (missing !== undefined)
    return {
      fr: `Le corridor « ${id} » passe par « ${missing} », qui n’est pas un nœud du réseau : choisissez parmi les nœuds du réseau.`,
      en: `Corridor "${id}" goes through "${missing}", which is no node of the network: choose among the network's nodes.`,
    };
  const broken = via.findIndex(
    (node, i) => i > 0 && !wayOfCorridor(network, { ...corridor, via: [via[i - 1] ?? '', node] }),
  );
  if (broken > 0)
    return {
      fr: `Corridor « ${id} » : aucune route directe de « ${via[broken - 1]} » à « ${via[broken]} » ; ajoutez les lieux entre les deux.`,
      en: `Corridor "${id}": no direct road from "${via[broken - 1]}" to "${via[broken]}"; add the places between them.`,
    };
  return null;
}

const indexes = new WeakMap<RoadNetwork, ReadonlyMap<string, RoadNode>>();

function nodeById(network: RoadNetwork, id: string): RoadNode | undefined {
  let index = indexes.get(network);
  if (!index) {
    index = new Map(network.nodes.map((node) => [node.id, node]));
    indexes.set(network, index);
  }
  return index.get(id);
}
