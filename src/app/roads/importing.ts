/** Takes files of roads into the network of a data folder. */
import { basename } from 'node:path';
import { VigieError } from '../../core/errors.ts';
import {
  BUILD_DEFAULTS,
  looksExchanged,
  MOST_VERTICES,
  RoadIntake,
  type FeatureOptions,
  type Town,
} from '../../corridors/imports/index.ts';
import type { UiLang } from '../messages.ts';
import { openFeatures } from './features.ts';
import type { ImportedRoads, SourcedNetwork } from './format.ts';
import { featureLine, ROAD_MESSAGES, type RoadMessages } from './messages.ts';
import { withNetworkLock, writeNetwork } from './network-file.ts';

/** What an import of roads needs from the outside. */
export interface RoadImportOptions extends FeatureOptions {
  /** The data folder; its folder of roads is made where absent. */
  readonly data: string;
  /** Together they are the network. */
  readonly files: readonly string[];
  /** Asked for once the files are read. */
  readonly towns: () => readonly Town[];
  /** See `BuildOptions`; `BUILD_DEFAULTS` where absent. */
  readonly snapKm?: number | undefined;
  readonly townKm?: number | undefined;
  readonly attribution?: string | undefined;
  readonly licence?: string | undefined;
  /** Reads, builds and reports, and writes nothing. */
  readonly dryRun?: boolean | undefined;
  readonly now: () => Date;
  readonly uiLang: UiLang;
  readonly stop?: AbortSignal | undefined;
  /** Bytes read of all files so far. */
  readonly onProgress?: ((file: string, done: number, total: number) => void) | undefined;
  /** Told of bad features that were left out: the first few. */
  readonly onBadFeature?: ((file: string, line: string) => void) | undefined;
}

/**
 * Makes the network of a data folder anew from files of roads; the former one stays in use until the new one is whole on disk.
 * @throws VigieError `bad_input`, `too_large` with file and feature, `locked`, `storage`
 */
export function importRoads(options: RoadImportOptions): Promise<ImportedRoads> {
  const make = async (): Promise<SourcedNetwork> => made(options, await readFiles(options));
  if (options.dryRun === true) return make().then(({ source }) => source);
  return withNetworkLock(options.data, options.uiLang, async () => {
    const sourced = await make();
    await writeNetwork(options.data, sourced, ROAD_MESSAGES[options.uiLang]);
    return sourced.source;
  });
}

async function readFiles(options: RoadImportOptions): Promise<RoadIntake> {
  const say = ROAD_MESSAGES[options.uiLang];
  const { classes, map } = options;
  const intake = new RoadIntake({ classes, map });
  for (const file of options.files) {
    const { features, roads } = intake;
    const named = intake.faults.first.length;
    await readFile(file, intake, options, say);
    for (const fault of intake.faults.first.slice(named))
      options.onBadFeature?.(file, featureLine(fault, say));
    if (intake.features === features) throw new VigieError('bad_input', say.nothing(file, ''));
    if (intake.roads === roads) throw new VigieError('bad_input', say.nothing(file, classesOf(intake)));
  }
  return intake;
}

/** Classes left out, the most frequent few. */
const classesOf = (intake: RoadIntake): string =>
  intake.classes
    .slice(0, 8)
    .map(({ name }) => name)
    .join(', ');

async function readFile(
  file: string,
  intake: RoadIntake,
  { stop, onProgress }: RoadImportOptions,
  say: RoadMessages,
): Promise<void> {
  const { batches, progress } = await openFeatures(file, say);
  const before = { features: intake.features, faults: intake.faults.count };
  for await (const batch of batches) {
    for (const feature of batch) intake.take(feature);
    if (stop?.aborted) throw new VigieError('failed', say.stopped);
    if (intake.vertices > MOST_VERTICES)
      throw new VigieError('too_large', say.tooManyVertices(file, MOST_VERTICES));
    const { done, total } = progress();
    onProgress?.(file, done, total);
  }
  const [features, faults] = [intake.features - before.features, intake.faults.count - before.faults];
  const first = intake.faults.first.at(-1);
  if (faults * 10 > features && first)
    throw new VigieError('bad_input', say.hopeless(file, faults, features, featureLine(first, say)));
}

function made(options: RoadImportOptions, intake: RoadIntake): SourcedNetwork {
  const say = ROAD_MESSAGES[options.uiLang];
  const towns = options.towns();
  const { network, report } = intake.build({
    ...BUILD_DEFAULTS,
    snapKm: options.snapKm ?? BUILD_DEFAULTS.snapKm,
    townKm: options.townKm ?? BUILD_DEFAULTS.townKm,
    towns,
  });
  const files = options.files.map((file) => basename(file));
  if (network.segments.length === 0)
    throw new VigieError('bad_input', say.nothing(files.join(', '), classesOf(intake)));
  if (looksExchanged(network, towns)) throw new VigieError('bad_input', say.exchanged(files.join(', ')));
  if (options.stop?.aborted) throw new VigieError('failed', say.stopped);
  const source = {
    files,
    // Whoever shows a map of OpenStreetMap's roads must say so (ODbL 1.0, 4.3).
    attribution:
      options.attribution ?? (intake.looksLikeOsm ? '© OpenStreetMap contributors' : files.join(', ')),
    licence: options.licence ?? (intake.looksLikeOsm ? 'ODbL 1.0' : '–'),
    importedAt: options.now().toISOString(),
    report,
  };
  return { network, source };
}
