/** Makes a page harmless before it becomes a tree: no script, no style, no depth. */
import { parseMarkup } from '../markup.ts';

/** A page without what is never text, and what it says of itself in places that are no text. */
export interface TidyPage {
  readonly html: string;
  /** `lang` of the root element. */
  readonly lang: string | undefined;
  /** Contents of <title>. */
  readonly title: string;
  /** Contents of `<script type="application/ld+json">`. */
  readonly data: readonly string[];
}

const NEVER_TEXT = new Set(
  (
    'script style noscript template iframe object embed applet svg math canvas audio video map picture source select ' +
    'option button textarea input datalist meter progress dialog frameset title link base'
  ).split(' '),
);
const VOID = new Set('area br col hr img meta wbr'.split(' '));
/** Attributes that tell what an element is for. */
const KEPT = new Set(
  'id class role itemprop itemtype hidden aria-hidden aria-label style href datetime pubdate content name property rel type cite lang'.split(
    ' ',
  ),
);
/** No page nests its text deeper; beyond, tags are dropped and their text stays. */
const MOST_LEVELS = 200;

const escapeText = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const escapeValue = (text: string): string => escapeText(text).replaceAll('"', '&quot;');

/** Reads a page as a browser's parser would, and writes down what is harmless of it. */
export function tidy(page: string): TidyPage {
  const out: string[] = [];
  const data: string[] = [];
  const written: boolean[] = [];
  let levels = 0;
  let title = '';
  let lang: string | undefined;
  /** Names of the open elements from the first that is never text on. */
  const hidden: string[] = [];
  let collects: 'title' | 'data' | null = null;

  const open = (name: string, attributes: Readonly<Record<string, string>>): void => {
    const isWritten = levels < MOST_LEVELS;
    if (isWritten) out.push(`<${name}${attributesOf(attributes)}>`);
    else if (out.at(-1) !== '<br>') out.push('<br>');
    if (VOID.has(name)) return;
    written.push(isWritten);
    if (isWritten) levels++;
  };

  parseMarkup(page, {
    onopentag(name, attributes) {
      if (name === 'html') lang ??= attributes['lang'] ?? attributes['xml:lang'];
      if (hidden.length === 0 && !NEVER_TEXT.has(name)) return open(name, attributes);
      if (name === 'link' || name === 'base' || name === 'input') {
        if (attributes['rel'] === 'canonical') out.push(`<link${attributesOf(attributes)}>`);
        return;
      }
      if (hidden.length === 0 && name === 'title' && title === '') collects = 'title';
      if (name === 'script' && /^application\/ld\+json/i.test(attributes['type'] ?? '')) {
        collects = 'data';
        data.push('');
      }
      hidden.push(name);
    },
    ontext(text) {
      if (hidden.length === 0) out.push(escapeText(text));
      else if (collects === 'title') title += text;
      else if (collects === 'data') data[data.length - 1] += text;
    },
    onclosetag(name) {
      if (hidden.length > 0) {
        collects = null;
        const at = hidden.lastIndexOf(name);
        if (at !== -1) hidden.length = at;
        return;
      }
      if (VOID.has(name)) return;
      if (written.pop() !== true) return;
      levels--;
      out.push(`</${name}>`);
    },
  });
  return { html: out.join(''), lang, title: title.replace(/\s+/g, ' ').trim(), data };
}

function attributesOf(attributes: Readonly<Record<string, string>>): string {
  let text = '';
  for (const [name, value] of Object.entries(attributes)) {
    if (KEPT.has(name)) text += ` ${name}="${escapeValue(value)}"`;
  }
  return text;
}
