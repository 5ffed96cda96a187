/** What a person is told when a command cannot do its work, and the exit code. */
import { CommanderError } from 'commander';
import { ERROR_CODES, VigieError } from '../core/errors.ts';
import { oneLine } from './rendering/layout.ts';
import { warn, type Terminal } from './terminal.ts';

/** Raised by a command that has said all there is to say. */
export class Exit extends Error {
  readonly code: number;

  constructor(code: number) {
    super(`exit ${code}`);
    this.code = code;
  }
}

const named = (message: string): string => /'([^']+)'/.exec(message)?.[1] ?? '';
const meant = (message: string): string | undefined => /Did you mean (.+)\?\)/.exec(message)?.[1];

function usageText(error: CommanderError, { words }: Terminal): string {
  const { problems } = words.say;
  switch (error.code) {
    case 'commander.unknownOption':
      return problems.unknownOption(named(error.message));
    case 'commander.unknownCommand':
      return problems.unknownCommand(named(error.message));
    case 'commander.missingArgument':
      return problems.missingArgument(named(error.message).toUpperCase());
    case 'commander.optionMissingArgument':
      return problems.missingValue(named(error.message).split(' ')[0] ?? '');
    case 'commander.excessArguments':
      return problems.excessArguments;
    default:
      return error.message.replace(/^error: /, '');
  }
}

function usageLine(error: CommanderError, terminal: Terminal): string {
  const { problems } = terminal.words.say;
  const suggestion = meant(error.message);
  const hint = suggestion === undefined ? problems.seeHelp('vigie') : problems.didYouMean(suggestion);
  return `${usageText(error, terminal)}: ${hint}`.replace(': ', terminal.words.lang === 'fr' ? ' : ' : ': ');
}

function systemCode(error: unknown): string {
  const code: unknown = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? ` (${code})` : '';
}

/** Says what went wrong in one line and returns the exit code: 0 help shown, 1 failed, 2 bad usage or input. */
export function tell(error: unknown, terminal: Terminal): number {
  if (error instanceof Exit) return error.code;
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return 0;
    // A bare "vigie" shows the help; there is nothing to add to it.
    if (error.code !== 'commander.help') warn(terminal, usageLine(error, terminal));
    return 2;
  }
  if (error instanceof VigieError) {
    warn(terminal, oneLine(error.message));
    return ERROR_CODES[error.code].exit;
  }
  const message = oneLine(error instanceof Error ? error.message : String(error));
  warn(terminal, terminal.words.say.problems.unexpected(`${message}${systemCode(error)}`));
  if ((terminal.env['VIGIE_DEBUG'] ?? '') !== '' && error instanceof Error) warn(terminal, error.stack ?? '');
  return 1;
}
