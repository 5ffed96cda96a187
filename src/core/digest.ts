import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

const UTF8 = new TextEncoder();

/** SHA-256 of a text's UTF-8 bytes or of bytes, 64 hex digits. */
export function digest(content: string | Uint8Array): string {
  return bytesToHex(sha256(typeof content === 'string' ? UTF8.encode(content) : content));
}

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
