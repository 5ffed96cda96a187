import type { Means } from '../../core/findings.ts';
import type { EventKind } from '../../language/vocabulary.ts';
import type { Sentence } from '../../language/sentences.ts';
import { hasCue, inRange, type Annotations } from '../annotation/annotate.ts';
import type { Sighting } from '../frames/frames.ts';
import type { Reading } from '../reading.ts';
import type { Tokens } from '../trace.ts';
import type { ActorMention } from './actors.ts';
import { forcesOf } from './striking-states.ts';
import type { UnnamedAgent } from './unnamed-agents.ts';

/** Weapons that strike from afar, and whose owner therefore struck. */
const FROM_AFAR: ReadonlySet<Means> = new Set(['drone', 'aircraft', 'artillery', 'mortar', 'rocket']);

/** What such weapons do. */
const DOINGS: ReadonlySet<EventKind> = new Set([
  'airstrike',
  'shelling',
  'explosion',
  'impact',
  'attack',
  'killing',
  'demolition',
]);

/** From a weapon to what it did; tokens. */
const DEED_REACH = 14;
/** "une bombe de l’(aviation)", "a drone of the (army)": between a weapon and whose it is; tokens. */
const OF_REACH = 3;

/** Whose weapon struck, where nobody else is told to have: "sous une bombe de l’aviation", "a Russian glide bomb". */
export function weaponOwner(
  { notes, actors, toponyms }: Reading,
  sentence: Sentence,
  sightings: readonly Sighting[],
  patients: readonly ActorMention[],
): UnnamedAgent | null {
  const doings = sightings.filter((s) => DOINGS.has(s.kind));
  const fighters = inRange(actors, sentence.first, sentence.last).filter(
    (a) => (a.side === 'armed' || a.side === 'state') && !a.isAffiliation && !patients.includes(a),
  );
  const adjectives = inRange(toponyms, sentence.first, sentence.last).filter((t) => t.isAdjective);
  for (const weapon of weaponsIn(notes, sentence)) {
    if (!doings.some((s) => distance(s, weapon) <= DEED_REACH)) continue;
    const owner = fighters.find((a) => isOf(notes, weapon, a) || a.last === weapon.first);
    const adjective = adjectives.find((t) => t.last === weapon.first || t.first === weapon.last);
    const { country } = adjective?.place ?? { country: null };
    const by = owner ?? (adjective && country ? forcesOf(notes, adjective, country) : null);
    if (by) return { by, rule: 'actor.weapon' };
  }
  return null;
}

const weaponsIn = (notes: Annotations, sentence: Sentence): readonly Tokens[] =>
  inRange(notes.means, sentence.first, sentence.last).filter((m) => m.value.some((w) => FROM_AFAR.has(w)));

const distance = (a: Tokens, b: Tokens): number => Math.max(a.first - b.last, b.first - a.last, 0);

/** "une bombe de l’aviation". */
const isOf = (notes: Annotations, weapon: Tokens, a: Tokens): boolean =>
  a.first >= weapon.last &&
  a.first - weapon.last <= OF_REACH &&
  hasCue(notes, weapon.last, a.first + 1, 'of') &&
  !hasCue(notes, weapon.last, a.first, 'against');
