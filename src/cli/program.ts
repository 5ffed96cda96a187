import { Command, type HelpConfiguration } from 'commander';
import { addAnalyses } from './commands/analyses.ts';
import { addBrief } from './commands/brief.ts';
import { addBriefs } from './commands/briefs.ts';
import { addBaselines } from './commands/baselines.ts';
import { addChanges } from './commands/changes.ts';
import { addCorridors } from './commands/corridors.ts';
import { addDecisions, addReview } from './commands/decisions.ts';
import { addDoctor } from './commands/doctor.ts';
import { addEval } from './commands/eval.ts';
import { addFeeds, addIntakes } from './commands/feeds.ts';
import { addFirsts, addPrecursors } from './commands/novelty.ts';
import { addFuse } from './commands/fuse.ts';
import { addGazetteer } from './commands/gazetteer.ts';
import { addImport } from './commands/import.ts';
import { addIncident } from './commands/incident.ts';
import { addIngest } from './commands/ingest.ts';
import { addJudge } from './commands/judge.ts';
import { addIncidents, addReports } from './commands/lists.ts';
import { addOperations } from './commands/operations.ts';
import { addOverlay } from './commands/overlay.ts';
import { addPacks } from './commands/packs.ts';
import { addRead } from './commands/read.ts';
import { addRebuild } from './commands/rebuild.ts';
import { addScan } from './commands/scan.ts';
import { addSearch } from './commands/search.ts';
import { addServe } from './commands/serve.ts';
import { addSources } from './commands/sources.ts';
import { addStart } from './commands/start.ts';
import { addStatements } from './commands/statements.ts';
import { addSurges } from './commands/surges.ts';
import { examples } from './commands/command.ts';
import { tell } from './failure.ts';
import { version } from './folders.ts';
import { withCommon } from './options.ts';
import { paint } from './rendering/style.ts';
import type { Terminal } from './terminal.ts';

/** In the order of a first acquaintance: look, keep, ask, judge, serve, look after. */
const COMMANDS = [
  addRead,
  addIngest,
  addFeeds,
  addIntakes,
  addIncidents,
  addReports,
  addStatements,
  addOperations,
  addIncident,
  addSearch,
  addChanges,
  addReview,
  addJudge,
  addDecisions,
  addSources,
  addCorridors,
  addAnalyses,
  addSurges,
  addFirsts,
  addPrecursors,
  addScan,
  addBrief,
  addBriefs,
  addBaselines,
  addFuse,
  addEval,
  addGazetteer,
  addImport,
  addOverlay,
  addPacks,
  addServe,
  addStart,
  addRebuild,
  addDoctor,
];

/** Commander writes its headings in English; they are exchanged on their way out. */
function helpIn(terminal: Terminal): HelpConfiguration {
  const { headings } = terminal.words.say.help;
  const colon = terminal.words.lang === 'fr' ? '\u00a0:' : ':';
  const translated = (title: string): string => {
    const name = title.replace(/:$/, '');
    return Object.hasOwn(headings, name) ? `${headings[name as keyof typeof headings]}${colon}` : title;
  };
  return {
    showGlobalOptions: true,
    helpWidth: terminal.style.width,
    styleTitle: (title) => paint(terminal.style, 'bold', translated(title)),
  };
}

/** Runs what the arguments of a terminal ask for, to its end. @returns the exit code */
export async function runCommand(terminal: Terminal): Promise<number> {
  try {
    await buildProgram(terminal).parseAsync(terminal.argv);
    return 0;
  } catch (error) {
    return tell(error, terminal);
  }
}

const asksForVersion = (argv: readonly string[]): boolean =>
  argv.some(
    (arg, i) => arg.startsWith('--version=') || (arg === '--version' && /^[^-]/.test(argv[i + 1] ?? '')),
  );

/** The whole command line of a terminal. Errors are thrown, never printed: `tell` says them. */
function buildProgram(terminal: Terminal): Command {
  const { help } = terminal.words.say;
  const program = new Command('vigie')
    .description(help.program)
    .helpOption('-h, --help', help.optionHelp)
    .helpCommand('help [command]', help.helpCommand)
    .configureHelp(helpIn(terminal))
    .configureOutput({
      writeOut: (text) => terminal.stdout.write(text),
      writeErr: (text) => terminal.stderr.write(text),
      outputError: () => {},
    })
    .exitOverride();
  // With a word behind it, "--version" asks for a version of something, and is the command's own.
  if (!asksForVersion(terminal.argv)) program.version(version(), '-V, --version', help.optionVersion);
  withCommon(program, terminal.words);
  for (const add of COMMANDS) add(program, terminal);
  examples(program, terminal, [
    'vigie read report.txt',
    'vigie ingest reports.jsonl',
    'vigie incidents --from 2025-07-01',
    'vigie serve',
  ]);
  return program;
}
