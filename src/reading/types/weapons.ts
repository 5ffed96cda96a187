import type { Means } from '../../core/findings.ts';
import type { LexiconMatch } from '../../language/lexicon.ts';
import type { Sentence } from '../../language/sentences.ts';
import type { EventKind } from '../../language/vocabulary.ts';
import { type Annotations, endingAt, hasCue, inRange, isCue } from '../annotation/annotate.ts';
import type { TriggerWord } from '../annotation/compile.ts';
import { opensLaterClause } from '../actors/sequences.ts';
import { endsTurn, turnsIn } from '../annotation/turns.ts';
import type { VerbGroup } from '../annotation/verbs.ts';

const STRIKABLE: ReadonlySet<EventKind> = new Set([
  'attack',
  'gunfire',
  'shelling',
  'explosion',
  'killing',
  'demolition',
  'impact',
]);
/** "killed on Monday near Gao by an army drone": day and place may stand between. */
const AGENT_REACH = 16;
/** Article and adjectives between "by" and the weapon. */
const BY_REACH = 4;
/** A subject may stand further from its verb than an agent does. */
const SUBJECT_REACH = 16;

const KIND_OF_MEANS: Readonly<Partial<Record<Means, EventKind>>> = {
  drone: 'airstrike',
  aircraft: 'airstrike',
  artillery: 'shelling',
  mortar: 'shelling',
  rocket: 'shelling',
  suicide_vehicle: 'suicide',
  ied: 'ied',
  mine: 'ied',
};

/** "A drone fired into a mosque", "struck by an unmanned aircraft": the weapon is the subject, or the agent. */
export function kindByWeapon(
  notes: Annotations,
  sentence: Sentence,
  match: { readonly first: number; readonly last: number; readonly voice: VerbGroup['voice'] },
  word: TriggerWord,
): EventKind {
  if (!STRIKABLE.has(word.kind)) return word.kind;
  if (word.form === 'noun')
    return isFromTheAir(notes, sentence, match.first)
      ? 'airstrike'
      : word.kind === 'attack'
        ? (kindBeside(notes, sentence, match) ?? kindByFlier(notes, sentence, match.last) ?? word.kind)
        : word.kind;
  const from = Math.max(sentence.first, match.first - SUBJECT_REACH);
  const to = Math.min(sentence.last, match.last + AGENT_REACH);
  const near = [
    ...inRange(notes.means, from, to)
      // Planes land, too.
      .filter((m) => word.kind !== 'impact' || m.value.some((means) => means !== 'aircraft'))
      .map((m) => ({ ...m, kind: kindOfWeapon(notes, m) })),
    // "des avions ont bombardé": planes are no weapon by themselves, but where they act.
    ...(word.kind === 'impact' ? [] : turnsIn(notes, 'aircraft', from, to)).map((m) => ({
      ...m,
      kind: 'airstrike' as const,
    })),
  ];
  // "l’aviation a frappé Gao et l’artillerie a pilonné Goma": of two weapons, that which stands nearest.
  const wayTo = (m: { readonly first: number; readonly last: number }): number =>
    m.last <= match.first ? match.first - m.last : m.first - match.last;
  // "un drone chargé d’explosifs": what a weapon carries is part of it.
  const heads = near.filter((m) => !near.some((o) => o.last === m.first));
  for (const m of heads.toSorted((a, b) => wayTo(a) - wayTo(b))) {
    // "une mine d’or attaquée": a word of the target is no weapon.
    if (inRange(notes.targets, m.first - 1, m.last + 1).some((t) => t.last > m.last)) continue;
    if (!m.kind) continue;
    const acts =
      m.last <= match.first
        ? // "the plane was hit": who suffers is no weapon.
          match.voice === 'active' &&
          !isRidden(notes, m) &&
          !isOfNoun(notes, sentence, m.first - 1) &&
          isPaired(notes, m.last, match.first) &&
          !opensLaterClause(notes, m.last, match.first)
        : hasCue(notes, Math.max(match.last, m.first - BY_REACH), m.first, 'by');
    if (acts) return m.kind;
  }
  return word.kind;
}

/** "Soldiers arriving by helicopter opened fire", "à bord de trois hélicoptères": what they came in did not strike. */
function isRidden(notes: Annotations, { first }: { readonly first: number }): boolean {
  let at = first;
  while (isCue(notes, at - 1, 'article') || endingAt(notes.numbers, at)) at--;
  if (/^['’]$/u.test(notes.document.tokens[at - 1]?.text ?? '')) at--;
  return endsTurn(notes, 'aboard', at);
}

const kindOfWeapon = (notes: Annotations, m: LexiconMatch<readonly Means[]>): EventKind | undefined =>
  namedKind(notes, m) ?? m.value.map((means) => KIND_OF_MEANS[means]).find((k) => k !== undefined);

/** Article between "with" and the weapon: "attaque à la voiture piégée", "attack with a car bomb"; tokens. */
const WITH_REACH = 5;

/** "VBIED attack", "attaque à la voiture piégée": a noun of an attack that its weapon stands right before, or behind "with". */
function kindBeside(
  notes: Annotations,
  sentence: Sentence,
  match: { readonly first: number; readonly last: number },
): EventKind | undefined {
  const near = inRange(
    notes.means,
    Math.max(sentence.first, match.first - WITH_REACH),
    Math.min(sentence.last, match.last + WITH_REACH),
  );
  const isBehind = turnsIn(notes, 'withWeapon', match.last, match.last + 2).some(
    (t) => t.first === match.last,
  );
  const weapon = near.find((m) =>
    m.last <= match.first
      ? notes.words.pack.code === 'en' && m.last === match.first
      : // The first decides: who comes with rifles and rocket launchers shells nobody.
        isBehind && m.first >= match.last && !hasMark(notes, match.last, m.first),
  );
  return weapon && kindOfWeapon(notes, weapon);
}

/** Between a noun of an attack and what flew it: "raid mené samedi soir par un drone"; tokens. */
const FLIER_REACH = 9;

/** "un raid mené par un drone", "an attack carried out with drones": what flew an attack that is told by a noun. */
function kindByFlier(notes: Annotations, sentence: Sentence, last: number): EventKind | undefined {
  const end = Math.min(sentence.last, last + FLIER_REACH);
  const flier = inRange(notes.means, last, end).find((m) => m.value.some((means) => AIR.has(means)));
  if (!flier || hasMark(notes, last, flier.first)) return undefined;
  // "an attack by rebels with a drone"; in "by an army drone" the army only says whose it is.
  const doers = [...inRange(notes.actors, last, flier.first), ...inRange(notes.people, last, flier.first)];
  if (doers.some((d) => d.last < flier.first)) return undefined;
  const from = Math.max(last, flier.first - BY_REACH);
  const isBy =
    hasCue(notes, from, flier.first, 'by') || turnsIn(notes, 'withWeapon', from, flier.first).length > 0;
  return isBy && !hasCue(notes, last, flier.first, 'relative') ? 'airstrike' : undefined;
}

const hasMark = ({ document }: Annotations, first: number, last: number): boolean =>
  document.tokens.slice(first, last).some((t) => /^[,;:.()–—]$/u.test(t.text));

/** "le camp des drones", but not "Des avions", "lundi, des avions": the same word opens a subject. */
const isOfNoun = (notes: Annotations, sentence: Sentence, at: number): boolean =>
  isCue(notes, at, 'of') && at > sentence.first && notes.document.tokens[at - 1]!.kind === 'word';

/** "une voiture piégée a explosé": a weapon that is a word for an attack is of that word’s kind. */
const namedKind = (
  notes: Annotations,
  { first, last }: { first: number; last: number },
): EventKind | undefined =>
  inRange(notes.triggers, first - 4, last)
    .filter((t) => t.first <= first && t.last >= last)
    .flatMap((t) => t.value)
    .find((w) => (w.form === 'noun' || w.form === 'phrase') && WEAPON_KINDS.has(w.kind))?.kind;

const WEAPON_KINDS: ReadonlySet<EventKind> = new Set(['ied', 'suicide', 'airstrike', 'shelling', 'grenade']);

const AIR: ReadonlySet<Means> = new Set(['drone', 'aircraft']);

/** "a drone and artillery attack", "an Air Force raid": what stands right before the noun says whence it came. */
const isFromTheAir = (notes: Annotations, sentence: Sentence, at: number): boolean =>
  inRange(notes.means, Math.max(sentence.first, at - 4), at).some(
    (m) =>
      m.value.some((means) => AIR.has(means)) &&
      (m.last === at || (isCue(notes, m.last, 'and') && at - m.last <= 2)),
  );

/** "Les drones ont, ce matin, frappé …": commas that open and close an insertion part nothing. */
function isPaired(notes: Annotations, first: number, last: number): boolean {
  const between = notes.document.tokens.slice(first, last);
  return !between.some((t) => t.text === ':') && between.filter((t) => t.text === ',').length % 2 === 0;
}
