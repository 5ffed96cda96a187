/** A terminal for tests: what is written is kept. */
import type { ReadReport } from '../../src/core/ports.ts';
import { createExplainer } from '../../src/reading/index.ts';
import { runCommand } from '../../src/cli/program.ts';
import { openTerminal, type Output, type Terminal } from '../../src/cli/terminal.ts';
import { readPlain } from './plain-reader.ts';

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export interface RunOptions {
  readonly env?: Readonly<Record<string, string>>;
  readonly stdin?: string;
  readonly isTTY?: boolean;
  readonly columns?: number;
  readonly read?: ReadReport;
  /** Makes the reader from the places of the data folder; `read` where absent. */
  readonly newReader?: Terminal['newReader'];
  readonly newExplainer?: Terminal['newExplainer'];
  readonly stop?: AbortSignal;
  /** Called with each piece that is written to standard output. */
  readonly onOut?: (text: string) => void;
}

async function* bytesOf(text: string): AsyncGenerator<Uint8Array> {
  yield new TextEncoder().encode(text);
}

/** Runs a command in this process. */
export async function run(args: readonly string[], options: RunOptions = {}): Promise<Ran> {
  const written = { out: '', err: '' };
  const output = (name: 'out' | 'err'): Output => ({
    isTTY: options.isTTY ?? false,
    columns: options.columns ?? 100,
    write: (text: string) => {
      written[name] += text;
      if (name === 'out') options.onOut?.(text);
    },
  });
  const terminal = openTerminal(
    {
      argv: ['node', 'vigie', ...args],
      env: options.env ?? {},
      stdin: bytesOf(options.stdin ?? ''),
      stdout: output('out'),
      stderr: output('err'),
    },
    {
      stop: options.stop ?? new AbortController().signal,
      newReader: options.newReader ?? (() => options.read ?? readPlain),
      newExplainer: options.newExplainer ?? ((places) => createExplainer({ gazetteer: places.gazetteer() })),
    },
  );
  const code = await runCommand(terminal);
  return { code, ...written };
}
