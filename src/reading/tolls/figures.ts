import type { HarmedParty, HarmEffect } from '../../core/findings.ts';
import type { LexiconMatch } from '../../language/lexicon.ts';
import type { NumberMention } from '../../language/numbers.ts';
import type { Sentence } from '../../language/sentences.ts';
import type { Toponym } from '../../gazetteer/index.ts';
import { inRange, isCue, type Annotations } from '../annotation/annotate.ts';
import { isBroughtAt } from './brought.ts';
import type { HarmWord } from '../annotation/compile.ts';
import { isOfEarlierCount } from './earlier.ts';
import { base, type PeopleGroup } from './people.ts';
import { areOnTheMove } from './on-the-move.ts';
import { endOfThem } from './of-them.ts';
import { lossOfOther } from './ranks.ts';
import { ellipticSpeaker, isOnly } from './recounts.ts';
import { endsTurn, opensTurn, turnsIn } from '../annotation/turns.ts';
import { verbGroup } from '../annotation/verbs.ts';

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
  // "the attackers’ dead", "le nombre de soldats tués": whose dead they are stands right before or in it.
  const owner = inRange(notes.people, total.first - 3, total.last).find(
    (m) => m.last >= total.first - 2 && !isCue(notes, m.last, 'speechVerb'),
  );
  return { ...implied(number), who: owner?.value ?? 'unknown', effect: word.effect, effectBy: 'total' };
}

/** "porte à 78 le nombre de morts", "raised to 78 the number of people killed": the word for the total stands behind. */
export function totalAfter(notes: Annotations, number: NumberMention): PeopleGroup | null {
  if (number.article || !isLinked(notes, number.first) || isOutdated(notes, number)) return null;
  const at = number.last + (isCue(notes, number.last, 'article') ? 1 : 0);
  const word = notes.harmAt.get(at)?.value.find((w) => w.role === 'total');
  return word ? { ...implied(number), who: 'unknown', effect: word.effect, effectBy: 'total' } : null;
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
    endsTurn(notes, 'reaches', at) ||
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
  const isNoNoun = isGrammarAt(notes, number.last) || notes.harmAt.has(number.last);
  return !isNoNoun && !opensTurn(notes, 'ranksOf', number.last, number.last);
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

/** Whether the token is a word of grammar, and so no noun that a figure counts. */
export const isGrammarAt = (notes: Annotations, at: number): boolean =>
  GRAMMAR.some((c) => isCue(notes, at, c)) ||
  notes.words.auxiliaries.has(notes.document.tokens[at]!.text.toLowerCase());

/** "dix ont été blessés", "63 were hurt", "wounding more than 16", "en avait tué 30": the people are left out. */
export function impliedGroup(
  notes: Annotations,
  sentence: Sentence,
  number: NumberMention,
  toponyms: readonly Toponym[],
): PeopleGroup | null {
  if (isScore(notes, number)) return null;
  const ordinal = number.article
    ? inRange(notes.numbers, number.last, number.last + 1).find((n) => n.kind === 'ordinal')
    : undefined;
  if (ordinal)
    return isFollowedByNoun(notes, ordinal)
      ? null
      : { ...implied(number), last: ordinal.last, isOther: true };
  const share = shareOf(notes, number);
  if (share) return share;
  const end = endOfThem(notes, number);
  if (end !== null && !number.article && areOnTheMove(notes, sentence, { ...implied(number), last: end }))
    return { ...implied(number), last: end, effect: 'displaced', effectBy: 'told' };
  if (end !== null && !number.article)
    return isFollowedByHarm(notes, sentence, end) || isObjectOfHarm(notes, sentence, number)
      ? { ...implied(number), last: end }
      : null;
  const loser =
    inRange(notes.targets, number.last, number.last + 2).length > 0
      ? null
      : lossOfOther(notes, sentence, number, toponyms);
  if (loser) return { ...implied(number), who: loser, effect: 'killed', effectBy: 'told' };
  if (isFollowedByNoun(notes, number)) return null;
  if (
    isFollowedByHarm(notes, sentence, number.last) ||
    (!number.article && isObjectOfHarm(notes, sentence, number))
  )
    return implied(number);
  if (number.article) return null;
  const isPlaced = placeBehind(notes, number, toponyms);
  const effect = toldEffect(notes, sentence, number) ?? listedEffect(notes, sentence, number, isPlaced);
  return effect ? { ...implied(number), effect, effectBy: 'told', isPlaced } : null;
}

/** "Fourteen of those killed were soldiers": some of the dead, whose side is told; without a side they are a part. */
function shareOf(notes: Annotations, number: NumberMention): PeopleGroup | null {
  const at = number.last + 1;
  // "of those" is a cue of its own.
  const isOfThose =
    (isCue(notes, number.last, 'partOf') && isCue(notes, at, 'partOf')) ||
    (isCue(notes, number.last, 'of') && (isCue(notes, at, 'demonstrative') || isCue(notes, at, 'article')));
  const harmed = isOfThose ? notes.harmAt.get(at + 1) : undefined;
  const word = harmed?.value.find((w) => w.role === 'verb' || w.role === 'adjective' || w.role === 'counted');
  if (number.article || !harmed || !word) return null;
  const who = complementAt(notes, harmed.last);
  const group = { ...implied(number), last: harmed.last, effect: word.effect, effectBy: 'told' as const };
  return who === null ? { ...group, isPart: true } : { ...group, who };
}

/** "were soldiers", "étaient des militaires": what the people right before the verb are said to be. */
function complementAt(notes: Annotations, at: number): HarmedParty | null {
  const aux = notes.words.auxiliaries.get(notes.document.tokens[at]?.text.toLowerCase() ?? '');
  if (aux?.verb !== 'be') return null;
  return inRange(notes.people, at + 1, at + 3)[0]?.value ?? null;
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

/** "lost two-nil": a figure tied to another word is no count of people left out. */
const isScore = ({ document: { tokens } }: Annotations, { last }: NumberMention): boolean =>
  tokens[last]?.text === '-' && !tokens[last]!.spaceBefore && tokens[last + 1]?.spaceBefore === false;

/** How far before an elliptic figure the things that it counts more of may be named; tokens. */
const THINGS_REACH = 8;

/** "two vehicles destroyed and one captured": taken like the things named last before it, and no person. */
export function isOfThings(notes: Annotations, sentence: Sentence, { first, last }: NumberMention): boolean {
  const isSeized = (['seizing', 'captured'] as const).some(
    (turn) => turnsIn(notes, turn, last, last + 3).length > 0,
  );
  const from = Math.max(sentence.first, first - THINGS_REACH);
  const thing = inRange(notes.targets, from, first).at(-1);
  const isCounted = thing !== undefined && inRange(notes.numbers, thing.first - 2, thing.first).length > 0;
  return isSeized && isCounted && inRange(notes.people, thing.last, first).length === 0;
}

function isFollowedByHarm(notes: Annotations, sentence: Sentence, from: number): boolean {
  for (let at = from; at < sentence.last && at - from < 6; at++) {
    const match = notes.harmAt.get(at);
    if (
      match?.value.some((w) => w.role === 'adjective' || w.role === 'intransitive' || w.form === 'participle')
    )
      return true;
    if (!isFiller(notes, at)) return isBroughtAt(notes, sentence, at);
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

/** Between a verb of telling and its figure, in tokens. */
const FILLERS = 4;

/** "en dénombraient vendredi « au moins 70 »": a mark of speech, an adverb, a day. */
const isBetween = (notes: Annotations, at: number): boolean =>
  '«"“'.includes(notes.document.tokens[at]!.text) || isCue(notes, at, 'adverb') || notes.dateAt.has(at);

/** How far before its figure the one that it goes on from may stand, in tokens. */
const LIST_REACH = 30;

/**
 * "quatre passagers tués selon le juge, six d’après la Croix-Rouge", "12 were killed on Friday and 20 the next day":
 * a figure that goes on from another, with only another speaker, day or place beside it.
 */
function listedEffect(
  notes: Annotations,
  sentence: Sentence,
  number: NumberMention,
  isPlaced: boolean,
): HarmEffect | null {
  const before = notes.document.tokens[number.first - 1];
  if (number.low > 1 && ellipticSpeaker(notes, sentence, number))
    return effectTold(notes, sentence, number.first, number.low);
  const goesOn =
    ',;:('.includes(before?.text ?? ' ') ||
    (['and', 'partOf'] as const).some((cue) => isCue(notes, number.first - 1, cue)) ||
    // "un bilan de six morts côté armée et de dix côté rebelles"
    (isCue(notes, number.first - 1, 'of') && isCue(notes, number.first - 2, 'and'));
  const isAnothers =
    isPlaced ||
    isCue(notes, number.last, 'speechPreposition') ||
    notes.dateAt.has(number.last) ||
    opensTurn(notes, 'ranksOf', number.last, number.last);
  if (!goesOn || !isAnothers || number.low < 2) return null;
  const from = Math.max(sentence.first, number.first - LIST_REACH);
  const told = inRange(notes.harm, from, number.first).findLast(
    (m) => m.value.some((w) => w.role !== 'total') && hasFigure(notes, m),
  );
  return told?.value.find((w) => w.role !== 'total')?.effect ?? null;
}

/** "73 à Tchombangou", "32 in Zaroumdareye": a place, with its preposition, and nothing else between. */
const placeBehind = (notes: Annotations, { last }: NumberMention, toponyms: readonly Toponym[]): boolean =>
  isCue(notes, last, 'against') && inRange(toponyms, last, last + 3).some((t) => t.relation === 'in');

/** "a local committee lists 51", "s’arrête à 43", "claims 200 soldiers": what befell them was told before. */
export function toldEffect(
  notes: Annotations,
  sentence: Sentence,
  number: { readonly first: number; readonly last: number; readonly low: number },
): HarmEffect | null {
  const floor = Math.max(sentence.first, number.first - FILLERS - 1);
  let verb = number.first - 1;
  if (isOnly(notes, verb) && endsTurn(notes, 'recounts', verb)) verb--;
  while (verb > floor && isBetween(notes, verb)) verb--;
  if (verb < sentence.first || number.low < 3 || isCue(notes, number.last, 'of')) return null;
  if (!isCue(notes, verb, 'speechVerb') && !endsTurn(notes, 'recounts', verb + 1)) return null;
  while (verb > sentence.first && isCue(notes, verb - 1, 'speechVerb')) verb--;
  return effectTold(notes, sentence, verb, number.low);
}

/** Two counts of one event rarely differ by more: a town's people, a year's dead are not its toll. */
const MOST_TIMES = 20;

/**
 * What befell the people counted last before token `at`, in this sentence or in the ones right before it.
 * @param most a figure that is held to be another count of theirs
 */
export function effectTold(
  notes: Annotations,
  sentence: Sentence,
  at: number,
  most: number = 0,
): HarmEffect | null {
  // Of the nearest sentence with a figure the first counts: the dead come before the wounded.
  for (let index = sentence.index; index >= Math.max(0, sentence.index - TOLD_REACH); index--) {
    const { first, last } = notes.document.sentences[index]!;
    const counts = inRange(notes.harm, first, Math.min(last, at)).filter((m) => hasFigure(notes, m));
    const told = counts.find((m) => m.value.some((w) => w.role !== 'total')) ?? counts[0];
    if (told) {
      const known = Math.max(...figuresNear(notes, told).map((n) => n.low));
      return most > MOST_TIMES * known
        ? null
        : (told.value.find((w) => w.role !== 'total') ?? told.value[0])!.effect;
    }
  }
  return null;
}

/** "The death toll from Friday’s attack on the village has climbed to 132": it may stand far behind. */
const isTotal = ({ value }: LexiconMatch<readonly HarmWord[]>): boolean =>
  value.every((w) => w.role === 'total');

const figuresNear = (notes: Annotations, m: LexiconMatch<readonly HarmWord[]>) =>
  inRange(notes.numbers, m.first - 8, m.last + (isTotal(m) ? FAR_TOTAL_REACH : 5)).filter(
    (n) => n.role === null && !n.article,
  );

const hasFigure = (notes: Annotations, m: LexiconMatch<readonly HarmWord[]>): boolean =>
  figuresNear(notes, m).length > 0;
