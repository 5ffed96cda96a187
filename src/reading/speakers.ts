import type { Sentence } from '../language/sentences.ts';
import { hasCue, inRange, isCue, type Annotations } from './annotate.ts';
import { wordsOf } from './span.ts';
import { verbGroup } from './verbs.ts';

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

/** A speaker is named in at most so many tokens. */
const LONGEST = 12;

interface Range {
  readonly first: number;
  readonly last: number;
}

/** How a speaker stands to the words: "X a déclaré que …", "…, a déclaré X", "selon X …". */
type Place = 'subject' | 'inverted' | 'preposition';

/**
 * The attributions of a sentence, in text order: "selon X", "X a déclaré", "a indiqué X", "X said".
 * A pronoun is replaced by the speaker, or the group, named last before it.
 */
export function attributionsOf(notes: Annotations, sentence: Sentence): Attribution[] {
  const own = readAttributions(notes, sentence);
  return own.map((a) => ({ ...a, ...scopeOf(notes, sentence, a) })).filter((a): a is Attribution & Read => a.name !== '');
}

interface Read extends Range {
  readonly name: string;
  readonly cue: number;
  readonly denies: boolean;
  readonly place: Place;
}

function readAttributions(notes: Annotations, sentence: Sentence, depth = 0): Read[] {
  const found: Read[] = [];
  for (let at = sentence.first; at < sentence.last; at++) {
    const isPreposition = isCue(notes, at, 'speechPreposition');
    const isVerb = !isPreposition && (isCue(notes, at, 'speechVerb') || isCue(notes, at, 'denial'));
    const isTally = !isPreposition && !isVerb && isTotal(notes, at);
    if (!isPreposition && !isVerb && !isTally) continue;
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
  return found;
}

type Found = Pick<Read, 'first' | 'last' | 'name' | 'place'>;

function afterPreposition(notes: Annotations, end: number, sentence: Sentence): Found | null {
  const range = trimmed(notes, nounPhraseAfter(notes, end, sentence));
  if (!range || countsSomething(notes, range)) return null;
  return { ...range, name: nameOf(notes, range), place: 'preposition' };
}

function aroundVerb(notes: Annotations, at: number, end: number, sentence: Sentence, before: readonly Read[], depth: number): Found | null {
  // "heavy fighting was reported": what is reported is not who reports.
  const group = verbGroup(notes, at, 'participle');
  if (group.voice === 'passive') return null;
  const start = verbStart(notes, at, sentence);
  const isBehindMark = start > sentence.first && isPlainMark(notes, start - 1);
  const after = sourceIn(notes, nounPhraseAfter(notes, end, sentence), isBehindMark ? 'named' : 'never');
  const inverted = after && { ...after, name: nameOf(notes, after), place: 'inverted' as const };
  if (isBehindMark && inverted) return inverted;
  const subject = sourceIn(notes, nounPhraseBefore(notes, start, sentence));
  if (subject) return { ...subject, name: nameOf(notes, subject), place: 'subject' };
  const pronoun = pronounBefore(notes, start, at);
  if (pronoun !== null) {
    const name = antecedent(notes, sentence, pronoun, before, depth);
    return name ? { first: pronoun, last: pronoun + 1, name, place: 'subject' } : null;
  }
  return inverted;
}

/** "Bilan du ministère : 44 civils tués": whose tally it is. */
function tallyOwner(notes: Annotations, at: number, sentence: Sentence): Found | null {
  if (!isCue(notes, at + 1, 'of')) return null;
  const range = sourceIn(notes, nounPhraseAfter(notes, at + 2, sentence));
  if (!range || notes.document.tokens[range.last]?.text !== ':') return null;
  return { ...range, name: nameOf(notes, range), place: 'preposition' };
}

const isTotal = (notes: Annotations, at: number): boolean => notes.harmAt.get(at)?.value.some((w) => w.role === 'total') ?? false;

/** A range that can speak and counts nobody, or null. */
function sourceIn(notes: Annotations, range: Range | null, people: 'any' | 'named' | 'never' = 'any'): Range | null {
  const kept = trimmed(notes, range);
  if (!kept || countsSomething(notes, kept) || holdsHarm(notes, kept)) return null;
  return namesSource(notes, kept.first, kept.last) || namesPeople(notes, kept, people) ? kept : null;
}

/** "A fisherman told …": anybody may speak, where the words can be read no other way. */
const namesPeople = (notes: Annotations, { first, last }: Range, which: 'any' | 'named' | 'never'): boolean =>
  which !== 'never' && inRange(notes.people, first, last).some((m) => which === 'any' || m.value !== 'unknown');

// "été tués dans des affrontements avec le M23" tells of the deed, not of a speaker.
const holdsHarm = (notes: Annotations, range: Range): boolean =>
  inRange(notes.harm, range.first, range.last).some((m) => m.value.some((w) => w.role === 'verb' || w.role === 'intransitive') && !isCue(notes, m.first, 'source'));

function cueEnd(notes: Annotations, at: number, sentence: Sentence, isPreposition: boolean): number {
  let end = at + 1;
  const cue = isPreposition ? 'speechPreposition' : 'speechVerb';
  while (end < sentence.last && isCue(notes, end, cue) && end - at < 4) end++;
  return end;
}

function nounPhraseAfter(notes: Annotations, from: number, sentence: Sentence): Range | null {
  let first = from;
  while (first < sentence.last && isSkipped(notes, first)) first++;
  first = pastAddressee(notes, pastDate(notes, first), sentence);
  while (first < sentence.last && isSkipped(notes, first)) first++;
  let last = first;
  while (last < sentence.last && last - first < LONGEST && !endsPhrase(notes, last) && !isDate(notes, last)) last++;
  return last > first ? { first, last } : null;
}

const isDate = (notes: Annotations, at: number): boolean => notes.dateAt.has(at);

/** "a rapporté vendredi 23 mai la chaîne": the day of the saying is not the speaker. */
function pastDate(notes: Annotations, first: number): number {
  return notes.dateAt.get(first)?.last ?? first;
}

/** "ont déclaré à l’AFP des sources": whom they told it is not who said it. */
function pastAddressee(notes: Annotations, first: number, sentence: Sentence): number {
  if (!isCue(notes, first, 'against')) return first;
  const outlet = inRange(notes.outlets, first, Math.min(first + 4, sentence.last))[0];
  let next = outlet ? outlet.last : first;
  while (outlet && next < sentence.last && isSkipped(notes, next)) next++;
  return next;
}

/** First token of the verb with its auxiliaries, adverbs and clitics. */
function verbStart(notes: Annotations, verb: number, sentence: Sentence): number {
  let first = verb;
  while (first > sentence.first && isVerbal(notes, first - 1)) first--;
  return first;
}

function nounPhraseBefore(notes: Annotations, verb: number, sentence: Sentence): Range | null {
  const last = beforeAside(notes, verb, sentence);
  if (last > sentence.first && isPlainMark(notes, last - 1)) return null;
  let first = last;
  while (first > sentence.first && last - first < LONGEST && !endsPhrase(notes, first - 1) && !isDate(notes, first - 1)) first--;
  while (first < last && isSkipped(notes, first)) first++;
  return last > first ? { first, last } : null;
}

/** "Un élu local, sous couvert d’anonymat, avance …": the subject stands before the aside. */
function beforeAside(notes: Annotations, last: number, sentence: Sentence): number {
  const mark = notes.document.tokens[last - 1]?.text;
  if (mark !== ',' && mark !== ')') return last;
  const open = mark === ',' ? ',' : '(';
  for (let i = last - 2; i > sentence.first && last - i < LONGEST + 2; i--) {
    if (notes.document.tokens[i]!.text === open) return i;
  }
  return last;
}

function pronounBefore(notes: Annotations, start: number, verb: number): number | null {
  for (let i = verb - 1; i >= start; i--) {
    if (isCue(notes, i, 'pronoun') && !isImpersonal(notes, i)) return i;
  }
  return null;
}

/** "on", "y", "there": nobody in particular; told from persons by being adverbs or no person's pronoun. */
const isImpersonal = (notes: Annotations, at: number): boolean => !notes.words.persons.has(notes.document.tokens[at]!.fold);

/** Who "il", "they" is: the last speaker before it, else the group that the sentence before was about. */
function antecedent(notes: Annotations, sentence: Sentence, at: number, before: readonly Read[], depth: number): string | null {
  const here = before.at(-1);
  if (here) return here.name;
  const inside = inRange(notes.actors, sentence.first, at).find((m) => m.value.isNamed);
  const previous = notes.document.sentences[sentence.index - 1];
  if (!previous || previous.block !== sentence.block || depth > 0) return inside ? wordsOf(notes.document, inside.first, inside.last) : null;
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
  if (a.place === 'subject' && opensClause(notes, a.first)) from = Math.max(from, a.first);
  return { from, to };
}

function opensClause(notes: Annotations, first: number): boolean {
  let before = first - 1;
  while (before >= 0 && isSkipped(notes, before)) before--;
  return before >= 0 && (isCue(notes, before, 'and') || isCue(notes, before, 'subordinator'));
}

const isSkipped = (notes: Annotations, at: number): boolean =>
  isCue(notes, at, 'article') || /^[’'«»"“”]$/.test(notes.document.tokens[at]!.text);

/** Auxiliaries, adverbs and clitics between the subject and its verb. */
function isVerbal(notes: Annotations, at: number): boolean {
  const token = notes.document.tokens[at]!;
  return (
    (notes.words.auxiliaries.has(token.text.toLowerCase()) && !isPossessive(notes, at)) ||
    isCue(notes, at, 'adverb') ||
    isCue(notes, at, 'pronoun') ||
    isNegation(notes, at) ||
    (isApostrophe(token.text) && !isPossessive(notes, at + 1)) ||
    token.fold === 'l'
  );
}

const isNegation = (notes: Annotations, at: number): boolean => isCue(notes, at, 'negation') && !isCue(notes, at, 'none');

const isApostrophe = (text: string): boolean => text === '’' || text === "'";

/** "Mali’s army": the s of an owner is no verb. */
function isPossessive(notes: Annotations, at: number): boolean {
  const { tokens } = notes.document;
  const token = tokens[at];
  if (token?.fold !== 's' || !isApostrophe(tokens[at - 1]?.text ?? '')) return false;
  const next = tokens[at + 1];
  return next !== undefined && next.kind === 'word' && !isCue(notes, at + 1, 'article') && !isCue(notes, at + 1, 'been') && !isCue(notes, at + 1, 'adverb');
}

const isPlainMark = (notes: Annotations, at: number): boolean => notes.document.tokens[at]!.kind === 'mark';

function endsPhrase(notes: Annotations, at: number): boolean {
  const token = notes.document.tokens[at]!;
  if (token.kind === 'mark') return !"'’-«»\"“”".includes(token.text);
  return (
    isCue(notes, at, 'relative') ||
    isCue(notes, at, 'subordinator') ||
    isCue(notes, at, 'speechVerb') ||
    isCue(notes, at, 'denial') ||
    isCue(notes, at, 'speechPreposition') ||
    isCue(notes, at, 'pronoun') ||
    (notes.words.auxiliaries.has(token.text.toLowerCase()) && !isPossessive(notes, at))
  );
}

/** Without what hangs on at either end: articles, adverbs, negations, marks, loose prepositions. */
function trimmed(notes: Annotations, range: Range | null): Range | null {
  if (!range) return null;
  let { first, last } = range;
  while (first < last && hangsBefore(notes, first)) first++;
  while (first < last && hangsAfter(notes, last - 1)) last--;
  return last > first ? { first, last } : null;
}

const hangsBefore = (notes: Annotations, at: number): boolean =>
  isSkipped(notes, at) || isPlainMark(notes, at) || isNegation(notes, at) || isCue(notes, at, 'and') || (isCue(notes, at, 'adverb') && !notes.document.tokens[at]!.capital);

const hangsAfter = (notes: Annotations, at: number): boolean =>
  isPlainMark(notes, at) ||
  isNegation(notes, at) ||
  isCue(notes, at, 'adverb') ||
  isCue(notes, at, 'and') ||
  isCue(notes, at, 'of') ||
  isCue(notes, at, 'by') ||
  isCue(notes, at, 'article') ||
  isCue(notes, at, 'against') ||
  notes.words.persons.has(notes.document.tokens[at]!.fold);

/** The words of a speaker, without quotation marks left open. */
function nameOf(notes: Annotations, { first, last }: Range): string {
  const name = wordsOf(notes.document, first, last);
  return /^[^«]*»|^[^“]*”/.test(name) ? name.replace(/[«»“”]/g, '').trim() : name;
}

/** Whether a phrase can speak: it holds a source noun, an outlet, an actor or a capitalised name. */
function namesSource(notes: Annotations, first: number, last: number): boolean {
  if (hasCue(notes, first, last, 'source')) return true;
  if (inRange(notes.outlets, first, last).length > 0 || inRange(notes.actors, first, last).length > 0) return true;
  let capitals = 0;
  for (let i = first; i < last; i++) if (notes.document.tokens[i]!.capital) capitals++;
  return capitals >= 2 || (last - first === 1 && capitals === 1);
}

/** "avance un bilan d’au moins 60 militaires": what is said, not who says it; "quatre sources" say it. */
function countsSomething(notes: Annotations, range: Range): boolean {
  return inRange(notes.numbers, range.first, range.last).some(
    (n) => n.role === null && !n.article && n.low > 3 && !hasCue(notes, n.last, Math.min(n.last + 2, range.last), 'source'),
  );
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
