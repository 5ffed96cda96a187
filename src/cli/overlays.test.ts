import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { run } from '../../test/kit/terminal.ts';
import { newReader } from './reader.ts';

const HEADER = 'do,what,lang,words,meaning,as,name,id';
const OWN = `${HEADER}\nadd,actor,,FDV,rebel_group,,Front de la vallée,valley-front\n`;
const REPORT = 'Le FDV a attaqué le camp militaire de Ménaka mardi 1er juillet 2025, tuant cinq soldats.';

let folder: string;
let report: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vigie-own-'));
  report = join(folder, 'report.txt');
  await writeFile(report, REPORT);
});
afterAll(() => rm(folder, { recursive: true }));

async function table(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

const actorIds = (out: string): string[] =>
  (JSON.parse(out).incidents as { actors: { actorId: string }[] }[]).flatMap((i) =>
    i.actors.map((a) => a.actorId),
  );

describe('vigie read', () => {
  test('reads by the table that --overlay names', async () => {
    const path = await table('own.csv', OWN);
    const empty = join(folder, 'empty');
    const plain = await run(['read', report, '--json', '--data', empty], { newReader });
    const own = await run(['read', report, '--json', '--data', empty, '--overlay', path], { newReader });
    expect(actorIds(plain.out)).not.toContain('valley-front');
    expect(actorIds(own.out)).toContain('valley-front');
  });

  test('reads by overlay.csv in the data folder where none is named', async () => {
    await table('overlay.csv', OWN);
    const { out } = await run(['read', report, '--json', '--data', folder], { newReader });
    expect(actorIds(out)).toContain('valley-front');
  });

  test('declines a table with a bad line, in one line of its own', async () => {
    const path = await table('bad.csv', `${HEADER}\nadd,actr,,X,,,,\nadd,trigger,fr,x,atack,,,\n`);
    const { code, out, err } = await run(['read', report, '--overlay', path, '--lang-ui', 'en']);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err.trimEnd().split('\n')).toEqual([
      expect.stringMatching(
        /bad\.csv, line 2: "what" is "actr"; expected one of: actor, .*\. And 1 more: see "vigie overlay check .*bad\.csv"\.$/,
      ),
    ]);
  });
});

describe('vigie overlay check', () => {
  test('says that all is well, whatever the spreadsheet wrote', async () => {
    // "é" as Windows-1252 has it.
    const western = Uint8Array.from([...`${OWN}add,trigger,fr,att`].map((c) => c.charCodeAt(0)));
    const path = await table(
      'western.csv',
      Uint8Array.from([...western, 0xe9, ...[...',attack,,,'].map((c) => c.charCodeAt(0))]),
    );
    expect(await run(['overlay', 'check', path, '--lang-ui', 'fr'])).toMatchObject({
      code: 0,
      out: expect.stringMatching(/western\.csv : 2 entrées, rien à redire\.\n$/),
    });
  });

  test('has one line for each bad entry, with its line and what was expected', async () => {
    const lines = [HEADER, 'add,actr,,X,,,,', 'add,actor,,Y,rebels,,,', 'remove,trigger,fr,zzz,,,,'];
    const path = await table('bad.csv', lines.join('\n'));
    const { code, err } = await run(['overlay', 'check', path, '--lang-ui', 'fr']);
    expect(code).toBe(1);
    expect(err.trimEnd().split('\n')).toEqual([
      expect.stringMatching(/ligne 2 : « what » vaut « actr » ; attendu : actor, not-a-place, trigger/),
      expect.stringMatching(/ligne 3 : « meaning » vaut « rebels », .* ; attendu : rebel_group/),
      expect.stringMatching(/ligne 4 : « zzz » est à retirer et ne figure dans aucune liste\.$/),
    ]);
  });

  test('says what is missing', async () => {
    expect((await run(['overlay', 'check', join(folder, 'none.csv')])).code).toBe(2);
  });
});
