import type { HarmedParty } from '../../core/findings.ts';
import type { Toponym } from '../../gazetteer/index.ts';
import type { Sentence } from '../../language/sentences.ts';
import type { ActorSide } from '../../language/vocabulary.ts';
import { endingAt, inRange, isCue, type Annotations } from '../annotation/annotate.ts';
import type { PeopleGroup } from './people.ts';
import { turnsIn } from '../annotation/turns.ts';

/** Words that say in whose ranks people fell: "parmi les militaires", "côté armée". */
interface Ranks {
  readonly first: number;
  readonly last: number;
  readonly who: HarmedParty;
}

/** Articles between "parmi" and whose ranks are meant. */
const NOUN_REACH = 3;

/** "plusieurs morts parmi les militaires", "côté ami, on déplore quatre morts": whose dead they are, where their noun leaves it open. */
export function inRanks(
  notes: Annotations,
  sentence: Sentence,
  groups: readonly PeopleGroup[],
  toponyms: readonly Toponym[],
): PeopleGroup[] {
  const all = ranksOf(notes, sentence, toponyms);
  if (all.length === 0) return [...groups];
  // "douze morts côté VDP": whose ranks they are is told once.
  const told = groups.filter((g) => !g.isBare || !all.some((r) => g.first >= r.first && g.last <= r.last));
  return told.map((group) => {
    if (group.who !== 'unknown' || group.isBare) return group;
    // "six de ses hommes": the words for whose men they are stand within.
    const within = all.find((r) => r.first > group.first && r.last <= group.last);
    const ranks = within ?? behind(notes, group, groups, all) ?? ahead(notes, sentence, group, all);
    return ranks ? { ...group, who: ranks.who, ranks: { first: ranks.first, last: ranks.last } } : group;
  });
}

function ranksOf(notes: Annotations, sentence: Sentence, toponyms: readonly Toponym[]): Ranks[] {
  const { first, last } = sentence;
  const own = turnsIn(notes, 'ownRanks', first, last).map((m) => ({ ...m, who: 'state_forces' as const }));
  const foes = turnsIn(notes, 'foeRanks', first, last).map((m) => ({ ...m, who: 'armed_group' as const }));
  const named = turnsIn(notes, 'ranksOf', first, last).flatMap((m) => {
    const found = sideAt(notes, m.last, Math.min(m.last + NOUN_REACH, last), toponyms);
    return found ? [{ first: m.first, ...found }] : [];
  });
  const theirs = turnsIn(notes, 'theirRanks', first, last).flatMap((m) => {
    const side = inRange(notes.actors, first, m.first).findLast((a) => partyOf(a.value.side))?.value.side;
    const who = side ? partyOf(side) : null;
    return who ? [{ ...m, who }] : [];
  });
  return [...own, ...foes, ...named, ...theirs].toSorted((a, b) => a.first - b.first);
}

/** "L’armée a perdu neuf hommes": the subject of a verb of losing is whose people they were. */
export function ofLoser(
  notes: Annotations,
  sentence: Sentence,
  verb: { readonly first: number; readonly last: number },
): HarmedParty | null {
  if (turnsIn(notes, 'loses', verb.first, verb.last).length === 0) return null;
  const actor = inRange(notes.actors, Math.max(sentence.first, verb.first - LOSER_REACH), verb.first).at(-1);
  return actor ? partyOf(actor.value.side) : null;
}

/** "A resident who lost two cousins": a witness's own dead are among those counted, and no count of theirs. */
export const isBereaved = (
  notes: Annotations,
  { first, last }: { readonly first: number; readonly last: number },
): boolean => isCue(notes, first - 1, 'relative') && turnsIn(notes, 'loses', first, last).length > 0;

/** An article between the preposition and who gains; tokens. */
const GAINER_GAP = 2;

/** "The army lost Bakel to the rebels": who gains what is lost is not lost. */
export const isGainer = (
  notes: Annotations,
  { first, last }: { readonly first: number; readonly last: number },
  group: { readonly first: number },
): boolean =>
  turnsIn(notes, 'loses', first, last).length > 0 &&
  turnsIn(notes, 'lostTo', last, group.first).some((w) => group.first - w.last <= GAINER_GAP);

const LOSER_REACH = 10;

/** "… et l’ennemi une trentaine", "…, l’Uruguay un": the verb of losing is left out behind another side’s losses. */
export function lossOfOther(
  notes: Annotations,
  sentence: Sentence,
  number: { readonly first: number },
  toponyms: readonly Toponym[],
): HarmedParty | null {
  const actor = endingAt(notes.actors, number.first);
  // A country that loses people in a fight loses soldiers.
  const country = toponyms.find((t) => t.last === number.first && t.kind === 'country' && !t.isAdjective);
  const loser = actor ?? country;
  if (!loser || turnsIn(notes, 'loses', sentence.first, loser.first).length === 0) return null;
  let before = loser.first - 1;
  while (
    before > sentence.first &&
    (isCue(notes, before, 'article') || "’'".includes(notes.document.tokens[before]!.text))
  )
    before--;
  const isSecond = isCue(notes, before, 'and') || notes.document.tokens[before]!.text === ',';
  return isSecond ? (actor ? partyOf(actor.value.side) : 'state_forces') : null;
}

const partyOf = (side: ActorSide): HarmedParty | null =>
  side === 'state' ? 'state_forces' : side === 'armed' ? 'armed_group' : null;

function sideAt(
  notes: Annotations,
  from: number,
  to: number,
  toponyms: readonly Toponym[],
): Omit<Ranks, 'first'> | null {
  const people = inRange(notes.people, from, to)[0];
  if (people && people.value !== 'unknown') return { last: people.last, who: people.value };
  const actor = inRange(notes.actors, from, to)[0];
  const who = actor ? partyOf(actor.value.side) : null;
  if (actor && who) return { last: actor.last, who };
  // "côté malien": a country's side in a fight is its army's.
  const country = inRange(toponyms, from, to).find((t) => t.isAdjective && t.first === from);
  return country ? { last: country.last, who: 'state_forces' } : null;
}

/** "trois tués et dix blessés parmi les civils": right behind the figure, or behind others that are joined to it. */
function behind(
  notes: Annotations,
  group: PeopleGroup,
  groups: readonly PeopleGroup[],
  all: readonly Ranks[],
): Ranks | undefined {
  const next = all.find((r) => r.first >= group.last);
  if (!next) return undefined;
  for (let at = group.last; at < next.first; at++) {
    const isJoined =
      isCue(notes, at, 'and') ||
      notes.document.tokens[at]!.text === ',' ||
      isCue(notes, at, 'indefinite') ||
      groups.some((g) => at >= g.first && at < g.last);
    if (!isJoined) return undefined;
  }
  return next;
}

/** "Côté ennemi, une quinzaine de corps": set before the clause, and good up to the next of its kind or a semicolon. */
function ahead(
  notes: Annotations,
  sentence: Sentence,
  group: PeopleGroup,
  all: readonly Ranks[],
): Ranks | undefined {
  const last = all.findLast((r) => r.last <= group.first);
  if (!last || !opensClause(notes, sentence, last)) return undefined;
  const { tokens } = notes.document;
  return tokens.slice(last.last, group.first).some((t) => t.text === ';') ? undefined : last;
}

const OPENERS: ReadonlySet<string> = new Set([',', ';', ':', '(', '-', '–', '—', '•']);

function opensClause(notes: Annotations, sentence: Sentence, { first, last }: Ranks): boolean {
  const { tokens } = notes.document;
  const isSetOff =
    first === sentence.first || OPENERS.has(tokens[first - 1]!.text) || isCue(notes, first - 1, 'and');
  return (
    isSetOff || tokens[last]?.text === ':' || (tokens[last]?.text === ',' && first - sentence.first <= 2)
  );
}
