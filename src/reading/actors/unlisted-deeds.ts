/** What the bearer of a name is told to do that only armed groups do. */
import type { Sentence } from '../../language/sentences.ts';
import type { EventKind } from '../../language/vocabulary.ts';
import { hasCue, inRange, isCue, type Annotations } from '../annotation/annotate.ts';
import type { TriggerWord } from '../annotation/compile.ts';
import { opensTurn, turnsIn } from '../annotation/turns.ts';
import { isLaidTo, hasOwnFighters, isBesideArmy, fightsSomebody } from './unlisted-foes.ts';
import type { BandName } from './unlisted-names.ts';
import { verbGroup } from '../annotation/verbs.ts';

/** Tokens `first` up to `last`. */
export interface Range {
  readonly first: number;
  readonly last: number;
}

/**
 * Whether the bearer of a name claims, attacks or fights as armed groups do. Letters may be a police force's, and then
 * tell less; what a brigade does, an army's does too.
 * @param range the name with its men: what they do, it does
 */
export function acts(
  notes: Annotations,
  towns: readonly Range[],
  { shape }: BandName,
  range: Range,
): boolean {
  const sentence = notes.document.sentences[notes.document.sentenceOf[range.first] ?? 0]!;
  if (opensTurn(notes, 'civicNouns', range.last, range.last)) return false;
  return (
    claims(notes, sentence, range) ||
    hasOwnFighters(notes, sentence, range) ||
    isBesideArmy(notes, sentence, range) ||
    (shape !== 'force' &&
      (fightsSomebody(notes, sentence, range, shape) ||
        isLaidTo(notes, sentence, range, shape) ||
        attacks(notes, towns, sentence, range, shape) ||
        launches(notes, towns, sentence, range) ||
        isOfAttack(notes, towns, sentence, range, shape)))
  );
}

/** Words between a name and its verb. */
const VERB_GAP = 4;
/** Words of an aside behind a name: ", lié à al-Qaïda,". */
const ASIDE = 12;

/** The token behind letters or a name in brackets: "X (Y) a revendiqué". */
export function pastBrackets({ document: { tokens } }: Annotations, last: number): number {
  if (tokens[last]?.text !== '(') return last;
  const end = tokens.slice(last, last + ASIDE).findIndex((t) => t.text === ')');
  return end < 0 ? last : last + end + 1;
}

/** Where the verb of a name may begin: right behind it, or behind brackets, ", qui" or an aside between commas. */
function verbSlots(notes: Annotations, { last }: Range): number[] {
  const { tokens } = notes.document;
  const at = pastBrackets(notes, last);
  if (tokens[at]?.text !== ',') return [at];
  const close = tokens.slice(at + 1, at + 1 + ASIDE).findIndex((t) => t.text === ',');
  const isRelative = isCue(notes, at + 1, 'relative');
  return [at, ...(isRelative ? [at + 2] : close < 0 ? [] : [at + close + 2])];
}

/** Nothing but auxiliaries, adverbs and a day stands between the name and its verb. */
function isSubjectOf(notes: Annotations, range: Range, verb: number): boolean {
  const isOf = (at: number): boolean => isCue(notes, at, 'of') && !isCue(notes, at, 'indefinite');
  if (isOf(range.first - 1) || isOf(range.first - 2)) return false;
  return verbSlots(notes, range).some(
    (from) => from <= verb && verb - from <= VERB_GAP && isClear(notes, from, verb),
  );
}

function isClear(notes: Annotations, first: number, last: number): boolean {
  for (let at = first; at < last; at++)
    if (
      !/^[»”")’']$/u.test(notes.document.tokens[at]!.text) &&
      !isCue(notes, at, 'adverb') &&
      !isCue(notes, at, 'been') &&
      !notes.dateAt.has(at) &&
      !notes.words.auxiliaries.has(notes.document.tokens[at]!.text.toLowerCase())
    )
      return false;
  return true;
}

/** "par le X", "by the “X”"; "by X strikes" is by what X strikes with. */
function isAgent(notes: Annotations, { first, last }: Range): boolean {
  if (inRange(notes.triggers, last, last + 1).length > 0) return false;
  let at = first;
  while (
    at > 0 &&
    (isCue(notes, at - 1, 'article') || /^[’'«“"]$/u.test(notes.document.tokens[at - 1]!.text)) &&
    !isCue(notes, at - 1, 'by')
  )
    at--;
  return at > 0 && isCue(notes, at - 1, 'by');
}

/** Words behind a claim that say of whom: "claims to have killed five militants". */
const CLAIMED_REACH = 9;

/** "X a revendiqué", "revendiqué par X", "claimed by X"; who claims to have killed fighters may be an army. */
const claims = (notes: Annotations, sentence: Sentence, name: Range): boolean =>
  inRange(notes.statements, sentence.first, sentence.last).some(
    (m) =>
      m.value.some((w) => w.act === 'claim') &&
      (m.first >= name.last ? isSubjectOf(notes, name, m.first) : isAgent(notes, name)) &&
      !inRange(notes.actors, m.last, Math.min(sentence.last, m.last + CLAIMED_REACH)).some(
        (a) => a.value.side === 'armed',
      ),
  );

/** What only those do who attack: whoever kills may be a policeman. */
const ATTACKS: ReadonlySet<EventKind> = new Set([
  'attack',
  'abduction',
  'capture',
  'looting',
  'arson',
  'suicide',
]);
/** What those do whose name says what they are: a front that kills. */
const DEEDS: ReadonlySet<EventKind> = new Set([
  ...ATTACKS,
  'killing',
  'gunfire',
  'shelling',
  'demolition',
  'explosion',
  'ied',
]);

/** … and from the air, as those do who are at war. */
const STRIKES: ReadonlySet<EventKind> = new Set([...DEEDS, 'airstrike']);

/** Words within which a verb has its object. */
const OBJECT_REACH = 6;
/** Words between a verb and who did it. */
const AGENT_REACH = 10;

/** "Le X a attaqué le camp", "enlevés par le X", "soldats tués par le X". */
const attacks = (
  notes: Annotations,
  towns: readonly Range[],
  sentence: Sentence,
  name: Range,
  shape: BandName['shape'],
): boolean =>
  inRange(notes.triggers, sentence.first, sentence.last).some((m) =>
    m.value.some((word) => {
      if (word.strength === 'mention' || word.form === 'noun' || !DEEDS.has(word.kind)) return false;
      const reach = Math.min(sentence.last, m.last + OBJECT_REACH);
      if (m.first < name.first)
        return (
          isAgent(notes, name) &&
          name.first - m.last <= AGENT_REACH &&
          tellsEnough(notes, towns, shape, word, { first: sentence.first, last: name.first })
        );
      const verb = verbGroup(notes, m.first, word.form);
      return (
        verb.voice === 'active' &&
        isSubjectOf(notes, name, verb.first) &&
        tellsEnough(notes, towns, shape, word, { first: m.last, last: reach })
      );
    }),
  );

/** Of a front, every deed; of letters, what only attackers do to what only arms attack, or the killing of soldiers. */
const tellsEnough = (
  notes: Annotations,
  towns: readonly Range[],
  shape: BandName['shape'],
  { kind }: TriggerWord,
  { first, last }: Range,
): boolean =>
  shape !== 'acronym' ||
  (ATTACKS.has(kind) ? hasVictim(notes, towns, first, last) : hasSoldiers(notes, first, last));

/** Somebody or something that is attacked with arms: a camp, a town, soldiers; a decision is not. */
const hasVictim = (notes: Annotations, towns: readonly Range[], first: number, last: number): boolean =>
  inRange(towns, first, last).length > 0 ||
  inRange(notes.targets, first, last).length > 0 ||
  inRange(notes.people, first, last).length > 0 ||
  inRange(notes.actors, first, last).some((a) => a.value.side === 'state');

/** Forces of a state, whom no other of its forces kills. */
const hasSoldiers = (notes: Annotations, first: number, last: number): boolean =>
  inRange(notes.people, first, last).some((m) => m.value === 'state_forces') ||
  inRange(notes.actors, first, last).some((a) => a.value.side === 'state');

/** "X a lancé un assaut contre le camp": a verb that only carries the noun of an attack. */
function launches(notes: Annotations, towns: readonly Range[], sentence: Sentence, name: Range): boolean {
  const carried = turnsIn(notes, 'supports', name.last, sentence.last).find((m) =>
    isSubjectOf(notes, name, verbGroup(notes, m.first, 'participle').first),
  );
  const attack = carried && attackNouns(notes, carried.last, carried.last + OBJECT_REACH)[0];
  return (
    attack !== undefined &&
    hasVictim(notes, towns, attack.last, Math.min(sentence.last, attack.last + OBJECT_REACH))
  );
}

/** "l’attaque meurtrière du X contre le camp", "an attack by X on the town". */
function isOfAttack(
  notes: Annotations,
  towns: readonly Range[],
  sentence: Sentence,
  name: Range,
  shape: BandName['shape'],
): boolean {
  const { first, last } = name;
  const attack = attackNouns(notes, first - 5, first, shape === 'acronym' ? ATTACKS : STRIKES).at(-1);
  if (!attack || hasCue(notes, attack.last, first, 'and')) return false;
  const isTheirs = isAgent(notes, name) || hasCue(notes, attack.last, first, 'of');
  return (
    isTheirs &&
    (shape !== 'acronym' || hasVictim(notes, towns, last, Math.min(sentence.last, last + OBJECT_REACH)))
  );
}

/** Nouns for what only attackers do. */
const attackNouns = (
  notes: Annotations,
  first: number,
  last: number,
  kinds: ReadonlySet<EventKind> = ATTACKS,
): readonly Range[] =>
  inRange(notes.triggers, Math.max(0, first), last).filter((m) =>
    m.value.some((w) => kinds.has(w.kind) && w.form === 'noun'),
  );
