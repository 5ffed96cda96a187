/** Who may ask: other sites' pages and rebound names are turned away, and the page is told what it may load. */
import type { Context, MiddlewareHandler } from 'hono';
import { secureHeaders } from 'hono/secure-headers';
import { messagesFor } from './messages/index.ts';
import { refuse } from './problems.ts';

/** Names by which a server that only this machine reaches may be called. */
export const LOOPBACK_HOSTS = ['localhost', '127.0.0.1', '[::1]'] as const;

/** Name of the host without its port, lower case; brackets of an IPv6 address are kept. */
export function hostName(host: string): string {
  return host.toLowerCase().replace(/:\d+$/, '').replace(/[.]$/, '');
}

const hostOf = (c: Context): string => c.req.header('host') ?? new URL(c.req.url).host;
const wordsFor = (c: Context) => messagesFor(c.req.header('accept-language'));

/**
 * Turns away requests that name another host: a page elsewhere can have its own name point to 127.0.0.1
 * and would then read everything here (DNS rebinding).
 */
export function onlyHosts(hosts: readonly string[]): MiddlewareHandler {
  return async (c, next) => {
    const host = hostOf(c);
    if (!hosts.includes(hostName(host))) return refuse(c, 'forbidden', wordsFor(c).foreignHost(host));
    return next();
  };
}

const isSameOrigin = (origin: string, host: string): boolean =>
  URL.canParse(origin) && new URL(origin).host === host.toLowerCase();

/** Turns away writing by pages of other sites; programs that are no browser send no Origin. */
export const onlyOwnPages: MiddlewareHandler = async (c, next) => {
  const origin = c.req.header('origin');
  const isRead = c.req.method === 'GET' || c.req.method === 'HEAD';
  if (isRead || origin === undefined || isSameOrigin(origin, hostOf(c))) return next();
  return refuse(c, 'forbidden', wordsFor(c).foreignOrigin(origin));
};

/** Where files are sent; all other bodies are JSON. Neither type can come from a form of another site. */
const FILES: readonly string[] = ['/api/documents', '/api/documents/read'];

/** Turns away bodies of another content type than a route takes. */
export const onlyExpected: MiddlewareHandler = async (c, next) => {
  if (c.req.method !== 'POST') return next();
  const came = c.req.header('content-type');
  const expected = FILES.includes(c.req.path) ? 'application/octet-stream' : 'application/json';
  if (came?.split(';', 1)[0]?.trim().toLowerCase() === expected) return next();
  return refuse(c, 'unsupported', wordsFor(c).otherType(came ?? wordsFor(c).noType, expected));
};

/** The page loads nothing from elsewhere; map workers and images may come from blobs it makes itself. */
export const headers: MiddlewareHandler = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'self'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'"],
    workerSrc: ["'self'", 'blob:'],
    imgSrc: ["'self'", 'data:', 'blob:'],
    connectSrc: ["'self'"],
    objectSrc: ["'none'"],
    baseUri: ["'none'"],
    formAction: ["'self'"],
    frameAncestors: ["'none'"],
  },
  referrerPolicy: 'no-referrer',
  xFrameOptions: 'DENY',
  // The workbench is served over plain HTTP on loopback; that header is for whoever puts TLS before it.
  strictTransportSecurity: false,
});
