/** A web page: its main text and what it says of itself. */
import { Readability } from '@mozilla/readability';
import { present, type Extracted } from '../extracted.ts';
import { soundLanguage } from '../languages.ts';
import { openTree, type DomDocument, type DomElement } from './dom.ts';
import { clearFurniture, clearLinks } from './furniture.ts';
import { whatIsSaid } from './said.ts';
import { letters, textOf } from './text.ts';
import { tidy } from './tidy.ts';

/** Fewer letters than a sentence has are no story. */
const FEWEST_LETTERS = 40;

/** The one report of a page, or why it has none. Scripts are not run, nothing is fetched. */
export function openPage(html: string): Extracted {
  const page = tidy(html);
  const document = openTree(page.html);
  const said = whatIsSaid(document, page, markedStory(document) ?? document.body);
  clearFurniture(document);
  const text = storyText(document);
  if (letters(text) < FEWEST_LETTERS) return { fault: 'noMainText' };
  const title = said.title;
  return present({
    ...said,
    text: title === undefined || startsAlike(text, title) ? text : `${title}\n\n${text}`,
    lang: soundLanguage(page.lang, text),
  });
}

/** The element that the page itself marks as its story, where there is just one. */
function markedStory(document: DomDocument): DomElement | null {
  for (const mark of ['[itemprop~=articleBody]', 'article', 'main, [role=main]']) {
    const found = [...document.querySelectorAll(mark)].filter(
      (e) => letters(e.textContent) >= FEWEST_LETTERS,
    );
    if (found.length === 1) return found[0] ?? null;
  }
  return null;
}

function storyText(document: DomDocument): string {
  const marked = markedStory(document);
  if (marked) {
    clearLinks(marked);
    const text = textOf(marked);
    if (letters(text) >= FEWEST_LETTERS) return text;
  }
  const found = readable(document);
  clearLinks(found);
  return textOf(found);
}

/** What Mozilla's Readability takes for the story; it changes the tree. The body where it finds none. */
function readable(document: DomDocument): DomElement {
  const reader = new Readability<DomElement>(document as never, {
    charThreshold: 200,
    disableJSONLD: true,
    serializer: (node) => node as unknown as DomElement,
  });
  return reader.parse()?.content ?? document.body;
}

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
const startsAlike = (text: string, title: string): boolean =>
  plain(text.slice(0, title.length * 2 + 200)).includes(plain(title));

/** The text of a fragment of HTML, as in a feed; links to other stories are left out. */
export function openFragment(html: string): string {
  const document = openTree(tidy(html).html);
  clearFurniture(document);
  clearLinks(document.body);
  return textOf(document.body);
}

/** The text of an HTML mail without the messages that it answers. */
export function openMailBody(html: string): string {
  const { body } = openTree(tidy(html).html);
  const whole = textOf(body);
  for (const quote of body.querySelectorAll(
    'blockquote[type=cite], .gmail_quote, .moz-cite-prefix, .yahoo_quoted',
  )) {
    if (!/forwarded message|message transféré/i.test(quote.textContent.slice(0, 200))) quote.remove();
  }
  const own = textOf(body);
  return letters(own) >= FEWEST_LETTERS ? own : whole;
}
