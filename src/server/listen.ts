import { createAdaptorServer } from '@hono/node-server';
import { once } from 'node:events';
import type { Server } from 'node:http';
import { VigieError } from '../core/errors.ts';
import { messagesIn } from './messages/index.ts';

export interface ListenOptions {
  readonly host: string;
  /** 0 lets the system choose. */
  readonly port: number;
  /** Language of what is said when the port cannot be had. */
  readonly lang: 'en' | 'fr';
}

/** A server that answers on a socket. */
export interface Listening {
  readonly host: string;
  readonly port: number;
  readonly url: string;
  /** Stops taking requests and ends those that are open, live streams included. */
  close(): Promise<void>;
}

function refusal(error: NodeJS.ErrnoException, { host, port, lang }: ListenOptions): Error {
  const say = messagesIn(lang);
  if (error.code === 'EADDRINUSE')
    return new VigieError('conflict', say.portTaken(port, host), { cause: error });
  if (error.code === 'EACCES')
    return new VigieError('conflict', say.portForbidden(port, host), { cause: error });
  if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND') {
    return new VigieError('bad_usage', say.noAddress(host), { cause: error });
  }
  return error;
}

/** How the address is written for a person and a browser. */
function urlOf(host: string, port: number): string {
  const name = host === '0.0.0.0' || host === '::' || host === '127.0.0.1' ? 'localhost' : host;
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}/`;
}

/**
 * Answers on a socket.
 * @throws VigieError `conflict` where the port is taken, `bad_usage` where the address is none of this machine
 */
export async function listen(
  app: { readonly fetch: (request: Request) => Response | Promise<Response> },
  options: ListenOptions,
): Promise<Listening> {
  const server = createAdaptorServer({ fetch: app.fetch }) as Server;
  server.listen(options.port, options.host);
  try {
    await once(server, 'listening');
  } catch (error) {
    throw refusal(error as NodeJS.ErrnoException, options);
  }
  const address = server.address();
  const port = address !== null && typeof address === 'object' ? address.port : options.port;
  return {
    host: options.host,
    port,
    url: urlOf(options.host, port),
    close: async () => {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}
