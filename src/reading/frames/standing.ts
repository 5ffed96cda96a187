import type { Certainty, Span } from '../../core/findings.ts';
import type { Sentence } from '../../language/sentences.ts';
import { type Annotations, inRange, isCue } from '../annotation/annotate.ts';
import type { Frame, SourcedToll } from './draft.ts';
import type { Sighting } from './frames.ts';
import type { ReadingRule } from '../rules/index.ts';
import type { Attribution } from '../statements/speakers.ts';
import type { Tokens } from '../trace.ts';
import { turnsIn } from '../annotation/turns.ts';

/** How much what a scene tells says: an incident by itself, one with a party or a target, or none. */
export function strengthOf(
  notes: Annotations,
  sentence: Sentence,
  sightings: readonly Sighting[],
  tolls: readonly SourcedToll[],
): Frame['strength'] {
  if (sightings.some((s) => s.strength === 'strong')) return 'strong';
  if (tolls.some((t) => t.isViolent)) return 'strong';
  return sightings.some((s) => s.strength === 'weak') || tolls.some((t) => areFound(notes, sentence, t))
    ? 'weak'
    : 'mention';
}

/** "Les corps de six villageois ont été retrouvés": dead whom somebody came upon. */
const areFound = (notes: Annotations, { first, last }: Sentence, { by, predicate }: SourcedToll): boolean =>
  by === 'noun' &&
  turnsIn(notes, 'bodies', predicate.first, predicate.last).length > 0 &&
  turnsIn(notes, 'found', first, last).length > 0;

/** Whether what is told lies before the rest of the report; null where no verb says. */
export function isPluperfect(sightings: readonly Sighting[], tolls: readonly SourcedToll[]): boolean | null {
  const tenses = [...sightings.map((s) => s.verb.tense), ...tolls.map((t) => t.tense)];
  const told = tenses.filter((t) => t !== 'none');
  return told.length > 0 ? told.every((t) => t === 'pluperfect') : null;
}

/** "Les FSR assiègent la ville depuis mai 2024", "have besieged it since": what goes on is no event of the day. */
export const isLasting = (notes: Annotations, sentence: Sentence, sightings: readonly Sighting[]): boolean =>
  sightings.length > 0 &&
  sightings.every((s) => s.form !== 'noun' && s.verb.tense === 'present') &&
  inRange(notes.dates, sentence.first, sentence.last).some((d) => d.kind === 'since' && d.precision > 1);

/** "Attacks have multiplied in Borno": how many there are, and none of them. */
export const isTrend = (
  notes: Annotations,
  sightings: readonly Sighting[],
  tolls: readonly SourcedToll[],
): boolean =>
  tolls.length === 0 &&
  sightings.length > 0 &&
  sightings.every(
    ({ form, isPlural, clause: { first, last } }) =>
      form === 'noun' &&
      isPlural &&
      turnsIn(notes, 'trends', first, last).length > 0 &&
      !inRange(notes.dates, first, last).some((d) => d.kind === 'day' && d.precision === 1),
  );

/** "L’armée avait alors fait état de douze soldats tués": the sentence's own verb is in the pluperfect. */
export function isToldInPluperfect(notes: Annotations, sentence: Sentence): boolean {
  let isPast = false;
  for (let i = sentence.first; i < sentence.last; i++) {
    const aux = notes.words.auxiliaries.get(notes.document.tokens[i]!.text.toLowerCase());
    if (aux?.verb !== 'have') continue;
    if (aux.tense === 'present') return false;
    if (aux.tense === 'imperfect') isPast = true;
  }
  return isPast;
}

/** Whether it is told as a fact, on somebody’s word, as a hearsay, or as denied. */
export function certaintyOf(
  notes: Annotations,
  sentence: Sentence,
  sightings: readonly Sighting[],
  tolls: readonly SourcedToll[],
  attributions: readonly Attribution[],
  evidence: Span,
): Certainty {
  const told = sightings.filter((s) => s.strength !== 'mention');
  const isHearsay = (s: Sighting): boolean =>
    s.verb.tense === 'conditional' || hedgedNear(notes, sentence, s);
  const by = (rule: ReadingRule, at: Tokens, certainty: Certainty): Certainty => {
    notes.trace?.because(evidence, rule, at, 'certainty');
    return certainty;
  };
  if (told.length > 0 && told.every(isHearsay)) {
    const [first] = told;
    const isVerbal = first?.verb.tense === 'conditional';
    const at = { first: Math.max(sentence.first, first!.verb.first - (isVerbal ? 0 : 2)), last: first!.last };
    return by(isVerbal ? 'certainty.conditional' : 'certainty.hedged', at, 'hedged');
  }
  if (told.length === 0 && tolls.length > 0 && tolls.every((t) => t.certainty === 'hedged'))
    return by('certainty.figures', tolls[0]!, 'hedged');
  const speaker = attributions.find((a) => !a.denies);
  return speaker
    ? by('certainty.attributed', speaker, 'reported')
    : by('certainty.stated', sightings[0] ?? tolls[0] ?? sentence, 'stated');
}

/** "reportedly", "aurait": a hedge on the verb itself; "présumés" hedges who, not whether. */
function hedgedNear(notes: Annotations, sentence: Sentence, s: Sighting): boolean {
  for (let i = Math.max(sentence.first, s.verb.first - 2); i < s.last; i++) {
    if (isCue(notes, i, 'hedge') && isCue(notes, i, 'adverb')) return true;
  }
  return false;
}
