import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { readPaths } from '../../app/index.ts';
import type { Offered, Vigie } from '../../core/use-cases.ts';
import { dataFolder, SAMPLES, START_DATA } from '../folders.ts';
import { progressBar } from '../progress.ts';
import { openHere, walk } from '../record/access.ts';
import { askedPort, DEFAULT_HOST, serve } from '../record/serving.ts';
import { renderIncidents } from '../rendering/record.ts';
import { paint } from '../rendering/style.ts';
import { print, warn, type Terminal } from '../terminal.ts';
import { withAddress, type AddressOptions } from './serve.ts';
import { examples, type AddCommand } from './command.ts';

/** Newest incidents shown when it starts; the rest is a command away. */
const SHOWN = 40;

/** The sample reports: not their annotations, nor the page about them. */
function sampleFiles(): readonly string[] {
  return readdirSync(SAMPLES)
    .filter((name) => /[.](jsonl|md|txt)$/.test(name) && !/^(gold|readme)/i.test(name))
    .sort()
    .map((name) => join(SAMPLES, name));
}

async function collect(terminal: Terminal): Promise<readonly Offered[]> {
  const all: Offered[] = [];
  for await (const offered of readPaths(sampleFiles(), { uiLang: terminal.words.lang })) all.push(offered);
  return all;
}

/** Takes the samples in once a folder; the mark is written when all are in, so that an interruption is made up for. */
async function takeSamples(vigie: Vigie, data: string, terminal: Terminal): Promise<void> {
  const mark = join(data, 'samples-taken');
  if (existsSync(mark)) return;
  const reports = await collect(terminal);
  const bar = progressBar(terminal, terminal.words.say.start.samples);
  let done = 0;
  for await (const result of vigie.ingest(reports)) {
    if (result.status === 'refused')
      warn(terminal, terminal.words.say.ingest.refusedLine(result.report, result.reason ?? ''));
    bar.update((done += 1), reports.length);
    if (terminal.stop.aborted) return;
  }
  bar.clear();
  writeFileSync(mark, '');
}

/** The newest incidents as a chronology, with how many more there are. */
async function showChronology(vigie: Vigie, data: string, terminal: Terminal): Promise<void> {
  const { say } = terminal.words;
  const counts = await vigie.records.counts();
  const newest = [];
  for await (const incident of walk((page) => vigie.records.incidents({}, page), SHOWN))
    newest.push(incident);
  const { total } = await vigie.records.incidents({}, { limit: 1 });
  const title = paint(terminal.style, 'bold', 'Vigie');
  print(terminal, `${title} · ${say.start.summary(counts.reports, counts.incidents)}\n`);
  if (newest.length === 0) return;
  if (total > newest.length)
    print(
      terminal,
      `${paint(terminal.style, 'dim', say.start.more(total - newest.length, relative(process.cwd(), data) || '.'))}\n`,
    );
  print(terminal, `${renderIncidents(newest, terminal.style)}\n`);
}

async function run(options: AddressOptions, terminal: Terminal): Promise<void> {
  const isOwn = options.data !== undefined || (terminal.env['VIGIE_DATA'] ?? '') !== '';
  const data = isOwn ? dataFolder(options.data, terminal.env) : START_DATA;
  const port = askedPort(options.port, terminal);
  const bar = progressBar(terminal, terminal.words.say.start.catchingUp);
  const vigie = await openHere(data, terminal, bar.update);
  bar.clear();
  try {
    const ready = async (): Promise<void> => {
      await takeSamples(vigie, data, terminal);
      if (!terminal.stop.aborted) await showChronology(vigie, data, terminal);
    };
    // The port is taken first: whoever cannot have it should not wait for the samples to learn so.
    await serve(vigie, { port, host: options.host ?? DEFAULT_HOST }, terminal, ready);
  } finally {
    await vigie.close();
  }
}

/** `vigie start`, which `npm start` runs. */
export const addStart: AddCommand = (program, terminal) => {
  const command = withAddress(
    program.command('start').description(terminal.words.say.help.start.what),
    terminal,
  ).action((_options, self: { optsWithGlobals(): AddressOptions }) => run(self.optsWithGlobals(), terminal));
  examples(command, terminal, ['npm start', 'npm start -- --port 8080']);
};
