/** Questions to the server that holds a record, over its API. */
import { randomUUID } from 'node:crypto';
import { ERROR_CODES, VigieError, type ErrorCode } from '../../core/errors.ts';
import type { Words } from '../messages/index.ts';

export interface Server {
  readonly address: string;
  readonly words: Words;
}

/** What is sent; headers as plain members. */
type Init = Omit<RequestInit, 'headers'> & { readonly headers?: Readonly<Record<string, string>> };

const isCode = (code: unknown): code is ErrorCode =>
  typeof code === 'string' && Object.hasOwn(ERROR_CODES, code);

/** What a server refuses with, by the body of its answer. */
export function refusalIn(body: unknown, status: number, { address, words }: Server): VigieError {
  if (typeof body === 'object' && body !== null && 'code' in body && 'detail' in body && isCode(body.code)) {
    return new VigieError(body.code, String(body.detail));
  }
  return new VigieError('failed', words.say.problems.server(address, `HTTP ${status}`));
}

/**
 * The answer of a server as it begins to come.
 * @throws VigieError what the server refuses with, in the language of the terminal; `failed` where it does not answer
 */
export async function openAnswer(server: Server, path: string, init: Init = {}): Promise<Response> {
  const { address, words } = server;
  const headers = {
    ...init.headers,
    'accept-language': words.lang,
    ...(init.body === undefined ? {} : { 'content-type': 'application/json' }),
  };
  let response: Response;
  try {
    response = await fetch(new URL(`/api/${path}`, address), { ...init, headers });
  } catch (error) {
    const why = error instanceof Error && error.cause instanceof Error ? error.cause.message : String(error);
    throw new VigieError('failed', words.say.problems.server(address, why), { cause: error });
  }
  if (response.ok) return response;
  throw refusalIn(await response.json().catch(() => null), response.status, server);
}

/** The whole answer. @throws VigieError as `openAnswer` */
export async function ask(server: Server, path: string, init: Init = {}): Promise<unknown> {
  const response = await openAnswer(server, path, init);
  return response.json().catch(() => null);
}

/**
 * Has something done. Where the connection breaks, nobody knows whether it was: it is asked for once more under the same
 * key, so that it is done once.
 * @throws VigieError as `openAnswer`
 */
export async function askToDo(server: Server, path: string, body: unknown): Promise<unknown> {
  const headers = { 'idempotency-key': randomUUID() };
  const init = { method: 'POST', body: JSON.stringify(body), headers };
  try {
    return await ask(server, path, init);
  } catch (error) {
    // A refusal is an answer; only what never answered has a cause.
    if (!(error instanceof VigieError) || error.cause === undefined) throw error;
    return ask(server, path, init);
  }
}

/** The answer, or null where what is asked about is not there. */
export async function askMaybe(server: Server, path: string): Promise<unknown> {
  try {
    return await ask(server, path);
  } catch (error) {
    if (error instanceof VigieError && error.code === 'not_found') return null;
    throw error;
  }
}

/** "?a=1&b=2" of what is said; '' where nothing is. */
export function queryString(members: readonly (readonly [string, string | undefined])[]): string {
  const said = members.flatMap(([name, value]): [string, string][] =>
    value === undefined ? [] : [[name, value]],
  );
  return said.length === 0 ? '' : `?${new URLSearchParams(said).toString()}`;
}
