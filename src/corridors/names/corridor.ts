import type { Corridor, Place } from '../../core/findings.ts';
import type { Bilingual } from '../../core/bilingual.ts';
import type { RoadNetwork, RoadNode, RoadSegment } from '../../core/roads.ts';
import { nearestNode, placeOnNetwork } from '../network/place.ts';
import { wayOfCorridor, wellKnownCorridors, type CorridorDefinition } from './defined.ts';
import { numberedRoads, wayOfNumber } from './numbered.ts';
import { reasons } from './reasons.ts';
import { townsIn } from './towns.ts';
import { wayThrough, type Way } from './way.ts';
import { fold, isRoadName, roadNumbers } from './words.ts';

/** Where a corridor of a report runs on the network. */
export interface CorridorPath extends Way {
  /** By what it was found: a name that is known, a road number, or the towns that it joins. */
  readonly how: 'name' | 'number' | 'towns';
  readonly why: Bilingual;
  /** What of the description is not in the path, or only nearly. */
  readonly gaps: readonly Bilingual[];
}

/** Nothing is said of where it runs, and why. */
export interface NoPath {
  readonly how: null;
  readonly gaps: readonly Bilingual[];
}

export interface CorridorContext {
  /** ISO 3166-1 alpha-2: which country a road number is of, where the places do not say. */
  readonly country?: string | null | undefined;
  /** Corridors that users defined; they go before those that are built in. */
  readonly defined?: readonly CorridorDefinition[] | undefined;
}

/** A place this far from the network's nearest town, km, is taken for it, and that is said. */
const NEAR_KM = 15;

/**
 * Where a corridor named in a report runs: by a name that is known, by a road number, else by the towns that it names in order.
 * @param description name as in the report ("RN6", "Kayes–Diboli–Gogui", "l'axe Bamako–Ségou") and its places, if any
 */
export function corridorPath(
  network: RoadNetwork,
  description: Pick<Corridor, 'name' | 'places'>,
  context: CorridorContext = {},
): CorridorPath | NoPath {
  const names = [description.name, ...description.places.map(({ name }) => name)];
  const known = knownCorridor(names, context.defined ?? []);
  const way = known && wayOfCorridor(network, known);
  if (known && way)
    return { ...way, how: 'name', why: reasons.named(known.name, known.nameEn ?? known.name), gaps: [] };
  const stops = stopsOf(network, description);
  // A road number stands in a name that is one, or before the towns; "N'Djamena 2" is none.
  const number = names.flatMap((name) => roadNumbers(name))[0];
  return number === undefined
    ? throughTowns(network, stops)
    : alongNumber(network, number, stops, context.country ?? commonCountry(description.places));
}

/** The corridor that one of the names is the name of, the users' own first. */
function knownCorridor(
  names: readonly string[],
  defined: readonly CorridorDefinition[],
): CorridorDefinition | undefined {
  const wanted = new Set(names.map(withoutArticle));
  const isNamed = ({ name, nameEn, aliases = [] }: CorridorDefinition): boolean =>
    [name, nameEn ?? name, ...aliases].some((alias) => wanted.has(withoutArticle(alias)));
  return defined.find(isNamed) ?? wellKnownCorridors().find(isNamed);
}

const withoutArticle = (name: string): string => fold(name.replace(/^(?:l[ea]s? |l[’']|the )/i, ''));

/** Stops of a way, in order, and what was lost on the way to them. */
interface Stops {
  readonly stops: readonly {
    readonly name: string;
    readonly nodes: readonly RoadNode[];
    readonly on: RoadSegment | null;
  }[];
  readonly gaps: readonly Bilingual[];
}

/** The stops that the places are; those of the name where there are no places but roads. */
function stopsOf(network: RoadNetwork, { name, places }: Pick<Corridor, 'name' | 'places'>): Stops {
  const points = places.filter((place) => !isRoadName(place.name));
  if (points.length === 0) {
    const read = townsIn(network, isRoadName(places[0]?.name ?? '') ? (places[0]?.name ?? '') : name);
    return {
      stops: read.towns.map(({ nodes }) => ({ name: nodes[0]?.name ?? '', nodes, on: null })),
      gaps: read.unknown.map(reasons.unknownTown),
    };
  }
  const found = points.map((place) => stopOf(network, place));
  return {
    stops: found.flatMap(({ stop }) => stop ?? []),
    gaps: found.flatMap(({ gap }) => gap ?? []),
  };
}

function stopOf(
  network: RoadNetwork,
  place: Place,
): { readonly stop?: Stops['stops'][number]; readonly gap?: Bilingual } {
  const on = placeOnNetwork(network, place);
  if (on?.kind === 'node') return { stop: { name: place.name, nodes: [on.node], on: null } };
  if (on) {
    const ends = network.nodes.filter(({ id }) => id === on.segment.from || id === on.segment.to);
    return { stop: { name: place.name, nodes: ends, on: on.segment } };
  }
  const near = place.lat === null || place.lon === null ? null : nearestNode(network, [place.lon, place.lat]);
  if (!near || place.geoPrecision === 3) return { gap: reasons.noPosition(place.name) };
  const town = near.node.name ?? near.node.id;
  if (near.km > NEAR_KM) return { gap: reasons.offNetwork(place.name, town, near.km) };
  return {
    stop: { name: place.name, nodes: [near.node], on: null },
    gap: reasons.nearTown(place.name, town, near.km),
  };
}

function throughTowns(network: RoadNetwork, { stops, gaps }: Stops): CorridorPath | NoPath {
  if (stops.length < 2) return { how: null, gaps: [...gaps, reasons.tooFew()] };
  const towns = stops.map(({ name }) => name).join(', ');
  const way = wayThrough(
    network,
    stops.map(({ nodes }) => nodes),
  );
  if (!way) return { how: null, gaps: [...gaps, reasons.noWay(towns)] };
  return { ...withStopsBetween(way, stops), how: 'towns', why: reasons.towns(towns), gaps };
}

/** A stop on the way between two towns: the way goes on to it. */
function withStopsBetween(way: Way, stops: Stops['stops']): Way {
  const between = stops.flatMap(({ on }) => on ?? []);
  return { nodes: way.nodes, segments: [...new Set([...way.segments, ...between])] };
}

function alongNumber(
  network: RoadNetwork,
  number: string,
  { stops, gaps }: Stops,
  stated: string | null,
): CorridorPath | NoPath {
  const label = number.replace(/^(?=N|R)/, 'R');
  const bearing = numberedRoads(network)
    .filter((road) => road.number === number)
    .map((road) => road.country);
  const country = stated ?? (bearing.length === 1 ? (bearing[0] ?? null) : null);
  if (country === null && bearing.length > 0)
    return { how: null, gaps: [reasons.noCountry(label, bearing.join(', '))] };
  const whole = wayOfNumber(network, number, country ?? '');
  if (whole.segments.length === 0) {
    const missing = reasons.noNumber(label, country ?? '');
    const through = throughTowns(network, { stops, gaps });
    return { ...through, gaps: [missing, ...through.gaps] };
  }
  const part =
    stops.length < 2
      ? null
      : wayThrough(
          network,
          stops.map(({ nodes }) => nodes),
          [number],
        );
  if (part) {
    const why = reasons.numberedPart(label, stops.map(({ name }) => name).join(', '));
    return { ...withStopsBetween(part, stops), how: 'number', why, gaps };
  }
  return { ...whole, how: 'number', why: reasons.numbered(label, country ?? ''), gaps };
}

/** The country of most places; null where none has one. */
function commonCountry(places: readonly Place[]): string | null {
  const countries = places.flatMap(({ country }) => country ?? []);
  const count = (country: string): number => countries.filter((other) => other === country).length;
  return countries.toSorted((a, b) => count(b) - count(a))[0] ?? null;
}
