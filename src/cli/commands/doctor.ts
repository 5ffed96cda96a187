import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { lockHolder, readNetwork } from '../../app/index.ts';
import { VigieError } from '../../core/errors.ts';
import { verifyJournal } from '../../store/index.ts';
import { Exit } from '../failure.ts';
import { dataFolder, PAGE, version } from '../folders.ts';
import { withAccess } from '../record/access.ts';
import { paint, type Paint } from '../rendering/style.ts';
import { print, type Terminal } from '../terminal.ts';
import { examples, type AddCommand, type With } from './command.ts';

type Verdict = 'ok' | 'bad' | 'note';

interface Finding {
  readonly what: string;
  readonly verdict: Verdict;
  readonly detail: string;
}

type Look = (data: string, terminal: Terminal) => Promise<Finding>;

const lookAtVersions: Look = async (_data, { words }) => ({
  what: words.say.doctor.version,
  verdict: 'ok',
  detail: `Vigie ${version()}, Node ${process.version.slice(1)}`,
});

const lookAtPage: Look = async (_data, { words }) => {
  const { page, pageBuilt, pageMissing } = words.say.doctor;
  const isBuilt = existsSync(join(PAGE, 'index.html'));
  return { what: page, verdict: isBuilt ? 'ok' : 'note', detail: isBuilt ? pageBuilt : pageMissing };
};

const lookAtFolder: Look = async (data, { words }) => {
  const { data: what, noData } = words.say.doctor;
  const isThere = existsSync(data);
  return { what, verdict: isThere ? 'ok' : 'note', detail: isThere ? data : noData(data) };
};

const lookAtHolder: Look = async (data, { words }) => {
  const { holder: what, heldBy, notHeld } = words.say.doctor;
  const holder = await lockHolder(data);
  return { what, verdict: 'ok', detail: holder === null ? notHeld : heldBy(holder.pid, holder.address) };
};

const lookAtJournal: Look = async (data, { words }) => {
  const head = await verifyJournal(join(data, 'journal'), words.lang);
  return {
    what: words.say.doctor.journal,
    verdict: 'ok',
    detail: words.say.doctor.journalWhole(head.sequence),
  };
};

const lookAtStore: Look = (data, terminal) =>
  withAccess(data, terminal, async ({ records, judgement }) => {
    const { store: what, storeHolds } = terminal.words.say.doctor;
    const counts = await records.counts();
    const { total } = await judgement.decisions({}, { limit: 1 });
    return { what, verdict: 'ok', detail: storeHolds(counts.reports, counts.incidents, total) };
  });

const lookAtRoads: Look = async (data, { words }) => {
  const { what, inUse } = words.say.roads;
  const imported = readNetwork(data, words.lang);
  return { what, verdict: 'ok', detail: inUse(imported?.source.files.join(', ') ?? '') };
};

const PAINTS: Readonly<Record<Verdict, Paint>> = { ok: 'green', bad: 'red', note: 'yellow' };

function show({ what, verdict, detail }: Finding, terminal: Terminal): void {
  const mark = terminal.words.say.doctor[verdict].padEnd(7);
  print(terminal, `${paint(terminal.style, PAINTS[verdict], mark)} ${what.padEnd(12)} ${detail}`);
}

/** What is wrong is a finding here, not the end of the examination. */
async function examine(look: Look, what: string, data: string, terminal: Terminal): Promise<Finding> {
  try {
    return await look(data, terminal);
  } catch (error) {
    if (!(error instanceof VigieError)) throw error;
    return { what, verdict: 'bad', detail: error.message };
  }
}

async function run(options: With<object>, terminal: Terminal): Promise<void> {
  const { words } = terminal;
  const { doctor } = words.say;
  const data = dataFolder(options.data, terminal.env);
  const looks: [Look, string][] = [
    [lookAtVersions, doctor.version],
    [lookAtPage, doctor.page],
    [lookAtFolder, doctor.data],
    // An examination makes no record where there is none.
    ...(existsSync(data)
      ? ([
          [lookAtHolder, doctor.holder],
          [lookAtJournal, doctor.journal],
          [lookAtStore, doctor.store],
          [lookAtRoads, words.say.roads.what],
        ] satisfies [Look, string][])
      : []),
  ];
  let isWell = true;
  for (const [look, what] of looks) {
    const finding = await examine(look, what, data, terminal);
    isWell &&= finding.verdict !== 'bad';
    show(finding, terminal);
  }
  if (!isWell) throw new Exit(1);
}

/** `vigie doctor` */
export const addDoctor: AddCommand = (program, terminal) => {
  const command = program
    .command('doctor')
    .description(terminal.words.say.help.doctor.what)
    .action((_options, self: { optsWithGlobals(): With<object> }) => run(self.optsWithGlobals(), terminal));
  examples(command, terminal, ['vigie doctor', 'vigie doctor --data ./record']);
};
