import { VigieError } from '../../core/errors.ts';
import type { HashTable } from './hash.ts';
import type { ImportInfo } from './imported.ts';

/**
 * Layout of an index file: 8 bytes of {@link MAGIC}, the length of the header (32 bits, little-endian), the header as JSON,
 * then the sections one after the other, each at a multiple of 4 from the first. Rows are the lines of `builtin/rows.ts`.
 */
export const MAGIC = 'VIGIEGZ1';
/** Rises when names are folded or rows written in another way: an index of another number is made anew. */
export const INDEX_FORMAT = 1;

export const SECTIONS = [
  'rows',
  'rowAt',
  'source',
  'nameHash',
  'namePlace',
  'headHash',
  'headMost',
  'idHash',
  'idPlace',
] as const;
type SectionName = (typeof SECTIONS)[number];

/** Everything that an index holds, unpacked. */
export interface IndexParts {
  /** Rows in UTF-8, one after the other. */
  readonly rows: Uint8Array;
  /** Where each row begins, and the end of the last. */
  readonly rowAt: Uint32Array;
  /** Number of the import of each row. */
  readonly source: Uint32Array;
  readonly names: HashTable;
  /** First words of names, with the most words of a name that begins so. */
  readonly heads: HashTable;
  readonly ids: HashTable;
  readonly imports: readonly ImportInfo[];
  readonly digest: string;
}

interface Header {
  readonly format: number;
  readonly digest: string;
  readonly imports: readonly ImportInfo[];
  readonly lengths: Readonly<Record<SectionName, number>>;
}

const bytesOf = (array: Uint32Array): Uint8Array =>
  new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
const padded = (length: number): number => Math.ceil(length / 4) * 4;

/** An index as the bytes of its file. Typed arrays are written as they lie in memory: little-endian on all that Node runs on. */
export function packIndex(parts: IndexParts): Uint8Array {
  const sections: Readonly<Record<SectionName, Uint8Array>> = {
    rows: parts.rows,
    rowAt: bytesOf(parts.rowAt),
    source: bytesOf(parts.source),
    nameHash: bytesOf(parts.names.hashes),
    namePlace: bytesOf(parts.names.values),
    headHash: bytesOf(parts.heads.hashes),
    headMost: bytesOf(parts.heads.values),
    idHash: bytesOf(parts.ids.hashes),
    idPlace: bytesOf(parts.ids.values),
  };
  const lengths = Object.fromEntries(SECTIONS.map((name) => [name, sections[name].length]));
  const header = { format: INDEX_FORMAT, digest: parts.digest, imports: parts.imports, lengths };
  const text = new TextEncoder().encode(JSON.stringify(header));
  const start = padded(12 + text.length);
  const total = SECTIONS.reduce((sum, name) => sum + padded(sections[name].length), start);
  const bytes = new Uint8Array(total);
  bytes.set(new TextEncoder().encode(MAGIC), 0);
  new DataView(bytes.buffer).setUint32(8, text.length, true);
  bytes.set(text, 12);
  let at = start;
  for (const name of SECTIONS) {
    bytes.set(sections[name], at);
    at += padded(sections[name].length);
  }
  return bytes;
}

function headerOf(bytes: Uint8Array): { header: Header; start: number } | null {
  if (bytes.length < 12 || new TextDecoder().decode(bytes.subarray(0, 8)) !== MAGIC) return null;
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(8, true);
  if (12 + length > bytes.length) return null;
  try {
    const header = JSON.parse(new TextDecoder().decode(bytes.subarray(12, 12 + length))) as Header;
    return { header, start: padded(12 + length) };
  } catch {
    return null;
  }
}

/**
 * The parts of an index; its arrays look into `bytes`, nothing is copied but where alignment asks for it.
 * @throws VigieError `damaged` where the bytes are no index of this format, or end early
 */
export function unpackIndex(bytes: Uint8Array): IndexParts {
  const found = headerOf(bytes);
  if (found === null || found.header.format !== INDEX_FORMAT) {
    const came = found === null ? 'is damaged' : `has format ${found.header.format}`;
    throw new VigieError(
      'damaged',
      `The index of imported places ${came}; this build reads format ${INDEX_FORMAT}. Remove it with "vigie gazetteer remove --all" and import again.`,
    );
  }
  const { header, start } = found;
  // A buffer that Node pools may begin anywhere.
  const aligned = (bytes.byteOffset + start) % 4 === 0 ? bytes : bytes.slice();
  let at = start;
  const section = (name: SectionName): Uint8Array => {
    const length = header.lengths[name];
    if (at + length > aligned.length)
      throw new VigieError(
        'damaged',
        'The index of imported places ends early. Remove it with "vigie gazetteer remove --all" and import again.',
      );
    const part = aligned.subarray(at, at + length);
    at += padded(length);
    return part;
  };
  const words = (name: SectionName): Uint32Array => {
    const part = section(name);
    return new Uint32Array(part.buffer, part.byteOffset, part.length / 4);
  };
  const rows = section('rows');
  const [rowAt, source] = [words('rowAt'), words('source')];
  return {
    rows,
    rowAt,
    source,
    names: { hashes: words('nameHash'), values: words('namePlace') },
    heads: { hashes: words('headHash'), values: words('headMost') },
    ids: { hashes: words('idHash'), values: words('idPlace') },
    imports: header.imports,
    digest: header.digest,
  };
}
