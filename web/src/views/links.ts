import { formatAddress, parseAddress } from '../address/address.ts';

/** A view under a name. */
export interface SavedView {
  readonly name: string;
  /** Query string, '' for the page as it begins. */
  readonly address: string;
}

const MAX_NAME_CHARS = 80;

/** The view of an address as it is kept: without the language, which is the reader's, and without a search under way. */
export function keptAddress(search: string): string {
  return formatAddress({ ...parseAddress(search), lang: null, search: null });
}

/** Views as text to hand on: a line each, name and link. */
export function asLinks(views: readonly SavedView[], base: string): string {
  return views.map(({ name, address }) => `${name}: ${base}${address}`).join('\n');
}

/** Views in a text of links, a line each, with the name before the link, or `unnamed` with a number. */
export function fromLinks(text: string, unnamed: string): readonly SavedView[] {
  return text.split('\n').flatMap((line, i): SavedView[] => {
    const at = line.search(/https?:\/\/|\?/);
    if (at < 0) return [];
    const link = line.slice(at).trim().split(/\s/, 1)[0] ?? '';
    const query = link.includes('?') ? link.slice(link.indexOf('?')).replace(/#.*$/, '') : '';
    const address = keptAddress(query);
    // A link that says nothing which the page understands is none of ours.
    if (query !== '' && address === '') return [];
    const name = line
      .slice(0, at)
      .replace(/[\s:–-]+$/u, '')
      .trim();
    return [{ name: (name === '' ? `${unnamed} ${i + 1}` : name).slice(0, MAX_NAME_CHARS), address }];
  });
}

/** Puts a view among the others; one of the same name gives way. */
export function withView(views: readonly SavedView[], view: SavedView): readonly SavedView[] {
  const name = view.name.trim().slice(0, MAX_NAME_CHARS);
  if (name === '') return views;
  const at = views.findIndex((one) => one.name === name);
  return at < 0 ? [...views, { ...view, name }] : views.with(at, { ...view, name });
}

/** What a browser kept; anything that is no list of views comes to none. */
export function readViews(kept: string | null): readonly SavedView[] {
  try {
    const value: unknown = JSON.parse(kept ?? '[]');
    if (!Array.isArray(value)) return [];
    return value.filter(
      (one: unknown): one is SavedView =>
        typeof one === 'object' &&
        one !== null &&
        'name' in one &&
        'address' in one &&
        typeof one.name === 'string' &&
        typeof one.address === 'string',
    );
  } catch {
    return [];
  }
}
