import type { ActorSide, EventKind } from '../../language/vocabulary.ts';
import type { Sentence } from '../../language/sentences.ts';
import { hasCue, inRange, isCue, type Annotations } from '../annotation/annotate.ts';
import { turnsIn } from '../annotation/turns.ts';
import type { SourcedToll } from '../frames/draft.ts';
import type { Sighting } from '../frames/frames.ts';
import type { Reading } from '../reading.ts';
import { spanOf } from '../span.ts';
import type { ActorMention } from './actors.ts';
import type { UnnamedAgent } from './unnamed-agents.ts';

interface Range {
  readonly first: number;
  readonly last: number;
}

/** What is done to others by whoever is the subject of the verb. */
const DEEDS: ReadonlySet<EventKind> = new Set([
  'attack',
  'abduction',
  'killing',
  'gunfire',
  'explosion',
  'ied',
  'suicide',
  'arson',
  'looting',
  'demolition',
]);

/** Tokens between such people and their verb: "four men in turbans, who came on foot, kidnapped". */
const SUBJECT_REACH = 10;
/** Tokens of a sentence in which a subject of several verbs stands. */
const OPENING = 4;
/** Tokens from a verb in the passive to who did it. */
const BY_REACH = 8;

/**
 * People of whom a report knows no more than sex, age or what they rode, and who attack: "four men in turbans kidnapped
 * the mayor", "deux fillettes se sont fait exploser", "tué par trois jeunes".
 */
export function namelessAgent(
  { notes, actors }: Reading,
  sentence: Sentence,
  sightings: readonly Sighting[],
  tolls: readonly SourcedToll[],
): UnnamedAgent | null {
  const killer =
    sightings.some((s) => s.family === 'assault') || tolls.length > 0
      ? fellTo(notes, actors, sentence)
      : null;
  if (killer) return { by: killer, rule: 'actor.by' };
  // "Des jeunes ont caillassé un commissariat et brûlé deux voitures": what a crowd does in one breath with a riot is of it.
  if (hasRiot(notes, sentence)) return null;
  for (const s of sightings) {
    if (!DEEDS.has(s.kind) || s.form === 'noun') continue;
    const who = s.verb.voice === 'passive' ? doerBehind(notes, sentence, s) : subjectOf(notes, sentence, s);
    if (who && !tolls.some((t) => t.first < who.last && who.first < t.last))
      return { by: asUnknown(notes, who), rule: 'actor.nameless' };
  }
  return null;
}

const hasRiot = (notes: Annotations, sentence: Sentence): boolean =>
  inRange(notes.triggers, sentence.first, sentence.last).some((m) =>
    m.value.some((w) => w.kind === 'riot' || w.kind === 'protest'),
  );

const asUnknown = (notes: Annotations, { first, last }: Range): ActorMention => ({
  first,
  last,
  id: 'unknown-armed',
  name: spanOf(notes.document, first, last).quote,
  type: 'other',
  side: 'armed',
  isNamed: false,
  ascribes: false,
  isAffiliation: false,
});

/** "tombé sous les balles d’inconnus", "died at the hands of rebels": whoever is behind, known or not. */
function fellTo(
  notes: Annotations,
  actors: readonly ActorMention[],
  sentence: Sentence,
): ActorMention | null {
  for (const { last } of turnsIn(notes, 'fellTo', sentence.first, sentence.last)) {
    const end = Math.min(sentence.last, last + FELL_REACH);
    const isOf = (at: number): boolean => hasCue(notes, last, at + 1, 'of');
    const known = inRange(actors, last, end).find((a) => CAN_KILL.has(a.side) && isOf(a.first));
    const who = known ? null : turnsIn(notes, 'anybody', last, end).find((t) => isOf(t.first));
    if (known || who) return known ?? asUnknown(notes, who!);
  }
  return null;
}

/** "sous les balles de deux (inconnus)"; tokens. */
const FELL_REACH = 5;
const CAN_KILL: ReadonlySet<ActorSide> = new Set(['armed', 'state', 'crowd']);

/** The nearest before the verb, where nobody else stands between and no other verb took them for its object. */
function subjectOf(notes: Annotations, sentence: Sentence, s: Sighting): Range | null {
  if (s.verb.voice !== 'active' && s.form !== 'phrase') return null;
  const near = Math.max(sentence.first, s.verb.first - SUBJECT_REACH);
  const who =
    turnsIn(notes, 'anybody', near, s.verb.first).at(-1) ??
    // "Four men stopped a car … and led away": the subject of several verbs opens the sentence.
    turnsIn(notes, 'anybody', sentence.first, Math.min(s.verb.first, sentence.first + OPENING)).at(0);
  if (!who || isObject(notes, sentence, who)) return null;
  const isAlone =
    inRange(notes.actors, who.last, s.verb.first).length === 0 &&
    !hasCue(notes, who.last, s.verb.first, 'subordinator');
  return isAlone ? who : null;
}

/** "l’attaque contre deux hommes", "the murder of two women": told of before the verb, and of another. */
const isObject = (notes: Annotations, sentence: Sentence, { first }: Range): boolean => {
  const from = Math.max(sentence.first, first - 2);
  return (
    inRange(notes.triggers, sentence.first, first).length > 0 ||
    hasCue(notes, from, first, 'against') ||
    hasCue(notes, from, first, 'by')
  );
};

const doerBehind = (notes: Annotations, sentence: Sentence, s: Sighting): Range | null =>
  turnsIn(notes, 'anybody', s.last, Math.min(sentence.last, s.last + BY_REACH)).find((who) =>
    [1, 2, 3].some((back) => isCue(notes, who.first - back, 'by') && !isCue(notes, who.first - back, 'of')),
  ) ?? null;
