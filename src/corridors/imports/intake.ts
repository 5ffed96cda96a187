import type { RoadNetwork } from '../../core/roads.ts';
import { readFeature, type BadFeature, type FeatureOptions, type RoadFeature } from './features.ts';
import { Joints } from './joints.ts';
import { LineStore } from './lines.ts';
import { mergeStretches } from './merging.ts';
import { networkOf } from './network.ts';
import { countNetwork, noted, SHOWN, type RoadReport } from './report.ts';
import { snapEnds } from './snapping.ts';
import { cutLines } from './stretches.ts';
import { tieTowns, type Town } from './towns.ts';

/** Most vertices of all roads together: some 500 MB of memory. A country of the Sahel has a million, its tracks included. */
export const MOST_VERTICES = 10_000_000;

/** How a network is made of the lines taken. */
export interface BuildOptions {
  /** Loose ends are joined to what lies within, km. */
  readonly snapKm: number;
  /** A town is tied to a road within, km. */
  readonly townKm: number;
  /** How far a drawn line may be off the road, km. Lengths are those of the full line. */
  readonly toleranceKm: number;
  readonly towns: readonly Town[];
}

export const BUILD_DEFAULTS = { snapKm: 0.05, townKm: 3, toleranceKm: 0.1 } as const;

/** A network, and what there is to know of how it came about. */
export interface BuiltRoads {
  readonly network: RoadNetwork;
  readonly report: RoadReport;
}

/** Takes features one by one and makes a network of them. */
export class RoadIntake {
  readonly #store = new LineStore();
  readonly #options: FeatureOptions;
  readonly #classes = new Map<string, number>();
  readonly #left = { geometry: 0, proposed: 0, no_road: 0 };
  readonly #faults: BadFeature[] = [];
  readonly #zero: string[] = [];
  #faulty = 0;
  #features = 0;
  #roads = 0;
  #osm = 0;

  constructor(options: FeatureOptions = {}) {
    this.#options = options;
  }

  /** Features seen. */
  get features(): number {
    return this.#features;
  }

  get roads(): number {
    return this.#roads;
  }

  get faults(): { readonly count: number; readonly first: readonly BadFeature[] } {
    return { count: this.#faulty, first: this.#faults };
  }

  /** Vertices held; `MOST_VERTICES` is for the caller to keep to. */
  get vertices(): number {
    return this.#store.size;
  }

  /** Classes that were left out, the most frequent first. */
  get classes(): RoadReport['leftOut']['classes'] {
    return [...this.#classes]
      .map(([name, count]) => ({ name, count }))
      .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
  }

  /** Whether most roads look like OpenStreetMap's. */
  get looksLikeOsm(): boolean {
    return this.#osm * 2 > this.#roads;
  }

  /** Takes one feature of a file, or notes why not. */
  take(value: unknown): void {
    const read = readFeature(value, ++this.#features, this.#options);
    if ('parts' in read) this.#takeRoad(read);
    else if ('fault' in read) {
      this.#faulty++;
      if (this.#faults.length < SHOWN) this.#faults.push(read);
    } else if (read.leftOut === 'class')
      this.#classes.set(read.value, (this.#classes.get(read.value) ?? 0) + 1);
    else this.#left[read.leftOut]++;
  }

  #takeRoad({ feature, parts, traits, ends, lengthKm, isOsm }: RoadFeature): void {
    this.#roads++;
    if (isOsm) this.#osm++;
    for (const part of parts)
      if (!this.#store.add(part, { feature, traits, km: lengthKm }, ends)) this.#zero.push(feature);
  }

  /** Makes the network. To be called once: the lines are used up. */
  build(options: BuildOptions): BuiltRoads {
    const store = this.#store;
    const joints = new Joints(store, 2 * options.towns.length);
    const lines = store.lines.length;
    const snapped = snapEnds(store, joints, options.snapKm);
    const towns = tieTowns(options.towns, joints, options.townKm);
    const cut = cutLines(store, joints);
    const merged = mergeStretches(cut.stretches, (node) => towns.has(node));
    const { stretches } = merged;
    const network = networkOf({ store, stretches, towns, toleranceKm: options.toleranceKm });
    const featuresOf = (of: ReadonlySet<number>): string[] =>
      [...of].map((line) => store.lines[line]!.feature);
    return {
      network,
      report: {
        features: this.#features,
        roads: this.#roads,
        lines,
        leftOut: this.#leftOut(),
        faults: this.faults,
        checks: {
          snapped: noted(snapped.toNode),
          snapped_middle: noted(snapped.toMiddle),
          nearly: noted(snapped.nearly),
          zero_length: noted(this.#zero),
          vanished: noted(cut.vanished),
          duplicates: noted([...featuresOf(joints.duplicates), ...merged.duplicates]),
          loops: noted(merged.loops),
          pairs: noted(merged.pairs),
          roundabouts: noted(featuresOf(joints.roundabouts)),
        },
        ...countNetwork(network),
      },
    };
  }

  #leftOut(): RoadReport['leftOut'] {
    const { geometry, proposed, no_road: noRoad } = this.#left;
    return { geometry, proposed, noRoad, classes: this.classes };
  }
}
