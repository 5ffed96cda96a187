import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

const UTF8 = new TextEncoder();

/** SHA-256 of a text's UTF-8 bytes or of bytes, 64 hex digits. */
export function digest(content: string | Uint8Array): string {
  return bytesToHex(sha256(typeof content === 'string' ? UTF8.encode(content) : content));
}

/**
 * Checksum of a text's UTF-16 code units, 16 hex digits: tells versions of the same thing apart, at a tenth of the cost of
 * {@link digest}. Made to resemble another's it can be, so nothing that anybody might forge is known by it.
 * Two multiplicative hashes of 32 bits, mixed at the end: cyrb53 (bryc, public domain) with all of its bits kept.
 */
export function checksum(text: string): string {
  let [high, low] = [0xdeadbeef, 0x41c6ce57];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    high = Math.imul(high ^ code, 0x9e3779b1);
    low = Math.imul(low ^ code, 0x5f356495);
  }
  const mixed = (a: number, b: number): number =>
    Math.imul(a ^ (a >>> 16), 0x85ebca6b) ^ Math.imul(b ^ (b >>> 13), 0xc2b2ae35);
  return hexOf(mixed(high, low)) + hexOf(mixed(low, high));
}

const hexOf = (word: number): string => (word >>> 0).toString(16).padStart(8, '0');

/**
 * JSON with object keys sorted at every level, so that equal values have equal text; keys that are whole numbers stand
 * first, in order of size, as in every object of the language. Undefined members are left out, as JSON.stringify does.
 */
export function canonicalJson(value: unknown): string {
  return written(value) as string;
}

/** The text of a value; undefined where JSON has none for it. */
function written(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if ('toJSON' in value && typeof value.toJSON === 'function') return written(value.toJSON());
  if (Array.isArray(value)) return `[${value.map((one) => written(one) ?? 'null').join(',')}]`;
  const members: string[] = [];
  for (const key of sortedKeys(value)) {
    const text = written((value as Record<string, unknown>)[key]);
    if (text !== undefined) members.push(`${JSON.stringify(key)}:${text}`);
  }
  return `{${members.join(',')}}`;
}

const isWhole = (key: string): boolean => key < ':' && /^(?:0|[1-9]\d*)$/.test(key);

function sortedKeys(value: object): string[] {
  const keys = Object.keys(value).sort();
  return keys.some(isWhole) ? Object.keys(Object.fromEntries(keys.map((key) => [key, null]))) : keys;
}
