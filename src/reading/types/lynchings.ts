import type { Sentence } from '../../language/sentences.ts';
import { inRange, isCue, type Annotations } from '../annotation/annotate.ts';
import { turnsIn } from '../annotation/turns.ts';
import { crowdsIn } from './crowds.ts';
import type { EventKind } from '../../language/vocabulary.ts';
import type { Sighting } from '../frames/frames.ts';

/** Between a verb and the crowd that did it, or whom it killed; tokens. */
const SUBJECT_REACH = 26;
const AGENT_REACH = 6;

/**
 * "An angry mob burned two thieves alive", "lynché par la foule": a killing by a crowd is mob violence, and the crowd's
 * name is no word of a riot beside it. Forces that a crowd kills fell in a riot.
 */
export function withLynchings(
  notes: Annotations,
  sentence: Sentence,
  sightings: readonly Sighting[],
): Sighting[] {
  const mobs = sightings.flatMap((s) => mobOf(notes, sentence, s) ?? []);
  // "A mob set upon two men and beat them to death": one deed.
  const isOfKillers = (s: Sighting): boolean =>
    s.kind === 'attack' &&
    s.form !== 'noun' &&
    mobs.some((m) => m.first === subjectOf(notes, sentence, s)?.first);
  return sightings
    .filter((s, i) => !isDoneToDead(s, sightings[i - 1]))
    .filter((s) => s.kind !== 'riot' || !mobs.some((m) => m.first < s.last && s.first < m.last))
    .map((s) => {
      const isJustice = isOnWrongdoer(notes, sentence, s) || isPopularJustice(notes, sentence, s);
      if (!mobOf(notes, sentence, s) && !isOfKillers(s) && !isPopularJustice(notes, sentence, s)) return s;
      // "beat a thief" tells more than "beat".
      const strength = isJustice ? 'strong' : s.strength;
      return { ...s, kind: 'lynching' as const, family: 'lynching' as const, strength };
    });
}

/** Between two things done to somebody: "lynchés puis (brûlés)"; tokens. */
const DONE_REACH = 2;

/** "lynchés puis brûlés", "shot dead and burned": what was done to the dead is no fire of its own. */
const isDoneToDead = (s: Sighting, before: Sighting | undefined): boolean =>
  (s.kind === 'arson' || s.kind === 'riot') &&
  s.word.kind === 'arson' &&
  before !== undefined &&
  (before.kind === 'lynching' || before.kind === 'killing') &&
  before.form !== 'noun' &&
  before.verb.voice !== 'active' &&
  s.first - before.last <= DONE_REACH &&
  s.verb.voice !== 'active';

interface Mob {
  readonly first: number;
  readonly last: number;
  /** "Angry mob", "youths": of whom no more is known than that they are many. */
  readonly isCrowd: boolean;
}

/** The crowd that killed somebody who is of no forces, or that turned on somebody held to be a thief. */
function mobOf(notes: Annotations, sentence: Sentence, s: Sighting): Mob | undefined {
  if (s.form === 'noun') return undefined;
  if (isOnWrongdoer(notes, sentence, s)) return doerOf(notes, sentence, s, MOBS);
  if (s.kind !== 'killing') return undefined;
  const mob = doerOf(notes, sentence, s, CROWDS);
  const around = inRange(notes.people, sentence.first, behind(sentence, s));
  if (around.some((p) => p.value === 'state_forces')) return undefined;
  return mob && (mob.isCrowd || around.every((p) => p.value !== 'armed_group')) ? mob : undefined;
}

const TURNING: ReadonlySet<EventKind> = new Set(['killing', 'attack']);

/** "set upon a presumed thief": whom crowds take the law into their own hands against. */
const isOnWrongdoer = (notes: Annotations, sentence: Sentence, s: Sighting): boolean =>
  TURNING.has(s.kind) &&
  turnsIn(notes, 'wrongdoers', s.verb.voice === 'passive' ? sentence.first : s.last, behind(sentence, s))
    .length > 0;

/** "before police came": who comes in another clause was not killed. */
const behind = (sentence: Sentence, s: Sighting): number =>
  Math.min(sentence.last, Math.max(s.clause.last, s.last), s.last + AGENT_REACH);

/** "Two alleged thieves were burned alive": whoever did it, in the way that crowds kill those they take for thieves. */
const isPopularJustice = (notes: Annotations, sentence: Sentence, s: Sighting): boolean =>
  s.kind === 'killing' &&
  s.form !== 'noun' &&
  s.verb.voice === 'passive' &&
  turnsIn(notes, 'mobDeeds', s.first, s.last + 2).some((t) => t.first === s.first) &&
  turnsIn(notes, 'wrongdoers', Math.max(sentence.first, s.verb.first - AGENT_REACH), s.verb.first).length >
    0 &&
  !hasAgent(notes, sentence, s);

const hasAgent = (notes: Annotations, sentence: Sentence, s: Sighting): boolean =>
  doersIn(notes, s.last, Math.min(sentence.last, s.last + AGENT_REACH)).some((d) => isBehindBy(notes, d));

interface Doer extends Mob {
  readonly side: string;
}

/** Who acts in a stretch of text: actors of any side, and people who gather, which no list of actors has. */
function doersIn(notes: Annotations, first: number, last: number): readonly Doer[] {
  const actors = inRange(notes.actors, first, last).filter((a) => a.last <= last);
  const gathered = crowdsIn(notes, first, last).filter(
    (c) => !actors.some((a) => a.first < c.last && c.first < a.last),
  );
  return [
    ...actors.map((a) => ({
      first: a.first,
      last: a.last,
      side: a.value.side as string,
      isCrowd: a.value.side === 'crowd',
    })),
    ...gathered.map((c) => ({ first: c.first, last: c.last, side: 'gathered', isCrowd: false })),
  ].sort((a, b) => a.first - b.first);
}

const doerOf = (
  notes: Annotations,
  sentence: Sentence,
  s: Sighting,
  sides: ReadonlySet<string>,
): Mob | undefined =>
  s.verb.voice === 'passive' ? agentOf(notes, sentence, s) : subjectOf(notes, sentence, s, sides);

function subjectOf(
  notes: Annotations,
  sentence: Sentence,
  s: Sighting,
  sides: ReadonlySet<string> = CROWDS,
): Mob | undefined {
  const first = Math.max(sentence.first, s.verb.first - SUBJECT_REACH);
  const doer = doersIn(notes, first, s.verb.first).at(-1);
  // "Students shot dead": without an auxiliary, they may be whom somebody killed.
  const isGathered =
    doer?.side === 'gathered' &&
    s.verb.voice === 'active' &&
    s.form !== 'gerund' &&
    s.form !== 'phrase' &&
    !isOfOthers(notes, doer.first);
  return (doer && doer.side !== 'gathered' && sides.has(doer.side)) || isGathered ? doer : undefined;
}

/** "the killing of residents", "against students". */
const isOfOthers = (notes: Annotations, first: number): boolean =>
  (['by', 'against', 'of'] as const).some((cue) => isCue(notes, first - 1, cue));

const CROWDS: ReadonlySet<string> = new Set(['crowd']);
/** Villagers who kill somebody of no armed group are a crowd. */
const MOBS: ReadonlySet<string> = new Set(['crowd', 'people', 'gathered']);

const agentOf = (notes: Annotations, sentence: Sentence, s: Sighting): Mob | undefined =>
  doersIn(notes, s.last, Math.min(sentence.last, s.last + AGENT_REACH)).find(
    (d) => MOBS.has(d.side) && isBehindBy(notes, d),
  );

const isBehindBy = (notes: Annotations, { first }: Mob): boolean =>
  isCue(notes, first - 1, 'by') || isCue(notes, first - 2, 'by');
