/** What the bearer of a name is told to do that only armed groups do. */
import type { Token } from '../language/tokens.ts';
import type { EventKind } from '../language/vocabulary.ts';
import { hasCue, inRange, isCue, type Annotations } from './annotate.ts';
import { endsTurn, opensTurn, turnsIn } from './turns.ts';
import type { BandName } from './unlisted-names.ts';
import { verbGroup } from './verbs.ts';

/**
 * Whether the bearer of a name claims, attacks or fights an army.
 * @param range the name with its men: what they do, it does
 */
export const acts = (notes: Annotations, towns: readonly Range[], name: BandName, range: Range): boolean =>
  claims(notes, range) ||
  fights(notes, range) ||
  attacks(notes, towns, name, range) ||
  launches(notes, towns, range) ||
  isOfAttack(notes, towns, range);

/** Tokens `first` up to `last`. */
export interface Range {
  readonly first: number;
  readonly last: number;
}

/** "X a lancé un assaut contre le camp": a verb that only carries the noun of an attack. */
function launches(notes: Annotations, towns: readonly Range[], name: Range): boolean {
  const sentence = notes.document.sentences[notes.document.sentenceOf[name.first] ?? 0]!;
  const carried = turnsIn(notes, 'supports', name.last, sentence.last).find((m) =>
    isSubjectOf(notes, name, m.first),
  );
  const attack =
    carried &&
    attackNouns(notes, carried.last, carried.last + OBJECT_REACH).find((m) => m.first >= carried.last);
  return (
    attack !== undefined &&
    hasVictim(notes, towns, attack.last, Math.min(sentence.last, attack.last + OBJECT_REACH))
  );
}

/** "l’attaque meurtrière du X contre le camp". */
function isOfAttack(notes: Annotations, towns: readonly Range[], { first, last }: Range): boolean {
  const [attack] = attackNouns(notes, first - 5, first);
  return (
    attack !== undefined &&
    hasCue(notes, attack.last, first, 'of') &&
    !hasCue(notes, attack.last, first, 'and') &&
    hasVictim(notes, towns, last, last + OBJECT_REACH)
  );
}

/** Nouns for what only attackers do. */
const attackNouns = (notes: Annotations, first: number, last: number): readonly Range[] =>
  inRange(notes.triggers, Math.max(0, first), last).filter((m) =>
    m.value.some((w) => ATTACKS.has(w.kind) && w.form === 'noun'),
  );

/** "X a revendiqué", "revendiqué par X", "claimed by X". */
function claims(notes: Annotations, name: Range): boolean {
  const { first, last } = name;
  const sentence = notes.document.sentences[notes.document.sentenceOf[first] ?? 0]!;
  return inRange(notes.statements, sentence.first, sentence.last).some(
    (m) =>
      m.value.some((w) => w.act === 'claim') &&
      (m.first >= last ? isSubjectOf(notes, name, m.first) : isAgent(notes, first)),
  );
}

/** Words between a name and its verb. */
const VERB_GAP = 4;

/** Nothing but auxiliaries, adverbs and a day stands between the name and its verb. */
function isSubjectOf(notes: Annotations, { first, last }: Range, verb: number): boolean {
  const isOf = (at: number): boolean => isCue(notes, at, 'of') && !isCue(notes, at, 'indefinite');
  if (verb - last > VERB_GAP || isOf(first - 1) || isOf(first - 2)) return false;
  for (let at = last; at < verb; at++)
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

/** "par le X", "by the “X”". */
function isAgent(notes: Annotations, first: number): boolean {
  let at = first;
  while (
    at > 0 &&
    (isCue(notes, at - 1, 'article') || /^[’'«“"]$/u.test(notes.document.tokens[at - 1]!.text)) &&
    !isCue(notes, at - 1, 'by')
  )
    at--;
  return (
    at > 0 &&
    (isCue(notes, at - 1, 'by') || endsTurn(notes, 'suspected', at) || isCue(notes, at - 1, 'attributed'))
  );
}

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
]);

/** Words within which a verb has its object. */
const OBJECT_REACH = 6;

/** "Le X a attaqué le camp", "enlevés par le X". */
function attacks(notes: Annotations, towns: readonly Range[], { shape }: BandName, name: Range): boolean {
  const kinds = shape === 'acronym' ? ATTACKS : DEEDS;
  const sentence = notes.document.sentences[notes.document.sentenceOf[name.first] ?? 0]!;
  return inRange(notes.triggers, sentence.first, sentence.last).some((m) =>
    m.value.some(({ kind, form, strength }) => {
      if (!kinds.has(kind) || strength === 'mention' || form === 'noun') return false;
      if (m.first < name.first) return isAgent(notes, name.first) && name.first - m.last <= OBJECT_REACH + 4;
      const verb = verbGroup(notes, m.first, form);
      return (
        verb.voice === 'active' &&
        isSubjectOf(notes, name, verb.first) &&
        (shape !== 'acronym' ||
          hasVictim(notes, towns, m.last, Math.min(sentence.last, m.last + OBJECT_REACH)))
      );
    }),
  );
}

/** Somebody or something that is attacked with arms: a camp, a town, soldiers; a decision is not. */
const hasVictim = (notes: Annotations, towns: readonly Range[], first: number, last: number): boolean =>
  inRange(towns, first, last).length > 0 ||
  inRange(notes.targets, first, last).length > 0 ||
  inRange(notes.people, first, last).length > 0 ||
  inRange(notes.actors, first, last).some((a) => a.value.side === 'state');

/** "affrontements entre l’armée et le X", "clashed with the X": an army on the other side. */
function fights(notes: Annotations, name: Range): boolean {
  const sentence = notes.document.sentences[notes.document.sentenceOf[name.first] ?? 0]!;
  const isClash = inRange(notes.triggers, sentence.first, sentence.last).some((m) =>
    m.value.some((w) => w.kind === 'clash'),
  );
  return isClash && isBesideArmy(notes, name) && !opensTurn(notes, 'civicNouns', name.last, name.last + 1);
}

/** "entre l’armée et le X", "l’armée aux rebelles du X", "with the X"; "l’armée et le X" may be on one side. */
function isBesideArmy(notes: Annotations, { first, last }: Range): boolean {
  return inRange(notes.actors, Math.max(0, first - SIDE_REACH), last + SIDE_REACH).some((a) => {
    if (a.value.side !== 'state' || a.value.id === 'police') return false;
    const [from, to] = a.last <= first ? [a.last, first] : [last, a.first];
    if (from > to || (hasCue(notes, from, to, 'and') && !isBetween(notes, Math.min(a.first, first))))
      return false;
    return notes.document.tokens.slice(from, to).every((t, i) => isOfClash(notes, from + i, t));
  });
}

/** Words between the two sides of a clash. */
const SIDE_REACH = 8;

/** "entre", "between", "ont opposé" before both sides. */
const isBetween = (notes: Annotations, first: number): boolean =>
  notes.document.tokens
    .slice(Math.max(0, first - 4), first)
    .some((t) => notes.words.pack.grammar.between.includes(t.fold)) ||
  inRange(notes.triggers, Math.max(0, first - 4), first).some((m) =>
    m.value.some((w) => w.kind === 'clash' && w.form !== 'noun'),
  );

/** A word of grammar or of the clash itself. */
const isOfClash = (notes: Annotations, at: number, { kind, text }: Token): boolean =>
  kind === 'mark' ||
  (['and', 'article', 'against', 'of'] as const).some((cue) => isCue(notes, at, cue)) ||
  inRange(notes.triggers, at, at + 1).length > 0 ||
  notes.words.auxiliaries.has(text.toLowerCase());
