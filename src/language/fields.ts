/** Forms and tables of incidents: what stands in their fields, told as one sentence each. */
import { fold } from './fold.ts';

/** What a field of a form, or a column of a table, is for. */
export type FieldKind =
  | 'place'
  | 'date'
  | 'time'
  | 'type'
  | 'actor'
  | 'target'
  | 'victims'
  | 'killed'
  | 'injured'
  | 'abducted';

export interface FieldWords {
  readonly labels: readonly string[];
  /** The word that a sentence has before a name that stands there: "à", "par". */
  readonly before?: string;
  /** The word that it has behind a figure: "tués". */
  readonly behind?: string;
}

export type Fields = Readonly<Record<FieldKind, FieldWords>>;

/** Words to be read where others stand, or where nothing does but a line end. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly words: readonly string[];
}

/** A value with its label, in code units of the text. */
interface Field {
  readonly kind: FieldKind | null;
  readonly labelStart: number;
  readonly start: number;
  readonly end: number;
}

interface Line {
  readonly start: number;
  readonly text: string;
}

const LABELLED =
  /^(?<mark>[\s•▪●·*–—-]*(?:\d{1,2}[.)]\s)?\s*)(?<label>\p{L}[\p{L}’'/() -]{1,40}?)\s?:\s*(?=\S)/u;
const CELL = /[^|\t]+/g;
const FIGURE = /^[1-9~]|^(?:env\.|environ|about|at least|au moins)\s/;
const NAME = /^["“«]?\s?\p{Lu}/u;
/** A longer value tells by itself. */
const LONGEST_VALUE = 110;
const FEWEST_KINDS = 3;
/** So many fields, of a line that has words without a label too: "Flash | Date: 7 July | Location: Dori". */
const FEWEST_OF_LINE = 2;
const OF_PLACE_OR_DAY: readonly FieldKind[] = ['place', 'date'];
const OF_EVENT: readonly FieldKind[] = ['type', 'target', 'victims', 'killed', 'injured', 'abducted'];
const COUNTS: readonly (FieldKind | null)[] = ['killed', 'injured', 'abducted'];

/** What is to be read otherwise in the forms and tables of a text, in order; nothing in other texts. */
export function editsOfFields(
  text: string,
  section: { readonly start: number; readonly end: number },
  fields: Fields,
): Edit[] {
  const lines = linesOf(text, section);
  const kinds = kindsByLabel(fields);
  return [...editsOfForms(lines, kinds, fields, text), ...editsOfTables(lines, kinds, fields, text)].toSorted(
    (a, b) => a.start - b.start,
  );
}

function linesOf(text: string, { start, end }: { readonly start: number; readonly end: number }): Line[] {
  let at = start;
  return text
    .slice(start, end)
    .split('\n')
    .map((line) => {
      const here = at;
      at += line.length + 1;
      return { start: here, text: line };
    });
}

/** Whether words before a colon are the label of a field. */
export const isLabel = (fields: Fields, words: string): boolean =>
  Object.values(fields).some(({ labels }) => labels.some((label) => fold(label) === fold(words)));

const kindsByLabel = (fields: Fields): ReadonlyMap<string, FieldKind> =>
  new Map(
    (Object.keys(fields) as FieldKind[]).flatMap((kind) =>
      fields[kind].labels.map((label) => [fold(label), kind] as const),
    ),
  );

/** A form has fields of a place or a day and of what happened, each once: a field that comes back opens the next. */
function editsOfForms(
  lines: readonly Line[],
  kinds: ReadonlyMap<string, FieldKind>,
  fields: Fields,
  text: string,
): Edit[] {
  const edits: Edit[] = [];
  let form: Field[] = [];
  const close = (): void => {
    const last = form.findLastIndex(({ kind }) => kind !== null);
    if (isOfIncident(form)) edits.push(...editsOfForm(form.slice(0, last + 1), fields, text));
    form = [];
  };
  for (const line of lines) {
    if (line.text.trim() === '') continue;
    const found = fieldsIn(line, kinds);
    if (found.length === 0) close();
    for (const field of found) {
      if (field.kind !== null && form.some(({ kind }) => kind === field.kind)) close();
      if (field.kind !== null || form.length > 0) form.push(field);
      if (isProse(field, text)) close();
    }
  }
  close();
  return edits;
}

/** The fields of a line, of which bars may part several: "Date: 7 July | Location: Dori". */
function fieldsIn(line: Line, kinds: ReadonlyMap<string, FieldKind>): Field[] {
  const parts = [...line.text.matchAll(CELL)].filter(([part]) => part.trim() !== '');
  const found = parts.map((part) => {
    const labelled = LABELLED.exec(part[0]);
    if (!labelled?.groups) return null;
    const at = line.start + part.index;
    return {
      kind: kinds.get(fold(labelled.groups['label']!.trim())) ?? null,
      labelStart: at + labelled.groups['mark']!.length,
      start: at + labelled[0].length,
      end: at + part[0].trimEnd().length,
    };
  });
  const fields = found.filter((field) => field !== null);
  return fields.length === found.length || fields.length >= FEWEST_OF_LINE ? fields : [];
}

const isProse = ({ start, end }: Field, text: string): boolean =>
  end - start > LONGEST_VALUE || /\p{Ll}{2}\.(?:\s|$)/u.test(text.slice(start, end));

function isOfIncident(form: readonly { readonly kind: FieldKind | null }[]): boolean {
  const has = (kinds: readonly FieldKind[]): boolean =>
    form.some(({ kind }) => kind !== null && kinds.includes(kind));
  const known = new Set(form.map(({ kind }) => kind).filter((kind) => kind !== null));
  return known.size >= FEWEST_KINDS && has(OF_PLACE_OR_DAY) && has(OF_EVENT);
}

function editsOfForm(form: readonly Field[], fields: Fields, text: string): Edit[] {
  const prose = form.findIndex((field) => isProse(field, text));
  const told = prose < 0 ? form : form.slice(0, prose);
  return told.flatMap((field, i) => {
    const before = told[i - 1];
    const value = text.slice(field.start, field.end);
    const isKept = field.kind === null || (COUNTS.includes(field.kind) && !FIGURE.test(value));
    const words = isKept ? [] : wordsBefore(field, fields, value);
    const behind = before ? wordsBehind(before, fields, text.slice(before.start, before.end)) : [];
    const end = isKept ? field.labelStart : field.start;
    const edit = before
      ? { start: before.end, end, words: [...behind, ',', ...words] }
      : { start: field.labelStart, end, words };
    const last = i === told.length - 1 ? wordsBehind(field, fields, value) : [];
    return last.length > 0 ? [edit, { start: field.end, end: field.end, words: last }] : [edit];
  });
}

const wordsBefore = ({ kind }: Pick<Field, 'kind'>, fields: Fields, value: string): string[] => {
  const word = kind && fields[kind].before;
  return word && (kind !== 'place' || NAME.test(value)) ? [word] : [];
};

const wordsBehind = ({ kind }: Pick<Field, 'kind'>, fields: Fields, value: string): string[] => {
  const word = kind && fields[kind].behind;
  return word && FIGURE.test(value) && !value.includes('(') ? [word] : [];
};

/** A table has a line of such labels, and below it lines of as many cells. */
function editsOfTables(
  lines: readonly Line[],
  kinds: ReadonlyMap<string, FieldKind>,
  fields: Fields,
  text: string,
): Edit[] {
  const edits: Edit[] = [];
  let columns: readonly { readonly kind: FieldKind | null }[] = [];
  for (const line of lines) {
    const cells = cellsOf(line);
    const headed = cells.map(({ start, end }) => ({ kind: kinds.get(fold(text.slice(start, end))) ?? null }));
    if (cells.length >= FEWEST_KINDS && isOfIncident(headed)) columns = headed;
    else if (cells.length !== columns.length) columns = [];
    else if (columns.length > 0) edits.push(...editsOfRow(line, cells, columns, fields, text));
    if (columns === headed) edits.push({ start: line.start, end: line.start + line.text.length, words: [] });
  }
  return edits;
}

const cellsOf = ({ start, text }: Line): { readonly start: number; readonly end: number }[] =>
  [...text.matchAll(CELL)]
    .map(([cell], i, all) => ({ cell, at: start + all[i]!.index }))
    .filter(({ cell, at }, i, all) => cell.trim() !== '' || (i > 0 && i < all.length - 1 && at > start))
    .map(({ cell, at }) => ({
      start: at + cell.length - cell.trimStart().length,
      end: at + Math.max(cell.trimEnd().length, cell.length - cell.trimStart().length),
    }));

function editsOfRow(
  line: Line,
  cells: readonly { readonly start: number; readonly end: number }[],
  columns: readonly { readonly kind: FieldKind | null }[],
  fields: Fields,
  text: string,
): Edit[] {
  let at = line.start;
  let behind: readonly string[] = [];
  const edits = cells.map((cell, i) => {
    const kind = columns[i]!.kind;
    const value = text.slice(cell.start, cell.end);
    const isEmpty = !/[\p{L}\p{N}]/u.test(value) || (COUNTS.includes(kind) && !FIGURE.test(value));
    // What opens a line without a bar must show by its first word that it does.
    const hasRoom = !isEmpty && cell.start > line.start;
    const words = [
      ...behind,
      ...(i > 0 ? [','] : []),
      ...(hasRoom ? wordsBefore({ kind }, fields, value) : []),
    ];
    const edit = { start: at, end: isEmpty ? cell.end : cell.start, words };
    at = cell.end;
    behind = isEmpty ? [] : wordsBehind({ kind }, fields, value);
    return edit;
  });
  return [...edits, { start: at, end: line.start + line.text.length, words: behind }];
}
