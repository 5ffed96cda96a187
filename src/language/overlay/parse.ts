import type { ActorType } from '../../core/findings.ts';
import { inflect } from '../inflection.ts';
import { listsOf, type Section } from '../lists.ts';
import type { LanguagePack } from '../pack.ts';
import { readTable, type Row } from './table.ts';
import {
  SIDE_OF,
  SUBJECTS,
  type Dictionary,
  type OverlayEntry,
  type OverlayProblem,
  type Subject,
} from './types.ts';

export const COLUMNS = ['do', 'what', 'lang', 'words', 'meaning', 'as', 'name', 'id'] as const;
type Column = (typeof COLUMNS)[number];
const NEEDED: readonly Column[] = ['what', 'words'];

/** The sections of a pack that an overlay reaches, by the subject's name. */
export const SECTION_OF = {
  trigger: 'trigger',
  target: 'target',
  means: 'means',
  people: 'people',
  outcome: 'outcome',
  statement: 'statement',
  signal: 'signal',
  assessment: 'assessment',
  topic: 'quiet',
} as const satisfies Readonly<Partial<Record<Subject, Section>>>;

const STRENGTHS = ['strong', 'weak', 'mention'];
const FORMS: readonly string[] = ['verb', 'noun', 'phrase'];
/** What an id may look like: as ids of the built-in organisations do. */
const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/**
 * Reads an overlay table.
 * @param base what the meanings are checked against: an overlay says nothing that no pack can read
 * @returns the lines that are well, in order, and one problem for each that is not
 */
export function parseOverlay(
  text: string,
  base: Dictionary,
): { entries: readonly OverlayEntry[]; problems: readonly OverlayProblem[] } {
  const { rows, problems: broken } = readTable(text);
  const [header, ...lines] = rows;
  if (!header) return { entries: [], problems: broken };
  const columns = header.cells.map((c) => c.toLowerCase());
  const odd = columns.filter((c) => c !== '' && !COLUMNS.some((known) => known === c));
  const missing = NEEDED.filter((c) => !columns.includes(c));
  if (odd.length > 0 || missing.length > 0) {
    const code = missing.length > 0 ? 'no_header' : 'column';
    return {
      entries: [],
      problems: [{ line: header.line, code, given: odd[0] ?? missing.join(', '), expected: COLUMNS }],
    };
  }
  const entries: OverlayEntry[] = [];
  const problems: OverlayProblem[] = [...broken];
  for (const row of lines) {
    const read = readRow(row, columns, base);
    if ('code' in read) problems.push(read);
    else entries.push(read);
  }
  return { entries, problems };
}

function readRow(row: Row, columns: readonly string[], base: Dictionary): OverlayEntry | OverlayProblem {
  const cell = (column: Column): string => row.cells[columns.indexOf(column)] ?? '';
  const problem = (
    code: OverlayProblem['code'],
    given: string,
    expected: readonly string[] = [],
  ): OverlayProblem => ({ line: row.line, code, given, expected });
  const does = cell('do').toLowerCase() || 'add';
  if (does !== 'add' && does !== 'remove') return problem('does', does, ['add', 'remove']);
  const what = cell('what').toLowerCase();
  const subject = SUBJECTS.find((s) => s === what);
  if (!subject) return problem('what', what, SUBJECTS);
  const lang = cell('lang').toLowerCase() || null;
  const codes = base.packs.map((p) => p.code);
  if (lang !== null && !codes.includes(lang)) return problem('lang', lang, codes);
  const words = cell('words')
    .split('|')
    .map((word) => word.trim().replaceAll("'", '’'))
    .filter((word) => word !== '');
  if (words.length === 0) return problem('words', cell('words'));
  const as = cell('as').toLowerCase() || 'noun';
  if (!isForm(as)) return problem('as', as, FORMS);
  const entry = {
    line: row.line,
    does,
    what: subject,
    lang,
    words,
    meaning: cell('meaning'),
    as,
    name: cell('name'),
    id: cell('id'),
  } satisfies OverlayEntry;
  return problemOf(entry, base, problem) ?? entry;
}

type Report = (code: OverlayProblem['code'], given: string, expected?: readonly string[]) => OverlayProblem;

function problemOf(entry: OverlayEntry, base: Dictionary, problem: Report): OverlayProblem | null {
  if (entry.does === 'remove' || entry.what === 'not-a-place') return null;
  if (entry.what === 'actor') {
    if (entry.id !== '' && !ID.test(entry.id)) return problem('id', entry.id);
    const isKnown = base.names.some((a) => a.id === entry.id);
    return isKnown || isActorType(entry.meaning)
      ? null
      : problem('type', entry.meaning, Object.keys(SIDE_OF));
  }
  const packs = base.packs.filter((p) => entry.lang === null || p.code === entry.lang);
  const section = SECTION_OF[entry.what];
  const kinds = [...new Set(packs.flatMap((p) => keysOf(p, section)))];
  const [kind = '', strength = 'strong', ...more] = entry.meaning.split(/\s+/);
  if (!kinds.includes(kind)) return problem('meaning', entry.meaning, kinds);
  const isPlain = entry.what !== 'trigger' && entry.meaning.includes(' ');
  if (isPlain || more.length > 0 || !STRENGTHS.includes(strength))
    return problem('meaning', entry.meaning, entry.what === 'trigger' ? STRENGTHS : kinds);
  const odd = entry.as === 'verb' ? entry.words.find((w) => !packs.every((p) => isVerb(w, p))) : undefined;
  return odd === undefined ? null : problem('verb', odd);
}

const keysOf = (pack: LanguagePack, section: Section): string[] =>
  listsOf(pack)
    .filter((list) => list.section === section)
    .map((list) => list.key);

/** More forms than the word as it stands: the pack can conjugate it. */
const isVerb = (word: string, pack: LanguagePack): boolean => inflect(word, pack.inflection).length > 1;

const isForm = (text: string): text is OverlayEntry['as'] => FORMS.includes(text);
export const isActorType = (text: string): text is ActorType => Object.hasOwn(SIDE_OF, text);
