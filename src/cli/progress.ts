import type { Terminal } from './terminal.ts';

/** A bar on the terminal that is redrawn in place; nothing at all in a pipe. */
export interface Progress {
  /** @param total 0 where it is not known: then only the count is shown */
  update(done: number, total: number): void;
  clear(): void;
}

const BAR = 30;
const EVERY_MS = 50;

function drawn(label: string, done: number, total: number): string {
  if (total === 0) return `${label} ${done}`;
  const filled = Math.round((BAR * Math.min(done, total)) / total);
  return `${label} ${'█'.repeat(filled)}${'░'.repeat(BAR - filled)} ${done}/${total}`;
}

/** A progress bar on standard error. */
export function progressBar(terminal: Pick<Terminal, 'stderr'>, label: string): Progress {
  const { stderr } = terminal;
  let last = Number.NEGATIVE_INFINITY;
  let isShown = false;
  return {
    update: (done, total) => {
      const now = performance.now();
      if (stderr.isTTY !== true || (now - last < EVERY_MS && done !== total)) return;
      last = now;
      isShown = true;
      stderr.write(`\r\u001b[K${drawn(label, done, total)}`);
    },
    clear: () => {
      if (isShown) stderr.write('\r\u001b[K');
      isShown = false;
    },
  };
}
