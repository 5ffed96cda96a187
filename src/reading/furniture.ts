import type { Document } from '../language/document.ts';
import type { Lexicon } from '../language/lexicon.ts';
import type { Sentence } from '../language/sentences.ts';

/** A paragraph of this many tokens is prose again, after a list of links. */
const PROSE = 18;
/** A heading over links has few words of its own. */
const HEADING = 8;
const SEPARATORS = new Set(['>', '|', '≡', '›', '»', '·']);

/**
 * Sentences of a page that are not the report: menus, links to other stories under "À lire aussi", comments.
 * Headlines there must open no incidents.
 * @returns for each sentence, whether it is page furniture
 */
export function furnitureOf(document: Document, related: Lexicon<'related' | 'ending'>): boolean[] {
  const marks: boolean[] = [];
  let isList = false;
  let isOver = false;
  for (const sentence of document.sentences) {
    const heading = headingAt(document, sentence, related);
    if (heading === 'ending' && sentence.index > document.sentences.length / 3) isOver = true;
    if (heading === 'related') isList = true;
    else if (isList && isProse(document, sentence)) isList = false;
    marks.push(isOver || isList || isMenu(document, sentence));
  }
  return marks;
}

/** The heading stands at the start of a short line. */
function headingAt(
  document: Document,
  sentence: Sentence,
  related: Lexicon<'related' | 'ending'>,
): 'related' | 'ending' | null {
  for (let at = sentence.first; at < Math.min(sentence.first + 3, sentence.last); at++) {
    const match = related.matchAt(document.tokens, at, sentence.last);
    if (!match) continue;
    const isShort = sentence.last - sentence.first <= HEADING;
    return isShort || document.tokens[match.last]?.text === ':' ? match.value : null;
  }
  return null;
}

function isProse(document: Document, sentence: Sentence): boolean {
  const ends = document.tokens[sentence.last - 1]?.text;
  return sentence.last - sentence.first >= PROSE && (ends === '.' || ends === '»' || ends === '…');
}

/** "Accueil > Afrique > Mali", "Politique | Sport | Économie": two separators and no sentence. */
function isMenu(document: Document, sentence: Sentence): boolean {
  let separators = 0;
  for (let i = sentence.first; i < sentence.last; i++)
    if (SEPARATORS.has(document.tokens[i]!.text)) separators++;
  return separators >= 2 && sentence.last - sentence.first < 30;
}
