/** The entry of the command line: this process as a terminal, and an exit code. */
import { runCommand } from './program.ts';
import { newExplainer, newReader } from './reader.ts';
import { openTerminal } from './terminal.ts';

const stopping = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => {
    // Whoever asks twice does not want to wait.
    if (stopping.signal.aborted) process.exit(130);
    stopping.abort();
  });
}
// A reader that has seen enough ("vigie incidents | head") is no error.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
}

process.exitCode = await runCommand(
  openTerminal(process, { stop: stopping.signal, newReader, newExplainer }),
);
