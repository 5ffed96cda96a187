import type { Sentence } from '../../language/sentences.ts';
import type { Act } from './act.ts';
import type { ActorMention } from '../actors/actors.ts';
import { hasCue, inRange, isCue, type Annotations } from '../annotation/annotate.ts';
import { turnsIn } from '../annotation/turns.ts';

/** An armed group asks something of somebody by a time: an ultimatum, whatever it is called. */
export const demandOf = (
  notes: Annotations,
  actors: readonly ActorMention[],
  sentence: Sentence,
): Act | null => askedOf(notes, actors, sentence) ?? exactedOf(notes, actors, sentence);

/** How far behind its verb whom a demand is for, and behind that what is demanded, may stand; tokens. */
const ADDRESSEE_REACH = 6;
const DEMAND_REACH = 12;

/** "told traders in the county to stop paying by Friday": an armed group asks something of people by a day. */
function askedOf(notes: Annotations, actors: readonly ActorMention[], sentence: Sentence): Act | null {
  for (let at = sentence.first; at < sentence.last; at++) {
    if (!isCue(notes, at, 'speechVerb') && turnsIn(notes, 'imposed', at, at + 1).length === 0) continue;
    const speaker = inRange(actors, sentence.first, at).findLast((a) => !a.isAffiliation);
    const whom = turnsIn(notes, 'addressees', at + 1, Math.min(at + ADDRESSEE_REACH, sentence.last))[0];
    if (speaker?.side !== 'armed' || !whom) continue;
    const deadline = inRange(notes.dates, whom.last, sentence.last).find((d) => d.future);
    const asked = Math.min(whom.last + DEMAND_REACH, sentence.last);
    // "exigé que les villageois paient", "told villagers to pay".
    const asks = hasCue(notes, whom.last, asked, 'purpose') || hasCue(notes, at + 1, whom.first, 'relative');
    if (deadline && asks)
      return {
        act: 'ultimatum',
        first: at,
        last: whom.last,
        form: 'phrase',
        kind: 'word',
        rule: 'act.demand',
      };
  }
  return null;
}

/** From a verb of demanding to the time that it leaves; tokens. */
const TERM_REACH = 18;

/** "somme l’armée de quitter la ville avant lundi", "demand a ransom within 48 hours": from whomever, by a time. */
function exactedOf(notes: Annotations, actors: readonly ActorMention[], sentence: Sentence): Act | null {
  for (const verb of turnsIn(notes, 'demands', sentence.first, sentence.last)) {
    // "la somme de dix millions": the noun.
    if (isCue(notes, verb.first - 1, 'article') || isCue(notes, verb.first - 1, 'indefinite')) continue;
    if (!isOfArmed(notes, actors, sentence, verb.first)) continue;
    if (hasTerm(notes, verb.last, Math.min(verb.last + TERM_REACH, sentence.last)))
      return {
        act: 'ultimatum',
        first: verb.first,
        last: verb.last,
        form: 'present',
        kind: 'word',
        rule: 'act.demand',
      };
  }
  return null;
}

/** Whether who stands before the verb is armed; a pronoun stands for whoever spoke before. */
function isOfArmed(
  notes: Annotations,
  actors: readonly ActorMention[],
  sentence: Sentence,
  at: number,
): boolean {
  const speaker = inRange(actors, sentence.first, at).findLast((a) => !a.isAffiliation);
  if (speaker) return speaker.side === 'armed';
  return (
    isCue(notes, sentence.first, 'pronoun') &&
    inRange(actors, 0, sentence.first).some((a) => a.side === 'armed')
  );
}

/** "avant le 15 décembre", "within 72 hours": a time to come, or one counted from the demand. */
const hasTerm = (notes: Annotations, first: number, last: number): boolean =>
  inRange(notes.dates, first, last).some((d) => d.future || d.kind === 'deadline') ||
  turnsIn(notes, 'terms', first, last).length > 0;
