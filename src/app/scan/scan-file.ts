/** Scans a CSV of events. */
import { readFile, stat } from 'node:fs/promises';
import { concludeScan, prepareScan, tooFew, type ScanInput } from '../../analysis/scan/index.ts';
import {
  SCAN_DEFAULTS,
  type ScanParameters,
  type ScanResult,
  type ScanTooFew,
} from '../../core/analysis/scan.ts';
import { daysBetween } from '../../core/calendar.ts';
import { VigieError } from '../../core/errors.ts';
import type { UiLang } from '../messages.ts';
import { eventsOf } from './events.ts';
import { SCAN_MESSAGES, type ScanMessages } from './messages.ts';
import { readTable } from './table.ts';
import { dealAll, type DealingOptions } from './threads.ts';

export interface ScanFileOptions extends Pick<DealingOptions, 'stop' | 'onProgress' | 'threads'> {
  /** Whatever is absent is as `SCAN_DEFAULTS` says; the period is that of the cases. */
  readonly parameters: { readonly [K in keyof ScanParameters]?: ScanParameters[K] | undefined };
  readonly uiLang: UiLang;
  /** Read where the path is "-". */
  readonly stdin: AsyncIterable<Uint8Array>;
}

export interface ScannedFile {
  readonly result: ScanResult;
  /** Cases before or after the study period, which were left out. */
  readonly outside: number;
}

const MOST_MEGABYTES = 100;
const MOST_BYTES = MOST_MEGABYTES * 1024 * 1024;
/** Two centuries: a longer period is a mistyped year. */
const MOST_DAYS = 73_050;

/**
 * Scans the events of a CSV with the columns date, lat, lon and, if need be, cases and location.
 * @throws VigieError `bad_input`, `too_large`, `bad_usage` with one line; `failed` when stopped
 */
export async function scanFile(path: string, options: ScanFileOptions): Promise<ScannedFile> {
  const say = SCAN_MESSAGES[options.uiLang];
  const events = eventsOf(readTable(await bytesOf(path, options.stdin, say), path, say), say);
  const period = periodOf(events, options.parameters, say);
  const rest = restOf(options.parameters);
  if (period === null) return { result: withoutCases(events, options.parameters, rest), outside: 0 };
  const parameters = { ...period, ...rest };
  const ready = prepareScan(events, parameters);
  const given = events.cases.reduce((sum, { cases }) => sum + cases, 0);
  const outside = given - (ready.kind === 'ready' ? ready.ground : ready).cases;
  if (ready.kind === 'too_few') return { result: ready, outside };
  if (ready.kind === 'too_large')
    throw new VigieError('too_large', say.tooManyPairs(ready.places, parameters.maxRadiusKm));
  const maxima = await dealAll(ready.study, { ...options, ...parameters }).catch((error: unknown) => {
    if (options.stop?.aborted) throw new VigieError('failed', say.stopped, { cause: error });
    throw new VigieError('failed', say.threadFailed(error instanceof Error ? error.message : String(error)), {
      cause: error,
    });
  });
  return { result: concludeScan(ready, maxima), outside };
}

async function bytesOf(
  path: string,
  stdin: AsyncIterable<Uint8Array>,
  say: ScanMessages,
): Promise<Uint8Array> {
  const tooLarge = (): never => {
    throw new VigieError('too_large', say.tooLarge(path, MOST_MEGABYTES));
  };
  if (path === '-') {
    const chunks: Uint8Array[] = [];
    let length = 0;
    for await (const chunk of stdin) {
      length += chunk.length;
      if (length > MOST_BYTES) tooLarge();
      chunks.push(chunk);
    }
    return Buffer.concat(chunks);
  }
  const found = await stat(path).catch(() => null);
  if (found === null || !found.isFile()) throw new VigieError('bad_input', say.noFile(path));
  if (found.size > MOST_BYTES) tooLarge();
  return readFile(path).catch((error: NodeJS.ErrnoException) => {
    throw new VigieError('bad_input', say.notReadable(path, error.code ?? error.message), { cause: error });
  });
}

type Asked = ScanFileOptions['parameters'];
type Period = Pick<ScanParameters, 'from' | 'to'>;
type Rest = Omit<ScanParameters, 'from' | 'to'>;

/** The period asked for, else from the first case to the last; null where there is neither. */
function periodOf({ cases }: ScanInput, asked: Asked, say: ScanMessages): Period | null {
  let [first, last] = [cases[0]?.day, cases[0]?.day];
  for (const { day } of cases) {
    if (first === undefined || day < first) first = day;
    if (last === undefined || day > last) last = day;
  }
  const [from, to] = [asked.from ?? first, asked.to ?? last];
  if (from === undefined || to === undefined) return null;
  if (from > to) throw new VigieError('bad_usage', say.wrongOrder(from, to));
  const days = daysBetween(from, to) + 1;
  if (days > MOST_DAYS) throw new VigieError('bad_input', say.tooLong(days, MOST_DAYS));
  return { from, to };
}

function restOf(asked: Asked): Rest {
  return {
    maxRadiusKm: asked.maxRadiusKm ?? SCAN_DEFAULTS.maxRadiusKm,
    maxDays: asked.maxDays ?? SCAN_DEFAULTS.maxDays,
    minCases: asked.minCases ?? SCAN_DEFAULTS.minCases,
    replications: asked.replications ?? SCAN_DEFAULTS.replications,
    retrospective: asked.retrospective ?? SCAN_DEFAULTS.retrospective,
    seed: asked.seed ?? SCAN_DEFAULTS.seed,
  };
}

function withoutCases({ places }: ScanInput, { from, to }: Asked, rest: Rest): ScanTooFew {
  const parameters = { from: from ?? null, to: to ?? null, ...rest };
  const few = tooFew({ parameters, cases: 0, places: places.length });
  if (few === null) throw new Error('No case is enough for no minimum.');
  return few;
}
