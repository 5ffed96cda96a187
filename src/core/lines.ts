/** A line of a byte stream, without its line feed. */
export interface ByteLine {
  readonly bytes: Uint8Array;
  /** 1-based. */
  readonly number: number;
  /** Offset of its first byte in the stream. */
  readonly offset: number;
  /** False for a last line that no line feed closes. */
  readonly closed: boolean;
  /** The line is longer than the limit; `bytes` holds its beginning only. */
  readonly tooLong: boolean;
}

const LF = 10;

/**
 * Splits a byte stream at line feeds, holding one line in memory at most.
 * @param maxBytes longer lines are cut there and marked `tooLong`, so that a hostile file cannot fill memory
 */
export async function* splitLines(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  maxBytes: number,
): AsyncGenerator<ByteLine> {
  let parts: Uint8Array[] = [];
  let kept = 0;
  let length = 0;
  let number = 1;
  let offset = 0;
  const keep = (part: Uint8Array): void => {
    length += part.length;
    const room = part.subarray(0, Math.max(0, maxBytes - kept));
    if (room.length > 0) parts.push(room);
    kept += room.length;
  };
  const line = (closed: boolean): ByteLine => ({
    bytes: join(parts, kept),
    number,
    offset,
    closed,
    tooLong: length > kept,
  });
  for await (const chunk of chunks) {
    let from = 0;
    for (let at = chunk.indexOf(LF); at !== -1; at = chunk.indexOf(LF, from)) {
      keep(chunk.subarray(from, at));
      yield line(true);
      number++;
      offset += length + 1;
      [parts, kept, length] = [[], 0, 0];
      from = at + 1;
    }
    // A copy, since streams may reuse the memory of a chunk.
    if (from < chunk.length) keep(chunk.slice(from));
  }
  if (length > 0) yield line(false);
}

function join(parts: readonly Uint8Array[], length: number): Uint8Array {
  if (parts.length === 1 && parts[0]) return parts[0];
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
