import type { Sentence } from '../../language/sentences.ts';
import { hasCue, inRange, type Annotations } from '../annotation/annotate.ts';
import { turnsIn } from '../annotation/turns.ts';
import type { Sighting } from '../frames/frames.ts';
import { spanOf } from '../span.ts';
import { crowdsIn } from '../types/crowds.ts';
import type { ActorMention } from './actors.ts';
import type { UnnamedAgent } from './unnamed-agents.ts';

interface Range {
  readonly first: number;
  readonly last: number;
}

/** Tokens from a gathering to whose it is: "sit-in de (veuves)", "march by several dozen (nurses)". */
const OF_REACH = 5;
/** From "mostly" to the last of two kinds of people; tokens. */
const MOST_REACH = 6;
/** Tokens from a deed told in the passive to who did it. */
const BY_REACH = 6;

/**
 * People whom no word calls a crowd and who protest or riot: "des lycéens ont saccagé la mairie", "a march of nurses".
 * "Several hundred people" says of nobody who they are.
 */
export function protestersIn(
  notes: Annotations,
  sentence: Sentence,
  sightings: readonly Sighting[],
): UnnamedAgent | null {
  for (const s of sightings) {
    if (s.kind !== 'protest' && s.kind !== 'riot') continue;
    const who =
      withinPhrase(notes, s) ??
      (s.form === 'noun' ? whoseGathering(notes, sentence, s) : doersOf(notes, sentence, s));
    if (who) return { by: asCrowd(notes, who, s.kind), rule: 'actor.crowd' };
  }
  return null;
}

const asCrowd = (notes: Annotations, { first, last }: Range, kind: 'protest' | 'riot'): ActorMention => ({
  first,
  last,
  id: kind === 'riot' ? 'rioters' : 'protesters',
  name: spanOf(notes.document, first, last).quote,
  type: kind === 'riot' ? 'rioters' : 'protesters',
  side: 'crowd',
  isNamed: false,
  ascribes: false,
  isAffiliation: false,
});

/** "students marched", "marche de transporteurs": the words for it hold who it is. */
const withinPhrase = (notes: Annotations, s: Sighting): Range | null =>
  peopleIn(notes, s.first, s.last)[0] ?? null;

/** "une marche d’étudiants"; else who held it: "les enseignants ont observé un sit-in". */
function whoseGathering(notes: Annotations, sentence: Sentence, s: Sighting): Range | null {
  const [behind] = peopleIn(notes, s.last, Math.min(sentence.last, s.last + OF_REACH));
  const isOf = (['of', 'by'] as const).some((cue) => behind && hasCue(notes, s.last, behind.first, cue));
  return behind && isOf ? behind : subjectBefore(notes, sentence, s.first);
}

const doersOf = (notes: Annotations, sentence: Sentence, s: Sighting): Range | null =>
  s.verb.voice === 'passive'
    ? (peopleIn(notes, s.last, Math.min(sentence.last, s.last + BY_REACH)).find((p) =>
        hasCue(notes, s.last, p.first, 'by'),
      ) ?? null)
    : subjectBefore(notes, sentence, s.verb.first);

/** The people named last before the verb, of whom something else may be told between: "jeunes gens qui contestent … y ont caillassé". */
const subjectBefore = (notes: Annotations, sentence: Sentence, verb: number): Range | null =>
  peopleIn(notes, sentence.first, verb)
    .toReversed()
    .find(({ first }) => !isBehind(notes, first) && !isMostOfThem(notes, first)) ?? null;

/** "some hundred people, mostly women and children": told beside who they are, which is people. */
const isMostOfThem = (notes: Annotations, first: number): boolean =>
  turnsIn(notes, 'mostly', Math.max(0, first - MOST_REACH), first).length > 0;

/** "contre les enseignants": whom a march is against does not march. */
const isBehind = ({ document, words }: Annotations, first: number): boolean =>
  [first - 1, first - 2].some((at) => words.opponents.has(document.tokens[at]?.fold ?? ''));

/** People with a trade, an age or a home, and those who gather; not people as such. */
function peopleIn(notes: Annotations, first: number, last: number): readonly Range[] {
  const people = inRange(notes.people, first, last).filter((p) => p.value === 'civilians');
  return [...people, ...crowdsIn(notes, first, last).filter((c) => !isGathering(notes, c))].toSorted(
    (a, b) => a.first - b.first,
  );
}

/** "une marche", "a rally": what is held, not who holds it. */
const isGathering = (notes: Annotations, { first, last }: Range): boolean =>
  inRange(notes.triggers, first, last).length > 0;
