/** The files of baselines within a data folder: read line by line, replaced whole. They are no part of the record. */
import { createReadStream, createWriteStream, statSync } from 'node:fs';
import { open, readdir, rename, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip, gzipSync } from 'node:zlib';
import {
  BASELINE_DATASETS,
  type BaselineDataset,
  type BaselineHolding,
} from '../../core/analysis/baseline.ts';
import { VigieError } from '../../core/errors.ts';
import { dropFile, withFileLock } from '../files/replacing.ts';
import type { UiLang } from '../messages.ts';
import { headerLine, holdingOf } from './format.ts';
import { BASELINE_MESSAGES, type BaselineMessages } from './messages.ts';

export const baselinesFolder = (data: string): string => join(data, 'baselines');
export const baselinePath = (data: string, dataset: BaselineDataset): string =>
  join(baselinesFolder(data), `${dataset}.gz`);

/** Changes when the file does; null where there is none. */
export function baselineStamp(data: string, dataset: BaselineDataset): string | null {
  const found = statSync(baselinePath(data, dataset), { throwIfNoEntry: false });
  return found ? `${found.ino}.${found.size}.${found.mtimeMs}` : null;
}

/** Lines of a gzip file, many at a time; closes it when the reader stops early. */
export async function* linesIn(path: string): AsyncGenerator<readonly string[]> {
  const file = createReadStream(path, { highWaterMark: 1 << 18 });
  const plain = createGunzip({ chunkSize: 1 << 18 });
  file.on('error', (error) => plain.destroy(error));
  file.pipe(plain);
  const decoder = new TextDecoder();
  let rest = '';
  try {
    for await (const chunk of plain) {
      const lines = (rest + decoder.decode(chunk as Buffer, { stream: true })).split('\n');
      rest = lines.pop() ?? '';
      if (lines.length > 0) yield lines;
    }
    if (rest !== '') yield [rest];
  } finally {
    file.destroy();
    plain.destroy();
  }
}

/**
 * What is held of a dataset; null where nothing is.
 * @throws VigieError `damaged`
 */
export async function readHolding(
  data: string,
  dataset: BaselineDataset,
  say: BaselineMessages,
): Promise<BaselineHolding | null> {
  if (baselineStamp(data, dataset) === null) return null;
  const damaged = (cause?: unknown): VigieError => new VigieError('damaged', say.damaged(dataset), { cause });
  try {
    for await (const [line = ''] of linesIn(baselinePath(data, dataset))) {
      const holding = holdingOf(line);
      if (holding === null) throw damaged();
      return holding;
    }
  } catch (error) {
    throw error instanceof VigieError ? error : damaged(error);
  }
  throw damaged();
}

/** All that is held, in the order of `BASELINE_DATASETS`. */
export async function readHoldings(data: string, lang: UiLang): Promise<readonly BaselineHolding[]> {
  const say = BASELINE_MESSAGES[lang];
  const all = await Promise.all(BASELINE_DATASETS.map((dataset) => readHolding(data, dataset, say)));
  return all.flatMap((holding) => holding ?? []);
}

/** Lines of events, without the first; none where nothing is held. */
export async function* eventLines(
  data: string,
  dataset: BaselineDataset,
  say: BaselineMessages,
): AsyncGenerator<readonly string[]> {
  if (baselineStamp(data, dataset) === null) return;
  let isFirst = true;
  try {
    for await (const lines of linesIn(baselinePath(data, dataset))) {
      yield isFirst ? lines.slice(1) : lines;
      isFirst = false;
    }
  } catch (error) {
    throw new VigieError('damaged', say.damaged(dataset), { cause: error });
  }
}

/** Writes lines as gzip. */
export function writeLines(path: string, batches: AsyncIterable<readonly string[]>): Promise<void> {
  const bytes = async function* (): AsyncGenerator<Buffer> {
    for await (const lines of batches) if (lines.length > 0) yield Buffer.from(`${lines.join('\n')}\n`);
  };
  return pipeline(bytes, createGzip({ level: 4 }), createWriteStream(path));
}

/**
 * Puts a dataset's file in the place of the former one: whole and on disk, or not at all.
 * @param body gzip file of the events; its members follow that of the header (RFC 1952, 2.2)
 */
export async function putBaseline(path: string, holding: BaselineHolding, body: string): Promise<void> {
  const aside = `${path}.${process.pid}.part`;
  const file = await open(aside, 'w');
  try {
    await file.write(gzipSync(headerLine(holding)));
    for await (const chunk of createReadStream(body)) await file.write(chunk as Buffer);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(aside, path).catch(async (error: unknown) => {
    await unlink(aside).catch(() => undefined);
    throw error;
  });
}

export const withBaselineLock = <T>(
  data: string,
  dataset: BaselineDataset,
  lang: UiLang,
  work: () => Promise<T>,
): Promise<T> => withFileLock(baselinePath(data, dataset), lang, BASELINE_MESSAGES[lang], work);

/**
 * Removes what is held.
 * @param only one dataset; all where absent
 * @returns which were there
 */
export async function removeBaselines(
  data: string,
  lang: UiLang,
  only: readonly BaselineDataset[] = BASELINE_DATASETS,
): Promise<readonly BaselineDataset[]> {
  const names = await readdir(baselinesFolder(data)).catch((): string[] => []);
  const held = only.filter((dataset) => names.includes(`${dataset}.gz`));
  for (const dataset of held)
    await withBaselineLock(data, dataset, lang, () => dropFile(baselinePath(data, dataset)));
  return held;
}
