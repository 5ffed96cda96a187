/** What a page says of itself: headline, day of publication, outlet, address. */
import { dayNamed } from '../days.ts';
import type { DomDocument, DomElement } from './dom.ts';
import type { TidyPage } from './tidy.ts';

/** What a page states; absent where it states nothing. */
export interface Said {
  readonly title?: string | undefined;
  readonly publishedAt?: string | undefined;
  readonly source?: string | undefined;
  readonly url?: string | undefined;
}

type Data = Readonly<Record<string, unknown>>;
const isData = (value: unknown): value is Data =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const ARTICLE = /Article$|^(?:BlogPosting|Report|LiveBlogPosting|SocialMediaPosting)$/;
/** More objects of linked data than a page about one story has. */
const MOST_OBJECTS = 500;

/** Objects of the page's linked data (schema.org in JSON-LD), outermost first. */
function linkedData(scripts: readonly string[]): readonly Data[] {
  const queue: unknown[] = scripts.map(parse);
  const found: Data[] = [];
  for (let i = 0; i < queue.length && found.length < MOST_OBJECTS; i++) {
    const value = queue[i];
    if (Array.isArray(value)) for (const one of value) queue.push(one);
    else if (isData(value)) {
      found.push(value);
      queue.push(value['@graph'], value['mainEntity']);
    }
  }
  return found;
}

function parse(script: string): unknown {
  try {
    return JSON.parse(script);
  } catch {
    // Broken data of a page is no data.
    return null;
  }
}

const typesOf = (data: Data): readonly string[] =>
  [data['@type']].flat().filter((type) => typeof type === 'string');
const stringIn = (data: Data | undefined, key: string): string | undefined => {
  const value = data?.[key];
  return typeof value === 'string' ? value : undefined;
};

/** The one object that is about a story; none where there are several, as on a page of headlines. */
function storyIn(data: readonly Data[]): Data | undefined {
  const stories = data.filter((one) => typesOf(one).some((type) => ARTICLE.test(type)));
  return stories.length === 1 ? stories[0] : undefined;
}

const clean = (text: string | null | undefined): string | undefined => {
  const words = text?.replace(/\s+/g, ' ').trim() ?? '';
  return words === '' ? undefined : words;
};

const META_DATES = [
  'article:published_time',
  'og:published_time',
  'datePublished',
  'pubdate',
  'publishdate',
  'publish-date',
  'publication_date',
  'parsely-pub-date',
  'sailthru.date',
  'dc.date.issued',
  'dcterms.issued',
  'dc.date',
  'dcterms.date',
  'date',
];

/** What the page states; `story` is the element that holds its article. */
export function whatIsSaid(document: DomDocument, page: TidyPage, story: DomElement): Said {
  const metas = metasOf(document);
  const data = linkedData(page.data);
  const article = storyIn(data);
  const source = sourceOf(metas, article);
  return {
    title: titleOf(document, page, metas, article, source),
    publishedAt: dayOf(document, metas, article, data, story),
    source,
    url: addressOf(document, metas),
  };
}

function metasOf(document: DomDocument): ReadonlyMap<string, string> {
  const metas = new Map<string, string>();
  for (const meta of document.querySelectorAll('meta[content]')) {
    const name = meta.getAttribute('property') ?? meta.getAttribute('name') ?? meta.getAttribute('itemprop');
    const content = clean(meta.getAttribute('content'));
    const key = name?.toLowerCase();
    if (key !== undefined && content !== undefined && !metas.has(key)) metas.set(key, content);
  }
  return metas;
}

function sourceOf(metas: ReadonlyMap<string, string>, article: Data | undefined): string | undefined {
  const publisher = article?.['publisher'];
  const named = isData(publisher) ? stringIn(publisher, 'name') : undefined;
  return clean(
    named ?? metas.get('og:site_name') ?? metas.get('dc.publisher') ?? metas.get('application-name'),
  );
}

function titleOf(
  document: DomDocument,
  page: TidyPage,
  metas: ReadonlyMap<string, string>,
  article: Data | undefined,
  source: string | undefined,
): string | undefined {
  const headings = [...document.querySelectorAll('h1')].flatMap((h) => clean(h.textContent) ?? []);
  const heading = headings.length === 1 ? headings[0] : undefined;
  const named = stringIn(article, 'headline') ?? metas.get('og:title') ?? heading ?? page.title;
  return clean(withoutOutlet(named, source));
}

/** "Attaque à Kayes - Studio Tamani" is a headline and an outlet. */
function withoutOutlet(title: string, source: string | undefined): string {
  const parts = /^(.+?)\s+[-–—|•]\s+([^-–—|•]+)$/.exec(title);
  return parts && source !== undefined && parts[2]?.trim() === source ? (parts[1] ?? title) : title;
}

function dayOf(
  document: DomDocument,
  metas: ReadonlyMap<string, string>,
  article: Data | undefined,
  data: readonly Data[],
  story: DomElement,
): string | undefined {
  const stated = dayNamed(stringIn(article, 'datePublished'));
  if (stated !== undefined) return stated;
  for (const name of META_DATES) {
    const day = dayNamed(metas.get(name.toLowerCase()));
    if (day !== undefined) return day;
  }
  const pages = data.filter((one) => typesOf(one).includes('WebPage'));
  return (
    (pages.length === 1 ? dayNamed(stringIn(pages[0], 'datePublished')) : undefined) ??
    dayShown(document, story)
  );
}

/** A day shown to readers: marked as the day of publication, or the only one beside the article. */
function dayShown(document: DomDocument, story: DomElement): string | undefined {
  const marked = document.querySelector(
    '[itemprop~=datePublished], time[pubdate], time.published, time.entry-date',
  );
  const day = dayNamed(marked?.getAttribute('datetime') ?? marked?.getAttribute('content') ?? undefined);
  if (day !== undefined) return day;
  const shown = (root: DomElement): Set<string> =>
    new Set(
      [...root.querySelectorAll('time[datetime]')].flatMap(
        (t) => dayNamed(t.getAttribute('datetime') ?? '') ?? [],
      ),
    );
  for (const root of [story, document.body]) {
    const days = shown(root);
    if (days.size === 1) return [...days][0];
    if (days.size > 1) return undefined;
  }
  return undefined;
}

function addressOf(document: DomDocument, metas: ReadonlyMap<string, string>): string | undefined {
  const stated =
    document.querySelector('link[rel=canonical]')?.getAttribute('href') ?? metas.get('og:url') ?? '';
  return /^https?:\/\//i.test(stated) ? stated : undefined;
}
