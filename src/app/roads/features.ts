/** Features of a GeoJSON file, one at a time: a collection (RFC 7946), a sequence (RFC 8142) or one feature a line. */
import { JSONParser, TokenType } from '@streamparser/json';
import { VigieError } from '../../core/errors.ts';
import { openBytes, type ByteSource } from '../files/bytes.ts';
import type { RoadMessages } from './messages.ts';

/** What a file of roads may have; more is refused with one line. */
export const LIMITS = {
  /** Of the file, unpacked. */
  bytes: 16 * 1024 ** 3,
  /** Of one feature: the longest roads of OpenStreetMap have some 2,000 vertices, 60 kB. */
  featureBytes: 8 * 1024 ** 2,
  /** Brackets within brackets: a feature needs seven. */
  nesting: 40,
  features: 20_000_000,
} as const;

/** How much of a file is looked at to tell what it is. */
const LOOKED_AT = 1024 ** 2;

/** A stream of features. */
export interface FeatureSource extends Pick<ByteSource, 'progress'> {
  /** Features in the order of the file, some at a time; each may be anything that JSON can say. */
  readonly batches: AsyncIterable<readonly unknown[]>;
}

/**
 * Opens a file of features: .geojson, .geojsonl and the like, plain, .gz or in a .zip.
 * @throws VigieError `bad_input`, at once or while read, where it is none, ends early or exceeds a limit
 */
export async function openFeatures(path: string, say: RoadMessages): Promise<FeatureSource> {
  const { chunks, progress } = await openBytes(path, {
    entries: /[.](geo)?json[ls]?$|[.]ndjson$/i,
    mostBytes: LIMITS.bytes,
    say,
  });
  return { batches: featuresIn(withoutMarks(chunks), path, say), progress };
}

/** RFC 8142 sets a record separator before each text; within JSON there can be none. */
async function* withoutMarks(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const [SEPARATOR, SPACE] = [0x1e, 0x20];
  for await (const chunk of chunks)
    yield chunk.includes(SEPARATOR) ? chunk.map((byte) => (byte === SEPARATOR ? SPACE : byte)) : chunk;
}

type Shape = 'collection' | 'sequence';

async function* featuresIn(
  chunks: AsyncGenerator<Uint8Array>,
  path: string,
  say: RoadMessages,
): AsyncGenerator<readonly unknown[]> {
  const { shape, read } = await lookInto(chunks, path, say);
  const parser = new FeatureParser(shape === 'collection' ? ['$.features.*'] : ['$'], shape, path, say);
  for (const chunk of read) yield parser.take(chunk);
  for await (const chunk of chunks) yield parser.take(chunk);
  parser.end();
}

/** Tells a collection from a sequence by the first member "type" or the first of "features". */
async function lookInto(
  chunks: AsyncGenerator<Uint8Array>,
  path: string,
  say: RoadMessages,
): Promise<{ readonly shape: Shape; readonly read: readonly Uint8Array[] }> {
  const read: Uint8Array[] = [];
  const looking = new FeatureParser(['$.type', '$.features.*'], 'sequence', path, say);
  let seen = 0;
  // By hand, since a loop that is left would close the stream.
  for (let next = await chunks.next(); next.done !== true; next = await chunks.next()) {
    // A copy, since streams may reuse the memory of a chunk.
    read.push(next.value.slice());
    seen += next.value.length;
    const [first] = looking.look(next.value);
    if (typeof first === 'object' || first === 'FeatureCollection') return { shape: 'collection', read };
    if (first === 'Feature' || first === 'LineString' || first === 'MultiLineString')
      return { shape: 'sequence', read };
    if (first !== undefined || seen > LOOKED_AT)
      throw new VigieError('bad_input', say.notGeoJson(path, String(first ?? '')));
  }
  if (seen === 0) throw new VigieError('bad_input', say.empty(path));
  // An end without either: cut short, or another kind of JSON.
  looking.end();
  throw new VigieError('bad_input', say.notGeoJson(path, ''));
}

/** The streaming parser, its faults said in one line, its appetite bounded. */
class FeatureParser {
  readonly #parser: JSONParser;
  readonly #path: string;
  readonly #say: RoadMessages;
  #found: unknown[] = [];
  #count = 0;
  #depth = 0;
  /** Bytes since the last feature. */
  #pending = 0;

  constructor(paths: string[], shape: Shape, path: string, say: RoadMessages) {
    [this.#path, this.#say] = [path, say];
    // An empty separator takes texts one after another, parted by white space.
    this.#parser = new JSONParser({
      paths,
      keepStack: false,
      ...(shape === 'sequence' ? { separator: '' } : {}),
    });
    this.#parser.onToken = ({ token }) => {
      if (token === TokenType.LEFT_BRACE || token === TokenType.LEFT_BRACKET) this.#depth++;
      else if (token === TokenType.RIGHT_BRACE || token === TokenType.RIGHT_BRACKET) this.#depth--;
      if (this.#depth > LIMITS.nesting)
        throw new VigieError('bad_input', this.#say.tooDeep(this.#path, this.#count + 1));
    };
    this.#parser.onValue = ({ value }) => this.#found.push(value);
  }

  /** Features that a chunk completes. */
  take(chunk: Uint8Array): readonly unknown[] {
    this.#write(chunk);
    const found = this.#found;
    this.#found = [];
    this.#count += found.length;
    this.#pending = found.length > 0 ? 0 : this.#pending + chunk.length;
    if (this.#pending > LIMITS.featureBytes)
      throw new VigieError(
        'too_large',
        this.#say.largeFeature(this.#path, this.#count + 1, LIMITS.featureBytes),
      );
    if (this.#count > LIMITS.features)
      throw new VigieError('too_large', this.#say.tooManyFeatures(this.#path, LIMITS.features));
    return found;
  }

  /** What a chunk completes, a fault behind it left aside: it is told when the chunk is taken. */
  look(chunk: Uint8Array): readonly unknown[] {
    try {
      this.#write(chunk);
    } catch (error) {
      if (this.#found.length === 0) throw error;
    }
    return this.#found;
  }

  /** @throws VigieError where the text ended early */
  end(): void {
    try {
      if (!this.#parser.isEnded) this.#parser.end();
    } catch {
      throw new VigieError('bad_input', this.#say.cutShort(this.#path, this.#count));
    }
  }

  #write(chunk: Uint8Array): void {
    try {
      this.#parser.write(chunk);
    } catch (error) {
      if (error instanceof VigieError) throw error;
      throw new VigieError('bad_input', this.#faultOf(error), { cause: error });
    }
  }

  #faultOf(error: unknown): string {
    const { message, code } = error as NodeJS.ErrnoException;
    const number = this.#count + this.#found.length + 1;
    if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA') return this.#say.encoding(this.#path, number);
    const [, sign = '', at = ''] = /^Unexpected "(.)".*absolute position "(\d+)"/s.exec(message) ?? [];
    return this.#say.brokenJson(this.#path, number, sign === '' ? null : { sign, at: Number(at) });
  }
}
