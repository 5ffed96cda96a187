/** Bytes of a page or feed to text, in the encoding that they are in or say they are in. */
import { isUtf8 } from 'node:buffer';

/** The UTF-16 that a byte-order mark tells of; null where there is none. */
export function looksUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

const META_CHARSET = /<meta[^>]+charset\s*=\s*["']?\s*([\w:.-]+)/i;
const XML_ENCODING = /^(?:\u00ef\u00bb\u00bf)?\s*<\?xml[^>]*\bencoding\s*=\s*["']([\w:.-]+)["']/i;

/** Names of encodings stand near the start (HTML: within 1,024 bytes; real pages: later). */
const HEAD = 8192;

function declaredIn(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, HEAD)).toString('latin1');
  return (XML_ENCODING.exec(head) ?? META_CHARSET.exec(head))?.[1]?.toLowerCase();
}

function decoderOf(label: string): InstanceType<typeof TextDecoder> | null {
  try {
    return new TextDecoder(label);
  } catch {
    // A label that no standard knows says nothing.
    return null;
  }
}

/**
 * The text of markup. A byte-order mark wins, then valid UTF-8, then what the page declares, then Windows-1252, as
 * browsers do. A page that declares UTF-8 and holds a few broken bytes keeps the rest; they become U+FFFD.
 * @param declared an encoding told from outside, such as a mail's header
 */
export function decodeMarkup(bytes: Uint8Array, declared?: string): string {
  const utf16 = looksUtf16(bytes);
  if (utf16) return new TextDecoder(utf16).decode(bytes);
  const label = declared ?? declaredIn(bytes);
  const decoder = label === undefined ? null : decoderOf(label);
  const isUnicode = decoder === null || decoder.encoding.startsWith('utf-');
  // ISO-2022-JP and its like are valid UTF-8 too: they are taken at their word.
  if (!isUnicode && !(isUtf8(bytes) && decoder.encoding === 'windows-1252')) return decoder.decode(bytes);
  if (isUtf8(bytes)) return new TextDecoder().decode(bytes);
  const text = new TextDecoder().decode(bytes);
  return isMostlyBroken(text) ? new TextDecoder('windows-1252').decode(bytes) : text;
}

/** More broken characters than whole ones beyond ASCII: the page is in another encoding than UTF-8. */
function isMostlyBroken(text: string): boolean {
  const broken = text.match(/\ufffd/g)?.length ?? 0;
  // oxlint-disable-next-line no-control-regex
  const beyondAscii = text.match(/[^\u0000-\u007f]/g)?.length ?? 0;
  return broken * 2 > beyondAscii;
}
