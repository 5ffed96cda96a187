/** `vigie feeds` and `vigie intakes`: what is fetched from elsewhere on command, and what was taken in at one go. */
import { userInfo } from 'node:os';
import { VigieError } from '../../core/errors.ts';
import type { FeedDesk, FeedEvent, FeedOutcome } from '../../core/feeds.ts';
import { RELIABILITIES, type Reliability } from '../../core/grades.ts';
import { TLP, type Tlp } from '../../core/report.ts';
import { Exit } from '../failure.ts';
import { dataFolder } from '../folders.ts';
import { langOption } from '../options.ts';
import { progressBar } from '../progress.ts';
import { withAccess, type Access } from '../record/access.ts';
import { renderFeeds, renderIntake, renderIntakes } from '../rendering/feeds.ts';
import { oneLine } from '../rendering/layout.ts';
import { print, printJson, warn, type Terminal } from '../terminal.ts';
import { examples, type AddCommand, type With } from './command.ts';

type Options = With<{ readonly json?: boolean }>;
type Adding = Options & {
  readonly source?: string;
  readonly grade?: Reliability;
  readonly by?: string;
  readonly sensitivity?: Tlp;
  readonly lang?: string;
  readonly full?: boolean;
  readonly allowPrivate?: boolean;
};

const withRecord = <T>(
  options: Options,
  terminal: Terminal,
  work: (access: Access) => Promise<T>,
): Promise<T> => withAccess(dataFolder(options.data, terminal.env), terminal, work);

async function list(options: Options, terminal: Terminal): Promise<void> {
  const feeds = await withRecord(options, terminal, (access) => access.feeds.feeds());
  if (options.json === true) for (const feed of feeds) printJson(terminal, feed);
  else if (feeds.length === 0) warn(terminal, terminal.words.say.feeds.none);
  else print(terminal, renderFeeds(feeds, terminal.style));
}

async function add(url: string, options: Adding, terminal: Terminal): Promise<void> {
  const { source, grade, sensitivity, lang, full, allowPrivate } = options;
  const by = grade === undefined ? undefined : (options.by ?? userInfo().username);
  const request = { url, source, grade, by, sensitivity, lang, full, allowPrivate };
  const feed = await withRecord(options, terminal, (access) =>
    access.feeds.add(request, terminal.words.lang),
  );
  if (options.json === true) return printJson(terminal, feed);
  const { feeds: say } = terminal.words.say;
  print(terminal, say.added(feed.id, feed.address));
  print(terminal, say.notFetched(feed.id, feed.host, feed.full));
}

async function remove(id: string, options: Options, terminal: Terminal): Promise<void> {
  const feed = await withRecord(options, terminal, (access) => access.feeds.remove(id, terminal.words.lang));
  if (options.json === true) printJson(terminal, feed);
  else print(terminal, terminal.words.say.feeds.removed(feed.id));
}

const PROXIES = ['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy', 'ALL_PROXY', 'all_proxy'];

async function fetchFeeds(id: string | undefined, options: Options, terminal: Terminal): Promise<void> {
  const { feeds: say } = terminal.words.say;
  const proxy = PROXIES.find((name) => (terminal.env[name] ?? '') !== '');
  if (proxy !== undefined) warn(terminal, say.proxyUnused(proxy));
  const outcomes = await withRecord(options, terminal, async ({ feeds: desk }) => {
    const ids = id === undefined ? (await desk.feeds()).map((feed) => feed.id) : [id];
    if (ids.length === 0) warn(terminal, say.none);
    const all: FeedOutcome[] = [];
    for (const one of ids)
      if (!terminal.stop.aborted) all.push(...(await fetchOne(one, desk, options, terminal)));
    return all;
  });
  if (terminal.stop.aborted) throw new Exit(130);
  if (outcomes.some(({ status, refused }) => status === 'failed' || refused > 0)) throw new Exit(1);
}

async function fetchOne(
  id: string,
  desk: FeedDesk,
  options: Options,
  terminal: Terminal,
): Promise<readonly FeedOutcome[]> {
  const { words, stop: signal } = terminal;
  const bar = progressBar(terminal, id);
  const outcomes: FeedOutcome[] = [];
  let [done, fresh] = [0, 0];
  for await (const event of desk.fetch(id, { signal, lang: words.lang })) {
    if (event.kind === 'opened') fresh = event.entries;
    if (event.kind === 'result') bar.update(++done, fresh);
    else bar.clear();
    if (options.json === true) printEvent(event, terminal);
    else tellEvent(event, terminal);
    if (event.kind === 'done') outcomes.push(event.outcome);
  }
  bar.clear();
  return outcomes;
}

/** A line for each report as `ingest --json` prints it, and one for what the fetch came to. */
function printEvent(event: FeedEvent, terminal: Terminal): void {
  if (event.kind === 'result') printJson(terminal, { ...event.result, feed: event.feed });
  if (event.kind === 'done') printJson(terminal, { feed: event.feed, ...event.outcome });
}

function tellEvent(event: FeedEvent, terminal: Terminal): void {
  const { feeds: say, ingest } = terminal.words.say;
  const { feed } = event;
  if (event.kind === 'asking') warn(terminal, say.asking(feed, event.host));
  if (event.kind === 'opened') warn(terminal, say.opened(feed, event.entries, event.fresh));
  if (event.kind === 'result' && event.result.reason !== undefined)
    warn(
      terminal,
      ingest.refusedLine(event.result.origin ?? event.result.report, oneLine(event.result.reason)),
    );
  if (event.kind !== 'done') return;
  const { status, accepted, known, refused, left, reason, intake } = event.outcome;
  if (status === 'failed') warn(terminal, say.failed(feed, oneLine(reason ?? '')));
  if (status === 'stopped') warn(terminal, say.stopped(feed));
  if (status === 'unchanged') print(terminal, say.unchanged(feed));
  if (status === 'fetched') print(terminal, say.fetched(feed, accepted, known, refused));
  if (left > 0) print(terminal, say.left(feed, left));
  if (intake !== null) print(terminal, say.brought(intake));
}

function tlpOption({ words }: Terminal): (given: string) => Tlp {
  return (given) => {
    const tlp = TLP.find((one) => one === given.toUpperCase());
    if (tlp !== undefined) return tlp;
    throw new VigieError('bad_usage', words.say.feeds.notATlp(given, TLP.join(', ')));
  };
}

function gradeOption({ words }: Terminal): (given: string) => Reliability {
  return (given) => {
    const grade = RELIABILITIES.find((one) => one === given.toUpperCase());
    if (grade !== undefined) return grade;
    throw new VigieError('bad_usage', words.say.judgement.notAGrade(given, RELIABILITIES.join(', ')));
  };
}

/** `vigie feeds`, `vigie feeds add | remove | fetch` */
export const addFeeds: AddCommand = (program, terminal) => {
  const { words } = terminal;
  const { feeds: help, judgement, optionJson } = words.say.help;
  const group = program
    .command('feeds')
    .description(help.what)
    .option('--json', optionJson)
    .action((_options, self: { optsWithGlobals(): Options }) => list(self.optsWithGlobals(), terminal));
  const adding = group
    .command('add')
    .description(help.add)
    .argument('<url>', help.url)
    .option('--source <name>', help.source)
    .option('--grade <grade>', help.grade, gradeOption(terminal))
    .option('--by <who>', judgement.optionBy)
    .option('--sensitivity <tlp>', help.sensitivity, tlpOption(terminal))
    .option('--lang <lang>', help.lang, langOption(words))
    .option('--full', help.full)
    .option('--allow-private', help.allowPrivate)
    .action((url: string, _options, self: { optsWithGlobals(): Adding }) =>
      add(url, self.optsWithGlobals(), terminal),
    );
  group
    .command('remove')
    .description(help.remove)
    .argument('<id>', help.id)
    .action((id: string, _options, self: { optsWithGlobals(): Options }) =>
      remove(id, self.optsWithGlobals(), terminal),
    );
  const fetching = group
    .command('fetch')
    .description(help.fetch)
    .argument('[id]', help.fetchId)
    .action((id: string | undefined, _options, self: { optsWithGlobals(): Options }) =>
      fetchFeeds(id, self.optsWithGlobals(), terminal),
    );
  const lines = [
    'vigie feeds add https://lecourrier.example/rss --source "Le Courrier" --grade B',
    'vigie feeds',
    'vigie feeds fetch',
    'vigie feeds fetch lecourrier-example --json',
  ];
  examples(group, terminal, lines);
  examples(adding, terminal, [
    lines[0] ?? '',
    'vigie feeds add https://agence.example/atom.xml --full --sensitivity AMBER',
  ]);
  examples(fetching, terminal, lines.slice(2));
};

async function showIntakes(id: string | undefined, options: Options, terminal: Terminal): Promise<void> {
  const { intakes: say } = terminal.words.say.feeds;
  if (id !== undefined) {
    const intake = await withRecord(options, terminal, ({ intakes }) => intakes.intake(id));
    if (intake === null) throw new VigieError('not_found', say.noIntake(id));
    return options.json === true
      ? printJson(terminal, intake)
      : print(terminal, renderIntake(intake, terminal.style));
  }
  const all = await withRecord(options, terminal, ({ intakes }) => intakes.intakes());
  if (options.json === true) for (const intake of all) printJson(terminal, intake);
  else if (all.length === 0) warn(terminal, say.none);
  else print(terminal, renderIntakes(all, terminal.style));
}

/** `vigie intakes [ID]` */
export const addIntakes: AddCommand = (program, terminal) => {
  const { feeds: help, optionJson } = terminal.words.say.help;
  const command = program
    .command('intakes')
    .description(help.intakes)
    .argument('[id]', help.intakeId)
    .option('--json', optionJson)
    .action((id: string | undefined, _options, self: { optsWithGlobals(): Options }) =>
      showIntakes(id, self.optsWithGlobals(), terminal),
    );
  examples(command, terminal, ['vigie intakes', 'vigie intakes in-3f2a9c01b7de']);
};
