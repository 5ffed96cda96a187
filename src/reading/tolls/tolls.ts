import type { HarmEffect } from '../../core/findings.ts';
import type { Sentence } from '../../language/sentences.ts';
import { amongEffect } from './among.ts';
import { type Annotations, hasCue, inRange, isCue } from '../annotation/annotate.ts';
import type { Nearness } from '../annotation/distance.ts';
import type { PeopleGroup } from './people.ts';
import { effectTold } from './figures.ts';
import { type Predicate, predicatesOf } from './predicates.ts';
import { withEarlier } from './revisions.ts';
import { sideTolls, withNationalities, withSides } from './toll-parts.ts';
import { predicatedTolls } from './toll-verbs.ts';
import { type Toll, ownToll } from './toll.ts';
import { turnsIn } from '../annotation/turns.ts';

/** The tolls of a sentence: each counted group joined to the nearest predicate that can take it. */
export function tollsOf(
  notes: Annotations,
  sentence: Sentence,
  groups: readonly PeopleGroup[],
  nearness: Nearness,
): readonly Toll[] {
  if (groups.length === 0) return [];
  const predicates = predicatesOf(notes, sentence, groups);
  const tolls: Toll[] = [];
  for (const group of groups) {
    if (group.isPart || (group.effect === null && isAgent(notes, sentence, group))) continue;
    const own =
      group.effect && !areDisplacedAndHit(group, predicates, nearness)
        ? [
            ownToll(
              notes,
              sentence,
              group,
              effectOf(group, group.effect, predicates, nearness),
              group.effectBy ?? 'counted',
            ),
          ]
        : predicatedTolls(notes, sentence, group, groups, predicates, nearness);
    const told = own.some((toll) => toll !== null) ? own : [amongToll(notes, sentence, group)];
    for (const toll of told)
      if (toll && !isOfCounted(notes, sentence, group, toll))
        tolls.push(
          withNationalities(withSides(toll, group, groups), group, groups),
          ...sideTolls(notes, toll, group, groups),
        );
  }
  // "100 victimes, dont 81 morts": where the whole is not told to have died, those of its parts that did are a figure.
  for (const part of groups) {
    const isOwn = part.isPart && part.effect !== null && part.effectBy === undefined;
    if (!isOwn || tolls.some((t) => t.effect === part.effect && t.first < part.first)) continue;
    const toll = ownToll(notes, sentence, part, part.effect!, 'counted');
    if (toll) tolls.push(toll);
  }
  const told = tolls.filter(
    (t) =>
      !t.isBare ||
      !tolls.some((o) => !o.isBare && o.predicate.first === t.predicate.first && !isJoinedTo(notes, t)),
  );
  return withEarlier(notes, sentence, told);
}

/** "22 soldats et des civils": named beside the counted, not within what is told of them. */
const isJoinedTo = (notes: Annotations, toll: Toll): boolean =>
  hasCue(notes, toll.first - 2, toll.first, 'and');

/** "arrêtés par des militaires": who did it did not suffer it. */
function isAgent(notes: Annotations, sentence: Sentence, group: PeopleGroup): boolean {
  let before = group.first - 1;
  while (before > sentence.first && (isCue(notes, before, 'article') || isCue(notes, before, 'hedge')))
    before--;
  return (before >= sentence.first && isCue(notes, before, 'by')) || isNamedAgent(notes, sentence, group);
}

/** Words of a name or adjective between "by" and the noun: "shot dead by LeT militants". */
const AGENT_NAME = 3;

/** "abattu par de jeunes miliciens": fighters or forces whose name or adjective stands between "by" and their noun. */
function isNamedAgent(notes: Annotations, sentence: Sentence, { first, who, isBare }: PeopleGroup): boolean {
  if (!isBare || (who !== 'armed_group' && who !== 'state_forces')) return false;
  for (let at = first - 1; at >= Math.max(sentence.first, first - 1 - AGENT_NAME); at--) {
    if (isCue(notes, at, 'by')) return inRange(notes.triggers, at + 1, first).length === 0;
    if (notes.document.tokens[at]!.kind !== 'word' || STOPS.some((cue) => isCue(notes, at, cue)))
      return false;
  }
  return false;
}

const STOPS = ['and', 'relative', 'subordinator', 'against'] as const;

/** "Des supplétifs figurent parmi les morts": soldiers or fighters among the dead are a figure of their own side. */
function amongToll(notes: Annotations, sentence: Sentence, group: PeopleGroup): Toll | null {
  const effect = amongEffect(notes, sentence, group);
  return effect ? ownToll(notes, sentence, { ...group, isBare: false }, effect, 'told') : null;
}

/** "un blessé a succombé": the wounded who die are dead. */
function effectOf(
  group: PeopleGroup,
  effect: HarmEffect,
  predicates: readonly Predicate[],
  nearness: Nearness,
): HarmEffect {
  const dies =
    effect === 'injured' &&
    predicates.some(
      (p) =>
        p.word.role === 'intransitive' &&
        p.word.effect === 'killed' &&
        p.match.first >= group.last &&
        nearness.between(group, p.match) <= 8,
    );
  return dies
    ? 'killed'
    : effect === 'abducted' && areFreed(group, predicates, nearness)
      ? 'released'
      : effect;
}

/** "deux déplacés sont morts": the word says who they are, and the verb what befell them. */
const areDisplacedAndHit = (
  group: PeopleGroup,
  predicates: readonly Predicate[],
  nearness: Nearness,
): boolean =>
  group.effect === 'displaced' &&
  predicates.some(
    ({ word, match, side, isFinite }) =>
      word.effect !== 'displaced' &&
      (word.role === 'intransitive' || (side === 'left' && isFinite)) &&
      match.first >= group.last &&
      nearness.between(group, match) <= 8,
  );

/** "ont libéré 27 otages": the word for those who were held counts who is free. */
const areFreed = (group: PeopleGroup, predicates: readonly Predicate[], nearness: Nearness): boolean =>
  predicates.some(
    ({ word, match, side, group: verb }) =>
      word.effect === 'released' &&
      !verb.unreal &&
      !verb.negated &&
      (side === 'right' ? match.last <= group.first : match.first >= group.last) &&
      nearness.between(group, match) <= 8,
  );

/** "Twelve were killed; four of them were shot": some of the dead are no further dead. */
const isOfCounted = (
  notes: Annotations,
  sentence: Sentence,
  { first, last }: PeopleGroup,
  { effect, predicate }: Toll,
): boolean =>
  turnsIn(notes, 'ofThem', first, last + 4).some((t) => t.last === last) &&
  // "killing four of them": what was told before the verb.
  (lastEffect(notes, sentence, predicate.last >= first ? Math.min(first, predicate.first) : first) ??
    effectTold(notes, sentence, predicate.last >= first ? Math.min(first, predicate.first) : first)) ===
    effect;

/** How far before its share the whole may stand; tokens. */
const WHOLE_REACH = 5;

/** "44 dead and 13 wounded, four of them gravely": what the figure right before tells. */
const lastEffect = (notes: Annotations, sentence: Sentence, at: number): HarmEffect | null =>
  inRange(notes.harm, Math.max(sentence.first, at - WHOLE_REACH), at)
    .findLast((m) => notes.numberEnds.has(m.first))
    ?.value.find((w) => w.role !== 'total')?.effect ?? null;
