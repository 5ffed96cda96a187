import type { Gazetteer, Toponym } from '../../gazetteer/index.ts';
import { nationalForces } from '../../language/names.ts';
import type { ActorMention } from './actors.ts';
import { hasCue, inRange, isCue, type Annotations } from '../annotation/annotate.ts';
import { spanOf } from '../span.ts';
import { turnsIn } from '../annotation/turns.ts';
import { verbGroup } from '../annotation/verbs.ts';

/** How far behind its subject a verb may stand, auxiliaries and adverbs between; tokens. */
const VERB_GAP = 3;

/** What one state does to another by name: "Russia launched 598 drones", "the United States carried out strikes". */
const STATE_DOINGS: ReadonlySet<string> = new Set(['airstrike', 'shelling', 'attack']);

/** What is told of aircraft and missiles as the subject. */
const CRAFT_DOINGS: ReadonlySet<string> = new Set([...STATE_DOINGS, 'killing']);

/** What only those with aircraft or guns do, whose adjective stands beside the word for it: "Israeli airstrikes". */
const BY_STATES: ReadonlySet<string> = new Set(['airstrike', 'shelling']);

/**
 * States that strike, as the forces that they stand for: a country or its capital as the subject ("Israel struck", "Kyiv
 * bombed"), or a country's adjective beside the strike or behind "forces".
 * @param known the actors found so far, whose words are theirs
 */
export function strikingStates(
  notes: Annotations,
  toponyms: readonly Toponym[],
  known: readonly ActorMention[],
  gazetteer: Gazetteer,
): ActorMention[] {
  const isFree = (t: Toponym): boolean => !known.some((a) => a.first < t.last + 1 && t.first < a.last + 1);
  // "London and Washington bombed": the first of two has no verb of its own.
  const strikesWith = (t: Toponym): boolean =>
    isCue(notes, t.last, 'and') &&
    toponyms.some((o) => o.first === t.last + 1 && isState(gazetteer, o) && strikes(notes, o));
  return toponyms
    .filter((t) =>
      t.isAdjective
        ? isBesideStrike(notes, t) || isOfWarcraft(notes, t) || isOfForces(notes, t)
        : isState(gazetteer, t) && (strikes(notes, t) || strikesWith(t) || isBlamed(notes, t)),
    )
    .filter(isFree)
    .flatMap((t) => (t.place.country ? [forcesOf(notes, t, t.place.country)] : []));
}

/** A state by what names it, as its forces. */
export const forcesOf = (notes: Annotations, { first, last }: Toponym, country: string): ActorMention => ({
  first,
  last,
  id: nationalForces[country] ?? `${country.toLowerCase()}-army`,
  name: spanOf(notes.document, first, last).quote,
  type: 'state_forces',
  side: 'state',
  isNamed: true,
  ascribes: true,
  isAffiliation: false,
});

/** Whether a name stands for a state: a country's, or its capital's by whatever spelling. */
export function isState(gazetteer: Gazetteer, { kind, place, relation }: Toponym): boolean {
  if (relation !== 'none' || !place.country) return false;
  const capital = gazetteer.country(place.country)?.capital;
  return (
    kind === 'country' ||
    (kind === 'settlement' &&
      capital !== undefined &&
      gazetteer.named(capital).some((p) => p.id === place.placeId))
  );
}

const strikes = (notes: Annotations, { last }: Toponym): boolean =>
  // "ABUJA, Nigeria — Gunmen attacked": behind a mark another subject begins.
  (notes.document.tokens[last]?.kind === 'word' &&
    hasTrigger(notes, STATE_DOINGS, false, last, last + VERB_GAP)) ||
  turnsIn(notes, 'strikesAt', last, last + VERB_GAP + 1).some(
    (t) =>
      t.first - last < VERB_GAP &&
      !isCue(notes, t.last, 'by') &&
      verbGroup(notes, t.first, 'participle').voice !== 'passive',
  );

/** "The governor blamed Moscow.", "Ils l’imputent à Kigali": the state that is held to have done it, and no more is said of what. */
const isBlamed = (notes: Annotations, { first, last }: Toponym): boolean => {
  const { tokens } = notes.document;
  const isSmall = (tokens[first - 1]?.text.length ?? 0) <= SMALL_WORD;
  return (
    (isCue(notes, first - 1, 'attributed') || (isSmall && isCue(notes, first - 2, 'attributed'))) &&
    ENDS_CLAUSE.test(tokens[last]?.text ?? '.')
  );
};

/** Letters of "au", "the" between the verb and who is blamed. */
const SMALL_WORD = 3;
const ENDS_CLAUSE = /^(?:[.,;:!?)»”"]|and|et)$/u;

/** "Un drone israélien a visé une voiture", "An Israeli drone hit a car": what strikes is the subject. */
function isOfWarcraft(notes: Annotations, { first, last }: Toponym): boolean {
  const craft = (['aircraft', 'warcraft'] as const)
    .flatMap((list) => turnsIn(notes, list, first - 2, last + 3).map((t) => ({ ...t, list })))
    .find((t) => t.last === first || t.first === last);
  // "Des chasseurs maliens": hunters, and no aircraft.
  if (!craft || (craft.list === 'warcraft' && inRange(notes.means, craft.first, craft.last).length === 0))
    return false;
  const end = Math.max(craft.last, last);
  // "Ukrainian drones hit": the word for the deed may hold the weapon's. "Hit" tells little, of aircraft all.
  return hasTrigger(notes, CRAFT_DOINGS, false, craft.first, end + VERB_GAP + 1, 'weak');
}

/** "les forces maliennes": a word that may stand for anybody’s, with a country’s adjective right behind it. */
export const isOfForces = (notes: Annotations, { first }: Toponym): boolean =>
  turnsIn(notes, 'forces', first - 1, first).length > 0;

const isBesideStrike = (notes: Annotations, { first, last }: Toponym): boolean =>
  hasTrigger(notes, BY_STATES, true, first, last + 2) || hasTrigger(notes, BY_STATES, true, first - 3, first);

const hasTrigger = (
  notes: Annotations,
  kinds: ReadonlySet<string>,
  nominal: boolean,
  from: number,
  to: number,
  least: 'strong' | 'weak' = 'strong',
): boolean =>
  inRange(notes.triggers, from, to).some(
    (m) =>
      m.value.some(
        (w) =>
          kinds.has(w.kind) &&
          (w.strength === 'strong' || w.strength === least) &&
          (w.form === 'noun') === nominal,
      ) && !hasCue(notes, m.first, m.last + 1, 'by'),
  );
