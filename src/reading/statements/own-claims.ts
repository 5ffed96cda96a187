import type { Sentence } from '../../language/sentences.ts';
import type { EventKind } from '../../language/vocabulary.ts';
import { type Act, isVerb } from './act.ts';
import type { ActorMention } from '../actors/actors.ts';
import { type Annotations, hasCue, inRange, isCue } from '../annotation/annotate.ts';
import type { TriggerWord, WordForm } from '../annotation/compile.ts';
import { DOING_REACH, SAYING_REACH, TAKEN, VIOLENT, isPassiveBetween } from './doings.ts';
import { isOwnText } from '../annotation/own-text.ts';
import { turnsIn } from '../annotation/turns.ts';
import { verbGroup } from '../annotation/verbs.ts';

/** "nos combattants ont attaqué le camp": a communiqué tells of its authors' attack. */
export function firstPersonClaim(notes: Annotations, sentence: Sentence): Act | null {
  for (const own of turnsIn(notes, 'firstPersons', sentence.first, sentence.last)) {
    const near = inRange(notes.triggers, own.last, Math.min(own.last + DOING_REACH, sentence.last));
    const doing = near.find((t) =>
      t.value.some(
        (w) =>
          w.strength === 'strong' &&
          ((VIOLENT.has(w.kind) && isVerb(w.form) && isTold(notes, t.first, w.form)) ||
            (TAKEN.has(w.kind) && w.form === 'phrase')),
      ),
    );
    if (doing && !hasCue(notes, own.last, doing.first, 'relative'))
      return {
        act: 'claim',
        first: own.first,
        last: doing.last,
        form: 'present',
        kind: 'ours',
        rule: 'act.first-person',
      };
  }
  return null;
}

/** Doings whose author a movement leaves out of its own bulletin: "une bombe a été déclenchée", "la ville a été libérée". */
const AUTHORLESS: ReadonlySet<EventKind> = new Set(['ied', 'explosion', 'capture', 'retake']);

/** "les soldats du califat ont attaqué": a movement's bulletin tells of its attack without a first person. */
export function partisanClaim(
  notes: Annotations,
  actors: readonly ActorMention[],
  sentence: Sentence,
): Act | null {
  if (!isOwnText(notes)) return null;
  const doing = inRange(notes.triggers, sentence.first, sentence.last).find(
    (t) =>
      !inRange(actors, sentence.first, t.first).some((a) => a.side === 'state' || a.side === 'government') &&
      t.value.some(
        (w) => w.strength !== 'mention' && VIOLENT.has(w.kind) && isOwnDoing(notes, sentence, t, w),
      ),
  );
  return doing
    ? {
        act: 'claim',
        first: doing.first,
        last: doing.last,
        form: 'present',
        kind: 'ours',
        rule: 'act.bulletin',
      }
    : null;
}

function isOwnDoing(
  notes: Annotations,
  sentence: Sentence,
  at: { readonly first: number; readonly last: number },
  word: TriggerWord,
): boolean {
  if (!isVerb(word.form))
    return (
      AUTHORLESS.has(word.kind) && isPassiveBetween(notes, at.last, Math.min(at.last + 3, sentence.last))
    );
  const verb = verbGroup(notes, at.first, word.form);
  if (verb.negated || verb.unreal) return false;
  if (verb.voice === 'passive') return AUTHORLESS.has(word.kind);
  // Whoever stands nearest before the verb did it: "les drones de la coalition ennemie ont frappé" avows nothing.
  const own = turnsIn(notes, 'partisans', sentence.first, at.first).at(-1);
  const foe = turnsIn(notes, 'foes', sentence.first, at.first).at(-1);
  return own !== undefined && (foe === undefined || foe.first < own.first);
}

function isTold(notes: Annotations, at: number, form: WordForm): boolean {
  const verb = verbGroup(notes, at, form);
  return (
    verb.voice === 'active' &&
    !verb.negated &&
    !verb.unreal &&
    (verb.tense === 'past' || verb.tense === 'present')
  );
}

/** "a diffusé des images de l’assaut": who shows an attack as its own claims it. */
export function footageOf(notes: Annotations, sentence: Sentence, others: readonly Act[]): Act | null {
  for (let at = sentence.first; at < sentence.last; at++) {
    if (!isCue(notes, at, 'publishing')) continue;
    const shown = turnsIn(notes, 'footage', at, Math.min(at + SAYING_REACH, sentence.last))[0];
    const attack = shown
      ? inRange(notes.triggers, shown.last, Math.min(shown.last + DOING_REACH, sentence.last)).find((t) =>
          t.value.some((w) => VIOLENT.has(w.kind)),
        )
      : undefined;
    if (attack)
      return {
        act: 'claim',
        first: at,
        last: attack.last,
        form: 'participle',
        kind: 'footage',
        rule: 'act.footage',
      };
    if (others.length === 0 && isCommunique(notes, sentence, at))
      return {
        act: 'claim',
        first: at,
        last: at + 1,
        form: 'participle',
        kind: 'footage',
        rule: 'act.communique',
      };
  }
  return null;
}

/** "Deux communiqués ont été diffusés par …", after an attack was told. */
function isCommunique(notes: Annotations, sentence: Sentence, at: number): boolean {
  if (verbGroup(notes, at, 'participle').voice !== 'passive') return false;
  const isNamed = notes.words.channels.matchAll(notes.document.tokens, sentence.first, at).length > 0;
  return (
    isNamed &&
    notes.triggers.some(
      (t) => t.first < sentence.first && t.value.some((w) => VIOLENT.has(w.kind) && w.strength === 'strong'),
    )
  );
}
