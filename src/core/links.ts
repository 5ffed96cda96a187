/** Addresses of pages: when two are one, and how one is shown that may hold a secret. */

import { digest } from './digest.ts';

/** Parameters by which readers are counted and which lead to no other page. */
const COUNTING = /^(utm_\w+|fbclid|gclid|mc_cid|mc_eid|at_\w+|xtor)$/i;

/**
 * What tells a page by its address: two links with the same key are one page. Counting parameters, fragments, a last
 * stroke, "www." and http or https make no difference.
 * @returns null where the text is no address of a page
 */
export function linkKey(link: string): string | null {
  const url = parseUrl(link);
  if (url === null) return null;
  const kept = [...url.searchParams].filter(([name]) => !COUNTING.test(name)).sort(byText);
  const query = kept.length === 0 ? '' : `?${new URLSearchParams(kept).toString()}`;
  const key = `${url.host.replace(/^www\./, '')}${url.pathname.replace(/\/+$/, '')}${query}`;
  // Longer than what an index of the store can hold.
  return key.length > LONGEST ? digest(key) : key;
}

const LONGEST = 500;

const byText = (a: readonly string[], b: readonly string[]): number =>
  a.join('=') < b.join('=') ? -1 : a.join('=') > b.join('=') ? 1 : 0;

/** An address over http or https; null where the text is none. */
export function parseUrl(text: string): URL | null {
  const url = URL.canParse(text) ? new URL(text) : null;
  return url !== null && /^https?:$/.test(url.protocol) ? url : null;
}

const HIDDEN = '…';

/** Long, of letters and digits mixed, without the hyphens of a headline or with capitals among them: a key. */
const KEYS: readonly RegExp[] = [
  /^(?=.*\d)(?=.*[a-zA-Z])[\w~%=]{16,}$/,
  /^(?=.*\d)(?=.*[a-z])(?=.*[A-Z])[\w~%=.-]{24,}$/,
];
const isKey = (part: string): boolean => KEYS.some((key) => key.test(part));

/**
 * An address as it may be shown and logged: without name and password, without the values of its parameters, and
 * without parts of its path that look like keys.
 */
export function shownAddress(address: string): string {
  const url = parseUrl(address);
  if (url === null) return HIDDEN;
  const user = url.username === '' && url.password === '' ? '' : `${HIDDEN}@`;
  const path = url.pathname
    .split('/')
    .map((part) => (isKey(part) ? HIDDEN : part))
    .join('/');
  const names = [...new Set(url.searchParams.keys())];
  const query = names.length === 0 ? '' : `?${names.map((name) => `${name}=${HIDDEN}`).join('&')}`;
  return `${url.protocol}//${user}${url.host}${path}${query}`;
}
