/** New rows of a dataset and those held already, made one file, without either in memory. */
import { unlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type {
  BaselineCoverage,
  BaselineDataset,
  BaselineEvent,
  BaselineHolding,
  BaselineImport,
} from '../../core/analysis/baseline.ts';
import { VigieError } from '../../core/errors.ts';
import { joined } from './coverage.ts';
import { baselinePath, eventLines, linesIn, putBaseline, readHolding, writeLines } from './files.ts';
import { compareVersions, eventLine, headOf } from './format.ts';
import { BASELINE_SOURCES, type BaselineMessages } from './messages.ts';

/** A file as it is read; what is said of it holds once its events have been taken. */
export interface ReadFile {
  readonly events: AsyncIterable<readonly BaselineEvent[]>;
  readonly info: () => BaselineImport;
  readonly coverage: () => BaselineCoverage | null;
}

export interface Merged {
  readonly holding: BaselineHolding;
  readonly counts: {
    added: number;
    updated: number;
    unchanged: number;
    outdated: number;
    repeated: number;
    bad: number;
  };
}

interface MergeOptions {
  readonly data: string;
  readonly dataset: BaselineDataset;
  readonly attribution?: string | undefined;
  readonly licence?: string | undefined;
  readonly replace?: boolean | undefined;
  readonly dryRun?: boolean | undefined;
}

/** The rows of these files that count, by id: which of them, with what version and content. A million take some 150 MB. */
class Newest {
  readonly #at = new Map<string, number>();
  readonly #versions: (string | null)[] = [];
  readonly #prints: number[] = [];
  readonly #dropped = new Set<number>();
  repeated = 0;

  /** The next row, in the order of the file of new rows. */
  add(id: string, version: string | null, line: string): void {
    const row = this.#versions.push(version) - 1;
    this.#prints.push(fingerprint(line));
    const before = this.#at.get(id);
    if (before === undefined) return void this.#at.set(id, row);
    this.repeated++;
    const isLater = compareVersions(version, this.#versions[before] ?? null) >= 0;
    this.#dropped.add(isLater ? before : row);
    if (isLater) this.#at.set(id, row);
  }

  /** How a row that is held stands to the new one of its id; the one that is older goes. */
  against(id: string, version: string | null, line: string): 'alone' | 'same' | 'older' | 'newer' {
    const row = this.#at.get(id);
    if (row === undefined) return 'alone';
    if (this.#prints[row] === fingerprint(line)) return 'same';
    if (compareVersions(version, this.#versions[row] ?? null) <= 0) return 'older';
    this.#dropped.add(row);
    return 'newer';
  }

  counts(row: number): boolean {
    return !this.#dropped.has(row);
  }

  get size(): number {
    return this.#at.size;
  }
}

/** FNV-1a, 32 bits: tells a row that changed from one that did not. */
function fingerprint(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/**
 * Reads files into a dataset. Rows of the same id: the later version stays, of equal ones the one read last.
 * @throws VigieError as the files do; `storage`, `damaged`
 */
export async function mergeInto(
  options: MergeOptions,
  files: readonly ReadFile[],
  say: BaselineMessages,
): Promise<Merged> {
  const { data, dataset, replace, dryRun } = options;
  const path = baselinePath(data, dataset);
  const aside = (name: string): string =>
    dryRun === true
      ? join(tmpdir(), `vigie.${process.pid}.${dataset}.${name}.part`)
      : `${path}.${process.pid}.${name}.part`;
  const [rows, body] = [aside('rows'), aside('body')];
  const former = replace === true ? null : await readHolding(data, dataset, say);
  try {
    const newest = new Newest();
    await writeLines(rows, newLines(files, newest));
    const counts = { added: 0, updated: 0, unchanged: 0, outdated: 0, repeated: newest.repeated, bad: 0 };
    const kept = former === null ? none() : eventLines(data, dataset, say);
    let events = 0;
    const all = async function* (): AsyncGenerator<readonly string[]> {
      for await (const lines of mergedLines(kept, rows, newest, counts)) {
        events += lines.length;
        yield lines;
      }
    };
    await writeLines(body, all());
    counts.added = newest.size - counts.updated - counts.unchanged - counts.outdated;
    const holding = holdingOf(options, former, files, events);
    counts.bad = files.reduce((sum, { info }) => sum + info().bad, 0);
    if (dryRun !== true) await putBaseline(path, holding, body);
    return { holding, counts };
  } catch (error) {
    if (error instanceof VigieError || !(error instanceof Error) || !('syscall' in error)) throw error;
    const why = (error as NodeJS.ErrnoException).code ?? error.message;
    throw new VigieError('storage', say.notWritten(why), { cause: error });
  } finally {
    for (const left of [rows, body]) await unlink(left).catch(() => undefined);
  }
}

async function* none(): AsyncGenerator<readonly string[]> {
  // Nothing is held.
}

async function* newLines(files: readonly ReadFile[], newest: Newest): AsyncGenerator<readonly string[]> {
  for (const { events } of files) {
    for await (const batch of events) {
      const lines = batch.map(eventLine);
      batch.forEach(({ id, version }, i) => newest.add(id, version, lines[i] ?? ''));
      yield lines;
    }
  }
}

/** What is held and stays, then the new rows that count. */
async function* mergedLines(
  former: AsyncIterable<readonly string[]>,
  rows: string,
  newest: Newest,
  counts: Merged['counts'],
): AsyncGenerator<readonly string[]> {
  for await (const lines of former) {
    yield lines.filter((line) => {
      const { id, version } = headOf(line);
      const stands = newest.against(id, version, line);
      if (stands === 'same') counts.unchanged++;
      if (stands === 'older') counts.updated++;
      if (stands === 'newer') counts.outdated++;
      return stands === 'alone' || stands === 'newer';
    });
  }
  let row = 0;
  for await (const lines of linesIn(rows)) yield lines.filter(() => newest.counts(row++));
}

function holdingOf(
  { dataset, attribution, licence }: MergeOptions,
  former: BaselineHolding | null,
  files: readonly ReadFile[],
  events: number,
): BaselineHolding {
  const source = BASELINE_SOURCES[dataset];
  const imports = files.map(({ info }) => info());
  const names = new Set(imports.map(({ file }) => file));
  const releases = [...(former?.releases ?? []), ...imports.flatMap(({ release }) => release ?? [])];
  const coverage = [...(former?.coverage ?? []), ...files.flatMap((file) => file.coverage() ?? [])];
  return {
    dataset,
    name: source.name,
    provenance: 'imported',
    events,
    releases: [...new Set(releases)].sort(compareVersions),
    coverage: joined(coverage),
    imports: [...(former?.imports ?? []).filter(({ file }) => !names.has(file)), ...imports],
    attribution: attribution ?? former?.attribution ?? source.attribution,
    licence: licence ?? former?.licence ?? source.licence,
    mayBeHandedOn: source.mayBeHandedOn,
  };
}
