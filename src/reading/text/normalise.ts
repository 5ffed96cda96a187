import { plainMarks } from './marks.ts';
import { decodedText } from './miscoded.ts';
import { joinCutWords, joinPages } from './pages.ts';
import { partLines } from './parted.ts';
import { joinWrapped, withoutQuoteMarks } from './wrapped.ts';

/**
 * The text that spans index: line ends as "\n", composed accents, no byte-order mark, soft hyphens, zero-width
 * or direction marks; pages without running heads, lines and words whole that a margin cut, quoted mail without its
 * marks, signs for the eye gone and entities decoded. Control characters become spaces. Applying it twice changes nothing.
 */
export function normaliseText(raw: string): string {
  return untilStable(joinPages(untilStable(raw, asMeant)), joinLines)
    .replaceAll('\f', ' ')
    .normalize('NFC');
}

const asMeant = (text: string): string => plainMarks(cleanText(decodedText(text)));
const joinLines = (text: string): string => partLines(joinCutWords(joinWrapped(withoutQuoteMarks(text))));

/** Nobody nests emphasis or entities so deep but to keep a machine busy. */
const MOST_PASSES = 20;

/** What was changed may show that more is to be: "&amp;amp;", a line that is whole. */
function untilStable(text: string, change: (text: string) => string): string {
  let now = text;
  for (let pass = 0; pass < MOST_PASSES; pass++) {
    const changed = change(now);
    if (changed === now) break;
    now = changed;
  }
  return now;
}

/** Anything that `cleanText` takes away or changes, composing apart; most texts have none. */
const UNCLEAN =
  // oxlint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000B\u000D-\u001F\u007F-\u009F\u00AD\u200B-\u200F\u2028-\u202E\u2060-\u2069\uD800-\uDFFF\uFEFF]/;

function cleanText(raw: string): string {
  if (!UNCLEAN.test(raw)) return raw.normalize('NFC');
  return (
    raw
      .replace(/\r\n?|\u2028|\u2029/g, '\n')
      .normalize('NFC')
      // A soft hyphen at the end of a line has come to use there.
      .replace(/\u00AD[^\S\n\f]*\n[^\S\n\f]*/g, '')
      .replace(/[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/g, '')
      // Lone surrogates cannot be written out as UTF-8.
      .replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '\uFFFD')
      // Form feeds part pages.
      // oxlint-disable-next-line no-control-regex
      .replace(/[\u0000-\u0008\u000B\u000D-\u001F\u007F-\u009F]/g, ' ')
  );
}
