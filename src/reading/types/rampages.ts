import type { Sentence } from '../../language/sentences.ts';
import type { EventKind } from '../../language/vocabulary.ts';
import type { TargetCategory } from '../../core/findings.ts';
import { hasCue, inRange, isCue, startingAt, type Annotations } from '../annotation/annotate.ts';
import { endsTurn, turnsIn } from '../annotation/turns.ts';
import type { Sighting } from '../frames/frames.ts';
import { PROPERTY } from './classified.ts';
import { crowdsIn } from './crowds.ts';

/** Between a verb and the crowd that is its subject, or its agent; tokens. */
const SUBJECT_REACH = 16;
const AGENT_REACH = 7;
/** Between "attacked" and what: "ont pris d’assaut, pierres en main, le commissariat"; tokens. */
const OBJECT_REACH = 8;

/**
 * "Des lycéens ont saccagé le siège du parti", "residents stormed the police station": what people without arms burn, loot
 * or storm, they do in a riot.
 */
export function withRampages(
  notes: Annotations,
  sentence: Sentence,
  sightings: readonly Sighting[],
): Sighting[] {
  let before: Sighting | null = null;
  return sightings.map((s, i) => {
    // "a camp had been torched and two boys killed by youths": the agent of the next verb.
    const end = Math.min(sentence.last, s.last + AGENT_REACH, sightings[i + 1]?.first ?? sentence.last);
    // "shot at villagers and torched homes": a verb that goes on with somebody else's doing.
    const isOthers = i > 0 && sightings[i - 1] !== before && isJoined(notes, s, null);
    const isCrowds =
      s.form !== 'noun' &&
      !isOthers &&
      isByCrowd(notes, sentence, s, { before, last: sightings[i - 1] ?? null, end });
    if (isCrowds) before = s;
    return isCrowds && isRampage(notes, sentence, s) ? { ...s, kind: 'riot', family: 'protest' } : s;
  });
}

const isRampage = (notes: Annotations, sentence: Sentence, s: Sighting): boolean =>
  (PROPERTY.has(s.kind) && (s.word.strength === 'strong' || hasCountedObject(notes, s.last))) ||
  (STORMED.has(s.kind) && stormsPlace(notes, sentence, s));

/** "burned two cars", "brûlé les archives"; not "saw burned homes". */
const hasCountedObject = (notes: Annotations, at: number): boolean =>
  isCue(notes, at, 'article') || startingAt(notes.numbers, at) !== undefined;

const STORMED: ReadonlySet<EventKind> = new Set(['attack']);

const PLACES: ReadonlySet<TargetCategory> = new Set([
  'security_post',
  'checkpoint',
  'government_building',
  'industrial_site',
  'mining_site',
  'residence',
  'peacekeepers',
]);

/** A building or post of others, and no fighters whom villagers would defend themselves against. */
function stormsPlace(notes: Annotations, sentence: Sentence, { verb, first, last }: Sighting): boolean {
  const [from, to] =
    verb.voice === 'passive'
      ? [Math.max(sentence.first, verb.first - OBJECT_REACH), first]
      : [last, Math.min(sentence.last, last + OBJECT_REACH)];
  return (
    inRange(notes.targets, from, to).some((t) => PLACES.has(t.value)) &&
    inRange(notes.actors, from, to).every((a) => a.value.side !== 'armed') &&
    inRange(notes.people, from, to).every((p) => p.value !== 'armed_group')
  );
}

/** Whether a crowd is the subject of an active verb, or the agent of a passive one. */
function isByCrowd(
  notes: Annotations,
  sentence: Sentence,
  s: Sighting,
  {
    before,
    last,
    end,
  }: { readonly before: Sighting | null; readonly last: Sighting | null; readonly end: number },
): boolean {
  if (s.verb.voice === 'passive') return isAgent(notes, s.last, end);
  // "pelted soldiers with stones and torched an office": the same crowd, whomever it met in between.
  if (before && isJoined(notes, s, before)) return true;
  // "dug through burned homes"
  if (endsTurn(notes, 'towards', s.verb.first)) return false;
  if (s.verb.voice === 'bare') return isAgent(notes, s.last, end);
  const from = Math.max(sentence.first, before?.last ?? 0, s.verb.first - SUBJECT_REACH);
  const crowd = crowdsIn(notes, from, s.verb.first).findLast(
    (c) => isSubject(notes, c.first) && !(last && isObjectOf(notes, last, c, s.verb.first)),
  );
  return crowd !== undefined && !hasOthers(notes, crowd.last, s.verb.first);
}

/** Between a verb and whom it was done to: "killed six (villagers)"; tokens. */
const PATIENT_REACH = 3;

/** "killed six villagers in A, while in B they burned the school": who suffered the deed before does not do the next, but for "who". */
const isObjectOf = (
  notes: Annotations,
  { verb, form, last }: Sighting,
  crowd: { readonly first: number; readonly last: number },
  next: number,
): boolean =>
  form !== 'noun' &&
  verb.voice === 'active' &&
  crowd.first >= last &&
  crowd.first - last <= PATIENT_REACH &&
  notes.document.tokens.slice(last, crowd.first).every((t) => t.kind !== 'mark' || /^['’]$/u.test(t.text)) &&
  !(['relative', 'subordinator', 'and'] as const).some((cue) => hasCue(notes, last, crowd.first, cue)) &&
  !(crowd.last < next && isCue(notes, crowd.last, 'relative'));

/** "… and torched", ", puis ont incendié", "saccagé puis incendié": a verb that goes on with the subject of the one before. */
function isJoined(notes: Annotations, { verb }: Sighting, before: Sighting | null): boolean {
  // "… et l’(ont brûlé)"
  const pronoun = turnsIn(notes, 'objectPronouns', verb.first - PRONOUN_REACH, verb.first).at(-1);
  const opening = pronoun && verb.first - pronoun.last <= 1 ? pronoun.first : verb.first;
  return (
    isCue(notes, opening - 1, 'and') ||
    isCue(notes, opening - 1, 'adverb') ||
    notes.document.tokens[opening - 1]?.text === ',' ||
    // … under the auxiliary of the one before.
    (before !== null && verb.first < before.last)
  );
}

/** A pronoun and its apostrophe; tokens. */
const PRONOUN_REACH = 2;

const isAgent = (notes: Annotations, first: number, last: number): boolean => {
  const crowd = crowdsIn(notes, first, last)[0];
  return (
    crowd !== undefined && hasCue(notes, first, crowd.first, 'by') && !hasOthers(notes, first, crowd.first)
  );
};

/** Armed men or forces, who would be the doers: "soldiers who followed the youths burned …". */
const hasOthers = (notes: Annotations, first: number, last: number): boolean =>
  inRange(notes.actors, first, last).some((a) => a.value.side === 'armed' || a.value.side === 'state');

/** "(six) students", "des jeunes", and not "against students", "of the residents". */
function isSubject(notes: Annotations, first: number): boolean {
  let at = first - 1;
  while (at >= 0 && isCue(notes, at, 'article') && !isCue(notes, at, 'of')) at--;
  const isOfOthers = (['by', 'against'] as const).some((cue) => isCue(notes, at, cue));
  // "des (jeunes)" is an article where it opens a subject, and "of" behind a noun of people.
  return !isOfOthers;
}
