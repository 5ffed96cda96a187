import type { MarkedText } from '../../../src/core/search.ts';

/**
 * Lines of something found that say more than its others: where none of the words stands, or what another line has whole, is
 * left out. All where none has a mark.
 */
export function tellingLines(lines: readonly MarkedText[]): readonly MarkedText[] {
  const marked = lines.filter(({ marks }) => marks.length > 0);
  const shown = marked.length === 0 ? lines : marked;
  const isWithin = ({ text }: MarkedText, i: number): boolean =>
    shown.some((other, k) => k !== i && other.text.includes(text) && (other.text !== text || k < i));
  return shown.filter((line, i) => !isWithin(line, i));
}
