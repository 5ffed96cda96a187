/** The spelling of a pack's words, made once, and texts opened with it. */
import { placeWords, withCapitals, withCommas, type Gazetteer } from '../../gazetteer/index.ts';
import { withAccents } from '../../language/accents.ts';
import { openDocument, type Document } from '../../language/document.ts';
import { withEdits } from '../../language/edited.ts';
import { editsOfFields } from '../../language/fields.ts';
import { asTold } from '../../language/spoken.ts';
import { withoutEnumeration } from '../../language/enumeration.ts';
import { WordBag } from '../../language/word-bag.ts';
import { mendTokens, spellingOf, type Spelling } from '../../language/mend.ts';
import { WORD_LISTS, type CompiledPack } from './compile.ts';
import type { Section } from '../text/sections.ts';

interface Known {
  readonly spelling: Spelling;
  /** Folded words of all lists but names. */
  readonly plain: ReadonlySet<string>;
}

const known = new WeakMap<CompiledPack, Known>();

/** What is known of the words of a pack, found out once. */
function knownIn(words: CompiledPack): Known {
  const found = known.get(words) ?? findKnown(words);
  known.set(words, found);
  return found;
}

function findKnown(words: CompiledPack): Known {
  const { dates, turns, shorthand } = words.pack;
  const listed = [
    ...[dates.weekdays, dates.months, dates.units, dates.parts, dates.partsWithDay, dates.counts].flatMap(
      (list) => Object.keys(list),
    ),
    ...Object.values(turns).flat(),
  ];
  const described = words.pack.describedActors.flatMap(({ nouns }) => nouns);
  const bag = new WordBag();
  for (const name of WORD_LISTS) if (name !== 'actors') words[name].collectWords(bag);
  for (const phrase of [...listed, ...described]) bag.add(phrase);
  const plain = new Set(bag.words());
  words.actors.collectWords(bag);
  return { plain, spelling: spellingOf(bag.words(), shorthand ?? {}) };
}

/** The document of a text with the words that were meant, and with capitals where the text has none to show names by. */
export const openMended = (
  text: string,
  words: CompiledPack,
  section: Section,
  gazetteer: Gazetteer,
): Document =>
  openDocument(text, words.abbreviations, section, (tokens) => {
    const { spelling, plain } = knownIn(words);
    const { fields, spoken } = words.pack;
    const told = fields ? withEdits(tokens, editsOfFields(text, section, fields)) : tokens;
    const said = asTold(text, withoutEnumeration(text, told), spoken);
    const mended = mendTokens(said, spelling);
    const places = placeWords(words.pack.places);
    const raised = withCapitals(text, mended, gazetteer, places, plain);
    return withCommas(withAccents(text, raised, words.pack.bareWords ?? []), gazetteer, places);
  });
