/** What commands on saved briefs have in common: how briefs and versions are named. */
import { Option, type Command } from 'commander';
import { VigieError } from '../../core/errors.ts';
import { TLP, type Tlp } from '../../core/report.ts';
import type { CommonOptions } from '../options.ts';
import type { Terminal } from '../terminal.ts';

export type BriefOptions = CommonOptions & { readonly json?: boolean; readonly clearance?: Tlp };

/** @throws VigieError `not_found` */
export function there<T>(found: T | null, id: string, { words }: Terminal): T {
  if (found === null) throw new VigieError('not_found', words.say.savedBriefs.notThere(id));
  return found;
}

export const withClearance = (command: Command, { words }: Terminal): Command =>
  command
    .addOption(new Option('--clearance <tlp>', words.say.help.savedBriefs.clearance).choices([...TLP]))
    .option('--json', words.say.help.savedBriefs.json);

/** Parses the number of a version. */
export function versionOption({ words }: Terminal): (given: string) => number {
  return (given) => {
    if (!/^[1-9]\d{0,6}$/.test(given))
      throw new VigieError('bad_usage', words.say.savedBriefs.notAVersion(given));
    return Number(given);
  };
}
