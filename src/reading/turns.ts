import { compileLexicon, type Lexicon, type LexiconMatch } from '../language/lexicon.ts';
import { Openers, type Starts } from '../language/openers.ts';
import type { LanguagePack } from '../language/pack.ts';
import type { Token } from '../language/tokens.ts';
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
  'movers',
  'feared',
  'objectPronouns',
  'since',
  'scenery',
  'halting',
  'deplored',
  'intoHands',
  'persons',
  'meeting',
  'townOf',
  'quarterOf',
  'lairs',
  'prevented',
  'ranksOf',
  'ownRanks',
  'theirRanks',
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
  'adjuncts',
  'theTown',
  'sequences',
] as const;
export type Turn = (typeof TURNS)[number];

interface CompiledTurns {
  readonly lexicons: ReadonlyMap<Turn, Lexicon<true>>;
  readonly openers: Openers<Turn>;
}

// A pack never changes once loaded, so its turns are compiled once and live as long as it does.
const compiled = new WeakMap<LanguagePack, CompiledTurns>();

function compile(pack: LanguagePack): CompiledTurns {
  const known = compiled.get(pack);
  if (known) return known;
  const lexicons = new Map(
    TURNS.map((turn) => [
      turn,
      compileLexicon((pack.turns[turn] ?? []).map((words) => [words, true as const])),
    ]),
  );
  const turns = { lexicons, openers: new Openers(lexicons) };
  compiled.set(pack, turns);
  return turns;
}

/** The turns of a language and where they may begin in one text. */
export interface OpenedTurns {
  readonly lexicons: ReadonlyMap<Turn, Lexicon<true>>;
  readonly starts: Starts<Turn>;
}

/** Finds where each turn may begin; linear in the length of the text. */
export function openTurns(pack: LanguagePack, tokens: readonly Token[]): OpenedTurns {
  const { lexicons, openers } = compile(pack);
  return { lexicons, starts: openers.startsIn(tokens) };
}

const NONE: readonly LexiconMatch<true>[] = [];

/** Turns of one kind in tokens `first` up to, not including, `last`. */
export function turnsIn(
  notes: Annotations,
  turn: Turn,
  first: number,
  last: number,
): readonly LexiconMatch<true>[] {
  const { lexicons, starts } = notes.turns;
  const from = starts.of(turn);
  if (from.tokens.length === 0) return NONE;
  const { tokens } = notes.document;
  return lexicons.get(turn)!.matchFrom(from, tokens, first, Math.min(last, tokens.length));
}

/** Whether a turn of the kind ends right before token `at`, and begins at `from` or later. */
export const endsTurn = (notes: Annotations, turn: Turn, at: number, from: number = at - 5): boolean =>
  turnsIn(notes, turn, Math.max(0, from), at).some((m) => m.last === at);

/** Whether a turn of the kind begins in tokens `first` up to and including `last`. */
export const opensTurn = (notes: Annotations, turn: Turn, first: number, last: number): boolean =>
  turnsIn(notes, turn, first, last + 6).some((m) => m.first <= last);
