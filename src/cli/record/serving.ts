/** A record served until somebody stops it. */
import { once } from 'node:events';
import type { OpenedVigie } from '../../app/open.ts';
import { tell } from '../failure.ts';
import { PAGE, version } from '../folders.ts';
import { parsePort } from '../options.ts';
import { print, warn, type Terminal } from '../terminal.ts';

export const DEFAULT_PORT = 4600;
export const DEFAULT_HOST = '127.0.0.1';

export interface ServeOptions {
  readonly host: string;
  readonly port: number;
}

const isLoopback = (host: string): boolean =>
  host === 'localhost' || host === '::1' || host.startsWith('127.');

/** The name by which commands on this machine reach a server on an address. */
function ownName(host: string): string {
  if (host === '0.0.0.0' || host === '::') return '127.0.0.1';
  return host.includes(':') ? `[${host}]` : host;
}

/** The port asked for: the option, else PORT, else 4600. */
export function askedPort(option: number | undefined, terminal: Terminal): number {
  const told = terminal.env['PORT'] ?? '';
  return option ?? (told === '' ? DEFAULT_PORT : parsePort(told, terminal.words));
}

/** Serves an open record till the terminal is asked to stop; `ready` is called once it answers. */
export async function serve(
  vigie: OpenedVigie,
  options: ServeOptions,
  terminal: Terminal,
  ready: () => Promise<void> | void,
): Promise<void> {
  const { host, port } = options;
  const { start } = terminal.words.say;
  // Loaded here only: the commands that serve nothing start a third of a second sooner.
  const { createServer, listen, LOOPBACK_HOSTS } = await import('../../server/index.ts');
  const app = createServer(vigie, {
    version: version(),
    page: PAGE,
    hosts: isLoopback(host) ? LOOPBACK_HOSTS : undefined,
    onBug: (error) => void tell(error, terminal),
  });
  // The first question fills the columns of all incidents: nobody should have to wait for that who could ask meanwhile.
  void vigie.records.counts().catch(() => undefined);
  const listening = await listen(app, { host, port, lang: terminal.words.lang });
  try {
    await vigie.announce(`http://${ownName(host)}:${listening.port}`);
    await ready();
    if (!isLoopback(host)) warn(terminal, start.exposed(host));
    print(terminal, start.serving(listening.url));
    if (!terminal.stop.aborted) await once(terminal.stop, 'abort');
    warn(terminal, start.stopping);
  } finally {
    await vigie.announce(null);
    await listening.close();
  }
}
