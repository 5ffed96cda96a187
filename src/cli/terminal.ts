import type { OpenedPlaces } from '../app/index.ts';
import type { ExplainReport, ReadReport } from '../core/ports.ts';
import { isUiLang, langOf, wordsIn, type Words } from './messages/index.ts';
import type { Style } from './rendering/style.ts';

/** Where text goes: a terminal, a file or a pipe. */
export interface Output {
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
  write(text: string): unknown;
}

/** What a process offers to a command line. */
export interface Surroundings {
  readonly argv: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly stdout: Output;
  readonly stderr: Output;
}

/** Where a command reads and writes, and what it may know of its surroundings. */
export interface Terminal extends Surroundings {
  readonly words: Words;
  readonly style: Style;
  /** Aborted by Ctrl-C or a request to end: long work stops at the next safe point. */
  readonly stop: AbortSignal;
  /** The project's own list of places: --places, else VIGIE_PLACES. */
  readonly projectPlaces: string | undefined;
  /** Makes the reader when a command needs one: its dictionaries take a moment to load. */
  readonly newReader: (places: OpenedPlaces) => ReadReport;
  /** Makes a reader that also says why. */
  readonly newExplainer: (places: OpenedPlaces) => ExplainReport;
}

const MAX_WIDTH = 110;
const MIN_WIDTH = 40;

function widthOf(stream: Output, env: Terminal['env']): number {
  const columns = stream.columns ?? Number(env['COLUMNS'] ?? 100);
  return Math.max(MIN_WIDTH, Math.min(MAX_WIDTH, Number.isFinite(columns) ? columns : 100));
}

/** Colour only on a terminal; NO_COLOR (no-color.org) and dumb terminals are respected. */
function hasColour(stream: Output, env: Terminal['env']): boolean {
  const forbids = (env['NO_COLOR'] ?? '') !== '' || env['TERM'] === 'dumb';
  return stream.isTTY === true && !forbids;
}

/** `--lang-ui` must be known before the help is written, hence before options are parsed. */
const askedLang = (argv: readonly string[]): string | undefined => valueOf('--lang-ui', argv);

function valueOf(option: string, argv: readonly string[]): string | undefined {
  const joined = argv.find((arg) => arg.startsWith(`${option}=`));
  if (joined !== undefined) return joined.slice(option.length + 1);
  const at = argv.indexOf(option);
  return at < 0 ? undefined : argv[at + 1];
}

/** The terminal that a process offers. */
export function openTerminal(
  surroundings: Surroundings,
  rest: Pick<Terminal, 'stop' | 'newReader' | 'newExplainer'>,
): Terminal {
  const { argv, env, stdin, stdout, stderr } = surroundings;
  const asked = askedLang(argv.slice(2));
  const words = wordsIn(asked !== undefined && isUiLang(asked) ? asked : langOf(env));
  const style = { width: widthOf(stdout, env), colour: hasColour(stdout, env), words };
  const projectPlaces = valueOf('--places', argv) ?? (env['VIGIE_PLACES'] || undefined);
  return { argv, env, stdin, stdout, stderr, words, style, projectPlaces, ...rest };
}

/** One line of output. */
export function print(terminal: Pick<Terminal, 'stdout'>, line: string): void {
  terminal.stdout.write(`${line}\n`);
}

/** One line beside the output. */
export function warn(terminal: Pick<Terminal, 'stderr'>, line: string): void {
  terminal.stderr.write(`${line}\n`);
}

/** One JSON Lines object. */
export function printJson(terminal: Pick<Terminal, 'stdout'>, value: unknown): void {
  terminal.stdout.write(`${JSON.stringify(value)}\n`);
}
