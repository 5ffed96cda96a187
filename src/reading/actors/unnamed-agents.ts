import type { Sentence } from '../../language/sentences.ts';
import type { ActorMention } from './actors.ts';
import { hasCue, inRange, isCue, type Annotations } from '../annotation/annotate.ts';
import type { Sighting } from '../frames/frames.ts';
import type { Reading } from '../reading.ts';
import type { ReadingRule } from '../rules/index.ts';
import type { Attribution } from '../statements/speakers.ts';
import { violentFamilies } from '../types/kinds.ts';
import { ownTaking } from '../types/takeover-nouns.ts';

/** Somebody who acts without being named as doing so, with the rule that says who is meant. */
export interface UnnamedAgent {
  readonly by: ActorMention;
  readonly rule: ReadingRule;
}

/** Who acts in a sentence that names nobody as doing it: a pronoun, or who speaks of itself; null where nobody is meant. */
export function unnamedAgent(
  reading: Reading,
  sentence: Sentence,
  sightings: readonly Sighting[],
  attributions: readonly Attribution[],
  patients: readonly ActorMention[],
): UnnamedAgent | null {
  const meant = sayingAgent(reading, sightings, attributions) ?? pronounAgent(reading, sentence, sightings);
  if (meant) return { by: meant, rule: 'actor.pronoun' };
  const taking = takingSpeaker(reading, sentence, sightings);
  if (taking) return { by: taking, rule: 'actor.own-taking' };
  const flying = strikingSpeaker(reading, sightings, attributions, patients);
  return flying && { by: flying, rule: 'actor.own-strike' };
}

/** Tokens of an article that a speaker's name leaves out: "l’". */
const ARTICLE = 2;

/** "The army said an air strike had killed twenty rebels", "that four bandits were killed": an army that tells how its foes fell tells of its own deed. */
function strikingSpeaker(
  { actors }: Reading,
  sightings: readonly Sighting[],
  attributions: readonly Attribution[],
  patients: readonly ActorMention[],
): ActorMention | null {
  const isOnFoes = patients.length > 0 && patients.every((p) => p.side === 'armed');
  if (
    !isOnFoes ||
    !sightings.some((s) => s.family === 'air' || s.kind === 'shelling' || s.kind === 'killing')
  )
    return null;
  const speakers = attributions
    .filter((a) => !a.denies)
    .flatMap((a) => inRange(actors, a.first - ARTICLE, a.last));
  return speakers.find((a) => a.side === 'state') ?? null;
}

/** "L’armée a annoncé la reprise de Ber": who tells of a town taken took it. */
function takingSpeaker(
  { notes, actors }: Reading,
  sentence: Sentence,
  sightings: readonly Sighting[],
): ActorMention | null {
  for (const s of sightings) {
    const teller = ownTaking(notes, sentence, s);
    const actor = teller && inRange(actors, teller.first, teller.last)[0];
    if (actor) return actor;
  }
  return null;
}

/** Between a verb of saying and what the speaker says it did: "says it has", "affirme avoir"; tokens. */
const OWN_WORDS = 4;

/** "The police said they had arrested …", "le groupe affirme avoir tué …": who says so of itself did it. */
function sayingAgent(
  reading: Reading,
  sightings: readonly Sighting[],
  attributions: readonly Attribution[],
): ActorMention | null {
  const { notes } = reading;
  for (const s of sightings) {
    if (s.verb.voice !== 'active' || s.form === 'noun') continue;
    const saying = attributions.find((a) => a.cue < s.verb.first && s.verb.first - a.cue <= OWN_WORDS);
    if (!saying) continue;
    const isOfItself =
      hasCue(notes, saying.cue + 1, s.verb.first, 'pronoun') ||
      (s.form === 'participle' && s.verb.tense === 'past' && isInfinitive(notes, s.verb.first));
    const speaker = inRange(reading.actors, saying.first, saying.last).find(
      (a) => (a.side === 'armed' || a.side === 'state') && !a.isAffiliation,
    );
    if (isOfItself && speaker) return speaker;
  }
  return null;
}

const isInfinitive = (notes: Annotations, at: number): boolean =>
  notes.words.auxiliaries.get(notes.document.tokens[at]?.text.toLowerCase() ?? '')?.tense === 'infinitive';

/** A pronoun reaches back so many sentences. */
const PRONOUN_REACH = 2;

/** "Ils ont tiré …", "It has attacked …": the armed actor of the sentence or two before, else the forces that opened the last. */
function pronounAgent(
  reading: Reading,
  sentence: Sentence,
  sightings: readonly Sighting[],
): ActorMention | null {
  const { notes } = reading;
  const isPronominal = sightings.some((s) => {
    if (s.verb.voice !== 'active') return false;
    for (let i = Math.max(sentence.first, s.verb.first - 3); i < s.verb.first; i++)
      if (isCue(notes, i, 'pronoun')) return true;
    return false;
  });
  if (!isPronominal) return null;
  const from = notes.document.sentences[Math.max(0, sentence.index - PRONOUN_REACH)]!.first;
  return (
    inRange(reading.actors, from, sentence.first).findLast((a) => a.side === 'armed' && !a.isAffiliation) ??
    forcesBefore(reading, sentence)
  );
}

/** "L’armée ratissait la forêt. Mardi, elle a attaqué …": forces that are the subject of the sentence before. */
function forcesBefore({ notes, actors }: Reading, sentence: Sentence): ActorMention | null {
  const before = notes.document.sentences[sentence.index - 1];
  if (!before || before.block !== sentence.block) return null;
  const [opener] = inRange(actors, before.first, before.last);
  return opener?.side === 'state' && opener.first - before.first < OPENING ? opener : null;
}

/** Tokens of a sentence in which its subject stands, an article and a number before it. */
const OPENING = 3;

/** "Al-Shabaab gunmen who crept up on a quarry … made the workers lie down and shot dead nineteen": however far its verb is. */
export function openingAgent(
  { notes, actors }: Reading,
  sentence: Sentence,
  sightings: readonly Sighting[],
  attributions: readonly Attribution[],
  patients: readonly ActorMention[],
): UnnamedAgent | null {
  const head = headOf(inRange(actors, sentence.first, sentence.last), sentence.first);
  const opener = head.find((a) => a.isNamed) ?? head[0];
  const { last } = head.at(-1) ?? sentence;
  if (!opener || opener.isAffiliation || patients.includes(opener)) return null;
  if (attributions.some((a) => a.first < opener.last && opener.first < a.last)) return null;
  const does = sightings.some(
    (s) =>
      violentFamilies.has(s.family) &&
      s.form !== 'noun' &&
      s.verb.voice === 'active' &&
      s.verb.first >= last &&
      // Another who could act, or another clause, stands before the verb.
      !inRange(actors, last, s.verb.first).some((a) => a.side !== 'people') &&
      !opensOthersClause(notes, last, s.verb.first),
  );
  return does ? { by: opener, rule: 'actor.subject' } : null;
}

/** "combattants du JNIM", "JNIM fighters": the words of one subject at the head of a sentence. */
function headOf(actors: readonly ActorMention[], first: number): readonly ActorMention[] {
  const [opener, next] = actors;
  if (!opener || opener.side !== 'armed' || opener.first - first >= OPENING) return [];
  return next?.side === 'armed' && next.first - opener.last <= 1 ? [opener, next] : [opener];
}

/** Between a word that opens a clause and its subject: "as angry (residents)"; tokens. */
const SUBJECT_REACH = 3;

/** "fled as residents attacked": a clause with people of its own as its subject; "after midnight" opens none. */
const opensOthersClause = (notes: Annotations, first: number, last: number): boolean =>
  inRange(notes.people, first, last).some((p) =>
    hasCue(notes, Math.max(first, p.first - SUBJECT_REACH), p.first, 'subordinator'),
  );
