/** What the library makes by chance or by the clock, made the same each time: ids of links, days of the file, the zip itself. */
import { strToU8, zipSync, type Zippable } from 'fflate';
import type { Lang } from '../../../brief/index.ts';
import { PAGE_LANGS } from '../langs.ts';

/** The first day that a zip can bear; its hours are local, so it is told by parts. */
const ZIP_DAY = new Date(1980, 0, 1);
/** A link's id: random letters, but for those that are counted. */
const RANDOM_ID = /\brId(?!\d+")[\w-]{10,}(?=")/g;
/** The library counts bookmarks from the start of the process. */
const BOOKMARK_ID = /(?<=<w:bookmark(?:Start|End)\b[^>]*?\bw:id=")\d+/g;
const CORE = 'docProps/core.xml';

/**
 * The file of some parts, with nothing in it left to chance.
 * @param parts by their paths: XML as text, pictures as bytes
 * @param day ISO day that it bears as that of its making
 */
export function settled(
  parts: ReadonlyMap<string, string | Uint8Array>,
  day: string,
  lang: Lang,
): Uint8Array {
  const [linkId, bookmarkId] = [inOrder('rIdLink'), inOrder('')];
  const zipped: Zippable = {};
  for (const [name, part] of [...parts].sort(([a], [b]) => byPart(a, b)))
    zipped[name] = typeof part === 'string' ? strToU8(settle(name, part)) : part;
  return zipSync(zipped, { mtime: ZIP_DAY, level: 6 });

  function settle(name: string, xml: string): string {
    const own = xml.replaceAll(RANDOM_ID, linkId).replaceAll(BOOKMARK_ID, bookmarkId);
    return name === CORE ? datedCore(own, day, lang) : own;
  }
}

/** Ids by the order in which they are first met. */
function inOrder(prefix: string): (id: string) => string {
  const known = new Map<string, string>();
  return (id) => {
    const own = known.get(id) ?? `${prefix}${known.size + 1}`;
    known.set(id, own);
    return own;
  };
}

/** The list of parts first, as readers expect it; then the main text, whose links give the ids their order. */
function byPart(a: string, b: string): number {
  const rank = (name: string): number =>
    name === '[Content_Types].xml' ? 0 : name === 'word/document.xml' ? 1 : 2;
  return rank(a) - rank(b) || (a < b ? -1 : 1);
}

const datedCore = (xml: string, day: string, lang: Lang): string =>
  xml
    .replaceAll(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${day}T00:00:00Z`)
    .replace('</cp:coreProperties>', `<dc:language>${PAGE_LANGS[lang]}</dc:language></cp:coreProperties>`);
