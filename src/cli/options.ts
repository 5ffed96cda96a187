/** Options that several commands share, and what their values may be. */
import { Option, type Command } from 'commander';
import { isIsoDay } from '../core/calendar.ts';
import { VigieError } from '../core/errors.ts';
import { EVENT_TYPES, type EventType } from '../core/findings.ts';
import type { IncidentFilter } from '../core/records.ts';
import { isUiLang, type UiLang, type Words } from './messages/index.ts';

/** Options of every command. */
export interface CommonOptions {
  readonly data?: string;
  readonly langUi?: string;
  readonly places?: string;
}

/** Adds --data, --places and --lang-ui. */
export function withCommon(command: Command, words: Words): Command {
  return command
    .option('--data <dir>', words.say.help.optionData)
    .option('--places <file>', words.say.help.optionPlaces)
    .option('--lang-ui <lang>', words.say.help.optionLang, (given: string) => {
      if (!isUiLang(given)) throw new VigieError('bad_usage', words.say.problems.notALanguage(given));
      return given;
    });
}

export interface AsOfOptions {
  readonly asOf?: string;
}

/** Adds --as-of. */
export function withAsOf(command: Command, words: Words): Command {
  return command.option('--as-of <day>', words.say.help.optionAsOf, dayOption('--as-of', words));
}

/** A parser of a day for an option. */
export function dayOption(option: string, words: Words): (given: string) => string {
  return (given) => {
    if (!isIsoDay(given)) throw new VigieError('bad_usage', words.say.problems.notADay(given, option));
    return given;
  };
}

/** A language of reports, for an option. */
export function langOption(words: Words): (given: string) => UiLang {
  return (given) => {
    if (!isUiLang(given)) throw new VigieError('bad_usage', words.say.problems.notAReportLanguage(given));
    return given;
  };
}

/** A port, for an option or the environment. */
export function parsePort(given: string, words: Words): number {
  const port = /^\d{1,5}$/.test(given) ? Number(given) : Number.NaN;
  if (!(port <= 65_535)) throw new VigieError('bad_usage', words.say.problems.notAPort(given));
  return port;
}

const isEventType = (given: string): given is EventType => Object.hasOwn(EVENT_TYPES, given);

function parseType(
  given: string,
  before: readonly EventType[] | undefined,
  words: Words,
): readonly EventType[] {
  if (!isEventType(given)) {
    throw new VigieError(
      'bad_usage',
      words.say.problems.notAType(given, Object.keys(EVENT_TYPES).join(', ')),
    );
  }
  return [...(before ?? []), given];
}

function parseBox(given: string, words: Words): IncidentFilter['bbox'] {
  const [w, s, e, n, ...more] = given
    .split(',')
    .map((part) => (part.trim() === '' ? Number.NaN : Number(part)));
  const sides = [w, s, e, n].filter((side): side is number => side !== undefined && Number.isFinite(side));
  const isBox =
    sides.length === 4 &&
    more.length === 0 &&
    Math.abs(sides[1] ?? 91) <= 90 &&
    Math.abs(sides[3] ?? 91) <= 90;
  if (!isBox) throw new VigieError('bad_usage', words.say.problems.notABox(given));
  return sides as unknown as IncidentFilter['bbox'];
}

function parseLimit(given: string, words: Words): number {
  if (!/^[1-9]\d{0,8}$/.test(given)) throw new VigieError('bad_usage', words.say.problems.notALimit(given));
  return Number(given);
}

export interface LimitOptions {
  readonly limit?: number;
}

/** Adds --limit. */
export function withMost(command: Command, words: Words): Command {
  return command.option('--limit <n>', words.say.help.optionLimit, (given: string) =>
    parseLimit(given, words),
  );
}

/** Adds --limit and --json. */
export function withLimit(command: Command, words: Words): Command {
  return withMost(command, words).option('--json', words.say.help.optionJson);
}

export interface FilterOptions extends AsOfOptions {
  readonly from?: string;
  readonly to?: string;
  readonly type?: readonly EventType[];
  readonly actor?: string;
  readonly text?: string;
  readonly bbox?: IncidentFilter['bbox'];
  readonly background?: boolean;
}

/** Adds the filters of incidents, those of the page and the API. */
export function withFilters(command: Command, words: Words): Command {
  const { help } = words.say;
  return withAsOf(command, words)
    .option('--from <day>', help.optionFrom, dayOption('--from', words))
    .option('--to <day>', help.optionTo, dayOption('--to', words))
    .addOption(
      new Option('--type <type>', help.optionType).argParser<readonly EventType[]>((given, before) =>
        parseType(given, before, words),
      ),
    )
    .option('--actor <name>', help.optionActor)
    .option('--text <words>', help.optionText)
    .option('--bbox <box>', help.optionBbox, (given: string) => parseBox(given, words))
    .option('--background', help.optionBackground);
}

/** The filter of core that the options ask for. */
export function filterOf(options: FilterOptions, words: Words): IncidentFilter {
  const { from, to, type, actor, text, bbox, background, asOf } = options;
  if (from !== undefined && to !== undefined && from > to) {
    throw new VigieError('bad_usage', words.say.problems.wrongOrder(from, to));
  }
  return { from, to, types: type, actor, text, bbox, background, asOf };
}
