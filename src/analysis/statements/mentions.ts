/** Statements that lay down, end or deny a measure, with what their words say of it. */
import type { MeasureFamily, MeasureObject } from '../../core/analysis/statements.ts';
import { MEASURE_FAMILIES } from '../../core/analysis/statements.ts';
import type { AnalysedRecord } from '../../core/analysis/record.ts';
import { daysBetween } from '../../core/calendar.ts';
import { EASING } from '../../core/measure-words.ts';
import type { StatementRecord } from '../../core/records.ts';
import { plain, says, type Words } from '../../core/words.ts';
import {
  ACKNOWLEDGING,
  CONTINUING,
  EXTENDING,
  OFFICES,
  RECALLING,
  RENEWING,
  VIOLATING,
  WHOLE,
} from './cues.ts';
import { FAMILIES, familyOf } from './families.ts';
import { OBJECTS } from './objects.ts';
import { placesOf, type Placed } from './places.ts';
import { termOf } from './terms.ts';

export interface Mention {
  /** "REPORT/STATEMENT". */
  readonly id: string;
  readonly record: StatementRecord;
  readonly kind: 'laying' | 'ending' | 'denial';
  /** What it lays down; of an ending or a denial, what its words name, which may be nothing. */
  readonly families: readonly MeasureFamily[];
  readonly toldOn: string;
  readonly said: { readonly start: string; readonly end: string } | null;
  /** Day that stands for when it was said. */
  readonly day: string;
  readonly places: readonly Placed[];
  readonly objects: readonly MeasureObject[];
  /** Everything is meant, whatever object is named beside. */
  readonly isWhole: boolean;
  readonly isEasing: boolean;
  readonly isRecall: boolean;
  readonly continues: boolean;
  readonly renews: boolean;
  /** It is made to last longer, on the day of the report where that names only the day it began on. */
  readonly extends: boolean;
  readonly acknowledges: boolean;
  /** Somebody in office is named in it. */
  readonly namesOffice: boolean;
  /** Id of the mention whose sanction a threat of the same words is; null where it stands for itself. */
  readonly sanctionOf: string | null;
  readonly termDays: number | null;
  /** Quote, as `plain` makes it. */
  readonly words: string;
}

/** In the order of telling; of one report, what lays down before what ends it. */
export function mentionsOf(record: AnalysedRecord, day: string): readonly Mention[] {
  const recordedOn = new Map(record.reports.map((r) => [r.digest, r.publishedAt ?? r.recordedOn]));
  const denials = record.statements.filter((s) => s.act === 'denial');
  const seen = new Set<string>();
  const mentions = record.statements.flatMap((statement) => {
    const id = `${statement.report}/${statement.id}`;
    const toldOn = statement.reportedOn ?? recordedOn.get(statement.report) ?? statement.when?.end;
    if (toldOn === undefined || toldOn.slice(0, 10) > day) return [];
    if (seen.has(id) || isDeniedThere(statement, denials)) return [];
    seen.add(id);
    return mentionOf(id, statement, toldOn.slice(0, 10)) ?? [];
  });
  return withSanctions(mentions).toSorted(inOrderOfTelling);
}

/** "Interdit aux enseignants d’ouvrir, sous peine de mort": the threat of the same words is what backs the ban. */
function withSanctions(mentions: readonly Mention[]): readonly Mention[] {
  const laid = new Map<string, Mention[]>();
  for (const m of mentions)
    if (m.kind === 'laying' && m.record.act !== 'threat')
      laid.set(m.record.report, [...(laid.get(m.record.report) ?? []), m]);
  return mentions.map((m) => {
    if (m.record.act !== 'threat') return m;
    const backed = (laid.get(m.record.report) ?? []).find(
      (o) => o.record.actorId === m.record.actorId && sharesSpan(o.record, m.record),
    );
    return backed ? { ...m, sanctionOf: backed.id } : m;
  });
}

const sharesSpan = (a: StatementRecord, b: StatementRecord): boolean =>
  a.evidence.some((x) => b.evidence.some((y) => x.start < y.end && y.start < x.end));

const ORDER = { laying: 0, denial: 1, ending: 2 } as const;

export function inOrderOfTelling(a: Mention, b: Mention): number {
  const byDay = compare(a.toldOn, b.toldOn);
  return byDay || ORDER[a.kind] - ORDER[b.kind] || compare(a.day, b.day) || compare(a.id, b.id);
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** "L’armée dément tout blocus": the blockade that its words name is what is denied. */
const isDeniedThere = (statement: StatementRecord, denials: readonly StatementRecord[]): boolean =>
  familyOf(statement.act) !== null &&
  denials.some((d) => d.report === statement.report && sharesSpan(d, statement));

function mentionOf(id: string, record: StatementRecord, toldOn: string): Mention | null {
  const family = familyOf(record.act);
  const quote = record.evidence.map((e) => e.quote).join(' ');
  const words = plain(quote);
  const kind =
    family !== null
      ? 'laying'
      : record.act === 'lifting'
        ? 'ending'
        : record.act === 'denial'
          ? 'denial'
          : null;
  if (kind === null) return null;
  const families =
    family !== null ? [family] : MEASURE_FAMILIES.filter((f) => says(FAMILIES[f].words, words));
  // Most denials are of attacks.
  if (kind === 'denial' && families.length === 0) return null;
  const { when } = record;
  const said = when === null ? null : { start: when.start, end: when.end };
  const objects = objectsOf(record, words, family);
  const isRecall = isRecalled(words, said, toldOn);
  const isExtended = says(EXTENDING, words);
  return {
    id,
    record,
    kind,
    families,
    toldOn,
    said,
    day: said === null || said.start > toldOn || (isExtended && isRecall) ? toldOn : said.start,
    places: placesOf(record.places),
    objects,
    isWhole: objects.length === 0 || says(WHOLE, words),
    isEasing: kind === 'ending' && says(EASING, words),
    isRecall: isRecall && !isExtended,
    continues: says(CONTINUING, words),
    renews: says(RENEWING, words),
    extends: isExtended,
    acknowledges: says(ACKNOWLEDGING, words),
    namesOffice: says(OFFICES, words),
    sanctionOf: null,
    termDays: family === null ? null : termOf(quote, record.act === 'ultimatum', isExtended),
    words,
  };
}

/** Said so long before it is told, it is recalled. */
const RECALL_DAYS = 14;

function isRecalled(words: string, said: Mention['said'], toldOn: string): boolean {
  if (says(VIOLATING, words)) return true;
  return said === null ? says(RECALLING, words) : daysBetween(said.end, toldOn) > RECALL_DAYS;
}

/** What it bears on, by its words without those of its speaker; in the order of `OBJECTS`. */
function objectsOf(
  record: StatementRecord,
  words: string,
  family: MeasureFamily | null,
): readonly MeasureObject[] {
  let said = words;
  for (const name of [record.speaker, record.organisation, ...record.places.map((p) => p.name)])
    if (name !== null) said = said.replaceAll(plain(name), ' ');
  let whom = plain(record.addressees.join(' · '));
  const found: MeasureObject[] = [];
  for (const [object, row] of Object.entries(OBJECTS)) {
    const [saidLeft, whomLeft] = [
      row.addresseesOnly ? said : without(row.words, said),
      without(row.words, whom),
    ];
    if (saidLeft !== said || whomLeft !== whom) found.push(object as MeasureObject);
    [said, whom] = [saidLeft, whomLeft];
  }
  return kept(found, family);
}

function kept(found: readonly MeasureObject[], family: MeasureFamily | null): readonly MeasureObject[] {
  const allowed = family === null ? null : FAMILIES[family].objects;
  const borne = allowed === null ? found : found.filter((o) => allowed.includes(o));
  // Whom it is told is what it bears on only where nothing else is; who may go out again is not what was closed.
  const things = borne.filter((o) => o !== 'residents');
  const specific = things.filter((o) => o !== 'roads');
  if (specific.length > 0) return specific;
  return things.length > 0 || family === null ? things : borne;
}

/** The text with the words of a list blanked out. */
const without = (words: Words, text: string): string => text.replaceAll(patternOf(words), ' ·');

const patterns = new WeakMap<Words, RegExp>();

/** As `says`, but "*" may end any word of a phrase: "compagnie* de transport". */
function patternOf(words: Words): RegExp {
  const known = patterns.get(words);
  if (known) return known;
  const parts = [...words.fr, ...words.en]
    .map((phrase) => phrase.split(' ').map(wordPattern).join(' '))
    .toSorted((a, b) => b.length - a.length);
  const made = new RegExp(` (?:${parts.join('|')})(?= )`, 'gu');
  patterns.set(words, made);
  return made;
}

const wordPattern = (word: string): string =>
  plain(word).trim() + (word.endsWith('*') ? '[\\p{L}\\p{N}]*' : '');
