/** Takes lists of places into the index of a data folder. */
import { basename } from 'node:path';
import { VigieError } from '../../core/errors.ts';
import type { ByteLine } from '../../core/lines.ts';
import { builtinPlaces } from '../../gazetteer/builtin/index.ts';
import { knownAreas } from '../../gazetteer/imports/areas.ts';
import { buildIndex, type SourcedPlace } from '../../gazetteer/imports/build.ts';
import type { ImportInfo } from '../../gazetteer/imports/imported.ts';
import { Intake, MOST_ROWS, parserFor } from '../../gazetteer/imports/intake.ts';
import { mergeImports, placeAreas } from '../../gazetteer/imports/merge.ts';
import type { GazetteerPlace } from '../../gazetteer/index.ts';
import type { UiLang } from '../messages.ts';
import { ATTRIBUTIONS } from './attribution.ts';
import { digestOf, dropIndex, readIndex, withIndexLock, writeIndex } from './index-file.ts';
import { LONGEST_LINE, openLines } from './lines.ts';
import { faultLine, PLACE_MESSAGES, shown, type PlaceMessages } from './messages.ts';

/** What an import needs from the outside. */
export interface ImportOptions {
  /** The data folder; its gazetteer folder is made where absent. */
  readonly data: string;
  readonly files: readonly string[];
  /** Name of the import where there is one file only; else that of each file. */
  readonly name?: string | undefined;
  readonly licence?: string | undefined;
  readonly attribution?: string | undefined;
  readonly now: () => Date;
  readonly uiLang: UiLang;
  readonly stop?: AbortSignal | undefined;
  /** Bytes read of all files, and all there are. */
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
  /** Told of bad rows that were left out: the first few of each file. */
  readonly onBadRow?: ((file: string, line: string) => void) | undefined;
}

/** One file, read. */
interface ReadList {
  readonly info: Omit<ImportInfo, 'places'>;
  readonly places: readonly GazetteerPlace[];
  readonly intake: Intake;
}

/**
 * Imports lists of places; an import of the same name is replaced. All files or none: the former index stays in place until the
 * new one is whole on disk.
 * @throws VigieError `bad_input` with file and row, `locked`, `storage`
 */
export function importPlaces(options: ImportOptions): Promise<readonly ImportInfo[]> {
  return withIndexLock(options.data, options.uiLang, async () => {
    const say = PLACE_MESSAGES[options.uiLang];
    const lists = await readLists(options, say);
    const former = rowsOf(options);
    const names = new Set(lists.map(({ info }) => info.name));
    const kept = former.imports.filter(({ name }) => !names.has(name));
    const imports = [...kept, ...lists.map(({ info }) => ({ ...info, places: 0 }))];
    const rows = [
      ...former.rows.flatMap(({ place, source }) => {
        const index = kept.indexOf(former.imports[source] as ImportInfo);
        return index < 0 ? [] : [{ place, source: index }];
      }),
      ...lists.flatMap(({ places }, i) => places.map((place) => ({ place, source: kept.length + i }))),
    ];
    const merged = mergeImports(withAreas(rows, lists, kept.length));
    const counted = imports.map((info, source) => ({
      ...info,
      places: merged.reduce((sum, row) => sum + (row.source === source ? 1 : 0), 0),
    }));
    if (options.stop?.aborted) throw new VigieError('failed', say.stopped);
    await writeIndex(options.data, buildIndex(merged, counted, digestOf), say);
    return counted.filter(({ name }) => names.has(name));
  });
}

/** Areas without positions, placed among what is known of their inside. */
function withAreas(rows: readonly SourcedPlace[], lists: readonly ReadList[], first: number): SourcedPlace[] {
  const areas = lists.flatMap(({ intake }, i) => intake.areas.map((area) => ({ area, source: first + i })));
  if (areas.length === 0) return [...rows];
  const known = [...builtinPlaces(), ...rows.map(({ place }) => place)];
  const call = knownAreas(builtinPlaces());
  const named = areas.map(({ area }) =>
    area.kind === 'admin3'
      ? area
      : { ...area, name: call(area.country, area.kind, [area.name]) ?? area.name },
  );
  const { placed } = placeAreas(named, known);
  const sourceOf = new Map(areas.map(({ area, source }) => [area.id, source]));
  return [...rows, ...placed.map((place) => ({ place, source: sourceOf.get(place.id) ?? first }))];
}

function rowsOf({ data, uiLang }: ImportOptions): {
  readonly rows: readonly SourcedPlace[];
  readonly imports: readonly ImportInfo[];
} {
  const former = readIndex(data, uiLang);
  return { rows: former === null ? [] : [...former.all()], imports: former?.imports ?? [] };
}

async function readLists(options: ImportOptions, say: PlaceMessages): Promise<readonly ReadList[]> {
  const names = options.files.map((file) => options.name ?? nameOf(file));
  const twice = names.find((name, i) => names.indexOf(name) !== i);
  if (twice !== undefined) throw new VigieError('bad_usage', say.twice(twice));
  const known = knownAreas(builtinPlaces());
  const lists: ReadList[] = [];
  for (const [i, file] of options.files.entries()) {
    const intake = await readList(file, names[i] ?? '', options, say);
    const { rows, leftOut, bad, faults } = intake.tally;
    for (const fault of faults) options.onBadRow?.(file, faultLine(fault, say));
    const places = intake.places(known);
    if (places.length === 0 && intake.areas.length === 0)
      throw new VigieError('bad_input', say.nothing(file, faults[0] ? faultLine(faults[0], say) : null));
    const { attribution, licence } = ATTRIBUTIONS[intake.format];
    const info = {
      name: names[i] ?? '',
      format: intake.format,
      attribution: options.attribution ?? attribution,
      licence: options.licence ?? licence,
      rows,
      leftOut,
      bad,
      importedAt: options.now().toISOString(),
    };
    lists.push({ info, places, intake });
  }
  return lists;
}

/** "ML" of "dumps/ML.txt.gz". */
const nameOf = (file: string): string => basename(file).replace(/([.](txt|csv|tsv|gz|zip))+$/i, '');

/** Lines between two looks at the share of bad ones and at whether to stop. */
const LOOK_EVERY = 1000;

async function readList(
  file: string,
  name: string,
  options: ImportOptions,
  say: PlaceMessages,
): Promise<Intake> {
  const { lines, progress } = await openLines(file, say);
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let intake: Intake | null = null;
  for await (const line of lines) {
    if (intake === null) {
      if (line.bytes.length === 0) continue;
      intake = begin(line, file, name, say);
      continue;
    }
    takeLine(intake, line, decoder);
    if (line.number % LOOK_EVERY === 0) {
      look(intake, file, say);
      if (options.stop?.aborted) throw new VigieError('failed', say.stopped);
      const { done, total } = progress();
      options.onProgress?.(done, total);
    }
  }
  if (intake === null || intake.tally.rows === 0) throw new VigieError('bad_input', say.empty(file));
  look(intake, file, say);
  return intake;
}

/** What the first line says of the format; a file of another kind is told by it. */
function begin(line: ByteLine, file: string, name: string, say: PlaceMessages): Intake {
  const { bytes } = line;
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff))
    throw new VigieError('bad_input', say.utf16(file));
  const first = new TextDecoder()
    .decode(bytes)
    .replace(/^\ufeff/, '')
    .replace(/\r$/, '');
  const parser = line.tooLong ? null : parserFor(first, name);
  if (parser === null) throw new VigieError('bad_input', say.unknownFormat(file, shown(first)));
  const intake = new Intake(parser);
  if (!parser.hasHeader) takeLine(intake, line, new TextDecoder('utf-8', { fatal: true }));
  return intake;
}

interface Decoder {
  decode(bytes: Uint8Array): string;
}

function takeLine(intake: Intake, line: ByteLine, decoder: Decoder): void {
  if (line.tooLong) return intake.refuse({ fault: 'too_long', value: String(LONGEST_LINE) }, line.number);
  let text: string;
  try {
    text = decoder.decode(line.bytes);
  } catch {
    return intake.refuse({ fault: 'encoding', value: '' }, line.number);
  }
  intake.take(text.endsWith('\r') ? text.slice(0, -1) : text, line.number);
}

function look(intake: Intake, file: string, say: PlaceMessages): void {
  const { rows, bad, faults } = intake.tally;
  const [first] = faults;
  if (intake.isHopeless && first)
    throw new VigieError('bad_input', say.hopeless(file, bad, rows, faultLine(first, say)));
  if (rows > MOST_ROWS) throw new VigieError('too_large', say.tooMany(file, MOST_ROWS));
}

/**
 * Removes imports by name, all where none is named.
 * @throws VigieError `not_found` where there is none of a name
 */
export function removeImports(
  data: string,
  names: readonly string[] | 'all',
  uiLang: UiLang,
): Promise<readonly ImportInfo[]> {
  const say = PLACE_MESSAGES[uiLang];
  return withIndexLock(data, uiLang, async () => {
    // A damaged index must be removable too.
    if (names === 'all') {
      await dropIndex(data);
      return [];
    }
    const former = readIndex(data, uiLang);
    const imports = former?.imports ?? [];
    const missing = names.find((name) => !imports.some((info) => info.name === name));
    if (missing !== undefined || former === null)
      throw new VigieError(
        'not_found',
        say.noImport(missing ?? '', imports.map((info) => info.name).join(', ')),
      );
    const kept = imports.filter(({ name }) => !names.includes(name));
    if (kept.length === 0) await dropIndex(data);
    else {
      const rows = [...former.all()].flatMap(({ place, source }) => {
        const index = kept.indexOf(imports[source] as ImportInfo);
        return index < 0 ? [] : [{ place, source: index }];
      });
      await writeIndex(data, buildIndex(rows, kept, digestOf), say);
    }
    return kept;
  });
}
