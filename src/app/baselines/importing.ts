/** Takes files of events into the baselines of a data folder. */
import { basename } from 'node:path';
import type {
  BaselineDataset,
  BaselineEvent,
  BaselineFault,
  BaselineHolding,
  BaselineImport,
} from '../../core/analysis/baseline.ts';
import { VigieError } from '../../core/errors.ts';
import { ACLED_COLUMNS, acledReader } from '../../exchange/acled/index.ts';
import { Columns, isHxlRow, type RowContext, type RowRead } from '../../exchange/table.ts';
import { releaseOf, UCDP_COLUMNS, ucdpReader, type UcdpRelease } from '../../exchange/ucdp/index.ts';
import { openCsv, type CsvRow, type CsvSource } from '../files/csv.ts';
import type { UiLang } from '../messages.ts';
import { countryOf } from './countries.ts';
import { Span } from './coverage.ts';
import { withBaselineLock } from './files.ts';
import { mergeInto, type Merged, type ReadFile } from './merging.ts';
import { BASELINE_MESSAGES, type BaselineMessages } from './messages.ts';

/** Which command takes the files in. */
export type BaselineKind = 'ucdp' | 'acled';

/** What an import of events needs from the outside. */
export interface BaselineImportOptions {
  /** The data folder; its folder of baselines is made where absent. */
  readonly data: string;
  readonly kind: BaselineKind;
  readonly files: readonly string[];
  /** UCDP's release where the names of the files do not tell it, or tell another. */
  readonly release?: string | undefined;
  readonly attribution?: string | undefined;
  readonly licence?: string | undefined;
  /** Forgets what was held of the dataset; else rows of the same id are replaced by later ones, and the others stay. */
  readonly replace?: boolean | undefined;
  /** Reads and reports, and writes nothing. */
  readonly dryRun?: boolean | undefined;
  readonly now: () => Date;
  readonly uiLang: UiLang;
  readonly stop?: AbortSignal | undefined;
  /** Bytes read of a file, and all there are. */
  readonly onProgress?: ((file: string, done: number, total: number) => void) | undefined;
  /** Told of every bad row that was left out. */
  readonly onBadRow?: ((file: string, line: string) => void) | undefined;
}

/** What came of an import into one dataset. */
export interface BaselineReport extends BaselineHolding {
  /** Rows by what became of them: new, in the place of an older one, as they were, older than what is held. */
  readonly added: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly outdated: number;
  /** Rows of an id that another row of these files has as well; the later version stays. */
  readonly repeated: number;
  readonly bad: number;
}

/** A file that is one of the kind asked for. */
interface Opened {
  readonly path: string;
  readonly source: CsvSource;
  readonly columns: Columns;
  readonly dataset: BaselineDataset;
  readonly release: string | null;
  readonly read: (cells: readonly string[]) => RowRead;
}

/**
 * Imports files of events, each into its dataset; what was held stays in place until the new is whole on disk.
 * @throws VigieError `bad_input` where a file is none of its kind, or has no good row; `locked`, `storage`
 */
export async function importBaselines(options: BaselineImportOptions): Promise<readonly BaselineReport[]> {
  const say = BASELINE_MESSAGES[options.uiLang];
  const opened: Opened[] = [];
  // All are looked at before the first is taken in.
  for (const path of options.files) opened.push(await openFile(path, options, say));
  const reports: BaselineReport[] = [];
  for (const dataset of new Set(opened.map((file) => file.dataset))) {
    const files = opened.filter((file) => file.dataset === dataset);
    const take = (): Promise<Merged> =>
      mergeInto(
        { ...options, dataset },
        files.map((file) => readFile(file, options, say)),
        say,
      );
    const merged =
      options.dryRun === true
        ? await take()
        : await withBaselineLock(options.data, dataset, options.uiLang, take);
    reports.push({ ...merged.holding, ...merged.counts });
  }
  return reports;
}

async function openFile(
  path: string,
  options: BaselineImportOptions,
  say: BaselineMessages,
): Promise<Opened> {
  const { kind } = options;
  const source = await openCsv(path, say);
  const columns = new Columns(source.header);
  const wanted = { ucdp: UCDP_COLUMNS, acled: ACLED_COLUMNS };
  const other = kind === 'ucdp' ? 'acled' : 'ucdp';
  const missing = columns.missing(wanted[kind]);
  if (missing.length > 0) {
    const message =
      columns.missing(wanted[other]).length === 0
        ? say.otherKind(path, other)
        : say.notOne(path, kind, namesOf(missing), columns.count);
    throw new VigieError('bad_input', message);
  }
  const context: RowContext = { countryOf, decimalComma: source.delimiter === ';' };
  const told = kind === 'acled' ? null : releaseFor(path, options.release, say);
  const read = told ? ucdpReader(columns, told, context) : acledReader(columns, context);
  return { path, source, columns, read, dataset: told?.dataset ?? 'acled', release: told?.release ?? null };
}

const namesOf = (missing: readonly string[]): string =>
  missing.length > 4 ? `${missing.slice(0, 3).join(', ')} …` : missing.join(', ');

function releaseFor(path: string, given: string | undefined, say: BaselineMessages): UcdpRelease {
  const told = releaseOf(given ?? basename(path));
  if (told === null && given !== undefined) throw new VigieError('bad_usage', say.badRelease(given));
  return told ?? { dataset: 'ucdp-ged', release: null };
}

/** Good rows of a file, and what is known of it once they are read. */
function readFile(opened: Opened, options: BaselineImportOptions, say: BaselineMessages): ReadFile {
  const { path, source, columns, dataset, release, read } = opened;
  const span = new Span();
  const counts = { rows: 0, bad: 0, first: '' };
  const complain = (line: number, { column, value, expected }: BaselineFault): void => {
    const told = say.fault(line, column, shown(value), say.expected[expected]);
    if (counts.bad++ === 0) counts.first = told;
    options.onBadRow?.(path, told);
  };
  const events = async function* (): AsyncGenerator<readonly BaselineEvent[]> {
    for await (const rows of source.batches) {
      if (options.stop?.aborted === true) throw new VigieError('failed', say.stopped);
      const good: BaselineEvent[] = [];
      for (const row of rows) {
        const made = madeOf(row, columns, read);
        if (made === null) continue;
        if ('fault' in made) complain(row.line, made.fault);
        else good.push(made.event);
      }
      counts.rows += good.length;
      for (const event of good) span.add(event);
      yield good;
      const { done, total } = source.progress();
      options.onProgress?.(path, done, total);
    }
    if (counts.rows === 0) {
      const none = counts.bad === 0 ? say.noRows(path) : say.noGoodRow(path, counts.bad, counts.first);
      throw new VigieError('bad_input', none);
    }
  };
  return {
    events: events(),
    info: (): BaselineImport => ({
      file: basename(path),
      importedAt: options.now().toISOString(),
      release,
      rows: counts.rows,
      bad: counts.bad,
    }),
    coverage: () => span.coverage(dataset, release),
  };
}

/** Null for a row that is none: HXL's hashtags, empty cells. */
function madeOf(row: CsvRow, columns: Columns, read: Opened['read']): RowRead | null {
  if ('fault' in row) return { fault: { column: '', value: row.text, expected: row.fault } };
  if (isHxlRow(row.cells)) return null;
  if (row.cells.length !== columns.count)
    return { fault: { column: '', value: row.cells.join(' '), expected: 'columns' } };
  return read(row.cells);
}

/** A value for one line of a terminal. */
function shown(value: string): string {
  const plain = value.replace(/\p{C}+/gu, ' ').trim();
  return plain.length > 60 ? `${plain.slice(0, 59)}…` : plain;
}
