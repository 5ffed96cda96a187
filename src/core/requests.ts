/** Requests that change the record, and may come twice: whoever got no answer to one sends it again. */
import { canonicalJson, digest } from './digest.ts';

/**
 * Names a request by the key that its sender gave it and by what it asks: another question under the same key is another request.
 * @returns 64 hex digits; null where the sender gave none, so that each request is one of its own
 */
export function requestName(key: string | undefined, asked: unknown): string | null {
  return key === undefined ? null : digest(canonicalJson([key, asked]));
}
