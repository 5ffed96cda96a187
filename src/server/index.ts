/** The HTTP API, live updates and the page's files. */
export { LOOPBACK_HOSTS } from './guard.ts';
export { listen, type Listening, type ListenOptions } from './listen.ts';
export { createServer, type ServerOptions } from './server.ts';
