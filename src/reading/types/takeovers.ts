import type { TargetCategory } from '../../core/findings.ts';
import type { Toponym } from '../../gazetteer/index.ts';
import type { Sentence } from '../../language/sentences.ts';
import { hasCue, inRange, isCue, startingAt, type Annotations } from '../annotation/annotate.ts';
import { fellTo, isFall } from './fallen-towns.ts';
import type { Sighting } from '../frames/frames.ts';
import { isOfForces } from '../actors/striking-states.ts';
import { lossOfTown } from './lost-towns.ts';
import { ousting } from './oustings.ts';
import { takesSomebody } from './takings.ts';
import { turnsIn } from '../annotation/turns.ts';
import { isHeldTown, isTakeoverNoun, takeoverNoun, TOWNS } from './takeover-nouns.ts';

/** Articles and a head noun between the verb and the town: "entered the lakeside town of Uvira". */
const OBJECT_REACH = 8;
const SUBJECT_REACH = 16;

/**
 * "Les rebelles sont entrés dans Bukavu", "the RSF captured Nyala": verbs that take people or things tell of a
 * takeover where what is taken or entered is a town, and who does it bears arms.
 */
export function withTakeovers(
  notes: Annotations,
  sentence: Sentence,
  sightings: readonly Sighting[],
  toponyms: readonly Toponym[],
): Sighting[] {
  return sightings
    .map((s) => (isEntry(notes, s) ? { ...s, isEntry: true } : s))
    .flatMap((s): Sighting | readonly Sighting[] => {
      if (isHeldTown(notes, s)) return [];
      const out = ousting(notes, sentence, s, toponyms);
      if (out !== undefined) return out ?? [];
      const lost = lossOfTown(notes, sentence, s, toponyms);
      if (lost !== undefined) return lost ?? [];
      if (isTakeoverNoun(notes, s)) {
        const taken = takeoverNoun(notes, sentence, s, toponyms);
        if (taken || isOfTownsAlone(s)) return taken ?? [];
      }
      if (isFall(notes, s))
        return fellTo(notes, sentence, s, toponyms) ? { ...s, strength: 'strong' as const } : [];
      // "ont tenté de prendre la ville": who tries to take a place attacks it.
      if (s.kind === 'capture' && s.verb.attempted) return { ...s, kind: 'clash', family: 'assault' };
      if (s.kind === 'capture' && isPostTaken(notes, sentence, s)) return asAttack(s);
      if (!isTaking(notes, s)) return s;
      if (
        !s.verb.attempted &&
        (takesTown(notes, sentence, s, toponyms) || isTownTaken(notes, sentence, s, toponyms))
      )
        return {
          ...s,
          kind: 'capture' as const,
          family: 'assault' as const,
          strength: 'strong' as const,
          verb: { ...s.verb, voice: 'active' as const },
        };
      if (isPostTaken(notes, sentence, s)) return asAttack(s);
      if (takesItBack(notes, sentence, s)) return { ...s, strength: 'strong' as const };
      const isOfNothing =
        s.kind === 'capture' && takesNothing(notes, s) && !takesSomebody(notes, sentence, s);
      return isOfNothing ? [] : s;
    })
    .map((s): Sighting => (isHandedOver(notes, sentence, s) ? asTransfer(s) : s));
}

/** "moved into the town without a fight", "ont pris la ville sans coup férir": it changed hands, and nobody fought. */
const isHandedOver = (notes: Annotations, { first, last }: Sentence, s: Sighting): boolean =>
  (s.kind === 'capture' || s.kind === 'retake') &&
  s.strength === 'strong' &&
  // A town that falls is lost to those who came for it.
  !isFall(notes, s) &&
  turnsIn(notes, 'unopposed', first, last).length > 0;

const asTransfer = (s: Sighting): Sighting => ({ ...s, kind: 'withdrawal', family: 'transfer' });

/** "entered the town", "overran the village": whose it is then is not told. */
const isEntry = (notes: Annotations, s: Sighting): boolean =>
  turnsIn(notes, 'townEntries', s.first, s.last).length > 0;

/** "Les rebelles ont pris Ber. L’armée l’a reprise": a pronoun stands for the town taken in the sentence before. */
function takesItBack(notes: Annotations, { index }: Sentence, s: Sighting): boolean {
  const before = notes.document.sentences[index - 1];
  const pronoun = turnsIn(notes, 'objectPronouns', s.verb.first - PRONOUN_REACH, s.verb.first).at(-1);
  return (
    s.kind === 'capture' &&
    s.form !== 'noun' &&
    pronoun !== undefined &&
    s.verb.first - pronoun.last <= 1 &&
    before !== undefined &&
    inRange(notes.triggers, before.first, before.last).some((t) =>
      t.value.some((w) => w.kind === 'capture'),
    ) &&
    inRange(notes.actors, notes.document.sentences[index]!.first, s.verb.first).some(isFighter)
  );
}

/** A pronoun and its apostrophe; tokens. */
const PRONOUN_REACH = 2;

/** Nouns that tell of nothing but of a town taken: "prise", "fall"; "libération" is of people too. */
const isOfTownsAlone = (s: Sighting): boolean => s.kind === 'capture' && s.word.strength === 'weak';

const isTaking = (notes: Annotations, s: Sighting): boolean =>
  startingAt(notes.triggers, s.first)?.value.some((w) => w.kind === 'capture' && w.strength === 'weak') ??
  false;

/** "nous ont pris la moitié de la récolte": goods are taken as booty, and nobody holds them. */
const takesNothing = ({ targets }: Annotations, s: Sighting): boolean =>
  inRange(targets, s.last, s.last + OBJECT_REACH).every((t) => GOODS.has(t.value));

const GOODS: ReadonlySet<TargetCategory> = new Set(['livestock_or_crops', 'civilian_vehicle', 'fuel_convoy']);

/** "captured the army camp": a base that falls was attacked; the town around it may hold. */
const isPostTaken = (notes: Annotations, sentence: Sentence, s: Sighting): boolean =>
  !s.verb.attempted && isByFighters(notes, sentence, s) && takesPost(notes, s);

const asAttack = (s: Sighting): Sighting => ({ ...s, kind: 'attack', family: 'assault', strength: 'strong' });

const isByFighters = (notes: Annotations, sentence: Sentence, s: Sighting): boolean =>
  inRange(notes.actors, Math.max(sentence.first, s.verb.first - SUBJECT_REACH), s.verb.first).some(
    isFighter,
  ) || isByThem(notes, sentence, s);

const isFighter = ({ value }: Annotations['actors'][number]): boolean =>
  value.side === 'armed' || (value.type === 'state_forces' && value.id !== 'police');

/** "The rebels advance. On Tuesday they took Goma": those of whom the sentence before tells last. */
const isByThem = (notes: Annotations, { index }: Sentence, s: Sighting): boolean => {
  const before = notes.document.sentences[index - 1];
  if (!before || !isCue(notes, s.verb.first - 1, 'pronoun')) return false;
  const last = inRange(notes.actors, before.first, before.last).at(-1);
  return last !== undefined && isFighter(last);
};

const isByForces = (
  notes: Annotations,
  sentence: Sentence,
  s: Sighting,
  toponyms: readonly Toponym[],
): boolean =>
  inRange(toponyms, Math.max(sentence.first, s.verb.first - SUBJECT_REACH), s.verb.first).some(
    (t) => t.isAdjective && isOfForces(notes, t),
  );

const POSTS: ReadonlySet<TargetCategory> = new Set([
  'military_base',
  'security_post',
  'border_post',
  'checkpoint',
]);
const POST_REACH = 4;

/** A base or post right behind the verb, and nobody before it who is taken. */
const takesPost = (notes: Annotations, s: Sighting): boolean =>
  inRange(notes.targets, s.last, s.last + POST_REACH).some(
    (t) =>
      POSTS.has(t.value) &&
      inRange(notes.people, s.last, t.first).length === 0 &&
      !hasCue(notes, s.last, t.first, 'against') &&
      !hasCue(notes, s.last, t.first, 'by'),
  );

/** Between the town and the verb, and between the verb and who did it: "Ber a été reprise mardi matin par l’armée". */
const PASSIVE_REACH = 6;

/** "La ville de Ber a été reprise par l’armée": the town is the subject of the passive, and whoever bears arms its agent. */
function isTownTaken(
  notes: Annotations,
  sentence: Sentence,
  s: Sighting,
  toponyms: readonly Toponym[],
): boolean {
  if (s.verb.voice !== 'passive' || s.verb.negated) return false;
  const by = inRange(notes.actors, s.last, Math.min(sentence.last, s.last + 2 * PASSIVE_REACH)).find(
    (a) =>
      (a.value.side === 'armed' || a.value.side === 'state') &&
      hasCue(notes, Math.max(s.last, a.first - 3), a.first + 1, 'by'),
  );
  const town = inRange(toponyms, Math.max(sentence.first, s.verb.first - PASSIVE_REACH), s.verb.first).at(-1);
  return (
    by !== undefined &&
    town !== undefined &&
    !town.isAdjective &&
    TOWNS.has(town.kind) &&
    // "un habitant de Ber a été pris", "le marché de Ber": a town that says whose or where something is.
    !isCue(notes, town.phraseFirst, 'of') &&
    (town.phraseFirst <= sentence.first + 1 ||
      notes.document.tokens[town.phraseFirst - 1]!.kind === 'mark' ||
      isCue(notes, town.phraseFirst - 1, 'article') ||
      isCue(notes, town.phraseFirst - 1, 'and') ||
      notes.dateAt.has(town.phraseFirst - 1)) &&
    !isCue(notes, town.phraseFirst - 1, 'of') &&
    inRange(notes.people, sentence.first, s.verb.first).length === 0 &&
    inRange(notes.targets, sentence.first, s.verb.first).every((t) => t.value === 'village')
  );
}

function takesTown(
  notes: Annotations,
  sentence: Sentence,
  s: Sighting,
  toponyms: readonly Toponym[],
): boolean {
  if (!isByFighters(notes, sentence, s) && !isByForces(notes, sentence, s, toponyms)) return false;
  return inRange(toponyms, s.last, Math.min(sentence.last, s.last + OBJECT_REACH)).some(
    (t) =>
      !t.isAdjective &&
      TOWNS.has(t.kind) &&
      // "a repris les négociations à Goma": what is done in a town does not take it, but for "entered into" it.
      (t.relation === 'none' ||
        (t.relation === 'in' &&
          (t.phraseFirst < s.last || t.phraseFirst === t.first || isNamedTown(notes, t)))) &&
      // "sont entrés dans Goma" looks passive, and has the preposition within the verb.
      (s.verb.voice === 'active' || t.phraseFirst < s.last) &&
      // "captured five soldiers in Gao": what is taken stands in between.
      !inRange(notes.numbers, s.last, t.first).some((n) => n.role === null) &&
      inRange(notes.people, s.last, t.first).length === 0 &&
      inRange(notes.targets, s.last, t.first).every((x) => x.value === 'village') &&
      !notes.document.tokens.slice(s.last, t.first).some((token) => token.text === ','),
  );
}

/** "captured the strategic (town of Djibo)": the town with the noun for it, and no preposition before. */
const isNamedTown = (notes: Annotations, t: Toponym): boolean =>
  turnsIn(notes, 'townOf', t.phraseFirst, t.first).some((m) => m.first === t.phraseFirst);
