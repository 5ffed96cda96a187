import { isUnaccented } from '../../language/accents.ts';
import type { Document } from '../../language/document.ts';
import type { Lexicon, LexiconMatch, LexiconStarts } from '../../language/lexicon.ts';
import type { Starts } from '../../language/openers.ts';
import { readDates, type DateMention } from '../../language/dates.ts';
import { readNumbers, type NumberMention } from '../../language/numbers.ts';
import { fold } from '../../language/tokens.ts';
import type {
  HarmedParty,
  Means,
  Outcome,
  SignalKind,
  TargetCategory,
  DamageEffect,
  Assessment,
} from '../../core/findings.ts';
import type { Answers } from './answers.ts';
import { insertionsIn, type Insertions } from './insertions.ts';
import {
  CUES,
  type ActorWord,
  type CompiledPack,
  type Cue,
  type HarmWord,
  type Searched,
  type StatementWord,
  type TriggerWord,
} from './compile.ts';
import { withSplitVerbs } from './split-verbs.ts';
import { startsIn } from './starts.ts';
import type { Trace } from '../trace.ts';

/** Everything that the lexicons and grammars find in a document, each list in text order. */
export interface Annotations {
  readonly words: CompiledPack;
  readonly document: Document;
  /** What fires, where somebody asks why; null otherwise. */
  readonly trace: Trace | null;
  /** ISO day; null where none is known. */
  readonly publishedAt: string | null;
  readonly dates: readonly DateMention[];
  readonly numbers: readonly NumberMention[];
  readonly triggers: readonly LexiconMatch<readonly TriggerWord[]>[];
  readonly harm: readonly LexiconMatch<readonly HarmWord[]>[];
  readonly people: readonly LexiconMatch<HarmedParty>[];
  readonly actors: readonly LexiconMatch<ActorWord>[];
  readonly targets: readonly LexiconMatch<TargetCategory>[];
  readonly means: readonly LexiconMatch<readonly Means[]>[];
  readonly outcomes: readonly LexiconMatch<Outcome>[];
  readonly damage: readonly LexiconMatch<DamageEffect>[];
  readonly statements: readonly LexiconMatch<readonly StatementWord[]>[];
  readonly signals: readonly LexiconMatch<SignalKind>[];
  readonly assessments: readonly LexiconMatch<Assessment['kind']>[];
  /** Words of topics that only sound violent. */
  readonly quiet: readonly LexiconMatch<string>[];
  readonly outlets: readonly LexiconMatch<string>[];
  readonly cueBits: Int32Array;
  /** By first token, for look-ups that must not walk the whole document. */
  readonly harmAt: ReadonlyMap<number, LexiconMatch<readonly HarmWord[]>>;
  readonly peopleAt: ReadonlyMap<number, LexiconMatch<HarmedParty>>;
  /** Tokens right behind a number. */
  readonly numberEnds: ReadonlySet<number>;
  /** By every token that belongs to a date. */
  readonly dateAt: ReadonlyMap<number, DateMention>;
  readonly insertions: Insertions;
  readonly starts: Starts<Searched>;
  readonly answers: Answers;
}

/**
 * Runs every lexicon over the document; linear in its length.
 * @param saidOn the day of the message that holds a code unit of the text
 */
export function annotate(
  document: Document,
  words: CompiledPack,
  publishedAt: string | null,
  trace: Trace | null = null,
  saidOn?: (at: number) => string | null,
): Annotations {
  const dates = readDates(document, words.pack.dates, publishedAt, saidOn);
  const numbers = readNumbers(document, words.pack.numbers);
  const starts = startsIn(document, words);
  /** What a lexicon finds; a phrase does not reach across the end of a sentence. */
  const all = <T>(lexicon: Lexicon<T>, name: Searched): LexiconMatch<T>[] =>
    within(document, lexicon.matchFrom(starts.of(name), document.tokens));
  const dateAt = byToken(dates);
  const insertions = insertionsIn(document, words.pack, dateAt);
  /** As `all`, for phrases that a date, an adverb or an aside may break. */
  const broken = <T>(lexicon: Lexicon<T>, name: Searched): LexiconMatch<T>[] =>
    within(
      document,
      lexicon.matchFrom(starts.of(name), document.tokens, 0, document.tokens.length, insertions.endOf),
    );
  const harm = withSplitVerbs(
    document,
    asWritten(document, broken(words.harm, 'harm')),
    words.splitHarm,
    starts.of('splitHarm'),
  );
  const people = all(words.people, 'people');
  return {
    words,
    document,
    trace,
    publishedAt,
    dates,
    numbers,
    triggers: withSplitVerbs(
      document,
      asWritten(document, broken(words.triggers, 'triggers')),
      words.splitTriggers,
      starts.of('splitTriggers'),
    ),
    harm,
    people,
    actors: within(document, actorMatches(document, words, starts.of('actors'))),
    targets: all(words.targets, 'targets').filter((m) => !isTwin(document, words, m)),
    means: all(words.means, 'means'),
    outcomes: broken(words.outcomes, 'outcomes'),
    damage: all(words.damage, 'damage'),
    statements: asWritten(document, broken(words.statements, 'statements')),
    signals: all(words.signals, 'signals'),
    assessments: all(words.assessments, 'assessments'),
    quiet: document.sentences.flatMap(({ first, last }) =>
      words.quiet.matchFrom(starts.of('quiet'), document.tokens, first, last),
    ),
    outlets: all(words.outlets, 'outlets'),
    cueBits: cueBits(document, words, starts.of('cues'), insertions, dateAt),
    harmAt: new Map(harm.map((m) => [m.first, m])),
    peopleAt: new Map(people.map((m) => [m.first, m])),
    numberEnds: new Set(numbers.map((n) => n.last)),
    dateAt,
    insertions,
    starts,
    answers: new Map(),
  };
}

/** "une marche dispersée": without its accents, the market is the march. */
const isTwin = (
  { tokens }: Document,
  { pack }: CompiledPack,
  { first, last }: LexiconMatch<unknown>,
): boolean =>
  last === first + 1 &&
  (pack.grammar.twins ?? []).includes(
    `${tokens[first - 1]?.fold ?? ''} ${tokens[first]!.text.toLowerCase()}`,
  );

function byToken(dates: readonly DateMention[]): Map<number, DateMention> {
  const found = new Map<number, DateMention>();
  for (const date of dates) for (let at = date.first; at < date.last; at++) found.set(at, date);
  return found;
}

function within<T>(document: Document, matches: readonly LexiconMatch<T>[]): LexiconMatch<T>[] {
  return matches.filter((m) => document.sentenceOf[m.first] === document.sentenceOf[m.last - 1]);
}

/** Where folding made two words one, the one written with the same accents is kept; of a text without any, all that look so. */
function asWritten<T extends { readonly text: string }>(
  { text, tokens }: Document,
  matches: readonly LexiconMatch<readonly T[]>[],
): LexiconMatch<readonly T[]>[] {
  const isBare = isUnaccented(text);
  return matches.map((match) => {
    const spellings = spellingsOf(match.value);
    if (spellings === null) return match;
    const written = spelled(text.slice(tokens[match.first]!.start, tokens[match.last - 1]!.end));
    const exact = match.value.filter((_, i) => (isBare ? bare(spellings[i]!) : spellings[i]) === written);
    return exact.length > 0 ? { ...match, value: exact } : match;
  });
}

const spelled = (text: string): string => text.toLowerCase().replaceAll("'", '’');

const bare = (written: string): string => spelled(fold(written));

/** How the words that a phrase may be are written; null where all are written alike. */
const spellings = new WeakMap<readonly object[], readonly string[] | null>();

function spellingsOf(words: readonly { readonly text: string }[]): readonly string[] | null {
  const known = spellings.get(words);
  if (known !== undefined) return known;
  const written = words.map((word) => spelled(word.text));
  const found = new Set(written).size === 1 ? null : written;
  spellings.set(words, found);
  return found;
}

/** "le Groupe de soutien …": a longer name that begins inside a shorter match wins over it. */
function actorMatches(
  { tokens }: Document,
  { actors }: CompiledPack,
  starts: LexiconStarts,
): LexiconMatch<ActorWord>[] {
  const found: LexiconMatch<ActorWord>[] = [];
  let free = 0;
  for (const [n, at] of starts.tokens.entries()) {
    const match = at < free ? null : actors.matchStart(starts, n, tokens);
    if (!match) continue;
    const chosen = furtherWithin(tokens, actors, match) ?? match;
    found.push(chosen);
    free = chosen.last;
  }
  return found;
}

/** "l’armée" in "l’Armée de libération …": the name begins behind the article and its mark. */
function furtherWithin(
  tokens: Document['tokens'],
  actors: CompiledPack['actors'],
  { first, last }: LexiconMatch<ActorWord>,
): LexiconMatch<ActorWord> | null {
  for (let at = first + 1; at < last; at++) {
    const inner = actors.matchAt(tokens, at);
    if (inner && inner.last > last) return inner;
  }
  return null;
}

function cueBits(
  { tokens }: Document,
  { cues }: CompiledPack,
  starts: LexiconStarts,
  insertions: Insertions,
  dateAt: ReadonlyMap<number, DateMention>,
): Int32Array {
  const bits = new Int32Array(tokens.length);
  // A longer cue does not hide the shorter one inside it: "afin de" and "de" both count.
  for (let n = 0; n < starts.tokens.length; n++) {
    const broken = cues.matchStart(starts, n, tokens, tokens.length, insertions.endOf);
    // "tried on Monday to", "ont tenté lundi de": a day breaks an attempt, and no other cue.
    const match =
      broken && (broken.value & BIT_OF.attempt) !== 0 ? broken : cues.matchStart(starts, n, tokens);
    if (!match) continue;
    // "abducted in May were killed on Monday": a month is no "may".
    const value = dateAt.has(match.first) ? match.value & ~BIT_OF.modal : match.value;
    for (let i = match.first; i < match.last; i++) bits[i]! |= value;
  }
  return bits;
}

/** One bit each: a thirty-third cue would share the bit of the first. */
export const BIT_OF = Object.fromEntries(CUES.map((cue, bit) => [cue, 1 << bit])) as Record<Cue, number>;

/** Whether the token at `at` belongs to a cue of the class. */
export function isCue(notes: Annotations, at: number, cue: Cue): boolean {
  return (notes.cueBits[at]! & BIT_OF[cue]) !== 0;
}

/** Whether any token of the range is such a cue. */
export function hasCue(notes: Annotations, first: number, last: number, cue: Cue): boolean {
  const bit = BIT_OF[cue];
  for (let i = first; i < last; i++) if ((notes.cueBits[i]! & bit) !== 0) return true;
  return false;
}

interface Ranged {
  readonly first: number;
  readonly last: number;
}

/** Index of the first member of an ordered list that begins at token `first` or later. */
export function firstFrom(list: readonly { readonly first: number }[], first: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]!.first < first) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The member of an ordered list without overlaps that begins at token `at`. */
export function startingAt<T extends Ranged>(list: readonly T[], at: number): T | undefined {
  const found = list[firstFrom(list, at)];
  return found?.first === at ? found : undefined;
}

/** The member of an ordered list without overlaps that ends right before token `at`. */
export function endingAt<T extends Ranged>(list: readonly T[], at: number): T | undefined {
  const found = list[firstFrom(list, at) - 1];
  return found?.last === at ? found : undefined;
}

/** The member of an ordered list without overlaps that holds token `at`. */
export function holding<T extends Ranged>(list: readonly T[], at: number): T | undefined {
  const found = list[firstFrom(list, at + 1) - 1];
  return found && at < found.last ? found : undefined;
}

/** Members of an ordered list that lie in tokens `first` up to `last`. */
export function inRange<T extends Ranged>(list: readonly T[], first: number, last: number): T[] {
  const found: T[] = [];
  for (let i = firstFrom(list, first); i < list.length && list[i]!.first < last; i++) found.push(list[i]!);
  return found;
}
