import type { Toponym } from '../../gazetteer/index.ts';
import type { Sentence } from '../../language/sentences.ts';
import { hasCue, inRange, isCue, type Annotations } from '../annotation/annotate.ts';
import { clauseAround } from '../annotation/distance.ts';
import { turnsIn } from '../annotation/turns.ts';
import { verbGroup } from '../annotation/verbs.ts';
import type { Sighting } from '../frames/frames.ts';
import type { Tokens } from '../trace.ts';
import { familyOf } from './kinds.ts';
import { TOWNS } from './takeover-nouns.ts';

/** From who bears arms to the verb, and from the verb to the town: "évacué mardi la petite ville de Gossi"; tokens. */
const SUBJECT_REACH = 12;
const TOWN_REACH = 6;
/** Behind the town, to where they went on: "left Gossi for Gao"; tokens. */
const GOAL_REACH = 4;
/** Between "by" and who bears arms: "by the rebels"; tokens. */
const BY_REACH = 2;

/**
 * "L’armée a évacué Gossi", "rebels left Gossi", "l’armée a perdu Gossi": who bears arms gives a town up or loses it, where
 * the town stands right behind the verb. The verbs are said of everybody and everything else, and tell of nothing there.
 */
export function withPartings(
  notes: Annotations,
  sentence: Sentence,
  sightings: readonly Sighting[],
  toponyms: readonly Toponym[],
): readonly Sighting[] {
  const isApart = (a: Tokens, b: Tokens): boolean => a.last <= b.first || a.first >= b.last;
  // "Les rebelles ont abandonné Bria, que l’armée a réoccupée": who took it says more than who left.
  const isTaken = sightings.some((s) => s.kind === 'retake' || s.kind === 'capture');
  const left = isTaken
    ? []
    : turnsIn(notes, 'leavesTown', sentence.first, sentence.last).flatMap(
        (at) => partingAt(notes, sentence, at, toponyms, 'leaves') ?? [],
      );
  const lost = turnsIn(notes, 'losesTown', sentence.first, sentence.last)
    .filter((at) => sightings.every((s) => isApart(s, at)))
    .flatMap((at) => partingAt(notes, sentence, at, toponyms, 'loses') ?? []);
  const found = [...left, ...lost];
  if (found.length === 0) return sightings;
  return [...sightings.filter((s) => found.every((f) => isApart(s, f))), ...found].sort(
    (a, b) => a.first - b.first,
  );
}

function partingAt(
  notes: Annotations,
  sentence: Sentence,
  { first, last }: Tokens,
  toponyms: readonly Toponym[],
  parting: 'leaves' | 'loses',
): Sighting | null {
  const asParticiple = verbGroup(notes, first, 'participle');
  const form = asParticiple.voice === 'bare' ? 'past' : 'participle';
  const verb = form === 'past' ? verbGroup(notes, first, 'past') : asParticiple;
  if (verb.negated || verb.unreal || verb.attempted || verb.tense === 'future' || verb.voice !== 'active')
    return null;
  const side = armedSubject(notes, sentence, verb.first);
  if (!side || !hasTown(notes, sentence, last, toponyms)) return null;
  const kind = parting === 'leaves' ? 'withdrawal' : side === 'state' ? 'capture' : 'retake';
  return {
    first,
    last,
    sentence: sentence.index,
    kind,
    family: familyOf[kind],
    strength: 'strong',
    form,
    word: { text: notes.document.tokens[first]!.text, kind, strength: 'strong', form },
    verb,
    clause: clauseAround(notes, first),
    isDefinite: false,
    isPlural: false,
  };
}

/** On which side those stand who are named last before the verb; null where they bear no arms, or are counted men. */
function armedSubject(notes: Annotations, sentence: Sentence, verb: number): 'armed' | 'state' | null {
  const from = Math.max(sentence.first, verb - SUBJECT_REACH);
  if (inRange(notes.numbers, from, verb).some((n) => n.role === null)) return null;
  const actor = inRange(notes.actors, from, verb).at(-1);
  if (!actor || actor.value.id === 'police') return null;
  const people = inRange(notes.people, actor.last, verb).at(-1);
  if (people && people.value !== 'armed_group' && people.value !== 'state_forces') return null;
  // "the attack by rebels left …", "chassés par les rebelles, ils ont quitté …"
  const isSubject =
    !hasCue(notes, Math.max(from, actor.first - BY_REACH), actor.first + 1, 'by') &&
    !hasCue(notes, actor.last, verb, 'of') &&
    !hasCue(notes, actor.last, verb, 'subordinator');
  const { side } = actor.value;
  return isSubject && (side === 'armed' || side === 'state') ? side : null;
}

/** A town, or "la ville", right behind the verb, with no more than a day or its noun between, and no way on to another. */
function hasTown(
  notes: Annotations,
  sentence: Sentence,
  last: number,
  toponyms: readonly Toponym[],
): boolean {
  const end = Math.min(sentence.last, last + TOWN_REACH);
  const town = inRange(toponyms, last, end)[0];
  if (town)
    return (
      !town.isAdjective &&
      TOWNS.has(town.kind) &&
      isObject(notes, town, last) &&
      isFree(notes, last, Math.max(last, town.phraseFirst)) &&
      !inRange(toponyms, town.last, Math.min(sentence.last, town.last + GOAL_REACH)).some(
        (t) => t.relation === 'to',
      )
    );
  return turnsIn(notes, 'theTown', last, end).some(
    (w) => isFree(notes, last, w.first) && !isCue(notes, w.last, 'of'),
  );
}

/** "quitté Gossi", whose verb is one of leaving, or "évacué la ville de Gossi"; not "quitté leurs postes à Gossi". */
const isObject = (notes: Annotations, { relation, phraseFirst }: Toponym, last: number): boolean =>
  relation === 'none' ||
  (relation === 'from' && phraseFirst < last) ||
  (relation === 'in' && isCue(notes, phraseFirst, 'article'));

/** Nothing but days, adverbs, articles and the noun of the town. */
function isFree(notes: Annotations, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const isPassed =
      notes.dateAt.has(at) ||
      isCue(notes, at, 'article') ||
      isCue(notes, at, 'adverb') ||
      turnsIn(notes, 'townOf', at - 2, at + 3).some((m) => m.first <= at && at < m.last);
    if (!isPassed) return false;
  }
  return true;
}
