import type { HarmEffect } from '../../core/findings.ts';
import type { Sentence } from '../../language/sentences.ts';
import { type Annotations, inRange, isCue, startingAt } from '../annotation/annotate.ts';
import { costOf, takenBefore } from './attachment.ts';
import type { HarmWord } from '../annotation/compile.ts';
import { isFollowedByNoun, toldEffect } from './figures.ts';
import type { Nearness } from '../annotation/distance.ts';
import { areOnTheMove } from './on-the-move.ts';
import type { PeopleGroup } from './people.ts';
import type { Predicate } from './predicates.ts';
import { isBereaved, isGainer, ofLoser } from './ranks.ts';
import { type Toll, VIOLENT_BY_NOUN, isHedged, ownToll, tollFrom } from './toll.ts';
import { endsTurn } from '../annotation/turns.ts';

/** Above this cost (see Nearness) people and predicate do not belong together. */
const MOST_COST = 16;
const MOST_COST_BARE = 4;
const MOST_COST_FREED = 20;
/** "le chef du village de X a été tué": one known person before the verb. */
const MOST_COST_ONE = 8;
/** "tuant le chef du village", "killing the vice principal": one known person right behind the verb. */
const MOST_COST_OBJECT = 3;
/** A verb with its auxiliary finds its subject over a long aside: "Six chauffeurs, enlevés jeudi …, ont été libérés". */
const MOST_COST_FINITE = 42;
/** "a perdu neuf hommes": a fixed phrase takes what stands right behind it. */
const MOST_COST_PHRASE = 6;
/** A further predicate of the same people must stand nearer than this. */
const SHARED_COST = 14;

/** The nearest predicate, and further ones that the same subject shares: "arrêtés, puis retrouvés morts". */
export function predicatedTolls(
  notes: Annotations,
  sentence: Sentence,
  group: PeopleGroup,
  groups: readonly PeopleGroup[],
  predicates: readonly Predicate[],
  nearness: Nearness,
): (Toll | null)[] {
  const best = new Map<HarmEffect, { predicate: Predicate; cost: number }>();
  const isOne = group.isBare && group.high === 1;
  for (const predicate of predicates) {
    // "Le prêtre enlevé dimanche a été relâché": of one known person the verb tells, the participle says who it is.
    if (isOne && predicate.side === 'left' && (!predicate.isFinite || isCue(notes, group.first - 1, 'of')))
      continue;
    if (disagrees(notes, group, predicate)) continue;
    const cost = costOf(notes, group, groups, predicate, nearness);
    const known = best.get(predicate.word.effect);
    if (cost !== null && (!known || cost < known.cost)) best.set(predicate.word.effect, { predicate, cost });
  }
  const ranked = [...best.values()].sort((a, b) => a.cost - b.cost);
  // "les corps de six villageois portés disparus": they were missing until then.
  const bodies = ranked.find(({ predicate, cost }) => predicate.isOfBodies && cost <= MOST_COST_PHRASE);
  if (bodies) return [tollOf(notes, sentence, group, bodies.predicate)];
  const kept = ranked
    .filter(
      ({ predicate, cost }, i) =>
        cost <= (i === 0 ? mostCost(notes, group, groups, predicate) : sharedCost(predicate)) &&
        (i === 0 || isShared(group, groups, predicate)),
    )
    .map(({ predicate }) => predicate);
  if (kept.length === 0) return [toldToll(notes, sentence, group)];
  return kept
    .filter((p) => !isLooseTaking(notes, p, kept))
    .map((predicate) => tollOf(notes, sentence, group, predicate));
}

/** "Une centaine d’hommes ont attaqué X et tué …": a participle in the singular says nothing of several who stand before it. */
const disagrees = (notes: Annotations, group: PeopleGroup, { match, word, isFinite }: Predicate): boolean =>
  notes.words.pack.code === 'fr' &&
  word.role === 'verb' &&
  word.form === 'participle' &&
  group.last <= match.first &&
  !isFinite &&
  group.low > 1 &&
  !/[sx]$/.test(notes.document.tokens[match.first]!.fold);

function mostCost(
  notes: Annotations,
  group: PeopleGroup,
  groups: readonly PeopleGroup[],
  predicate: Predicate,
): number {
  if (group.isBare && group.high === 1) {
    if (predicate.side === 'left')
      return !predicate.isFinite
        ? 0
        : isOnlySubject(notes, group, groups, predicate)
          ? MOST_COST_FINITE
          : MOST_COST_ONE;
    return (isDeed(predicate) || isNounOfDeed(predicate)) && group.first >= predicate.match.last
      ? MOST_COST_OBJECT
      : 0;
  }
  // "Oil workers abducted last week regained their freedom": what a sentence says of them at last.
  if (group.isBare) return isEnding(predicate) ? MOST_COST_FREED : MOST_COST_BARE;
  if (predicate.word.role === 'phrase') return MOST_COST_PHRASE;
  const isSubject =
    predicate.isFinite &&
    predicate.side === 'left' &&
    group.last <= predicate.match.first &&
    isAlone(group, groups, predicate);
  return isSubject ? MOST_COST_FINITE : MOST_COST;
}

/** "Le prêtre enlevé dimanche sur la route de X a été relâché": nobody else and no other verb stands before the passive. */
function isOnlySubject(
  notes: Annotations,
  group: PeopleGroup,
  groups: readonly PeopleGroup[],
  { group: verb }: Predicate,
): boolean {
  if (
    verb.voice !== 'passive' ||
    groups.some((g) => g !== group && g.first >= group.last && g.last <= verb.first)
  )
    return false;
  for (let at = group.last; at < verb.first; at++)
    if (
      notes.words.auxiliaries.has(notes.document.tokens[at]!.text.toLowerCase()) ||
      (['relative', 'subordinator', 'speechVerb', 'and'] as const).some((cue) => isCue(notes, at, cue))
    )
      return false;
  return true;
}

const isFreeing = (word: HarmWord): boolean => word.effect === 'released' && word.role === 'adjective';
const isEnding = ({ word, side }: Predicate): boolean => side === 'left' && isFreeing(word);

/** A verb of killing or taking in the active voice, with its object behind it. */
const isDeed = ({ word, group, side }: Predicate): boolean =>
  side === 'right' &&
  (word.effect === 'killed' || word.effect === 'abducted') &&
  (word.role === 'phrase' || (word.role === 'verb' && group.voice !== 'passive'));

/** "l’assassinat du maire", "le corps du maire": what befell one known person, by its noun. */
const isNounOfDeed = ({ word, isOfBodies }: Predicate): boolean =>
  word.role === 'noun' && (isOfBodies === true || word.effect === 'killed' || word.effect === 'abducted');

const sharedCost = (p: Predicate): number =>
  p.isFinite || p.isFronted || p.group.voice === 'passive' ? SHARED_COST * 2 : SHARED_COST;

/** Nothing else counted stands between the people and the verb. */
const isAlone = (group: PeopleGroup, groups: readonly PeopleGroup[], { match }: Predicate): boolean =>
  !groups.some(
    (g) => g !== group && !g.isBare && !g.isPart && g.first >= group.last && g.last <= match.first,
  );

/** "100 pupils abducted from a school have been freed": without a day of its own, the taking only says who they are. */
function isLooseTaking(
  notes: Annotations,
  { word, group, match }: Predicate,
  all: readonly Predicate[],
): boolean {
  if (word.effect !== 'abducted' || group.voice !== 'bare' || !all.some((p) => p.word.effect === 'released'))
    return false;
  for (let i = match.last; i < match.last + 12; i++) if (notes.dateAt.has(i)) return false;
  return true;
}

/** One subject, two verbs: nothing else counted stands between it and the second. */
function isShared(
  group: PeopleGroup,
  groups: readonly PeopleGroup[],
  { match, side, isFronted, word }: Predicate,
): boolean {
  if (isFronted) return !group.isBare;
  const isOpen = group.isBare && !isFreeing(word);
  if (isOpen || (group.low === 1 && group.high === 1) || side !== 'left' || group.last > match.first)
    return false;
  return !groups.some((g) => !g.isBare && !g.isPart && g.first >= group.last && g.last <= match.first);
}

function tollOf(
  notes: Annotations,
  sentence: Sentence,
  group: PeopleGroup,
  predicate: Predicate,
): Toll | null {
  const { match, word, group: verb } = predicate;
  if (verb.negated || isAttacker(notes, group, predicate)) return null;
  // "forcing 1,100 people to flee": what they were made to do, they did.
  if (verb.unreal && !(word.effect === 'displaced' && endsTurn(notes, 'makesFlee', group.first))) return null;
  const effect = word.effect === 'abducted' && group.who === 'armed_group' ? 'detained' : word.effect;
  if (word.role !== 'verb' && isVictimWord(notes, group)) return null;
  // "the attackers fled into the bush": who fights and flees is not displaced.
  if (effect === 'displaced' && (group.who === 'armed_group' || group.who === 'state_forces')) return null;
  if (isBereaved(notes, match) || isGainer(notes, match, group)) return null;
  const hedged = verb.tense === 'conditional' || isHedged(notes, sentence, group.first, match.last);
  const loser = group.who === 'unknown' && word.role === 'phrase' ? ofLoser(notes, sentence, match) : null;
  const counted =
    group.isBare && effect === 'released'
      ? { ...group, ...takenBefore(notes, group) }
      : loser
        ? { ...group, who: loser }
        : group;
  return tollFrom(
    sentence,
    counted,
    effect,
    match,
    hedged ? 'hedged' : 'stated',
    verb.tense,
    word.role === 'verb' || VIOLENT_BY_NOUN.has(word.effect),
    word.role,
  );
}

// "une soixantaine de victimes … morts, disparus": victims are not all dead.
const isVictimWord = (notes: Annotations, group: PeopleGroup): boolean =>
  notes.document.tokens[group.last - 1]!.fold.startsWith('victim');

/** "a fait 20 victimes", "avancent au moins 147 victimes": the dead, unless the same breath counts dead among them. */
function victimToll(notes: Annotations, sentence: Sentence, group: PeopleGroup): Toll | null {
  const at = isCue(notes, group.first - 1, 'of') ? group.first - 1 : group.first;
  const isTold = endsTurn(notes, 'countsVictims', group.first) || endsTurn(notes, 'countsVictims', at);
  const countsDead = inRange(notes.harm, group.last, sentence.last).some((m) =>
    m.value.some((w) => w.role === 'counted' && w.effect !== 'injured'),
  );
  if (!isTold || countsDead) return null;
  // The word leaves room for the wounded.
  const toll = ownToll(notes, sentence, group, 'killed', 'told');
  return toll && { ...toll, certainty: 'hedged' };
}

// "150 assaillants ont tué": bare attackers before an active verb are its subject; see costOf.
const isAttacker = (
  notes: Annotations,
  group: PeopleGroup,
  { word, match, group: verb }: Predicate,
): boolean =>
  group.isBare &&
  word.effect === 'abducted' &&
  (group.who === 'armed_group' ||
    // "agents seized 40 rifles", "soldiers captured two pick-ups"; not "soldiers captured in Gao".
    (group.who === 'state_forces' &&
      group.last <= match.first &&
      verb.voice !== 'passive' &&
      takesObject(notes, match.last)));

const takesObject = (notes: Annotations, at: number): boolean =>
  isCue(notes, at, 'article') ||
  isCue(notes, at, 'indefinite') ||
  startingAt(notes.numbers, at) !== undefined;

/** "claims 200 soldiers": no word of harm, but a count of what was told before. */
function toldToll(notes: Annotations, sentence: Sentence, group: PeopleGroup): Toll | null {
  if (group.isBare || group.who === 'armed_group') return null;
  if (isVictimWord(notes, group)) return victimToll(notes, sentence, group);
  if (areOnTheMove(notes, sentence, group)) return ownToll(notes, sentence, group, 'displaced', 'told');
  // "said 100 soldiers came on motorbikes": what follows tells of them, and not what befell them.
  if (isFollowedByNoun(notes, group)) return null;
  const effect = toldEffect(notes, sentence, group);
  return effect ? ownToll(notes, sentence, group, effect, 'told') : null;
}
