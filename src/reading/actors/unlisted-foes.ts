/** Whom the bearer of a name fights, and who lays an attack to it. */
import type { Sentence } from '../../language/sentences.ts';
import { hasCue, inRange, isCue, type Annotations } from '../annotation/annotate.ts';
import { endsTurn, turnsIn } from '../annotation/turns.ts';
import type { Range } from './unlisted-deeds.ts';
import type { BandName } from './unlisted-names.ts';

/** Words between the two sides of a clash. */
const SIDE_REACH = 10;

const clashesIn = (notes: Annotations, first: number, last: number): readonly Range[] =>
  inRange(notes.triggers, Math.max(0, first), last).filter((m) => m.value.some((w) => w.kind === 'clash'));

/** "entre l’armée et le X", "l’armée aux rebelles du X", "X clashed with troops"; "l’armée et le X" may be on one side. */
export function isBesideArmy(notes: Annotations, sentence: Sentence, { first, last }: Range): boolean {
  if (clashesIn(notes, sentence.first, sentence.last).length === 0) return false;
  return inRange(notes.actors, Math.max(sentence.first, first - SIDE_REACH), last + SIDE_REACH).some((a) => {
    if (a.value.side !== 'state' || a.value.id === 'police') return false;
    const [from, to] = a.last <= first ? [pastAdjective(notes, a.last), first] : [last, a.first];
    if (from > to || !isClashOnly(notes, from, to)) return false;
    const isClash = clashesIn(notes, from, to).length > 0 || isBetween(notes, Math.min(a.first, first));
    return isClash || (a.first >= last && !hasCue(notes, from, to, 'and'));
  });
}

/** "l’armée congolaise": a word behind the army that says whose. */
const pastAdjective = (notes: Annotations, at: number): number =>
  notes.document.tokens[at]?.kind === 'word' &&
  !isClashOnly(notes, at, at + 1) &&
  isClashOnly(notes, at + 1, at + 2)
    ? at + 1
    : at;

/** "entre", "between", "ont opposé" before both sides. */
const isBetween = (notes: Annotations, first: number): boolean =>
  notes.document.tokens
    .slice(Math.max(0, first - 4), first)
    .some((t) => notes.words.pack.grammar.between.includes(t.fold)) ||
  inRange(notes.triggers, Math.max(0, first - 4), first).some((m) =>
    m.value.some((w) => w.kind === 'clash' && w.form !== 'noun'),
  );

/** Nothing but words of grammar, of the clash itself and of those on either side. */
function isClashOnly(notes: Annotations, first: number, last: number): boolean {
  for (let at = first; at < last; at++) {
    const { kind, text } = notes.document.tokens[at]!;
    const isSmall =
      kind === 'mark' ||
      (['and', 'article', 'against', 'of'] as const).some((cue) => isCue(notes, at, cue)) ||
      isCue(notes, at, 'adverb') ||
      clashesIn(notes, at, at + 1).length > 0 ||
      turnsIn(notes, 'clashLinks', at, at + 1).length > 0 ||
      notes.words.auxiliaries.has(text.toLowerCase());
    if (!isSmall) return false;
  }
  return true;
}

/** "combats contre le X", "clashes with the X": of letters, only where soldiers are told of too. */
export function fightsSomebody(
  notes: Annotations,
  sentence: Sentence,
  { first }: Range,
  shape: BandName['shape'],
): boolean {
  const clash = clashesIn(notes, first - 6, first).at(-1);
  if (!clash || clash.first < sentence.first || clash.last >= first) return false;
  const isFoe =
    hasCue(notes, clash.last, first, 'against') || turnsIn(notes, 'clashLinks', clash.last, first).length > 0;
  const hasSoldiers =
    shape !== 'acronym' ||
    inRange(notes.people, sentence.first, sentence.last).some((m) => m.value === 'state_forces') ||
    inRange(notes.actors, sentence.first, sentence.last).some(
      (a) => a.value.side === 'state' && a.value.id !== 'police',
    );
  return isFoe && hasSoldiers && isClashOnly(notes, clash.last, first);
}

/** Words between "attribué" and to whom. */
const LAID_REACH = 8;

/** "attribué au X", "blames … on the X"; a name in full may be accused of it too. */
export function isLaidTo(
  notes: Annotations,
  sentence: Sentence,
  { first, last }: Range,
  shape: BandName['shape'],
): boolean {
  const isTold =
    inRange(notes.triggers, sentence.first, sentence.last).length > 0 ||
    turnsIn(notes, 'laysTo', last, last + 6).some((m) => m.last - m.first > 2);
  if (!isTold) return false;
  const from = Math.max(sentence.first, first - LAID_REACH);
  const isLaid = turnsIn(notes, 'laysTo', from, first).some(
    (m) => isClashOnly(notes, m.last, first) || isTo(notes, first),
  );
  const isBlamed = shape !== 'acronym' && hasCue(notes, Math.max(from, first - 4), first, 'attributed');
  const isBehind = turnsIn(notes, 'laysTo', last, last + 6).some(
    (m) => m.first - last <= 2 && m.last - m.first > 2,
  );
  return isLaid || isBlamed || isBehind;
}

/** "(attribue ces morts) au X", "(attributed the attack) to the X". */
const isTo = (notes: Annotations, first: number): boolean => {
  const at =
    isCue(notes, first - 1, 'article') && turnsIn(notes, 'clashLinks', first - 1, first).length === 0
      ? first - 1
      : first;
  return turnsIn(notes, 'clashLinks', at - 1, at).length > 0 && !hasCue(notes, at - 1, at, 'and');
};

/** Words between a name and "ses combattants". */
const OWN_REACH = 25;

/** "X said its fighters were behind it", "X, dont les combattants …": nobody else is named between. */
export const hasOwnFighters = (notes: Annotations, sentence: Sentence, { last }: Range): boolean =>
  inRange(notes.actors, last, Math.min(sentence.last, last + OWN_REACH)).some(
    (a, i) =>
      i === 0 &&
      a.value.side === 'armed' &&
      !a.value.isNamed &&
      (endsTurn(notes, 'possessives', a.first) ||
        turnsIn(notes, 'possessives', a.first, a.first + 1).length > 0),
  );
