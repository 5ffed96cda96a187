import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

const UTF8 = new TextEncoder();

/** SHA-256 of a text's UTF-8 bytes or of bytes, 64 hex digits. */
export function digest(content: string | Uint8Array): string {
  return bytesToHex(sha256(typeof content === 'string' ? UTF8.encode(content) : content));
}

/**
 * Checksum of a value that JSON can write, 16 hex digits: tells versions of the same thing apart, at a hundredth of the cost
 * of {@link digest}. Made to resemble another's it can be, so nothing that anybody might forge is known by it. Members count in
 * the order in which they stand; what JSON leaves out counts nothing.
 * Two multiplicative hashes of 32 bits, mixed at the end: cyrb53 (bryc, public domain) with all of its bits kept.
 */
export function checksum(value: unknown): string {
  const sum = new Sum();
  sum.value(value);
  return sum.digits();
}

/** What stands before a value, so that values of two kinds, or in another order, are told apart. */
const MARKS = { text: 1, list: 2, members: 3, end: 4, number: 5, other: 6 } as const;
const BITS = new DataView(new ArrayBuffer(8));

class Sum {
  #high = 0xdeadbeef;
  #low = 0x41c6ce57;

  /** Values within values are walked, not written: the text of three megabytes of words would cost a tenth of the start. */
  value(value: unknown): void {
    if (typeof value === 'string') this.#text(value);
    else if (typeof value === 'number') this.#number(value);
    else if (Array.isArray(value)) this.#list(value);
    else if (typeof value === 'object' && value !== null) this.#members(value);
    else this.#other(value);
  }

  digits(): string {
    const mixed = (a: number, b: number): number =>
      Math.imul(a ^ (a >>> 16), 0x85ebca6b) ^ Math.imul(b ^ (b >>> 13), 0xc2b2ae35);
    return hexOf(mixed(this.#high, this.#low)) + hexOf(mixed(this.#low, this.#high));
  }

  #list(list: readonly unknown[]): void {
    this.#add(MARKS.list);
    for (const one of list) this.value(one);
    this.#add(MARKS.end);
  }

  #members(value: object): void {
    this.#add(MARKS.members);
    for (const [key, member] of Object.entries(value)) {
      if (member === undefined) continue;
      this.#text(key);
      this.value(member);
    }
    this.#add(MARKS.end);
  }

  /** By its bits: to write a number costs ten times as much. */
  #number(value: number): void {
    BITS.setFloat64(0, value);
    this.#add(MARKS.number);
    this.#add(BITS.getInt32(0));
    this.#add(BITS.getInt32(4));
  }

  /** Truth values and nothing: each as it is written. */
  #other(value: unknown): void {
    this.#add(MARKS.other);
    this.#text(String(value ?? null));
  }

  #text(text: string): void {
    this.#add(MARKS.text);
    this.#add(text.length);
    let [high, low] = [this.#high, this.#low];
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      high = Math.imul(high ^ code, 0x9e3779b1);
      low = Math.imul(low ^ code, 0x5f356495);
    }
    this.#high = high;
    this.#low = low;
  }

  #add(number: number): void {
    this.#high = Math.imul(this.#high ^ number, 0x9e3779b1);
    this.#low = Math.imul(this.#low ^ number, 0x5f356495);
  }
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
