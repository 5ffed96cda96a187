import type { Sentence } from '../../language/sentences.ts';
import { inRange, isCue, type Annotations } from '../annotation/annotate.ts';
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
    s.kind === 'attack' && s.form !== 'noun' && mobs.some((m) => m === subjectOf(notes, sentence, s));
  return sightings
    .filter((s) => s.kind !== 'riot' || !mobs.some((m) => m.first < s.last && s.first < m.last))
    .map((s) =>
      mobOf(notes, sentence, s) || isOfKillers(s)
        ? { ...s, kind: 'lynching' as const, family: 'lynching' as const }
        : s,
    );
}

type Mob = Annotations['actors'][number];

/** The crowd that killed somebody who is of no forces. */
function mobOf(notes: Annotations, sentence: Sentence, s: Sighting): Mob | undefined {
  if (s.kind !== 'killing' || s.form === 'noun') return undefined;
  const mob = s.verb.voice === 'passive' ? agentOf(notes, sentence, s) : subjectOf(notes, sentence, s);
  const around = inRange(notes.people, sentence.first, Math.min(sentence.last, s.last + AGENT_REACH));
  if (around.some((p) => p.value === 'state_forces')) return undefined;
  return mob && (isCrowd(mob) || around.every((p) => p.value !== 'armed_group')) ? mob : undefined;
}

const isCrowd = ({ value }: Mob): boolean => value.side === 'crowd';
/** Villagers who kill somebody of no armed group are a crowd. */
const isMob = ({ value }: Mob): boolean => value.side === 'crowd' || value.side === 'people';

const subjectOf = (notes: Annotations, sentence: Sentence, s: Sighting): Mob | undefined =>
  inRange(notes.actors, Math.max(sentence.first, s.verb.first - SUBJECT_REACH), s.verb.first)
    .filter((a) => a.last <= s.verb.first)
    .slice(-1)
    .find(isCrowd);

const agentOf = (notes: Annotations, sentence: Sentence, s: Sighting): Mob | undefined =>
  inRange(notes.actors, s.last, Math.min(sentence.last, s.last + AGENT_REACH)).find(
    (a) => isMob(a) && (isCue(notes, a.first - 1, 'by') || isCue(notes, a.first - 2, 'by')),
  );
