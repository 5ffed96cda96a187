import type { Sentence } from '../../language/sentences.ts';
import { type Act, isVerb } from './act.ts';
import type { ActorMention } from '../actors/actors.ts';
import { type Annotations, hasCue, inRange, isCue } from '../annotation/annotate.ts';
import type { WordForm } from '../annotation/compile.ts';
import { DOING_REACH, SAYING_REACH, VIOLENT, isWill } from './doings.ts';
import { isBulletin, isOwnText } from '../annotation/own-text.ts';
import { turnsIn } from '../annotation/turns.ts';
import { verbGroup } from '../annotation/verbs.ts';

/** "avertit que tout car escorté sera attaqué", "we will strike": violence to come, in its author's mouth. */
export function vowOf(notes: Annotations, actors: readonly ActorMention[], sentence: Sentence): Act | null {
  return (
    comingOf(notes, sentence) ??
    toldOf(notes, actors, sentence) ??
    warningOf(notes, actors, sentence) ??
    doomOf(notes, actors, sentence)
  );
}

/** From a verb of promising to what it bodes, and from words that bode ill to who speaks them; tokens. */
const DOOM_REACH = 16;

/** "promet l’enfer aux chauffeurs", "« La ville brûlera », prévient X", a notice in which trucks "will be destroyed". */
function doomOf(notes: Annotations, actors: readonly ActorMention[], sentence: Sentence): Act | null {
  const doom = turnsIn(notes, 'dooms', sentence.first, sentence.last)[0];
  if (!doom) return null;
  const isArmed = (a: ActorMention | undefined): boolean => a?.side === 'armed';
  const before = turnsIn(notes, 'pledges', Math.max(sentence.first, doom.first - DOOM_REACH), doom.first).at(
    -1,
  );
  if (before) {
    // "told residents that whoever …": whom it is told to does not speak.
    const speaker = inRange(actors, sentence.first, before.first).findLast(
      (a) => !a.isAffiliation && a.side !== 'people',
    );
    const isCarried = !speaker && hasCue(notes, sentence.first, before.first, 'pronoun');
    return isArmed(speaker) || isCarried
      ? {
          act: 'threat',
          first: before.first,
          last: doom.last,
          form: 'present',
          kind: 'vow',
          rule: 'act.doom',
        }
      : null;
  }
  const isPledged =
    turnsIn(notes, 'pledges', doom.last, Math.min(doom.last + DOOM_REACH, sentence.last)).length > 0;
  const isOurs = isPledged
    ? inRange(actors, doom.last, sentence.last).some(isArmed)
    : (isOwnText(notes) || isBulletin(notes)) && actors.some(isArmed);
  return isOurs
    ? { act: 'threat', first: doom.first, last: doom.last, form: 'phrase', kind: 'ours', rule: 'act.doom' }
    : null;
}

/** "told teachers they will burn every school", "dit que ses hommes frapperont": an armed speaker tells of its own deed to come. */
function toldOf(notes: Annotations, actors: readonly ActorMention[], sentence: Sentence): Act | null {
  const coming =
    inRange(notes.triggers, sentence.first, sentence.last).find((t) =>
      t.value.some((w) => VIOLENT.has(w.kind) && isVerb(w.form) && isComing(notes, t.first, w.form)),
    ) ??
    turnsIn(notes, 'dooms', sentence.first, sentence.last).find(
      (d) => turnsIn(notes, 'futures', Math.max(sentence.first, d.first - DOING_REACH), d.first).length > 0,
    );
  if (!coming) return null;
  const own = turnsIn(notes, 'selves', Math.max(sentence.first, coming.first - DOING_REACH), coming.first).at(
    -1,
  );
  if (!own) return null;
  for (let at = own.first - 1; at >= Math.max(sentence.first, own.first - SAYING_REACH); at--) {
    if (!isCue(notes, at, 'speechVerb')) continue;
    const speaker = inRange(actors, sentence.first, at).findLast((a) => !a.isAffiliation);
    return speaker?.side === 'armed'
      ? { act: 'threat', first: at, last: coming.last, form: 'present', kind: 'vow', rule: 'act.vow' }
      : null;
  }
  return null;
}

/** How far behind the people warned what they must not do begins. */
const WARNED_REACH = 6;

/** "warned villagers not to work with the army": what an armed speaker warns people against it threatens. */
function warningOf(notes: Annotations, actors: readonly ActorMention[], sentence: Sentence): Act | null {
  for (const warning of turnsIn(notes, 'warnings', sentence.first, sentence.last)) {
    const speaker = inRange(actors, sentence.first, warning.first).findLast((a) => !a.isAffiliation);
    const whom = turnsIn(notes, 'addressees', warning.last, Math.min(warning.last + 4, sentence.last))[0];
    if (speaker?.side !== 'armed' || !whom) continue;
    const end = Math.min(whom.last + WARNED_REACH, sentence.last);
    if (!hasCue(notes, whom.last, end, 'negation') && !isAgainst(notes, whom.last, end)) continue;
    return {
      act: 'threat',
      first: warning.first,
      last: whom.last,
      form: 'present',
      kind: 'vow',
      rule: 'act.warning',
    };
  }
  return null;
}

const isAgainst = (notes: Annotations, first: number, last: number): boolean =>
  notes.document.tokens.slice(first, last).some((token) => notes.words.opponents.has(token.fold));

function comingOf(notes: Annotations, sentence: Sentence): Act | null {
  const coming = inRange(notes.triggers, sentence.first, sentence.last).find((t) =>
    t.value.some((w) => VIOLENT.has(w.kind) && isVerb(w.form) && isComing(notes, t.first, w.form)),
  );
  if (!coming) return null;
  const warning = turnsIn(notes, 'warnings', sentence.first, coming.first).at(-1);
  if (warning)
    return {
      act: 'threat',
      first: warning.first,
      last: coming.last,
      form: 'present',
      kind: 'vow',
      rule: 'act.vow',
    };
  const own = turnsIn(notes, 'firstPersons', sentence.first, coming.first).at(-1);
  return own
    ? { act: 'threat', first: own.first, last: coming.last, form: 'present', kind: 'ours', rule: 'act.vow' }
    : null;
}

/** "a prévenu qu’il frapperait": the simple conditional behind a verb of warning is its future, told afterwards. */
const isFutureInPast = (notes: Annotations, at: number, form: WordForm): boolean =>
  form === 'conditional' && notes.words.persons.has(notes.document.tokens[at - 1]?.fold ?? '');

function isComing(notes: Annotations, at: number, form: WordForm): boolean {
  const verb = verbGroup(notes, at, form);
  if (verb.negated || verb.attempted) return false;
  return verb.tense === 'future' || isWill(notes, at) || isFutureInPast(notes, at, form);
}
