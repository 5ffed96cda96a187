/** The spelling of a pack's words, made once, and texts opened with it. */
import { placeWords, withCapitals, type Gazetteer } from '../gazetteer/index.ts';
import { openDocument, type Document } from '../language/document.ts';
import { phraseWords } from '../language/phrase-words.ts';
import { mendTokens, spellingOf, type Spelling } from '../language/mend.ts';
import { WORD_LISTS, type CompiledPack } from './compile.ts';
import type { Section } from './sections.ts';

const spellings = new WeakMap<CompiledPack, Spelling>();

function spelling(words: CompiledPack): Spelling {
  const known = spellings.get(words);
  if (known) return known;
  const { dates, turns, shorthand } = words.pack;
  const listed = [
    ...[dates.weekdays, dates.months, dates.units, dates.parts, dates.partsWithDay, dates.counts].flatMap(
      (list) => Object.keys(list),
    ),
    ...Object.values(turns).flat(),
  ];
  const all = new Set<string>();
  for (const name of WORD_LISTS) words[name].words(all);
  for (const phrase of listed) for (const word of phraseWords(phrase).split(' ')) all.add(word);
  const made = spellingOf(all, shorthand ?? {});
  spellings.set(words, made);
  return made;
}

/** The document of a text with the words that were meant, and with capitals where the text has none to show names by. */
export const openMended = (
  text: string,
  words: CompiledPack,
  section: Section,
  gazetteer: Gazetteer,
): Document =>
  openDocument(text, words.abbreviations, section, (tokens) => {
    const { known } = spelling(words);
    const mended = mendTokens(tokens, spelling(words));
    return withCapitals(text, mended, gazetteer, placeWords(words.pack.places), (word) => known.has(word));
  });
