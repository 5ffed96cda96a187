import type { Gazetteer } from './gazetteer.ts';
import { nameWords } from './names.ts';

/** Letters of the pieces that words are compared by. */
const PIECE = 3;
/** Pieces that no word has had count as so many. */
const UNSEEN = 0.5;

/** Says by its letters whether an unknown word is rather a place’s name than a word of the language. */
export interface Letters {
  /** Log-odds that the folded word is a name: 0 as likely as not; -Infinity where there are no words to compare with. */
  oddsOf(folded: string): number;
}

const compared = new WeakMap<Gazetteer, WeakMap<ReadonlySet<string>, Letters>>();

/** Made once for a gazetteer and the words of a language, when a text first asks. */
export function lettersOf(gazetteer: Gazetteer, known: ReadonlySet<string>): Letters {
  const made = compared.get(gazetteer) ?? new WeakMap<ReadonlySet<string>, Letters>();
  compared.set(gazetteer, made);
  const letters = made.get(known) ?? compare(namesOf(gazetteer), known);
  made.set(known, letters);
  return letters;
}

function namesOf(gazetteer: Gazetteer): ReadonlySet<string> {
  const names = new Set<string>();
  for (const [name, { id }] of gazetteer.names())
    if (!gazetteer.isBulk(id)) for (const word of nameWords(name)) names.add(word);
  return names;
}

/** Naive Bayes over the pieces of both lists. */
function compare(names: ReadonlySet<string>, known: ReadonlySet<string>): Letters {
  const [inNames, inWords] = [count(names, known), count(known, new Set())];
  if (inWords.all === 0) return { oddsOf: () => Number.NEGATIVE_INFINITY };
  const kinds = new Set([...inNames.of.keys(), ...inWords.of.keys()]).size;
  const share = (counts: Counts, piece: string): number =>
    ((counts.of.get(piece) ?? 0) + UNSEEN) / (counts.all + UNSEEN * kinds);
  return {
    oddsOf: (word) =>
      piecesOf(word).reduce((sum, piece) => sum + Math.log(share(inNames, piece) / share(inWords, piece)), 0),
  };
}

interface Counts {
  readonly of: ReadonlyMap<string, number>;
  readonly all: number;
}

function count(words: ReadonlySet<string>, except: ReadonlySet<string>): Counts {
  const of = new Map<string, number>();
  let all = 0;
  for (const word of words) {
    if (except.has(word)) continue;
    for (const piece of piecesOf(word)) {
      of.set(piece, (of.get(piece) ?? 0) + 1);
      all++;
    }
  }
  return { of, all };
}

function piecesOf(word: string): string[] {
  const padded = ` ${word} `;
  return Array.from({ length: Math.max(0, padded.length - PIECE + 1) }, (_, at) =>
    padded.slice(at, at + PIECE),
  );
}
