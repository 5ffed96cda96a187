/**
 * One page of another machine, fetched with every limit that a stranger's server needs: the address that was checked is
 * the one connected to, and size and time are counted as the bytes come, packed or not.
 */
import { lookup as systemLookup } from 'node:dns/promises';
import { request as requestHttp, type IncomingMessage, type RequestOptions } from 'node:http';
import { request as requestHttps } from 'node:https';
import { isIP } from 'node:net';
import type { Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { VigieError } from '../../core/errors.ts';
import { parseUrl, shownAddress } from '../../core/links.ts';
import { isPublicAddress } from './addresses.ts';
import type { FeedMessages } from './messages.ts';

/** An address that a name stands for. */
export interface Resolved {
  readonly address: string;
  readonly family: number;
}

/** What fetching needs from the outside, and how much of it is allowed. */
export interface Fetching {
  readonly say: FeedMessages;
  /** Clears a name to addresses; the system's resolver where absent. */
  readonly resolve?: ((host: string) => Promise<readonly Resolved[]>) | undefined;
  /** The clock, for what a server asks to wait. */
  readonly now: () => Date;
  readonly limits: FetchLimits;
  /** Told of each host before it is asked. */
  readonly onHost: (host: string) => void;
  readonly signal: AbortSignal;
  /** The one host that may lie in a private network, as the person named it, with its port. */
  readonly privateHost: string | null;
}

export interface FetchLimits {
  /** Of the page, unpacked. */
  readonly bytes: number;
  /** For all of it, redirects too. */
  readonly seconds: number;
  readonly redirects: number;
}

export const FETCH_LIMITS: FetchLimits = { bytes: 20 * 1024 * 1024, seconds: 30, redirects: 5 };

/** A page as it came. */
export interface FetchedPage {
  /** Where it was found after all redirects. */
  readonly url: string;
  readonly bytes: Uint8Array;
  readonly contentType: string | null;
  readonly etag: string | null;
  readonly lastModified: string | null;
}

/** What a server said of a page the last time, to be asked only for a newer one. */
export interface Validators {
  readonly etag: string | null;
  readonly lastModified: string | null;
}

/** A server that asks to be left alone for a while. */
export class AskedToWait extends VigieError {
  /** Instant, ISO 8601 UTC. */
  readonly until: string;

  constructor(until: string, message: string) {
    super('failed', message);
    this.until = until;
  }
}

const USER_AGENT = 'Vigie feed reader (asks only when a person does)';
const ACCEPT = 'application/rss+xml, application/atom+xml, application/xml;q=0.9, text/html;q=0.8, */*;q=0.5';
const REDIRECTS = new Set([301, 302, 303, 307, 308]);
const LONGEST_WAIT_MS = 24 * 3600 * 1000;

/**
 * Fetches a page; null where the server says that it has not changed since.
 * @throws VigieError one line on what went wrong; the signal's reason where it was aborted
 */
export async function fetchPage(
  address: string,
  validators: Validators | null,
  fetching: Fetching,
): Promise<FetchedPage | null> {
  const deadline = AbortSignal.timeout(fetching.limits.seconds * 1000);
  const signal = AbortSignal.any([fetching.signal, deadline]);
  let url = urlOf(address, fetching.say);
  try {
    return await follow(url, (next) => (url = next), validators, { ...fetching, signal });
  } catch (error) {
    fetching.signal.throwIfAborted();
    throw toldOf(error, url.host, deadline.aborted, fetching);
  }
}

async function follow(
  start: URL,
  onMove: (url: URL) => void,
  validators: Validators | null,
  fetching: Fetching,
): Promise<FetchedPage | null> {
  const { say, limits } = fetching;
  let url = start;
  for (let hops = 0; hops <= limits.redirects; hops++) {
    const response = await send(url, start, validators, fetching);
    const status = response.statusCode ?? 0;
    const to = response.headers.location;
    if (!REDIRECTS.has(status) || to === undefined) return answerOf(response, url, validators, fetching);
    response.destroy();
    const next = urlOf(URL.canParse(to, url.href) ? new URL(to, url).href : to, say);
    // Whoever asked over TLS did not agree to be read on the way.
    if (url.protocol === 'https:' && next.protocol === 'http:')
      throw new VigieError('forbidden', say.downgraded(url.host, next.host));
    url = next;
    onMove(url);
  }
  throw new VigieError('failed', say.tooManyRedirects(start.host, limits.redirects));
}

function urlOf(address: string, say: FeedMessages): URL {
  const url = parseUrl(address);
  if (url === null) throw new VigieError('bad_input', say.notAnAddress(shownAddress(address)));
  return url;
}

async function send(
  url: URL,
  start: URL,
  validators: Validators | null,
  fetching: Fetching,
): Promise<IncomingMessage> {
  const addresses = await resolveChecked(url, fetching);
  fetching.onHost(url.host);
  const options: RequestOptions = {
    // An agent of its own asks no proxy, whatever the environment says.
    agent: false,
    headers: headersFor(url, start, validators),
    signal: fetching.signal,
    // Connects to what was checked: a second look-up could answer otherwise.
    lookup: (_host, { all }, answer) => {
      const [first] = addresses;
      if (all === true || first === undefined) answer(null, [...addresses]);
      else answer(null, first.address, first.family);
    },
  };
  const request = url.protocol === 'https:' ? requestHttps : requestHttp;
  return new Promise((resolve, reject) => {
    request(withoutUser(url), options).on('response', resolve).on('error', reject).end();
  });
}

function withoutUser(url: URL): URL {
  const plain = new URL(url);
  plain.username = '';
  plain.password = '';
  return plain;
}

function headersFor(url: URL, start: URL, validators: Validators | null): Record<string, string> {
  const headers: Record<string, string> = {
    'user-agent': USER_AGENT,
    accept: ACCEPT,
    'accept-encoding': 'gzip, deflate, br',
  };
  if (validators?.etag) headers['if-none-match'] = validators.etag;
  if (validators?.lastModified) headers['if-modified-since'] = validators.lastModified;
  // Name and password are for the server that they were given for, and for no other.
  if ((start.username !== '' || start.password !== '') && url.origin === start.origin) {
    const user = `${decodeURIComponent(start.username)}:${decodeURIComponent(start.password)}`;
    headers['authorization'] = `Basic ${Buffer.from(user).toString('base64')}`;
  }
  return headers;
}

/** The addresses of a host; all of them public unless the person allowed this host to be private. */
async function resolveChecked(url: URL, fetching: Fetching): Promise<readonly Resolved[]> {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const family = isIP(host);
  const resolve = fetching.resolve ?? ((name) => systemLookup(name, { all: true }));
  const addresses =
    family === 0 ? await untilAborted(resolve(host), fetching.signal) : [{ address: host, family }];
  const isOpen =
    url.host === fetching.privateHost || addresses.every(({ address }) => isPublicAddress(address));
  if (!isOpen) throw new VigieError('forbidden', fetching.say.privateHost(url.host));
  return addresses;
}

/** A look-up cannot be called off, but nobody has to wait for it. */
function untilAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const abort = (): void => reject(signal.reason as Error);
    if (signal.aborted) abort();
    signal.addEventListener('abort', abort, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
  });
}

async function answerOf(
  response: IncomingMessage,
  url: URL,
  validators: Validators | null,
  fetching: Fetching,
): Promise<FetchedPage | null> {
  const status = response.statusCode ?? 0;
  if (status === 304 && validators !== null) {
    response.destroy();
    return null;
  }
  if (status !== 200) {
    response.destroy();
    throw refusalOf(status, response, url.host, fetching);
  }
  const bytes = await bytesOf(response, url.host, fetching);
  const header = (name: 'etag' | 'last-modified' | 'content-type'): string | null =>
    response.headers[name] ?? null;
  return {
    url: url.href,
    bytes,
    contentType: header('content-type'),
    etag: header('etag'),
    lastModified: header('last-modified'),
  };
}

function refusalOf(
  status: number,
  { headers }: IncomingMessage,
  host: string,
  { say, now }: Fetching,
): VigieError {
  const until = status === 429 || status === 503 ? waitOf(headers['retry-after'], now()) : null;
  if (until !== null) return new AskedToWait(until, say.askedToWait(host, until));
  if (status === 401 || status === 403) return new VigieError('forbidden', say.notAllowed(host, status));
  if (status === 404 || status === 410) return new VigieError('not_found', say.notThere(host, status));
  return new VigieError('failed', say.badStatus(host, status));
}

/** RFC 9110, section 10.2.3: seconds or a date; more than a day is not believed. */
function waitOf(value: string | undefined, now: Date): string | null {
  if (value === undefined) return null;
  const ms = /^\d{1,9}$/.test(value) ? Number(value) * 1000 : Date.parse(value) - now.getTime();
  return ms > 0 ? new Date(now.getTime() + Math.min(ms, LONGEST_WAIT_MS)).toISOString() : null;
}

async function bytesOf(
  response: IncomingMessage,
  host: string,
  { limits, say }: Fetching,
): Promise<Uint8Array> {
  const tooLarge = (): VigieError =>
    new VigieError('too_large', say.tooLarge(host, limits.bytes / 1024 ** 2));
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    if (Number(response.headers['content-length'] ?? 0) > limits.bytes) throw tooLarge();
    // Unpacked as it comes: what swells beyond the limit is given up before it is held.
    for await (const chunk of unpacked(response, host, say) as AsyncIterable<Uint8Array>) {
      length += chunk.length;
      if (length > limits.bytes) throw tooLarge();
      chunks.push(chunk);
    }
  } finally {
    response.destroy();
  }
  return Buffer.concat(chunks);
}

function unpacked(response: IncomingMessage, host: string, say: FeedMessages): Readable {
  const coding = (response.headers['content-encoding'] ?? 'identity').trim().toLowerCase();
  if (coding === 'identity' || coding === '') return response;
  const unpacker =
    coding === 'gzip' || coding === 'x-gzip'
      ? createGunzip()
      : coding === 'deflate'
        ? createInflate()
        : coding === 'br'
          ? createBrotliDecompress()
          : null;
  if (unpacker === null) throw new VigieError('unsupported', say.unknownCoding(host, coding.slice(0, 40)));
  response.on('error', (error) => unpacker.destroy(error));
  return response.pipe(unpacker);
}

const TLS = /CERT|TLS|SSL|EPROTO|SELF_SIGNED|UNABLE_TO_(?:VERIFY|GET)|LEAF_SIGNATURE/;
const DNS = new Set(['ENOTFOUND', 'EAI_AGAIN', 'EAI_FAIL', 'EAI_NODATA', 'ENODATA', 'ESERVFAIL']);
const UNPACKING = /^(Z_|ERR_BROTLI|ERR__ERROR|ERR_.*BROTLI)/;

/** Any failure as one line that names the host and nothing else of the address. */
function toldOf(error: unknown, host: string, isLate: boolean, { say, limits }: Fetching): VigieError {
  if (error instanceof VigieError) return error;
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'ERR';
  const because = { cause: error };
  if (isLate) return new VigieError('failed', say.tooSlow(host, limits.seconds), because);
  if (DNS.has(code)) return new VigieError('failed', say.noSuchHost(host), because);
  if (TLS.test(code)) return new VigieError('failed', say.badCertificate(host, code), because);
  if (code === 'ECONNREFUSED') return new VigieError('failed', say.nobodyThere(host), because);
  if (UNPACKING.test(code)) return new VigieError('bad_input', say.badPacking(host), because);
  return new VigieError('failed', say.brokenOff(host, code), because);
}
