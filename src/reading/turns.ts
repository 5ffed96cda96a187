import { Lexicon, type LexiconMatch } from '../language/lexicon.ts';
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
] as const;
export type Turn = (typeof TURNS)[number];

type CompiledTurns = Readonly<Record<Turn, Lexicon<true>>>;

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
  const turns = Object.fromEntries(entries) as Record<Turn, Lexicon<true>>;
  compiled.set(pack, turns);
  return turns;
}

/** Turns of one kind in tokens `first` up to, not including, `last`. */
export function turnsIn(notes: Annotations, turn: Turn, first: number, last: number): LexiconMatch<true>[] {
  const { tokens } = notes.document;
  return compile(notes.words.pack)[turn].matchAll(tokens, first, Math.min(last, tokens.length));
}
