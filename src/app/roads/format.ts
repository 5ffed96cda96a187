/** The road network of a data folder in bytes: gzip of one JSON object, rows instead of objects, lines as steps of a metre. */
import { gunzipSync, gzipSync } from 'node:zlib';
import type { LonLat } from '../../core/geo.ts';
import { SURFACES, type RoadNetwork, type RoadNode, type RoadSegment } from '../../core/roads.ts';
import type { RoadReport } from '../../corridors/imports/index.ts';

/** Where an imported network comes from. */
export interface ImportedRoads {
  /** Names of the files, without their folders. */
  readonly files: readonly string[];
  /** Whom to name on a map. */
  readonly attribution: string;
  readonly licence: string;
  /** ISO 8601, UTC. */
  readonly importedAt: string;
  readonly report: RoadReport;
}

/** A network with where it comes from. */
export interface SourcedNetwork {
  readonly network: RoadNetwork;
  readonly source: ImportedRoads;
}

const FORMAT = 'vigie.roads/1';
const NODE_KINDS = ['town', 'border_post', 'port', 'junction'] as const;
const PER_DEGREE = 1e5;

type NodeRow = readonly [
  id: string,
  name: string | null,
  kind: number,
  lat: number,
  lon: number,
  country: string | null,
  placeId: string | null,
];
type SegmentRow = readonly [
  id: string,
  from: number,
  to: number,
  km: number,
  roads: readonly number[],
  surface: number,
  oneWay: 0 | 1,
  line: readonly number[] | null,
];

interface Packed {
  readonly format: string;
  readonly source: ImportedRoads;
  readonly names: readonly string[];
  readonly nodes: readonly NodeRow[];
  readonly segments: readonly SegmentRow[];
}

/** Thrown where bytes are no network. `format` is set where they are one of another version. */
export class NoNetwork extends Error {
  readonly format: string | null;
  constructor(format: string | null = null) {
    super('no road network');
    this.name = 'NoNetwork';
    this.format = format;
  }
}

/** Bytes of a network. */
export function packNetwork({ network, source }: SourcedNetwork): Uint8Array {
  const indexOf = new Map(network.nodes.map(({ id }, i) => [id, i]));
  const names = [...new Set(network.segments.flatMap(({ roads }) => roads))];
  const nameAt = new Map(names.map((name, i) => [name, i]));
  const packed: Packed = {
    format: FORMAT,
    source,
    names,
    nodes: network.nodes.map((node) => [
      node.id,
      node.name,
      NODE_KINDS.indexOf(node.kind),
      node.lat,
      node.lon,
      node.country,
      node.placeId,
    ]),
    segments: network.segments.map((segment) => [
      segment.id,
      indexOf.get(segment.from)!,
      indexOf.get(segment.to)!,
      segment.lengthKm,
      segment.roads.map((name) => nameAt.get(name)!),
      SURFACES.indexOf(segment.surface),
      segment.oneWay ? 1 : 0,
      segment.line && stepsOf(segment.line),
    ]),
  };
  return gzipSync(JSON.stringify(packed));
}

/**
 * The network of bytes.
 * @throws NoNetwork where they are damaged or of another version
 */
export function unpackNetwork(bytes: Uint8Array): SourcedNetwork {
  let packed: Partial<Packed>;
  try {
    // gzip ends with a checksum: bytes that were changed do not unpack.
    packed = JSON.parse(gunzipSync(bytes).toString('utf8')) as Partial<Packed>;
  } catch {
    throw new NoNetwork();
  }
  if (packed.format !== FORMAT) throw new NoNetwork(typeof packed.format === 'string' ? packed.format : null);
  const { source, names, nodes: rows, segments } = packed as Packed;
  const nodes = rows.map(nodeOf);
  return { source, network: { nodes, segments: segments.map((row) => segmentOf(row, nodes, names)) } };
}

function nodeOf([id, name, kind, lat, lon, country, placeId]: NodeRow): RoadNode {
  return { id, name, kind: known(NODE_KINDS[kind]), lat, lon, country, placeId };
}

function segmentOf(row: SegmentRow, nodes: readonly RoadNode[], names: readonly string[]): RoadSegment {
  const [id, from, to, lengthKm, roads, surface, oneWay, steps] = row;
  return {
    id,
    from: known(nodes[from]).id,
    to: known(nodes[to]).id,
    lengthKm,
    roads: roads.map((at) => known(names[at])),
    surface: known(SURFACES[surface]),
    oneWay: oneWay === 1,
    line: steps && lineOf(steps),
  };
}

function known<T>(value: T | undefined): T {
  if (value === undefined) throw new NoNetwork();
  return value;
}

/** First position, then how far each is from the one before, in whole metres of a degree. */
function stepsOf(line: readonly LonLat[]): number[] {
  let [x, y] = [0, 0];
  return line.flatMap(([lon, lat]) => {
    const [atX, atY] = [Math.round(lon * PER_DEGREE), Math.round(lat * PER_DEGREE)];
    const step = [atX - x, atY - y];
    [x, y] = [atX, atY];
    return step;
  });
}

function lineOf(steps: readonly number[]): LonLat[] {
  const line: LonLat[] = [];
  let [x, y] = [0, 0];
  for (let i = 0; i + 1 < steps.length; i += 2) {
    x += steps[i]!;
    y += steps[i + 1]!;
    line.push([x / PER_DEGREE, y / PER_DEGREE]);
  }
  return line;
}
