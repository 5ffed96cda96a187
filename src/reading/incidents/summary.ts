import type { Incident } from '../../core/findings.ts';
import type { LanguagePack } from '../../language/pack.ts';
import type { EventKind } from '../../language/vocabulary.ts';
import type { Draft } from '../frames/draft.ts';
import { familyOf } from '../types/kinds.ts';

/** One sentence in the report's language: what, where, when, by whom. Figures are left to the ledger. */
export function summarise(pack: LanguagePack, incident: Omit<Incident, 'summary'>, draft: Draft): string {
  const kind = kindOf(draft);
  const where = incident.where ? ` ${placePhrase(pack, incident.where)}` : '';
  const when = incident.when ? `, ${period(pack, incident.when.start, incident.when.end)}` : '';
  const by = incident.actors.filter((a) => a.role === 'perpetrator').map((a) => a.name);
  const claimed = incident.responsibility.status === 'claimed';
  const turn = claimed ? pack.phrases.claimedBy : pack.phrases.attributedTo;
  const who = by.length > 0 ? ` – ${turn.replace('{actor}', by.join(', '))}` : '';
  return `${pack.eventNames[kind]}${where}${when}${who}.`;
}

/** What the words say happened, of the incident's own family: a toll alone ("100 released") names no kind. */
function kindOf(draft: Draft): EventKind {
  const told = draft.frames.flatMap((f) => f.kinds).find((k) => familyOf[k] === draft.family);
  return told ?? plainKindOf(draft.family);
}

const plainKindOf = (family: Draft['family']): EventKind =>
  KINDS.find((kind) => familyOf[kind] === family) ?? 'attack';

const KINDS = Object.keys(familyOf) as EventKind[];

function placePhrase(pack: LanguagePack, place: NonNullable<Incident['where']>): string {
  const turn =
    place.geoPrecision === 1
      ? pack.phrases.at
      : place.geoPrecision === 2
        ? pack.phrases.near
        : pack.phrases.inArea;
  return turn.replace('{place}', place.name);
}

/** How a language writes days. */
interface DayFormat {
  readonly day: Intl.DateTimeFormat;
  /** Days written before: what a report tells is mostly of one or two. */
  readonly days: Map<string, string>;
  /** Their parts, by kind. */
  readonly parts: Map<string, ReadonlyMap<string, string>>;
  /** Parts of a span by how much its two days share. */
  readonly spans: Map<Shared, Intl.DateTimeRangeFormatPart[]>;
}

type Shared = 'month' | 'year' | 'nothing';

const formats = new Map<string, DayFormat>();

/** Making a format costs more than using it a hundred times. */
function formatOf(lang: string): DayFormat {
  const known = formats.get(lang);
  if (known) return known;
  const day = new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : lang, { dateStyle: 'long', timeZone: 'UTC' });
  const made: DayFormat = { day, days: new Map(), parts: new Map(), spans: new Map() };
  formats.set(lang, made);
  return made;
}

/** A day, or the span of days from `start` to `end`, as the language writes it. */
export function period(
  { code: lang, phrases: { firstDay } }: LanguagePack,
  start: string,
  end: string,
): string {
  const format = formatOf(lang);
  const text = start === end ? written(format, start) : span(format, start, end);
  // "1er juillet": Intl writes the first of a month as a plain number.
  return text.includes('1 ') ? text.replace(/\b1 (?=\p{L})/u, `${firstDay} `) : text;
}

/** More days than any shelf of reports tells of, and no burden. */
const MOST_DAYS = 1000;

function written({ day: format, days }: DayFormat, day: string): string {
  const known = days.get(day);
  if (known !== undefined) return known;
  if (days.size >= MOST_DAYS) days.clear();
  const text = format.format(dateOf(day));
  days.set(day, text);
  return text;
}

const dateOf = (day: string): Date => new Date(`${day}T00:00:00Z`);

/** "1–3 juillet 2025": Intl writes one span of each shape, in 60 µs, and the others are written like it. */
function span(format: DayFormat, start: string, end: string): string {
  const { day, spans } = format;
  const shared = sharedBy(start, end);
  const parts = spans.get(shared) ?? day.formatRangeToParts(dateOf(start), dateOf(end));
  spans.set(shared, parts);
  const [first, last] = [partsOf(format, start), partsOf(format, end)];
  return parts
    .map(({ type, value, source }) => (source === 'startRange' ? first : last).get(type) ?? value)
    .join('');
}

const sharedBy = (start: string, end: string): Shared =>
  start.slice(0, 7) === end.slice(0, 7)
    ? 'month'
    : start.slice(0, 4) === end.slice(0, 4)
      ? 'year'
      : 'nothing';

function partsOf({ day: format, parts }: DayFormat, day: string): ReadonlyMap<string, string> {
  const known = parts.get(day);
  if (known !== undefined) return known;
  if (parts.size >= MOST_DAYS) parts.clear();
  const found = new Map(
    format
      .formatToParts(dateOf(day))
      .flatMap(({ type, value }) => (type === 'literal' ? [] : [[type, value]])),
  );
  parts.set(day, found);
  return found;
}
