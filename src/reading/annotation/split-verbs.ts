import { isUnaccented } from '../../language/accents.ts';
import type { Document } from '../../language/document.ts';
import type { InflectedWord } from '../../language/inflection.ts';
import { Lexicon, type LexiconMatch, type LexiconStarts } from '../../language/lexicon.ts';

/** Parts a verb from what belongs to it in a word list: "set … on fire". */
const GAP = ' … ';
/** Tokens between the verb and its second half: "set part of the old town hall on fire". */
const MOST_BETWEEN = 9;
const STOPS: ReadonlySet<string> = new Set([',', ';', ':', '(', ')', '—', '–']);

/** Second halves of split verbs, each with the verbs that it belongs to: "took", "shot down". */
export type SplitVerbs<T> = Lexicon<Lexicon<readonly T[]>>;

export const isSplit = (phrase: string): boolean => phrase.includes(GAP);

/**
 * Adds a verb in two halves to the list.
 * @param rest what follows the forms in the word list, the gap in it: "… on fire", "down … with fire"
 */
export function addSplitVerb<T>(
  verbs: SplitVerbs<T>,
  forms: readonly InflectedWord[],
  rest: string,
  meaning: (word: InflectedWord) => T,
): void {
  const [lead = '', tail = ''] = ` ${rest}`.split(GAP);
  verbs.update(tail, (heads = new Lexicon<readonly T[]>()) => {
    heads.updateForms(forms, lead.trim(), (known = [], { text, form }) => [
      ...known,
      meaning({ text: `${text}${GAP}${tail}`, form }),
    ]);
    return heads;
  });
}

/**
 * The matches of a document with its split verbs among them, each where its verb stands: what it is done to then
 * stands behind the verb as behind any other. The verb's own lesser reading ("take") gives way.
 */
export function withSplitVerbs<T extends { readonly text: string }>(
  { text, tokens, sentences, sentenceOf }: Document,
  matches: readonly LexiconMatch<readonly T[]>[],
  verbs: SplitVerbs<T>,
  starts: LexiconStarts,
): LexiconMatch<readonly T[]>[] {
  const found: LexiconMatch<readonly T[]>[] = [];
  for (const tail of verbs.matchFrom(starts, tokens)) {
    const sentence = sentences[sentenceOf[tail.first] ?? 0];
    const floor = Math.max(sentence?.first ?? 0, tail.first - MOST_BETWEEN - 1);
    for (let at = tail.first - 1; at >= floor && !STOPS.has(tokens[at]!.text); at--) {
      const head = tail.value.matchAt(tokens, at, tail.first);
      if (!head) continue;
      if (isAccented(text.slice(tokens[tail.first]!.start, tokens[tail.last - 1]!.end), head.value)) break;
      if (head.last < tail.first && !found.some((f) => f.first === head.first)) found.push(head);
      break;
    }
  }
  if (found.length === 0) return [...matches];
  const kept = matches.filter((m) => !found.some((f) => m.first <= f.first && f.first < m.last));
  return [...kept, ...found].sort((a, b) => a.first - b.first);
}

/** "intercepté par des hommes armés" holds no "armes": a second half with accents that the list's has not is another word. */
const isAccented = (written: string, [word]: readonly { readonly text: string }[]): boolean => {
  const tail = word?.text.split(GAP)[1] ?? '';
  return isUnaccented(tail) && !isUnaccented(written);
};
