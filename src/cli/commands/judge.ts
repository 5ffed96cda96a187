/** `vigie judge …`: what people decide about incidents, fields and claims. */
import type { Command } from 'commander';
import type { PairRuling } from '../../core/decisions.ts';
import { VigieError } from '../../core/errors.ts';
import { CREDIBILITIES, type Credibility } from '../../core/grades.ts';
import type { ClaimField } from '../../core/records.ts';
import { dataFolder } from '../folders.ts';
import { fieldOf, valueOf } from '../judging/correcting.ts';
import { decide, withDeciding, type DecidingOptions } from '../judging/deciding.ts';
import { incidentOf, mentionIn, sideOf } from '../judging/naming.ts';
import { placesOf } from '../record/access.ts';
import { hang } from '../rendering/layout.ts';
import type { Terminal } from '../terminal.ts';
import { examples, type AddCommand } from './command.ts';

type Self = { optsWithGlobals(): DecidingOptions };

function addRuling(group: Command, ruling: PairRuling, terminal: Terminal): void {
  const { judgement: help } = terminal.words.say.help;
  const command = group
    .command(ruling)
    .description(help.judge[ruling])
    .argument('<a>', help.side)
    .argument('<b>', help.side);
  withDeciding(command, terminal).action((a: string, b: string, _options, self: Self) =>
    decide(
      async ({ records }) => ({
        kind: 'pair',
        ruling,
        a: await sideOf(a, records, terminal.words),
        b: await sideOf(b, records, terminal.words),
      }),
      self.optsWithGlobals(),
      terminal,
    ),
  );
  examples(command, terminal, [
    `vigie judge ${ruling} inc-3f2a9c01b7de inc-77b0e2aa9c10 --why "${terminal.words.say.judgement.exampleWhy}"`,
    `vigie judge ${ruling} inc-3f2a9c01b7de:rfi-12/i1 inc-77b0e2aa9c10`,
  ]);
}

function addSplit(group: Command, terminal: Terminal): void {
  const { judgement: help } = terminal.words.say.help;
  const command = group
    .command('split')
    .description(help.judge.split)
    .argument('<incident>', help.incident)
    .argument('<mention...>', help.mention);
  withDeciding(command, terminal).action((id: string, given: readonly string[], _options, self: Self) =>
    decide(
      async ({ records }) => {
        const detail = await incidentOf(id, records, terminal.words);
        const mentions = given.map((one) => mentionIn(detail, one, terminal.words));
        return { kind: 'split', incident: detail.id, mentions };
      },
      self.optsWithGlobals(),
      terminal,
    ),
  );
  examples(command, terminal, ['vigie judge split inc-3f2a9c01b7de rfi-12/i1 ortm-4/i2']);
}

function addCorrect(group: Command, terminal: Terminal): void {
  const { words } = terminal;
  const { chronology, help, judgement: say } = words.say;
  const fields = Object.entries(chronology.fields) as [ClaimField, string][];
  const names = fields.map(([, name]) => name).join(', ');
  const command = group
    .command('correct')
    .description(help.judgement.judge.correct)
    .argument('<incident>', help.judgement.incident)
    .argument('<field>', help.judgement.judge.field(names))
    .argument('<value...>', help.judgement.judge.value);
  withDeciding(command, terminal).action(
    (id: string, name: string, given: readonly string[], _options, self: Self) => {
      const field = fieldOf(name, words);
      const options = self.optsWithGlobals();
      const places = placesOf(dataFolder(options.data, terminal.env), terminal);
      return decide(
        async ({ records }) => {
          const { id: incident, tolls } = await incidentOf(id, records, words);
          return {
            kind: 'correct',
            incident,
            field,
            value: valueOf(field, given, {
              words,
              tolls,
              placeOf: (place) => places.gazetteer().byId(place),
            }),
          };
        },
        options,
        terminal,
      );
    },
  );
  const colon = words.lang === 'fr' ? ' :' : ':';
  const rows = fields.flatMap(([field, label]) =>
    hang(terminal.style, { label, text: say.forms[field], indent: 2, labelWidth: 17 }),
  );
  command.addHelpText('after', `\n${help.judgement.judge.forms}${colon}\n${rows.join('\n')}`);
  examples(command, terminal, [
    `vigie judge correct inc-3f2a9c01b7de ${chronology.fields.harm} killed:civilians=5-7 --why "${say.exampleWhy}"`,
    `vigie judge correct inc-3f2a9c01b7de ${chronology.fields.when} 2025-07-01`,
    `vigie judge correct inc-3f2a9c01b7de ${chronology.fields.where} geonames:2455518`,
    `vigie judge correct inc-3f2a9c01b7de ${chronology.fields.eventType} Attack`,
    `vigie judge correct inc-3f2a9c01b7de ${chronology.fields.when} '{"start":"2025-07-01","partOfDay":"dawn"}'`,
  ]);
}

function addRate(group: Command, terminal: Terminal): void {
  const { words } = terminal;
  const { judgement: help } = words.say.help;
  const command = group
    .command('rate')
    .description(help.judge.rate)
    .argument('<incident>', help.incident)
    .argument('<claim>', help.claim)
    .argument('<grade>', help.judge.credibility, (given: string): Credibility => {
      const grade = CREDIBILITIES.find((one) => String(one) === given);
      if (grade !== undefined) return grade;
      throw new VigieError('bad_usage', words.say.judgement.notAGrade(given, CREDIBILITIES.join(', ')));
    });
  withDeciding(command, terminal).action(
    (incident: string, claim: string, grade: Credibility, _options, self: Self) =>
      decide(() => ({ kind: 'credibility', incident, claim, grade }), self.optsWithGlobals(), terminal),
  );
  examples(command, terminal, ['vigie judge rate inc-3f2a9c01b7de clm-0d4b77e1a2c3 2']);
}

function addWithdraw(group: Command, terminal: Terminal): void {
  const { judgement: say, help } = terminal.words.say;
  const command = group
    .command('withdraw')
    .description(help.judgement.judge.withdraw)
    .argument('<report>', help.judgement.judge.report);
  withDeciding(command, terminal).action((report: string, _options, self: Self) =>
    decide(() => ({ kind: 'withdraw', report }), self.optsWithGlobals(), terminal),
  );
  examples(command, terminal, [`vigie judge withdraw rfi-12 --why "${say.exampleWithdraw}"`]);
}

function addUndo(group: Command, terminal: Terminal): void {
  const { judgement: help } = terminal.words.say.help;
  const command = group.command('undo').description(help.judge.undo).argument('<decision>', help.decision);
  withDeciding(command, terminal).action((decision: string, _options, self: Self) =>
    decide(() => ({ kind: 'undo', decision }), self.optsWithGlobals(), terminal),
  );
  examples(command, terminal, ['vigie judge undo dec-8c1e44d0f3b2']);
}

/** `vigie judge` */
export const addJudge: AddCommand = (program, terminal) => {
  const { judgement: help } = terminal.words.say.help;
  const group = program
    .command('judge')
    .description(help.judge.what)
    .option('--json', terminal.words.say.help.optionJson);
  for (const ruling of ['same', 'different', 'unsure'] as const) addRuling(group, ruling, terminal);
  addSplit(group, terminal);
  addCorrect(group, terminal);
  addRate(group, terminal);
  addWithdraw(group, terminal);
  addUndo(group, terminal);
  group.addHelpText('after', `\n${help.judge.after}`);
  examples(group, terminal, [
    'vigie judge same inc-3f2a9c01b7de inc-77b0e2aa9c10',
    'vigie judge split inc-3f2a9c01b7de rfi-12/i1',
    `vigie judge correct inc-3f2a9c01b7de ${terminal.words.say.chronology.fields.harm} killed=12`,
    'vigie judge rate inc-3f2a9c01b7de clm-0d4b77e1a2c3 2',
    'vigie judge withdraw rfi-12',
    'vigie judge undo dec-8c1e44d0f3b2',
  ]);
};
