import type { LexiconMatch } from '../../language/lexicon.ts';
import type { Sentence } from '../../language/sentences.ts';
import { hasCue, inRange, isCue, startingAt, type Annotations } from '../annotation/annotate.ts';
import { broughtTo, effectOfBringing } from './brought.ts';
import { areThings } from '../types/led-away.ts';
import { hasObject } from '../frames/bare-participles.ts';
import type { HarmWord } from '../annotation/compile.ts';
import type { PeopleGroup } from './people.ts';
import { endsTurn, opensTurn, turnsIn } from '../annotation/turns.ts';
import { isUngoverned, verbGroup, type VerbGroup } from '../annotation/verbs.ts';

/** A word of harm with where its people stand. */
export interface Predicate {
  readonly match: LexiconMatch<readonly HarmWord[]>;
  readonly word: HarmWord;
  readonly group: VerbGroup;
  /** Where the harmed people are looked for. */
  readonly side: 'left' | 'right' | 'either';
  /** An auxiliary stands before it or in it: the sentence's verb, not a participle in passing. */
  readonly isFinite: boolean;
  /** It opens the sentence: "Enlevés puis égorgés, les …". */
  readonly isFronted: boolean;
  /** Said of people who are counted, and of nobody else. */
  readonly isOfCounted?: true;
  /** "les corps de (six villageois)": they are dead, whatever else is said of them. */
  readonly isOfBodies?: true;
}

/** The words of a sentence that say what befell people, each with the side on which it looks for them. */
export function predicatesOf(
  notes: Annotations,
  sentence: Sentence,
  groups: readonly PeopleGroup[],
): Predicate[] {
  const found: Predicate[] = [];
  for (const match of inRange(notes.harm, sentence.first, sentence.last)) {
    for (const word of match.value) {
      if (word.role === 'counted' || word.role === 'total') continue;
      const care =
        word.effect === 'abducted' ? effectOfBringing(notes, sentence, match.last - 1, match.last) : null;
      if (care === 'dead') continue;
      if (
        isNounHere(notes, match, word) ||
        isBareInfinitive(notes, match, word) ||
        isOfAttack(notes, match) ||
        isSaying(notes, match, word) ||
        isAmong(notes, sentence, match, groups) ||
        isShadowed(notes, match, word) ||
        isHead(notes, match, word) ||
        isOfThings(notes, match, word) ||
        (word.effect === 'abducted' && isOfTravellers(notes, sentence, match)) ||
        isOccasion(notes, sentence, match, word) ||
        (word.effect === 'released' && isPublishing(notes, match))
      )
        continue;
      const group = verbGroup(notes, match.first, word.form);
      const side = sideOf(notes, sentence, match, word, group, groups);
      const isFinite =
        group.first < match.first ||
        (word.form === 'participle' && sharesPassive(notes, match)) ||
        notes.words.auxiliaries.has(notes.document.tokens[match.first]!.text.toLowerCase());
      const isFronted = side === 'right' && fronted(notes, sentence, match, group) !== null;
      const meant = care === null ? word : { ...word, effect: care };
      if (side) found.push({ match, word: meant, group, side, isFinite, isFronted });
    }
  }
  return [...found, ...bodiesOf(notes, sentence), ...broughtTo(notes, sentence)];
}

/** "les corps de six villageois": the dead by a noun that counts nobody itself. */
function bodiesOf(notes: Annotations, sentence: Sentence): Predicate[] {
  return turnsIn(notes, 'bodies', sentence.first, sentence.last)
    .filter((m) => opensComplement(notes, m.last))
    .map(({ first, last }) => {
      const word: HarmWord = { text: '', effect: 'killed', role: 'noun', form: 'noun' };
      return {
        match: { first, last, value: [word] },
        word,
        group: verbGroup(notes, first, 'noun'),
        side: 'right' as const,
        isFinite: false,
        isFronted: false,
        isOfBodies: true as const,
      };
    });
}

/** "sont tombés dans une embuscade", "aux mains de": the first word of what is told as an attack or a capture. */
const isOfAttack = (notes: Annotations, { first, last }: LexiconMatch<unknown>): boolean => {
  const trigger = startingAt(notes.triggers, first);
  return trigger !== undefined && trigger.last > last && trigger.value.some((w) => FALLS.has(w.kind));
};

const FALLS: ReadonlySet<string> = new Set(['attack', 'capture']);

/** "le camp de déplacés", "le bilan des blessés", "un appel à la retenue": a participle that is a noun there. */
const isNounHere = (notes: Annotations, match: LexiconMatch<unknown>, word: HarmWord): boolean =>
  (word.form === 'participle' || word.role === 'adjective') &&
  match.last - match.first === 1 &&
  (isCue(notes, match.first - 1, 'of') ||
    (word.effect === 'abducted' && isCue(notes, match.first - 1, 'article'))) &&
  !notes.numberEnds.has(match.first - 1);

/** "worshippers, rescue volunteers and a doctor": an infinitive that nothing governs is a noun. */
const isBareInfinitive = (
  notes: Annotations,
  match: LexiconMatch<readonly HarmWord[]>,
  word: HarmWord,
): boolean => notes.words.pack.code === 'en' && word.form === 'infinitive' && isUngoverned(notes, match);

/** "were hurt", "injured about twenty": where the participle reads, the same word as adjective or present does not. */
function isShadowed(notes: Annotations, match: LexiconMatch<readonly HarmWord[]>, word: HarmWord): boolean {
  if (!match.value.some((w) => w.role === 'verb' && w.form === 'participle')) return false;
  if (word.role === 'adjective') return true;
  return (
    word.role === 'verb' &&
    word.form !== 'participle' &&
    verbGroup(notes, match.first, 'participle').voice !== 'bare'
  );
}

/** "20 soldiers KIA, 4 WIA", "six tués, deux autres portés disparus": what a figure counts is said of nobody else. */
const isHead = (notes: Annotations, match: LexiconMatch<readonly HarmWord[]>, word: HarmWord): boolean =>
  (word.role === 'adjective' || (word.role === 'verb' && word.form === 'participle')) &&
  (notes.numberEnds.has(match.first) ||
    (isCue(notes, match.first - 1, 'others') && notes.numberEnds.has(match.first - 1))) &&
  match.value.some((w) => w.role === 'counted');

/** "onze soldats tués et deux pick-up emportés": things are taken, and nobody. */
const isOfThings = (notes: Annotations, { first }: LexiconMatch<unknown>, word: HarmWord): boolean =>
  (word.form === 'participle' || word.role === 'adjective') &&
  (word.effect === 'abducted' || word.effect === 'detained') &&
  areThings(notes, first - THING, first);

/** A noun of things right before its participle has no more tokens. */
const THING = 4;

/** "La délégation est repartie avec trois réfugiés": who goes away with people takes them where they are armed. */
const isOfTravellers = (notes: Annotations, sentence: Sentence, match: LexiconMatch<unknown>): boolean =>
  turnsIn(notes, 'leavesWith', match.first, match.last).length > 0 &&
  !inRange(notes.actors, sentence.first, match.first).some((a) => FIGHTING.has(a.value.side)) &&
  turnsIn(notes, 'persons', sentence.first, match.first).length === 0;

/** "À la suite de la mort d’un motard, la foule a brûlé …": what the deed told came of, and none of its toll. */
const isOccasion = (
  notes: Annotations,
  sentence: Sentence,
  { first, last }: LexiconMatch<unknown>,
  { role, effect }: HarmWord,
): boolean =>
  role === 'noun' &&
  effect === 'killed' &&
  turnsIn(notes, 'since', Math.max(sentence.first, first - OCCASION_REACH), first).some(
    (t) => t.last >= first - 2,
  ) &&
  inRange(notes.triggers, last, sentence.last).some((t) =>
    t.value.some((w) => w.strength === 'strong' && w.form !== 'noun'),
  );

/** "released photos of two captured soldiers": what is published frees nobody. */
const isPublishing = (notes: Annotations, { last }: LexiconMatch<unknown>): boolean =>
  turnsIn(notes, 'footage', last, last + 3).length > 0 && inRange(notes.people, last, last + 2).length === 0;

const OCCASION_REACH = 6;

const FIGHTING: ReadonlySet<string> = new Set(['armed', 'state']);

/** "s’arrête à 43": part of a phrase of saying. */
const isSaying = (notes: Annotations, match: LexiconMatch<unknown>, word: HarmWord): boolean =>
  word.role === 'verb' &&
  isCue(notes, match.first, 'speechVerb') &&
  (isCue(notes, match.last, 'speechVerb') || isCue(notes, match.first - 1, 'speechVerb'));

/** "figurent parmi les tués", "among those killed": shares of a toll, not tolls. */
const isAmong = (
  notes: Annotations,
  sentence: Sentence,
  match: LexiconMatch<unknown>,
  groups: readonly PeopleGroup[],
): boolean =>
  hasCue(notes, Math.max(sentence.first, match.first - 2), match.last, 'partOf') &&
  // "four of them died": a figure of its own.
  !groups.some(
    (g) => g.last <= match.first && match.first - g.last < 3 && endsTurn(notes, 'ofThem', g.last, g.first),
  ) &&
  !isCue(notes, match.first - 1, 'relative');

function sideOf(
  notes: Annotations,
  sentence: Sentence,
  match: LexiconMatch<readonly HarmWord[]>,
  word: HarmWord,
  group: VerbGroup,
  groups: readonly PeopleGroup[],
): Predicate['side'] | null {
  if (word.role === 'intransitive')
    return word.form === 'participle' && group.voice === 'bare' && !groups.some((g) => g.last === match.first)
      ? null
      : 'left';
  if (word.role === 'noun') return opensComplement(notes, match.last) ? 'right' : null;
  if (word.role === 'phrase') return 'right';
  // "gunmen fatally shot three men": the same words with an object behind them are the verb of who stands before.
  if (word.role === 'adjective')
    return group.voice === 'bare' &&
      match.value.some((w) => w.role === 'phrase') &&
      hasObject(notes, sentence, match.last)
      ? null
      : 'left';
  if (word.form === 'participle' || (word.form === 'past' && isAmbiguous(match))) {
    return fronted(notes, sentence, match, group) ?? participleSide(notes, sentence, match, group, groups);
  }
  // "seized two men and beat them to death": the pronoun stands for who was named before.
  if (word.effect === 'killed' && opensTurn(notes, 'objectPronouns', match.first + 1, match.last))
    return 'left';
  return 'right';
}

/** A comma, a day, "à Lomé". */
const isAside = (notes: Annotations, at: number): boolean => {
  const token = notes.document.tokens[at];
  const isPlace = (i: number): boolean =>
    notes.document.tokens[i]?.capital === true && isCue(notes, i - 1, 'against');
  return token?.text === ',' || notes.dateAt.has(at) || isPlace(at) || isPlace(at + 1);
};

/** "la mort de", "la mort, vendredi, de": the preposition behind the noun, over an aside. */
function opensComplement(notes: Annotations, at: number): boolean {
  let next = at;
  while (next - at < 6 && isAside(notes, next)) next++;
  return isCue(notes, next, 'of') || isCue(notes, next, 'by');
}

/** "Enlevés jeudi au Mali, six routiers …": a participle that opens the sentence looks ahead. */
function fronted(
  notes: Annotations,
  sentence: Sentence,
  match: LexiconMatch<unknown>,
  group: VerbGroup,
): 'right' | null {
  if (group.voice !== 'bare') return null;
  const joinedTo = isCue(notes, match.first - 1, 'and') ? notes.harmAt.get(sentence.first) : undefined;
  return match.first === sentence.first || joinedTo?.last === match.first - 1 ? 'right' : null;
}

// English "killed" is past and participle in one.
const isAmbiguous = (match: LexiconMatch<readonly HarmWord[]>): boolean =>
  match.value.some((w) => w.form === 'participle');

function participleSide(
  notes: Annotations,
  sentence: Sentence,
  match: LexiconMatch<readonly HarmWord[]>,
  group: VerbGroup,
  groups: readonly PeopleGroup[],
): Predicate['side'] {
  if (group.voice === 'passive') return 'left';
  if (group.voice === 'active') return 'right';
  if (sharesPassive(notes, match)) return 'left';
  const rightBefore = groups.some((g) => g.last <= match.first && match.first - g.last <= 2);
  // "28 personnes blessées, dont 20 militaires": a part of those before is nobody else.
  const rightAfter = groups.some((g) => !g.isPart && g.first >= match.last && g.first - match.last <= 3);
  // "left four people dead and displaced 8,000": a verb with a figure of its own behind it.
  const isDeadBefore = inRange(notes.harm, match.first - 3, match.first).some(
    (m) => m.last === match.first - 1 && m.value.some((w) => w.role === 'adjective' || w.role === 'counted'),
  );
  if (rightAfter && isPast(match) && isCue(notes, match.first - 1, 'and') && isDeadBefore) return 'right';
  // "tués ou capturés": as the participle that it is joined to.
  if (
    isCue(notes, match.first - 1, 'and') &&
    inRange(notes.harm, match.first - 4, match.first).some((m) => m.last === match.first - 1)
  )
    return 'left';
  // "Gunmen killed the mayor": nothing parts the verb from its object.
  const end = sharedEnd(notes, match.last);
  const next = groups.find((g) => g.first >= end && g.first - end <= 3);
  if (rightBefore && next && isPast(match) && takesObject(notes, end, next.first)) return 'right';
  // "killed 16 people and injured about twenty": the people before are the first verb's.
  if (
    rightBefore &&
    rightAfter &&
    groups.some((g) => g.last <= match.first && match.first - g.last <= 2 && hasVerbBefore(notes, g))
  )
    return 'right';
  if (
    rightAfter &&
    group.voice === 'bare' &&
    isCue(notes, match.first - 1, 'and') &&
    hasActiveBefore(notes, match.first)
  )
    return 'right';
  // "killed 30 soldiers and captured four vehicles": what a second verb of the same subject takes is no people.
  if (
    group.voice === 'bare' &&
    isPast(match) &&
    startingAt(notes.numbers, match.last) &&
    isJoined(notes, match.first - 1) &&
    hasActiveBefore(notes, match.first)
  )
    return 'right';
  if (rightBefore && !rightAfter)
    return isPast(match) && isSubject(match, groups) && hasObject(notes, sentence, match.last)
      ? 'right'
      : 'left';
  return rightAfter && !rightBefore ? 'right' : rightBefore ? 'left' : 'either';
}

/** "gunmen destroyed houses", "workers cut down trees": who stands right before a verb with an object did it. */
const isSubject = (match: LexiconMatch<unknown>, groups: readonly PeopleGroup[]): boolean =>
  groups.some((g) => g.isBare && g.last <= match.first && match.first - g.last <= 2);

/** How far back the auxiliary of two joined participles stands, in tokens. */
const SHARED_REACH = 14;

/** "ont été extraits de leurs maisons puis abattus", "were dragged out and shot": the second participle has the auxiliary of the first. */
function sharesPassive(notes: Annotations, { first }: LexiconMatch<unknown>): boolean {
  if (!isCue(notes, first - 1, 'and')) return false;
  const floor = Math.max(
    notes.document.sentences[notes.document.sentenceOf[first] ?? 0]?.first ?? 0,
    first - SHARED_REACH,
  );
  for (let at = first - 2; at >= floor; at--) {
    if (isCue(notes, at, 'been')) return true;
    const aux = notes.words.auxiliaries.get(notes.document.tokens[at]!.text.toLowerCase());
    if (aux) return aux.verb === 'be';
    if (isCue(notes, at, 'relative') || isCue(notes, at, 'subordinator')) return false;
  }
  return false;
}

/** "killed and wounded (several villagers)": verbs that share one object end with the last of them. */
const sharedEnd = (notes: Annotations, last: number): number => {
  const other = isCue(notes, last, 'and') ? notes.harmAt.get(last + 1) : undefined;
  return other?.value.some((w) => w.role === 'verb') ? other.last : last;
};

const isJoined = (notes: Annotations, at: number): boolean =>
  isCue(notes, at, 'and') || notes.document.tokens[at]?.text === ',';

// English "killed" may be the verb of the sentence with no auxiliary.
const isPast = (match: LexiconMatch<readonly HarmWord[]>): boolean =>
  match.value.some((w) => w.form === 'past');

/** Between a verb and its object: articles, possessives, words that belong to the figure; no preposition, no mark. */
const takesObject = (notes: Annotations, from: number, to: number): boolean =>
  notes.document.tokens
    .slice(from, to)
    .every((token, i) => token.kind === 'word' && !CLOSES.some((cue) => isCue(notes, from + i, cue)));

const CLOSES = ['and', 'by', 'against', 'of', 'relative', 'subordinator'] as const;

/** "a tué deux soldats et un guide, et blessé cinq personnes": a second verb of the same subject. */
const hasActiveBefore = (notes: Annotations, at: number): boolean =>
  inRange(notes.harm, at - 24, at).some(
    (m) =>
      notes.document.sentenceOf[m.first] === notes.document.sentenceOf[at] &&
      m.value.some((w) => w.role === 'verb' && verbGroup(notes, m.first, w.form).voice === 'active'),
  );

const hasVerbBefore = (notes: Annotations, group: PeopleGroup): boolean =>
  inRange(notes.harm, group.first - 3, group.first).some(
    (m) =>
      m.last <= group.first && !hasMark(notes, m.last, group.first) && m.value.some((w) => w.role === 'verb'),
  );

function hasMark(notes: Annotations, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (notes.document.tokens[i]!.text === ',') return true;
  return false;
}
