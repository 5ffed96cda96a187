/** RSS (0.9 to 2.0, RDF) and Atom: each entry a report of its own. */
import { present, type Extracted } from './extracted.ts';
import { dayNamed } from './days.ts';
import { openFragment } from './html/page.ts';
import { soundLanguage } from './languages.ts';
import { parseMarkup } from './markup.ts';

/** Text of the elements of an entry, or of the feed itself, by name. */
type Fields = Map<string, string>;

/** What of an entry is looked at; the first of a name counts. */
const LOOKED_AT = new Set(
  (
    'title link pubdate published updated dc:date date description summary content content:encoded language ' +
    'dc:language'
  ).split(' '),
);
const ENTRIES = new Set(['item', 'entry']);
const ROOTS = new Set(['rss', 'feed', 'rdf:rdf', 'channel']);

interface Feed {
  readonly isFeed: boolean;
  readonly own: Fields;
  readonly entries: readonly Fields[];
}

/**
 * Reads the entries in order. Entities that a DTD declares are not expanded: what refers to one stays as written.
 */
export function openFeed(xml: string): readonly Extracted[] {
  const { isFeed, own, entries } = readFeed(xml);
  if (!isFeed) return [{ fault: 'notFeed' }];
  if (entries.length === 0) return [{ fault: 'noEntries' }];
  const source = plain(own.get('title'));
  const lang = own.get('language') ?? own.get('dc:language') ?? own.get('xml:lang');
  return entries.map((entry, i) => reportOf(entry, `#${i + 1}`, source, lang));
}

function reportOf(entry: Fields, part: string, source: string, lang: string | undefined): Extracted {
  const title = plain(entry.get('title'));
  const body = openFragment(
    entry.get('content:encoded') ??
      entry.get('content') ??
      entry.get('description') ??
      entry.get('summary') ??
      '',
  );
  const text = body.startsWith(title) ? body : `${title}\n\n${body}`.trim();
  if (text === '') return { fault: 'empty', part };
  const link = entry.get('link')?.trim() ?? '';
  return present({
    text,
    title,
    publishedAt: dayNamed(
      entry.get('pubdate') ??
        entry.get('published') ??
        entry.get('dc:date') ??
        entry.get('date') ??
        entry.get('updated'),
    ),
    source,
    url: /^https?:\/\//i.test(link) ? link : undefined,
    lang: soundLanguage(lang, text),
    part,
  });
}

/** A title may hold escaped HTML: "L&amp;#8217;attaque". */
const plain = (title: string | undefined): string =>
  openFragment(title ?? '')
    .replace(/\s+/g, ' ')
    .trim();

function readFeed(xml: string): Feed {
  const own: Fields = new Map();
  const entries: Fields[] = [];
  const open: string[] = [];
  let isFeed = false;
  let entry: Fields | null = null;
  let field: { readonly name: string; readonly depth: number; text: string } | null = null;

  parseMarkup(
    xml,
    {
      onopentag(given, attributes) {
        const name = given.toLowerCase();
        if (open.length === 0) isFeed = ROOTS.has(name);
        open.push(name);
        if (field) {
          // Markup inside a field, as in Atom's xhtml content, is kept for the reader of HTML.
          field.text += `<${name.replace(/^\w+:/, '')}>`;
        } else if (ENTRIES.has(name)) {
          entry = new Map();
          entries.push(entry);
        } else if (LOOKED_AT.has(name) && isDirectly(open, entry !== null)) {
          field = { name, depth: open.length, text: '' };
          const href = attributes['href'];
          if (name === 'link' && href !== undefined && (attributes['rel'] ?? 'alternate') === 'alternate') {
            field.text = href;
          }
        }
        const lang = attributes['xml:lang'];
        if (lang !== undefined && entry === null && !own.has('xml:lang')) own.set('xml:lang', lang);
      },
      ontext(text) {
        if (field) field.text += field.depth === open.length ? text : text.replaceAll('<', '&lt;');
      },
      onclosetag(given) {
        const name = given.toLowerCase();
        if (field && open.length === field.depth) {
          const fields = entry ?? own;
          if (!fields.has(field.name) && field.text.trim() !== '') fields.set(field.name, field.text);
          field = null;
        } else if (field) field.text += `</${name.replace(/^\w+:/, '')}>`;
        else if (ENTRIES.has(name)) entry = null;
        open.pop();
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  return { isFeed, own, entries };
}

/** Whether an element is a child of its entry or of the feed: an image's or a source's title is none of theirs. */
function isDirectly(open: readonly string[], isInEntry: boolean): boolean {
  const parent = open.at(-2) ?? '';
  return isInEntry ? ENTRIES.has(parent) : ROOTS.has(parent);
}
