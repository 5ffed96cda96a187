/** Bytes of a file to text: strict, so that nothing is guessed and nothing is silently replaced. */
import { isUtf8 } from 'node:buffer';
import type { Fault } from '../checking.ts';
import type { AppMessages } from '../messages.ts';

/** Beginnings of files that are no text, whatever their name says. */
const MAGIC: readonly (readonly number[])[] = [
  [0x25, 0x50, 0x44, 0x46], // %PDF
  [0x50, 0x4b, 0x03, 0x04], // zip, docx, odt
  [0x89, 0x50, 0x4e, 0x47], // png
  [0xff, 0xd8, 0xff], // jpeg
  [0x1f, 0x8b], // gzip
  [0xd0, 0xcf, 0x11, 0xe0], // doc, xls
  [0x7f, 0x45, 0x4c, 0x46], // elf
];

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, i) => bytes[i] === byte);

/** Whether the bytes begin with the mark of UTF-16. */
export function isUtf16(bytes: Uint8Array): boolean {
  return startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff]);
}

/**
 * The text of some bytes: UTF-8 with or without mark, UTF-16 with its mark.
 * @returns the text without the mark, or why it is none, with the offset of the offending byte
 */
export function decodeText(bytes: Uint8Array, say: AppMessages): string | Fault {
  if (MAGIC.some((magic) => startsWith(bytes, magic))) return { code: 'unsupported', reason: say.binary(0) };
  if (startsWith(bytes, [0xff, 0xfe])) return decodeUtf16(bytes, 'utf-16le', say);
  if (startsWith(bytes, [0xfe, 0xff])) return decodeUtf16(bytes, 'utf-16be', say);
  const nul = bytes.indexOf(0);
  if (nul !== -1) return { code: 'unsupported', reason: say.binary(nul) };
  if (!isUtf8(bytes)) return { code: 'bad_input', reason: say.invalidUtf8(firstInvalidUtf8(bytes)) };
  return new TextDecoder('utf-8').decode(bytes);
}

function decodeUtf16(bytes: Uint8Array, encoding: string, say: AppMessages): string | Fault {
  const text = new TextDecoder(encoding).decode(bytes);
  const bad = text.indexOf('\ufffd');
  // The mark itself is two bytes and no character.
  if (bad !== -1) return { code: 'bad_input', reason: say.invalidUtf16(2 + bad * 2) };
  return text;
}

/** Least second byte (and greatest) that may follow a first byte: RFC 3629, section 4. */
const SECOND: Readonly<Record<number, readonly [number, number]>> = {
  0xe0: [0xa0, 0xbf],
  0xed: [0x80, 0x9f],
  0xf0: [0x90, 0xbf],
  0xf4: [0x80, 0x8f],
};

/** Offset of the first byte that begins no character of UTF-8; the length where all do. */
export function firstInvalidUtf8(bytes: Uint8Array): number {
  for (let at = 0; at < bytes.length;) {
    const first = bytes[at] ?? 0;
    const length =
      first < 0x80 ? 1 : first < 0xc2 ? 0 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : first < 0xf5 ? 4 : 0;
    if (length === 0) return at;
    for (let i = 1; i < length; i++) {
      const [low, high] = i === 1 ? (SECOND[first] ?? [0x80, 0xbf]) : [0x80, 0xbf];
      const byte = bytes[at + i] ?? 0;
      if (byte < low || byte > high) return at;
    }
    at += length;
  }
  return bytes.length;
}
