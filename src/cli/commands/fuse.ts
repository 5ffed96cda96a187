import { createReadStream, existsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { VigieError } from '../../core/errors.ts';
import { FINDINGS_SCHEMA, type Findings } from '../../core/findings.ts';
import { explainFusion, fuseFindings, type ExplainedLine } from '../../fusion/index.ts';
import { renderClusters } from '../rendering/clusters.ts';
import { groundLines, refusedOnce } from '../rendering/fused.ts';
import { print, printJson, type Terminal } from '../terminal.ts';
import { examples, type AddCommand, type With } from './command.ts';

type Options = With<{ readonly json?: boolean; readonly explain?: boolean }>;

function isFindings(value: unknown): value is Findings {
  return (
    typeof value === 'object' &&
    value !== null &&
    'schema' in value &&
    value.schema === FINDINGS_SCHEMA &&
    'report' in value &&
    'incidents' in value &&
    Array.isArray(value.incidents)
  );
}

function parseLine(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    // Not JSON is not Findings either; the caller says where.
    return null;
  }
}

async function* findingsIn(file: string, terminal: Terminal): AsyncGenerator<Findings> {
  const { problems } = terminal.words.say;
  if (file !== '-' && !existsSync(file)) throw new VigieError('bad_input', problems.noFile(file));
  const input = file === '-' ? Readable.from(terminal.stdin) : createReadStream(file);
  let number = 0;
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1;
    if (line.trim() === '') continue;
    const value = parseLine(line);
    if (!isFindings(value)) throw new VigieError('bad_input', problems.notFindings(file, number));
    yield value;
  }
}

async function run(files: readonly string[], options: Options, terminal: Terminal): Promise<void> {
  const findings: Findings[] = [];
  for (const file of files) {
    for await (const one of findingsIn(file, terminal)) findings.push(one);
  }
  const { style } = terminal;
  const explained = options.explain === true ? explainFusion(findings) : null;
  if (options.json === true) {
    for (const cluster of explained ?? fuseFindings(findings)) printJson(terminal, cluster);
  } else if (explained === null) {
    print(terminal, renderClusters(fuseFindings(findings), findings, style));
  } else {
    const refused = refusedOnce(explained);
    const grounds = (line: ExplainedLine): readonly string[] =>
      groundLines(line, refused.get(line.id) ?? [], style);
    print(terminal, renderClusters(explained, findings, style, grounds));
  }
}

/** `vigie fuse FINDINGS…` */
export const addFuse: AddCommand = (program, terminal) => {
  const { help } = terminal.words.say;
  const command = program
    .command('fuse')
    .description(help.fuse.what)
    .argument('<findings...>', help.fuse.files)
    .option('--explain', help.fuse.explain)
    .option('--json', help.optionJson)
    .action((files: readonly string[], _options, self: { optsWithGlobals(): Options }) =>
      run(files, self.optsWithGlobals(), terminal),
    );
  examples(command, terminal, [
    'vigie read reports.jsonl --json | vigie fuse - --json',
    'vigie fuse findings.jsonl --explain',
  ]);
};
