import type { Sentence } from '../../language/sentences.ts';
import { inRange, isCue, startingAt, type Annotations } from '../annotation/annotate.ts';
import { answerOnce } from '../annotation/answers.ts';
import {
  countsSomething,
  isPlainMark,
  isSkipped,
  nameOf,
  nounPhraseAfter,
  nounPhraseBefore,
  sourceIn,
  trimmed,
  verbStart,
  type Range,
} from '../annotation/phrases.ts';
import { recountsOf } from '../tolls/recounts.ts';
import { wordsOf } from '../span.ts';
import { opensTurn } from '../annotation/turns.ts';
import { verbGroup } from '../annotation/verbs.ts';

/** A source that a sentence names for what it says. */
export interface Attribution {
  /** Tokens of the speaker's name or description, without its article; of the pronoun where that stands for it. */
  readonly first: number;
  readonly last: number;
  readonly name: string;
  /** Token of the verb or preposition that introduces it. */
  readonly cue: number;
  readonly denies: boolean;
  /** Tokens of the stretch that it answers for. */
  readonly from: number;
  readonly to: number;
}

/** How a speaker stands to the words: "X a déclaré que …", "…, a déclaré X", "selon X …". */
type Place = 'subject' | 'inverted' | 'preposition' | 'recount';

/**
 * The attributions of a sentence, in text order: "selon X", "X a déclaré", "a indiqué X", "X said".
 * A pronoun is replaced by the speaker, or the group, named last before it.
 */
export const attributionsOf = (notes: Annotations, sentence: Sentence): readonly Attribution[] =>
  answerOnce(notes, attributionsOf, sentence.index, () => findAttributions(notes, sentence));

function findAttributions(notes: Annotations, sentence: Sentence): Attribution[] {
  const own = readAttributions(notes, sentence);
  return own
    .map((a) => ({ ...a, ...scopeOf(notes, sentence, a) }))
    .filter((a): a is Attribution & Read => a.name !== '');
}

interface Read extends Range {
  readonly name: string;
  readonly cue: number;
  readonly denies: boolean;
  readonly place: Place;
}

function readAttributions(notes: Annotations, sentence: Sentence, depth = 0): Read[] {
  const found: Read[] = [];
  const totals = inRange(notes.harm, sentence.first, sentence.last)
    .filter(isTotal)
    .map((t) => t.first);
  for (let at = sentence.first; at < sentence.last; at++) {
    const isPreposition = isCue(notes, at, 'speechPreposition');
    const isVerb = !isPreposition && (isCue(notes, at, 'speechVerb') || isCue(notes, at, 'denial'));
    const isTally = !isPreposition && !isVerb && totals.includes(at);
    if (!isPreposition && !isVerb && !isTally) continue;
    // "en fin d’après-midi": a word of the hour.
    if (notes.dateAt.has(at) || (isVerb && (describes(notes, sentence, at) || tellsOfDeed(notes, at))))
      continue;
    const end = isTally ? at + 1 : cueEnd(notes, at, sentence, isPreposition);
    const read = isTally
      ? tallyOwner(notes, at, sentence)
      : isPreposition
        ? afterPreposition(notes, end, sentence)
        : aroundVerb(notes, at, end, sentence, found, depth);
    if (read && !found.some((f) => f.first === read.first && f.last === read.last)) {
      found.push({ ...read, cue: at, denies: isCue(notes, at, 'denial') });
    }
    at = end - 1;
  }
  const recounts = recountsOf(notes, sentence).map(({ speaker, cue }): Read => ({
    ...speaker,
    name: nameOf(notes, speaker),
    cue,
    denies: false,
    place: 'recount',
  }));
  const others = found.filter((f) => !recounts.some((r) => r.first === f.first));
  return [...others, ...recounts].toSorted((a, b) => a.cue - b.cue);
}

/** "three others reported missing", "police put down a protest": the word is part of what befell somebody. */
function tellsOfDeed(notes: Annotations, at: number): boolean {
  const harm = startingAt(notes.harm, at);
  const deed = startingAt(notes.triggers, at);
  return (
    (harm !== undefined && harm.last > at + 1 && harm.value.some((w) => w.role === 'adjective')) ||
    (deed !== undefined &&
      deed.last > at + 1 &&
      deed.value.some((w) => w.strength === 'strong' && w.form !== 'noun'))
  );
}

/** "killed by alleged bandits", "gunmen said to be herders": the word only hedges who they are. */
function describes(notes: Annotations, { first }: Sentence, at: number): boolean {
  // "JNIM claimed to have killed 84 soldiers" is its own word.
  if (notes.words.pack.code !== 'en' || startingAt(notes.statements, at) !== undefined) return false;
  const aux = notes.words.auxiliaries.get(notes.document.tokens[at + 2]?.text.toLowerCase() ?? '');
  if (isCue(notes, at + 1, 'purpose') && (aux?.verb === 'be' || aux?.verb === 'have')) return true;
  const isBefore = at === first || isCue(notes, at - 1, 'by') || isCue(notes, at - 1, 'article');
  return (
    isBefore &&
    (startingAt(notes.actors, at + 1) !== undefined || startingAt(notes.people, at + 1) !== undefined)
  );
}

type Found = Pick<Read, 'first' | 'last' | 'name' | 'place'>;

function afterPreposition(notes: Annotations, end: number, sentence: Sentence): Found | null {
  const behind = trimmed(notes, nounPhraseAfter(notes, end, sentence));
  if (!behind || countsSomething(notes, behind)) return null;
  // "de source sécuritaire": the turn ends with a word of who says so.
  const range = isCue(notes, end - 1, 'source') ? { ...behind, first: end - 1 } : behind;
  return { ...range, name: nameOf(notes, range), place: 'preposition' };
}

function aroundVerb(
  notes: Annotations,
  at: number,
  end: number,
  sentence: Sentence,
  before: readonly Read[],
  depth: number,
): Found | null {
  // "heavy fighting was reported": what is reported is not who reports; nor do "men accused of theft" accuse.
  const group = verbGroup(notes, at, 'participle');
  if (group.voice === 'passive' || (group.voice === 'bare' && opensTurn(notes, 'charged', at, at)))
    return null;
  const start = verbStart(notes, at, sentence);
  const from = sharedStart(notes, start, sentence);
  const isBehindMark = from === start && start > sentence.first && isPlainMark(notes, start - 1);
  const after = sourceIn(notes, nounPhraseAfter(notes, end, sentence), isBehindMark ? 'named' : 'never');
  const inverted = after && { ...after, name: nameOf(notes, after), place: 'inverted' as const };
  const phrase = nounPhraseBefore(notes, from, sentence);
  // "In a statement on its channel it said": what opens with a preposition is no subject.
  const isAdverbial =
    phrase !== null && isCue(notes, phrase.first, 'against') && pronounBefore(notes, start, at) !== null;
  const subject = isAdverbial ? null : sourceIn(notes, phrase);
  if (isBehindMark && inverted && (!subject || isClosed(notes, inverted.last, sentence))) return inverted;
  if (subject) return { ...subject, name: nameOf(notes, subject), place: 'subject' };
  const pronoun = pronounBefore(notes, start, at);
  if (pronoun !== null) {
    const name = antecedent(notes, sentence, pronoun, before, depth);
    return name ? { first: pronoun, last: pronoun + 1, name, place: 'subject' } : null;
  }
  return inverted;
}

const CLOSES = ['relative', 'subordinator', 'speechPreposition'] as const;

/** "The director, in a statement, said the troops came …": behind a speaker the words stop; behind a subject they go on. */
function isClosed(notes: Annotations, last: number, sentence: Sentence): boolean {
  let at = last;
  while (at < sentence.last && notes.dateAt.has(at)) at++;
  return at >= sentence.last || isPlainMark(notes, at) || CLOSES.some((cue) => isCue(notes, at, cue));
}

/** Tokens of an aside, at most: ", qui administre la zone depuis janvier,". */
const ASIDE_REACH = 14;

/** "Le M23, qui administre la zone, accuse …": the subject stands before the aside. */
function asideStart(notes: Annotations, start: number, { first }: Sentence): number {
  const { tokens } = notes.document;
  if (tokens[start - 1]?.text !== ',') return start;
  const from = Math.max(first, start - ASIDE_REACH);
  let at = start - 2;
  while (at > from && tokens[at]!.text !== ',') at--;
  if (at <= from) return start;
  // "The M23, in control there, …": with nothing before its name, an actor goes on behind whatever stands between commas.
  const opens = inRange(notes.actors, first, at).some((a) => a.last === at && a.first - first <= 1);
  return opens || isCue(notes, at + 1, 'relative') ? at : start;
}

/** "Le JNIM revendique l’attaque et dit …": the subject of a second verb stands before the first. */
function sharedStart(notes: Annotations, start: number, sentence: Sentence): number {
  if (!isCue(notes, start - 1, 'and')) return asideStart(notes, start, sentence);
  const first = inRange(notes.statements, sentence.first, start).findLast((m) =>
    m.value.some((w) => w.act === 'claim' && w.form !== 'noun' && w.form !== 'phrase'),
  );
  return first ? verbStart(notes, first.first, sentence) : start;
}

/** "Bilan du ministère : 44 civils tués": whose tally it is. */
function tallyOwner(notes: Annotations, at: number, sentence: Sentence): Found | null {
  if (!isCue(notes, at + 1, 'of')) return null;
  const range = sourceIn(notes, nounPhraseAfter(notes, at + 2, sentence));
  if (!range || notes.document.tokens[range.last]?.text !== ':') return null;
  return { ...range, name: nameOf(notes, range), place: 'preposition' };
}

const isTotal = ({ value }: Annotations['harm'][number]): boolean => value.some((w) => w.role === 'total');

function cueEnd(notes: Annotations, at: number, sentence: Sentence, isPreposition: boolean): number {
  let end = at + 1;
  const cue = isPreposition ? 'speechPreposition' : 'speechVerb';
  while (end < sentence.last && isCue(notes, end, cue) && end - at < 4) end++;
  return end;
}

function pronounBefore(notes: Annotations, start: number, verb: number): number | null {
  for (let i = verb - 1; i >= start; i--) {
    if (isCue(notes, i, 'pronoun') && !isImpersonal(notes, i)) return i;
  }
  return null;
}

/** "on", "y", "there": nobody in particular; told from persons by being adverbs or no person's pronoun. */
const isImpersonal = (notes: Annotations, at: number): boolean =>
  !notes.words.persons.has(notes.document.tokens[at]!.fold);

/** Who "il", "they" is: the last speaker before it, else the group that the sentence before was about. */
function antecedent(
  notes: Annotations,
  sentence: Sentence,
  at: number,
  before: readonly Read[],
  depth: number,
): string | null {
  const here = before.at(-1);
  if (here) return here.name;
  const inside = inRange(notes.actors, sentence.first, at).find((m) => m.value.isNamed);
  const previous = notes.document.sentences[sentence.index - 1];
  if (!previous || previous.block !== sentence.block || depth > 0)
    return inside ? wordsOf(notes.document, inside.first, inside.last) : null;
  const spoken = readAttributions(notes, previous, depth + 1).at(-1);
  if (spoken?.name) return spoken.name;
  const subject = inside ?? inRange(notes.actors, previous.first, previous.last).find((m) => m.value.isNamed);
  return subject ? wordsOf(notes.document, subject.first, subject.last) : null;
}

/**
 * What an attribution answers for. A subject answers for what follows, and for what stands before it where the
 * saying ends the sentence; an inverted one for what stands before; a preposition for both. A semicolon ends all.
 */
function scopeOf(notes: Annotations, sentence: Sentence, a: Read): { from: number; to: number } {
  const { tokens } = notes.document;
  let from = sentence.first;
  let to = sentence.last;
  for (let i = sentence.first; i < sentence.last; i++) {
    if (tokens[i]!.text !== ';') continue;
    if (i < a.cue) from = i + 1;
    else to = Math.min(to, i);
  }
  // "…, and a fisherman said he saw more": a clause of its own.
  if (a.place === 'recount' || (a.place === 'subject' && opensClause(notes, a.first)))
    from = Math.max(from, a.first);
  return { from, to };
}

function opensClause(notes: Annotations, first: number): boolean {
  let before = first - 1;
  while (before >= 0 && isSkipped(notes, before)) before--;
  return before >= 0 && (isCue(notes, before, 'and') || isCue(notes, before, 'subordinator'));
}

/** The attribution that answers for token `at`: the nearest whose scope holds it, or null. */
export function nearestAttribution(attributions: readonly Attribution[], at: number): Attribution | null {
  let best: Attribution | null = null;
  for (const a of attributions) {
    if (at < a.from || at >= a.to) continue;
    if (!best || Math.abs(a.cue - at) < Math.abs(best.cue - at)) best = a;
  }
  return best;
}
