import { compileLexicon, type Lexicon, type LexiconMatch } from '../language/lexicon.ts';
import type { LanguagePack } from '../language/pack.ts';
import type { Annotations } from './annotate.ts';

/** Turns that few sentences hold: matched where statements are read rather than over every text. */
export const TURNS = [
  'selves',
  'firstPersons',
  'warnings',
  'footage',
  'imposed',
  'conditions',
  'addressees',
  'unclaimable',
  'futures',
  'partisans',
  'foes',
  'staged',
  'everybody',
  'hours',
  'carried',
  'supports',
  'natural',
  'judged',
  'remembered',
  'unrealised',
  'records',
  'roads',
  'alongRoads',
  'cut',
  'reopened',
  'traffic',
  'escorted',
  'wheels',
  'earlier',
  'earlierCounts',
  'corrections',
  'comparisons',
  'renewed',
  'crowds',
  'possessives',
  'bulletins',
  'commands',
  'keptBy',
  'recordings',
  'thatTown',
  'there',
  'reaches',
  'recounts',
  'perhaps',
  'amongDead',
  'amongThem',
  'countsVictims',
  'asideOpeners',
  'harmless',
  'shut',
  'breaches',
  'honorifics',
  'seizing',
  'leavesWith',
  'picksUp',
  'movers',
  'feared',
  'objectPronouns',
  'since',
  'scenery',
  'halting',
  'reflexives',
  'forces',
  'deplored',
  'intoHands',
  'persons',
  'meeting',
  'errands',
  'townOf',
  'quarterOf',
  'alongWith',
  'lairs',
  'prevented',
  'ranksOf',
  'ownRanks',
  'theirRanks',
  'aims',
  'animals',
  'contrasts',
  'warcraft',
  'aircraft',
  'buried',
  'ranks',
  'ofThem',
  'perceived',
  'charged',
  'bodies',
  'found',
  'posts',
  'ofWounds',
  'suspected',
  'hadNotBeen',
  'loses',
  'takesWeapons',
  'captured',
  'gathering',
  'strikesAt',
  'strikesFromAir',
  'strikes',
  'admits',
  'aimedAt',
  'adjuncts',
  'theTown',
  'sequences',
  'befallsPeople',
  'foeRanks',
  'motives',
  'pairs',
  'warningShots',
  'liveFire',
  'townEntries',
  'withWeapon',
  'townTakings',
  'heldTowns',
  'townFalls',
  'lostTo',
  'falls',
  'morgues',
  'outOf',
  'laden',
  'driven',
  'asMany',
  'toSafety',
  'towards',
  'goods',
  'abducts',
  'refuge',
  'trends',
  'sieges',
  'backThen',
  'vehicleBombs',
  'cameTo',
  'countMoves',
  'countNouns',
] as const;
export type Turn = (typeof TURNS)[number];

/** The turns of a language, each a list of its own. */
export type TurnLists = Readonly<Record<Turn, Lexicon<true>>>;

/** Compiles the turns of a pack; one that it lacks has no words. */
export const compileTurns = ({ turns }: LanguagePack): TurnLists =>
  Object.fromEntries(
    TURNS.map((turn) => [turn, compileLexicon((turns[turn] ?? []).map((words) => [words, true as const]))]),
  ) as Record<Turn, Lexicon<true>>;

const NONE: readonly LexiconMatch<true>[] = [];

/** Turns of one kind in tokens `first` up to, not including, `last`. */
export function turnsIn(
  notes: Annotations,
  turn: Turn,
  first: number,
  last: number,
): readonly LexiconMatch<true>[] {
  const from = notes.starts.of(turn);
  if (from.tokens.length === 0) return NONE;
  const { tokens } = notes.document;
  return notes.words.turns[turn].matchFrom(from, tokens, first, Math.min(last, tokens.length));
}

/** Whether a turn of the kind ends right before token `at`, and begins at `from` or later. */
export const endsTurn = (notes: Annotations, turn: Turn, at: number, from: number = at - 5): boolean =>
  turnsIn(notes, turn, Math.max(0, from), at).some((m) => m.last === at);

/** Whether a turn of the kind begins in tokens `first` up to and including `last`. */
export const opensTurn = (notes: Annotations, turn: Turn, first: number, last: number): boolean =>
  turnsIn(notes, turn, first, last + 6).some((m) => m.first <= last);
