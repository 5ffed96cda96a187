import type { HarmEffect } from '../core/findings.ts';
import type { LexiconMatch } from '../language/lexicon.ts';
import type { NumberMention } from '../language/numbers.ts';
import type { Sentence } from '../language/sentences.ts';
import { inRange, isCue, type Annotations } from './annotate.ts';
import type { HarmWord } from './compile.ts';
import { isOfEarlierCount } from './earlier.ts';
import { base, type PeopleGroup } from './people.ts';
import { verbGroup } from './verbs.ts';

/** How far before its figure the word for the total may stand, in tokens. */
const TOTAL_REACH = 7;
const FAR_TOTAL_REACH = 26;

/** "the death toll rose to 150", "put the attackers’ dead at more than 80": a figure without a noun of its own. */
export function totalBefore(
  notes: Annotations,
  sentence: Sentence,
  number: NumberMention,
): PeopleGroup | null {
  if (number.article || isFollowedByNoun(notes, number) || isOutdated(notes, number)) return null;
  const linked = isLinked(notes, number.first);
  const from = Math.max(sentence.first, number.first - (linked ? FAR_TOTAL_REACH : TOTAL_REACH));
  const before = inRange(notes.harm, from, number.first).filter((m) => m.last <= number.first);
  const total = before.findLast(
    (m) => m.value.some((w) => w.role === 'total') || (linked && isHeadcount(m, number)),
  );
  if (!total || isTaken(notes, sentence, total.last, number.first)) return null;
  const word = total.value.find((w) => w.role === 'total') ?? total.value.find((w) => w.role === 'counted');
  if (!word) return null;
  // "the attackers’ dead": whose dead they are stands right before.
  const owner = inRange(notes.people, total.first - 3, total.first).find(
    (m) => m.last >= total.first - 2 && !isCue(notes, m.last, 'speechVerb'),
  );
  return { ...implied(number), who: owner?.value ?? 'unknown', effect: word.effect, effectBy: 'total' };
}

/** "put the wounded at about 20": a headcount noun right before, with its article. */
function isHeadcount(m: LexiconMatch<readonly HarmWord[]>, number: NumberMention): boolean {
  return number.first - m.last <= 2 && m.value.some((w) => w.role === 'counted');
}

/** Another figure in between has taken the total. */
const isTaken = (notes: Annotations, sentence: Sentence, from: number, to: number): boolean =>
  inRange(notes.numbers, from, to).some(
    (n) => n.role === null && !n.article && !isOutdated(notes, n) && !isOfEarlierCount(notes, sentence, n),
  );

/** "à 150", "to 150", "was 100", "de 12": a figure that something is said to come to. */
function isLinked(notes: Annotations, at: number): boolean {
  let before = at - 1;
  while (before >= 0 && isCue(notes, before, 'adverb')) before--;
  const token = notes.document.tokens[before];
  if (!token) return false;
  return (
    isCue(notes, before, 'against') ||
    isCue(notes, before, 'of') ||
    isCue(notes, before, 'purpose') ||
    token.text === ':' ||
    notes.words.auxiliaries.has(token.text.toLowerCase())
  );
}

/** "de 32 à 53 morts", "from 32 to 53": a figure that the next one replaces. */
export function isOutdated(notes: Annotations, number: NumberMention): boolean {
  const leads = isCue(notes, number.last, 'against') || isCue(notes, number.last, 'purpose');
  return (
    leads &&
    inRange(notes.numbers, number.last + 1, number.last + 2).some(
      (n) => n.kind === 'cardinal' && n.role === null,
    )
  );
}

/** Whether the word behind a figure is a noun, as far as can be told: no mark, date, word of grammar or of harm. */
export function isFollowedByNoun(notes: Annotations, number: { readonly last: number }): boolean {
  const next = notes.document.tokens[number.last];
  if (!next || next.kind !== 'word' || notes.dateAt.has(number.last)) return false;
  // "53 from 32": a preposition before another figure is no noun.
  if (inRange(notes.numbers, number.last + 1, number.last + 2).some((n) => n.first === number.last + 1))
    return false;
  return !isGrammarAt(notes, number.last) && !notes.harmAt.has(number.last);
}

const GRAMMAR = [
  'and',
  'of',
  'by',
  'relative',
  'subordinator',
  'against',
  'adverb',
  'been',
  'modal',
  'article',
  'partOf',
  'others',
  'pronoun',
  'speechPreposition',
  'none',
  'negation',
] as const;

const isGrammarAt = (notes: Annotations, at: number): boolean =>
  GRAMMAR.some((c) => isCue(notes, at, c)) ||
  notes.words.auxiliaries.has(notes.document.tokens[at]!.text.toLowerCase());

/** "dix ont été blessés", "63 were hurt", "wounding more than 16", "en avait tué 30": the people are left out. */
export function impliedGroup(
  notes: Annotations,
  sentence: Sentence,
  number: NumberMention,
): PeopleGroup | null {
  const ordinal = number.article
    ? inRange(notes.numbers, number.last, number.last + 1).find((n) => n.kind === 'ordinal')
    : undefined;
  if (ordinal)
    return isFollowedByNoun(notes, ordinal)
      ? null
      : { ...implied(number), last: ordinal.last, isOther: true };
  if (isFollowedByNoun(notes, number)) return null;
  if (
    isFollowedByHarm(notes, sentence, number) ||
    (!number.article && isObjectOfHarm(notes, sentence, number))
  )
    return implied(number);
  const effect = number.article ? null : toldEffect(notes, sentence, number);
  return effect ? { ...implied(number), effect, effectBy: 'told' } : null;
}

const implied = (number: NumberMention): PeopleGroup => ({
  ...base(number),
  first: number.first,
  last: number.last,
  who: 'unknown',
  effect: null,
  nationality: null,
  isBare: false,
  isOther: false,
  isImplied: true,
});

function isFollowedByHarm(notes: Annotations, sentence: Sentence, number: NumberMention): boolean {
  for (let at = number.last; at < sentence.last && at - number.last < 6; at++) {
    const match = notes.harmAt.get(at);
    if (
      match?.value.some((w) => w.role === 'adjective' || w.role === 'intransitive' || w.form === 'participle')
    )
      return true;
    if (!isFiller(notes, at)) return false;
  }
  return false;
}

const isFiller = (notes: Annotations, at: number): boolean => {
  const { text } = notes.document.tokens[at]!;
  return (
    notes.words.auxiliaries.has(text.toLowerCase()) ||
    isCue(notes, at, 'been') ||
    isCue(notes, at, 'adverb') ||
    isCue(notes, at, 'hedge') ||
    '«"“'.includes(text)
  );
};

/** The verb right before kills or takes, and nothing else is there for it to govern. */
function isObjectOfHarm(notes: Annotations, sentence: Sentence, number: NumberMention): boolean {
  const match = inRange(notes.harm, Math.max(sentence.first, number.first - 3), number.first).at(-1);
  if (!match || match.last < number.first - 1) return false;
  if (match.last < number.first && !isCue(notes, match.last, 'adverb')) return false;
  if (match.value.some((w) => w.role === 'phrase')) return true;
  const verb = match.value.find((w) => w.role === 'verb');
  return (
    verb !== undefined &&
    (verb.form !== 'participle' || verbGroup(notes, match.first, verb.form).voice !== 'passive')
  );
}

/** How many sentences back a figure without a noun may take what it counts from. */
const TOLD_REACH = 3;

/** "a local committee lists 51", "s’arrête à 43", "claims 200 soldiers": what befell them was told before. */
export function toldEffect(
  notes: Annotations,
  sentence: Sentence,
  number: { readonly first: number; readonly low: number },
): HarmEffect | null {
  let verb = number.first - 1;
  while (verb > sentence.first && '«"“'.includes(notes.document.tokens[verb]!.text)) verb--;
  if (verb < sentence.first || number.low < 3 || !isCue(notes, verb, 'speechVerb')) return null;
  while (verb > sentence.first && isCue(notes, verb - 1, 'speechVerb')) verb--;
  // Of the nearest sentence with a figure the first counts: the dead come before the wounded.
  for (let index = sentence.index; index >= Math.max(0, sentence.index - TOLD_REACH); index--) {
    const { first, last } = notes.document.sentences[index]!;
    const told = inRange(notes.harm, first, Math.min(last, verb)).find(
      (m) => m.value.some((w) => w.role !== 'total') && hasFigure(notes, m),
    );
    if (told) return told.value.find((w) => w.role !== 'total')?.effect ?? null;
  }
  return null;
}

const hasFigure = (notes: Annotations, m: { readonly first: number; readonly last: number }): boolean =>
  inRange(notes.numbers, m.first - 8, m.last + 5).some((n) => n.role === null && !n.article);
