import type { Place } from '../../core/findings.ts';
import { distanceKm, type LonLat } from '../../core/geo.ts';
import type { RoadEvidence, RoadNetwork, RoadNode, RoadSegment } from '../../core/roads.ts';
import { roadNumbers } from '../names/words.ts';
import { nearestNode, nodeOfPlace, placeOnNetwork } from '../network/index.ts';
import type { Heard } from './heard.ts';
import type { CorridorRecord } from './inputs.ts';
import type { EffectRule, Reach } from './rule.ts';
import { usualWay, type Way } from './way.ts';
import { plain } from '../../core/words.ts';

/** A segment that something told bears on, how closely, and by which town's node; null where the road itself is meant. */
export interface Tie {
  readonly segment: string;
  readonly tie: RoadEvidence['tie'];
  readonly town: string | null;
}

type Effect = Pick<EffectRule, 'reach' | 'status'>;

/** An area wider than this, km, has roads within it; a narrower one is a place. */
const AREA_KM = 15;
/** The far end of "entre X et Y" is the town within so many km of where the middle and X put it, or this share of the way. */
const FAR_END_KM = 5;
const FAR_END_SHARE = 0.03;

/**
 * Finds the segments that things told bear on.
 * @param corridors the axes that the same reports name
 */
export function tieFinder(
  network: RoadNetwork,
  corridors: readonly CorridorRecord[],
): (heard: Heard, rule: Effect) => readonly Tie[] {
  const map = mapOf(network);
  const byReport = Map.groupBy(corridors, (c) => c.report);
  return (heard, rule) => {
    const axes = heard.spans.flatMap(({ report, span }) =>
      (byReport.get(report) ?? []).filter((c) =>
        c.evidence.some((e) => e.start < span.end && span.start < e.end),
      ),
    );
    return map.ties(heard, axes, rule);
  };
}

/** Kept as long as the network is in use: where its places lie does not change with the record. */
const maps = new WeakMap<RoadNetwork, NetworkMap>();

function mapOf(network: RoadNetwork): NetworkMap {
  const known = maps.get(network) ?? new NetworkMap(network);
  maps.set(network, known);
  return known;
}

class NetworkMap {
  readonly #network: RoadNetwork;
  readonly #nodes: ReadonlyMap<string, RoadNode>;
  readonly #entering = new Map<string, RoadSegment[]>();
  readonly #byName: ReadonlyMap<string, readonly RoadNode[]>;
  readonly #way: Way;
  readonly #located = new Map<string, ReturnType<typeof placeOnNetwork>>();

  constructor(network: RoadNetwork) {
    this.#network = network;
    this.#nodes = new Map(network.nodes.map((n) => [n.id, n]));
    for (const segment of network.segments)
      for (const end of [segment.from, segment.to])
        this.#entering.set(end, [...(this.#entering.get(end) ?? []), segment]);
    this.#byName = Map.groupBy(
      network.nodes.filter((n) => n.name !== null),
      (n) => plain(n.name ?? '').trim(),
    );
    this.#way = usualWay(network);
  }

  ties(heard: Heard, axes: readonly CorridorRecord[], { reach, status }: Effect): readonly Tie[] {
    const can = (one: Reach): boolean => reach.includes(one);
    const named = can('road') ? this.#alongAxes(heard, axes) : [];
    if (named.length > 0) return onRoad(named);
    const gone = can('journey') ? this.#journey(heard) : [];
    if (gone.length > 0) return onRoad(gone);
    const numbers = new Set(heard.spans.flatMap((s) => roadNumbers(s.span.quote)));
    const isDanger = status === 'closed' || status === 'restricted';
    const found = new Map<string, Tie>();
    for (const place of heard.places)
      for (const tie of this.#tiesOfPlace(place, can, numbers, isDanger))
        found.set(`${tie.segment} ${tie.town ?? ''}`, tie);
    if (found.size > 0) return [...found.values()];
    return can('road') ? onRoad(this.#numbered(numbers, heard.places)) : [];
  }

  #tiesOfPlace(
    place: Place,
    can: (reach: Reach) => boolean,
    numbers: ReadonlySet<string>,
    isDanger: boolean,
  ): readonly Tie[] {
    const tied = (segments: readonly RoadSegment[], tie: Tie['tie'], town: string | null): Tie[] =>
      segments.map(({ id }) => ({ segment: id, tie, town }));
    if (isArea(place)) return can('area') ? tied(this.#within(place), 'area', null) : [];
    const on = can('town') || can('point') ? this.#locate(place) : null;
    if (on?.kind === 'segment') return tied([on.segment], 'place', null);
    if (on?.kind !== 'node') return [];
    const entering = this.#entering.get(on.node.id) ?? [];
    if (can('town')) return tied(entering, 'place', on.node.id);
    const numbered = entering.filter((s) => bearsOneOf(s, numbers));
    if (numbered.length > 0) return onRoad(numbered);
    if (entering.length === 1) return tied(entering, 'place', null);
    return isDanger ? tied(entering, 'area', on.node.id) : [];
  }

  /** Segments of the ways between places that are told as ends of one stretch: "entre X et Y", "X–Y–Z". */
  #alongAxes(heard: Heard, axes: readonly CorridorRecord[]): RoadSegment[] {
    const chains = [
      ...axes.map((axis) => axis.places.map((p) => this.#nodeOf(p))),
      ...heard.places.map((p) => this.#endsIn(p)),
    ];
    return chains.flatMap((chain) => this.#along(chain));
  }

  /** Segments of the way that leads from town to town, as the words name them. */
  #journey({ words, places }: Heard): RoadSegment[] {
    const [place] = places;
    return place ? this.#along(this.#namedIn(words, place)) : [];
  }

  #along(stops: readonly (RoadNode | null)[]): RoadSegment[] {
    return stops.flatMap((stop, i) => this.#between(stops[i - 1], stop));
  }

  #between(a: RoadNode | null | undefined, b: RoadNode | null | undefined): readonly RoadSegment[] {
    return a && b && a !== b ? (this.#way(a.id, b.id) ?? []) : [];
  }

  /** The ends of the stretch that a place is told as; fewer than two where it is none. */
  #endsIn(place: Place): readonly (RoadNode | null)[] {
    const quote = place.evidence[0]?.quote;
    const named = quote === undefined ? [] : this.#namedIn(quote, place);
    if (named.length >= 2) return named;
    const near = place.placeId === null ? null : nodeOfPlace(this.#network, place.placeId);
    if (!near || place.lat === null || place.lon === null || place.radiusKm === null) return [];
    // Reading puts a stretch at its middle, with half its length as radius: the far end lies as far behind it.
    const half = distanceKm([near.lon, near.lat], [place.lon, place.lat]);
    const isMiddle = half > FAR_END_KM && Math.abs(half - place.radiusKm) <= Math.max(1, 0.03 * half);
    if (!isMiddle) return [];
    const far = nearestNode(this.#network, [2 * place.lon - near.lon, 2 * place.lat - near.lat]);
    return far && far.km <= Math.max(FAR_END_KM, FAR_END_SHARE * 2 * half) ? [near, far.node] : [];
  }

  /** Towns of the network that a quote names, in its order; of several of one name the one nearest to the place. */
  #namedIn(quote: string, place: Place): RoadNode[] {
    const words = plain(quote).trim().split(' ');
    const found: RoadNode[] = [];
    for (let at = 0; at < words.length; at++) {
      for (let length = Math.min(5, words.length - at); length > 0; length--) {
        const nodes = this.#byName.get(words.slice(at, at + length).join(' '));
        if (!nodes) continue;
        const nearest = nearestTo(nodes, place);
        if (nearest && !found.includes(nearest)) found.push(nearest);
        at += length - 1;
        break;
      }
    }
    return found;
  }

  #nodeOf(place: Place): RoadNode | null {
    const same = place.placeId === null ? null : nodeOfPlace(this.#network, place.placeId);
    if (same) return same;
    const on = this.#locate(place);
    return on?.kind === 'node' ? on.node : null;
  }

  #locate(place: Place): ReturnType<typeof placeOnNetwork> {
    const key = JSON.stringify([place.placeId, place.lat, place.lon, place.geoPrecision, place.radiusKm]);
    const known = this.#located.get(key);
    if (known !== undefined) return known;
    const on = placeOnNetwork(this.#network, place);
    this.#located.set(key, on);
    return on;
  }

  /** Segments of a region: their middle lies in its circle, and no end in another country. */
  #within({ lat, lon, radiusKm, country }: Place): RoadSegment[] {
    if (lat === null || lon === null || radiusKm === null) return [];
    return this.#network.segments.filter((s) => {
      const [a, b] = [this.#nodes.get(s.from), this.#nodes.get(s.to)];
      if (!a || !b) return false;
      const isAbroad = [a, b].some((n) => country !== null && n.country !== null && n.country !== country);
      return !isAbroad && distanceKm([(a.lon + b.lon) / 2, (a.lat + b.lat) / 2], [lon, lat]) <= radiusKm;
    });
  }

  /** All of a numbered road, in the countries of the places told; "RN1" alone could be that of any country. */
  #numbered(numbers: ReadonlySet<string>, places: readonly Place[]): RoadSegment[] {
    if (numbers.size === 0) return [];
    const countries = new Set(places.flatMap((p) => p.country ?? []));
    return this.#network.segments.filter((s) => {
      const ends = [s.from, s.to].map((id) => this.#nodes.get(id)?.country ?? null);
      return bearsOneOf(s, numbers) && ends.some((country) => country !== null && countries.has(country));
    });
  }
}

/** The road itself is meant: each of its segments once. */
const onRoad = (segments: readonly RoadSegment[]): readonly Tie[] =>
  [...new Set(segments)].map(({ id }) => ({ segment: id, tie: 'road', town: null }));

/** A region or district; a country is no area of which one could say that its roads are closed. */
function isArea({ placeId, geoPrecision, radiusKm }: Place): boolean {
  if (geoPrecision < 3 && !(placeId?.startsWith('iso:') ?? false) && (radiusKm ?? 0) <= AREA_KM) return false;
  return true;
}

function nearestTo(nodes: readonly RoadNode[], { lat, lon }: Place): RoadNode | null {
  if (lat === null || lon === null) return nodes.length === 1 ? (nodes[0] ?? null) : null;
  const at: LonLat = [lon, lat];
  const km = (n: RoadNode): number => distanceKm([n.lon, n.lat], at);
  return nodes.reduce<RoadNode | null>((best, n) => (best === null || km(n) < km(best) ? n : best), null);
}

const bearsOneOf = ({ roads }: RoadSegment, numbers: ReadonlySet<string>): boolean =>
  numbers.size > 0 && roads.some((road) => roadNumbers(road).some((number) => numbers.has(number)));
