/**
 * A key for something that is to be done: sent along each time that it is asked for, so that it is done once.
 * @returns 32 hex digits; not a UUID, which a page that comes without TLS cannot make
 */
export function newKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
}
