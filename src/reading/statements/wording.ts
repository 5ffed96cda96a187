import type { Place, Span } from '../../core/findings.ts';
import type { Toponym } from '../../gazetteer/index.ts';
import { listId } from '../../language/lists.ts';
import type { Sentence } from '../../language/sentences.ts';
import type { Act } from './acts.ts';
import type { ActorMention } from '../actors/actors.ts';
import { hasCue, inRange, isCue, type Annotations } from '../annotation/annotate.ts';
import { spanOf, wordsOf } from '../span.ts';
import type { Aspect, Tokens } from '../trace.ts';
import { type Turn, turnsIn } from '../annotation/turns.ts';
import type { StatementReading } from './authors.ts';

/** A quote is cut at clauses once it is longer than this many tokens. */
const LONG_QUOTE = 32;

const OPENERS = new Set([',', ';', ':', '—', '–', '(', ')', '«', '»', '“', '”', '"', '[', ']']);
const HARD = new Set([';', ':', '—', '[', ']']);

/**
 * The words of tokens `first` up to `last` with the clause around them: from where a clause begins to where one
 * ends, so that a quote reads as one.
 */
export function clauseSpan(notes: Annotations, sentence: Sentence, first: number, last: number): Span {
  const wide = widen(notes, sentence, first, last, HARD, false);
  const range =
    wide.last - wide.first > LONG_QUOTE ? widen(notes, sentence, first, last, OPENERS, true) : wide;
  return trimmedSpan(notes, range.first, range.last);
}

function widen(
  notes: Annotations,
  sentence: Sentence,
  first: number,
  last: number,
  marks: ReadonlySet<string>,
  atWords: boolean,
): { first: number; last: number } {
  let from = first;
  while (from > sentence.first && !endsBefore(notes, from, marks, atWords)) from--;
  let to = last;
  while (
    to < sentence.last &&
    !marks.has(notes.document.tokens[to]!.text) &&
    !(atWords && opensClause(notes, to))
  )
    to++;
  return { first: from, last: to };
}

function endsBefore(notes: Annotations, at: number, marks: ReadonlySet<string>, atWords: boolean): boolean {
  if (marks.has(notes.document.tokens[at - 1]!.text)) return true;
  // A clause begins with its conjunction, but behind the "que" that only hands it over.
  return (
    atWords &&
    (isCue(notes, at, 'subordinator')
      ? !isCue(notes, at - 1, 'subordinator')
      : isCue(notes, at - 1, 'relative'))
  );
}

const opensClause = (notes: Annotations, at: number): boolean =>
  isCue(notes, at, 'subordinator') || isCue(notes, at, 'relative');

const PAIRS: Readonly<Record<string, string>> = { ')': '(', '»': '«', '”': '“', ']': '[' };

/** "(JNIM)": a bracket that opens inside the range closes inside it. */
function closes(notes: Annotations, first: number, at: number): boolean {
  const { tokens } = notes.document;
  const opener = PAIRS[tokens[at]!.text];
  for (let i = at - 1; opener !== undefined && i >= first; i--) if (tokens[i]!.text === opener) return true;
  return false;
}

/** Without loose marks at either end. */
export function trimmedSpan(notes: Annotations, first: number, last: number): Span {
  const { tokens } = notes.document;
  let [from, to] = [first, last];
  while (from < to - 1 && tokens[from]!.kind === 'mark') from++;
  while (to - 1 > from && tokens[to - 1]!.kind === 'mark' && !closes(notes, from, to - 1)) to--;
  return spanOf(notes.document, from, to);
}

/** How it was said and in which language: "message vocal", "bm". The channel nearest to the language, else to the act. */
export function channelOf(
  notes: Annotations,
  sentence: Sentence,
  at: number,
  act: Act,
): { channel: string | null; language: string | null } {
  const { tokens } = notes.document;
  const channels = notes.words.channels.matchAll(tokens, sentence.first, sentence.last);
  const language = notes.words.languages.matchAll(tokens, sentence.first, sentence.last)[0];
  const near = language?.first ?? at;
  const channel = channels.toSorted((a, b) => Math.abs(a.first - near) - Math.abs(b.first - near))[0];
  if (channel)
    notes.trace?.because(act, listId(notes.words.pack.code, 'speech', 'channels'), channel, 'channel');
  return { channel: channel?.value ?? null, language: channel && language ? language.value : null };
}

/** Condition words reach so many tokens. */
const LONGEST_CONDITION = 40;

/** What must be met: "à condition que les convois roulent sans escorte"; in the act's sentence or at the head of the next. */
export function conditionOf(notes: Annotations, sentence: Sentence, act: Act): string | null {
  if (act.act === 'claim' || act.act === 'denial') return null;
  const next = notes.document.sentences[sentence.index + 1];
  const own = turnsIn(notes, 'conditions', sentence.first, sentence.last).find(
    (c) => !datesIt(notes, c.last),
  );
  if (own) {
    noteTurn(notes, act, 'conditions', own, 'condition');
    return conditionText(notes, own.first, sentence);
  }
  const after =
    next && next.block === sentence.block
      ? turnsIn(notes, 'conditions', next.first, Math.min(next.first + 4, next.last))[0]
      : undefined;
  if (!after || !next || !notes.document.tokens[after.first]!.capital) return null;
  noteTurn(notes, act, 'conditions', after, 'condition');
  return conditionText(notes, after.first, next);
}

const noteTurn = (notes: Annotations, act: Act, turn: Turn, at: Tokens, aspect: Aspect): void =>
  notes.trace?.because(act, listId(notes.words.pack.code, 'turn', turn), at, aspect);

// "until Friday" is a time, "until the troops leave" a condition.
const datesIt = (notes: Annotations, at: number): boolean => inRange(notes.dates, at, at + 2).length > 0;

function conditionText(notes: Annotations, first: number, sentence: Sentence): string {
  let last = first + 1;
  while (last < sentence.last && last - first < LONGEST_CONDITION && !endsCondition(notes, last)) last++;
  const span = trimmedSpan(notes, first, last);
  return span.quote.replace(/\s+/g, ' ');
}

// "…, et avertit que": what follows is another act.
const endsCondition = (notes: Annotations, at: number): boolean => {
  const { text } = notes.document.tokens[at]!;
  return text === ';' || text === '.' || (text === ',' && isCue(notes, at + 1, 'and'));
};

const ADDRESSED: ReadonlySet<Act['act']> = new Set([
  'threat',
  'ultimatum',
  'blockade',
  'ban',
  'curfew',
  'lifting',
  'appeal',
  'toll',
]);

/** Whom it is for, in the words of the text: "transporteurs", "residents". Not who says it, nor who acts behind "par". */
export function addresseesOf(
  reading: StatementReading,
  sentence: Sentence,
  act: Act,
  author: ActorMention | null,
): string[] {
  if (!ADDRESSED.has(act.act)) return [];
  const { notes, actors } = reading;
  const named = turnsIn(notes, 'addressees', sentence.first, sentence.last).filter((m) => {
    const isAuthor = author !== null && m.first < author.last && author.first < m.last;
    const isRuler =
      m.last <= act.first &&
      inRange(actors, sentence.first, sentence.last).some(
        (a) => a.first < m.last && m.first < a.last && (a.side === 'government' || a.side === 'state'),
      );
    return (
      !isAuthor &&
      !isRuler &&
      !isCue(notes, m.first - 1, 'by') &&
      !hasCue(notes, m.first, m.last, 'speechVerb')
    );
  });
  for (const m of named) noteTurn(notes, act, 'addressees', m, 'addressees');
  return [...new Set(named.map((m) => wordsOf(notes.document, m.first, m.last).toLowerCase()))].slice(0, 4);
}

/** So many sentences back a statement's place may have been named. */
const PLACE_REACH = 3;

/** The places it is about: those of its sentence; else, for what is said of an attack or a town at hand, those named last. */
export function placesOf(
  reading: StatementReading,
  sentence: Sentence,
  isSpoken: (t: Toponym) => boolean,
  act: Act,
): Place[] {
  const own = placesIn(reading.toponyms, sentence).filter((t) => !isSpoken(t));
  if (own.length > 0 || act.act === 'denial' || act.act === 'appeal') return distinct(own);
  const { sentences } = reading.notes.document;
  for (let i = sentence.index - 1; i >= Math.max(0, sentence.index - PLACE_REACH); i--) {
    const near = placesIn(reading.toponyms, sentences[i]!).filter(
      (t) => t.place.geoPrecision < 3 && isTold(reading.notes, sentences[i]!, act),
    );
    if (near.length > 0) return distinct(near);
  }
  return [];
}

// A claim is of the attack told before it; other acts are about whatever place was named.
const isTold = (notes: Annotations, sentence: Sentence, act: Act): boolean =>
  act.act !== 'claim' ||
  inRange(notes.triggers, sentence.first, sentence.last).some((t) =>
    t.value.some((w) => w.strength !== 'mention'),
  );

function placesIn(toponyms: readonly Toponym[], sentence: Sentence): Toponym[] {
  return inRange(toponyms, sentence.first, sentence.last).filter(
    (t) => !t.isAdjective && t.kind !== 'country',
  );
}

function distinct(toponyms: readonly Toponym[]): Place[] {
  const byPlace = new Map(toponyms.map((t) => [t.place.placeId ?? t.place.name, t.place] as const));
  return [...byPlace.values()];
}
