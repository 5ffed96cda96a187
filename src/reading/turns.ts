import { Lexicon, type LexiconMatch } from '../language/lexicon.ts';
import { Openers } from '../language/openers.ts';
import type { LanguagePack } from '../language/pack.ts';
import { fold } from '../language/tokens.ts';
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
  'intoHands',
  'persons',
  'meeting',
  'townOf',
  'prevented',
  'ranksOf',
  'ownRanks',
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
] as const;
export type Turn = (typeof TURNS)[number];

interface CompiledTurns {
  readonly lexicons: Readonly<Record<Turn, Lexicon<true>>>;
  /** Of the turns in `TURNS`, some at a time. */
  readonly openers: readonly Openers[];
}

/** So many turns share one number of bits. */
const SHARE = 32;

// A pack never changes once loaded, so its turns are compiled once and live as long as it does.
const compiled = new WeakMap<LanguagePack, CompiledTurns>();

function compile(pack: LanguagePack): CompiledTurns {
  const known = compiled.get(pack);
  if (known) return known;
  const entries = TURNS.map((turn) => {
    const lexicon = new Lexicon<true>();
    for (const words of pack.turns[turn] ?? []) lexicon.add(fold(words), true);
    return [turn, lexicon] as const;
  });
  const turns = {
    lexicons: Object.fromEntries(entries) as Record<Turn, Lexicon<true>>,
    openers: Array.from(
      { length: Math.ceil(entries.length / SHARE) },
      (_, n) => new Openers(entries.slice(n * SHARE, (n + 1) * SHARE).map(([, lexicon]) => lexicon)),
    ),
  };
  compiled.set(pack, turns);
  return turns;
}

/** Which turns each token opens, by their order in `TURNS`; found once a document. */
const opened = new WeakMap<Annotations, readonly Int32Array[]>();

function openedIn(notes: Annotations, openers: readonly Openers[]): readonly Int32Array[] {
  const known = opened.get(notes) ?? openers.map((o) => o.bitsOf(notes.document.tokens));
  opened.set(notes, known);
  return known;
}

/** Turns of one kind in tokens `first` up to, not including, `last`. */
export function turnsIn(notes: Annotations, turn: Turn, first: number, last: number): LexiconMatch<true>[] {
  const { tokens } = notes.document;
  const { lexicons, openers } = compile(notes.words.pack);
  const at = TURNS.indexOf(turn);
  const bits = openedIn(notes, openers)[Math.floor(at / SHARE)]!;
  const bit = 1 << (at % SHARE);
  return lexicons[turn].matchAll(
    tokens,
    first,
    Math.min(last, tokens.length),
    (token) => (bits[token]! & bit) !== 0,
  );
}

/** Whether a turn of the kind ends right before token `at`, and begins at `from` or later. */
export const endsTurn = (notes: Annotations, turn: Turn, at: number, from: number = at - 5): boolean =>
  turnsIn(notes, turn, Math.max(0, from), at).some((m) => m.last === at);

/** Whether a turn of the kind begins in tokens `first` up to and including `last`. */
export const opensTurn = (notes: Annotations, turn: Turn, first: number, last: number): boolean =>
  turnsIn(notes, turn, first, last + 6).some((m) => m.first <= last);
