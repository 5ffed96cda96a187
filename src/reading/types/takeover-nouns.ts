import type { Toponym } from '../../gazetteer/index.ts';
import type { Sentence } from '../../language/sentences.ts';
import { endingAt, hasCue, inRange, isCue, type Annotations } from '../annotation/annotate.ts';
import type { Sighting } from '../frames/frames.ts';
import { endsTurn, turnsIn } from '../annotation/turns.ts';

/** Between the noun and the town: "la prise de la cité frontalière de Bunagana"; tokens. */
const TOWN_REACH = 7;
/** Between the town and who took it: "de Bunagana, dimanche à l’aube, par les rebelles"; tokens. */
const AGENT_REACH = 10;
/** Between a name or a preposition and the noun: "le M23 … sa prise", "depuis la"; tokens. */
const BEFORE = 3;

/**
 * "La prise de Bunagana par le M23", "the fall of Goma to the rebels": nouns of taking and falling tell of a takeover
 * where a town takes or falls, and of nothing elsewhere ("la chute des prix", "the capture of a suspect").
 * @returns the sighting as a takeover; null where the noun is none of a town
 */
export function takeoverNoun(
  notes: Annotations,
  sentence: Sentence,
  s: Sighting,
  toponyms: readonly Toponym[],
): Sighting | null {
  const town = townOf(notes, sentence, s, toponyms);
  if (!town) return null;
  const isRecalled =
    endsTurn(notes, 'since', s.first, s.first - BEFORE) || endsTurn(notes, 'since', s.first - 1);
  const isTold =
    !isRecalled && (isByFighters(notes, sentence, s, town) || ownTaking(notes, sentence, s) !== null);
  return {
    ...s,
    kind: s.kind === 'retake' ? 'retake' : 'capture',
    family: 'assault',
    strength: isTold ? 'strong' : isRecalled ? 'mention' : s.strength,
  };
}

/** Whether a noun is one of those that take or lose a town. */
export const isTakeoverNoun = (notes: Annotations, s: Sighting): boolean =>
  s.form === 'noun' && turnsIn(notes, 'townTakings', s.first, s.last).some((m) => m.first === s.first);

/** Places that are taken; of one with a border post, the town around it. */
export const TOWNS: ReadonlySet<Toponym['kind']> = new Set(['settlement', 'border_post']);

/** Between who announces a taking and its noun: "a annoncé mardi soir la"; tokens. */
const SAYING_REACH = 9;

/**
 * "L’armée a annoncé lundi la reprise de Ber", "M23 claimed the capture of Nyabibwe": forces that tell of a town taken
 * tell of their own doing; of its fall, anybody may.
 * @returns the word for them; null where others speak
 */
export function ownTaking(notes: Annotations, sentence: Sentence, s: Sighting): Ranged | null {
  if (!isTakeoverNoun(notes, s) || turnsIn(notes, 'townFalls', s.first, s.last).length > 0) return null;
  const from = Math.max(sentence.first, s.first - SAYING_REACH);
  const teller = inRange(notes.actors, sentence.first, s.first).at(-1);
  if (!teller || (teller.value.side !== 'armed' && teller.value.side !== 'state')) return null;
  if (hasCue(notes, teller.last, s.first, 'relative')) return null;
  const isSaid =
    hasCue(notes, Math.max(teller.last, from), s.first, 'speechVerb') ||
    inRange(notes.statements, Math.max(teller.last, from), s.first).some((m) =>
      m.value.some((w) => w.act === 'claim'),
    );
  return isSaid ? teller : null;
}

interface Ranged {
  readonly first: number;
  readonly last: number;
}

/** "Ber, occupée depuis un mois": how long a town has been in somebody’s hands tells of nothing done now. */
export const isHeldTown = (notes: Annotations, s: Sighting): boolean =>
  s.verb.voice === 'bare' &&
  turnsIn(notes, 'heldTowns', s.first, s.last).length > 0 &&
  isSince(notes, s.last);

/** Whether "since then", or for how long, begins at a token. */
export function isSince({ dateAt }: Annotations, at: number): boolean {
  const date = dateAt.get(at);
  return date !== undefined && date.first === at && (date.kind === 'since' || date.kind === 'duration');
}

/** The town behind the noun, with no more between than the word for a town and what it is like. */
function townOf(
  notes: Annotations,
  sentence: Sentence,
  s: Sighting,
  toponyms: readonly Toponym[],
): Toponym | null {
  if (!isCue(notes, s.last, 'of')) return null;
  const town = inRange(toponyms, s.last, Math.min(sentence.last, s.last + TOWN_REACH))[0];
  if (!town || town.isAdjective || !TOWNS.has(town.kind)) return null;
  const between = inRange(notes.targets, s.last, town.first);
  const isNamed = town.phraseFirst <= s.last + 1 || between.length > 0;
  const isOther =
    between.some((t) => t.value !== 'village') ||
    inRange(notes.people, s.last, town.first).length > 0 ||
    // "la prise du marché de Gao", "the capture of a suspect in Gao".
    endingAt(notes.numbers, town.first) !== undefined ||
    notes.document.tokens.slice(s.last, town.first).some((t) => t.text === ',');
  return isNamed && !isOther ? town : null;
}

/** Who bears arms behind "par", "aux mains de", "to", or before a possessive: "M23’s capture of Goma". */
function isByFighters(notes: Annotations, sentence: Sentence, s: Sighting, town: Toponym): boolean {
  const end = Math.min(sentence.last, town.last + AGENT_REACH);
  return inRange(notes.actors, Math.max(sentence.first, s.first - BEFORE), end).some(
    (a) =>
      (a.value.side === 'armed' || a.value.side === 'state') &&
      (a.first >= town.last
        ? hasCue(notes, Math.max(town.last, a.first - BEFORE), a.first + 1, 'by') ||
          turnsIn(notes, 'lostTo', town.last, a.first).length > 0
        : a.last <= s.first),
  );
}
