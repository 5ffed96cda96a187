import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { run, type Ran } from '../../../test/kit/terminal.ts';

const KAYES = '2025-07-01 | Kayes | 14.45 | -11.44 | Battles | Armed clash | JNIM';
const REPORTS = [
  { id: 'one', source: 'Radio Delta', text: `${KAYES} | 3` },
  { id: 'two', source: 'Journal Sud', text: `${KAYES} | 12\nMore on this.` },
  {
    id: 'three',
    source: 'Agence Nord',
    text: '2025-07-01 | Nioro | 15.23 | -9.59 | Battles | Armed clash | JNIM | 2',
  },
]
  .map((report) => JSON.stringify({ ...report, publishedAt: '2025-07-02', lang: 'en' }))
  .join('\n');

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vigie-judging-'));
  await writeFile(join(folder, 'reports.jsonl'), REPORTS);
});
afterAll(() => rm(folder, { recursive: true }));

/** A server on a data folder, till it is stopped. */
async function serve(data: string): Promise<() => Promise<Ran>> {
  const stop = new AbortController();
  const served = Promise.withResolvers<void>();
  const onOut = (text: string): void => {
    if (text.includes('http:')) served.resolve();
  };
  const ended = run(['serve', '--port', '0', '--data', data], { stop: stop.signal, onOut });
  await Promise.race([served.promise, ended.then(({ err }) => Promise.reject(new Error(err)))]);
  return () => {
    stop.abort();
    return ended;
  };
}

/** A command as it was printed, taken apart as a shell does. */
const typed = (line: string): readonly string[] =>
  [...line.matchAll(/'([^']*)'|"([^"]*)"|(\S+)/g)].map(([, a, b, c]) => a ?? b ?? c ?? '').slice(1);

const vigieIn =
  (data: string) =>
  (args: readonly string[], lang = 'en'): Promise<Ran> =>
    run([...args, '--data', join(folder, data), '--lang-ui', lang], { columns: 110 });

type Vigie = ReturnType<typeof vigieIn>;

async function objectsOf(vigie: Vigie, args: readonly string[]): Promise<readonly Record<string, unknown>[]> {
  const { out } = await vigie([...args, '--json']);
  return out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}

const by = ['--by', 'A. Diallo', '--why', 'seen on site'];
const TAKE = (): readonly string[] => ['ingest', join(folder, 'reports.jsonl')];

describe('judging through the server', { timeout: 300_000 }, () => {
  const vigie = vigieIn('served');
  const objects = (args: readonly string[]): ReturnType<typeof objectsOf> => objectsOf(vigie, args);
  const ids = async (args: readonly string[] = []): Promise<readonly string[]> =>
    (await objects(['incidents', ...args])).map(({ id }) => String(id));
  let end: () => Promise<Ran>;
  /** The decision that a command printed. */
  const decisionOf = ({ out }: Ran): string => /^(dec-[0-9a-f]{12})/.exec(out)?.[1] ?? out;
  /** The incident at Kayes, which two reports tell of. */
  let kayes: string;
  let nioro: string;

  beforeAll(async () => {
    end = await serve(join(folder, 'served'));
    expect((await vigie(TAKE())).code).toBe(0);
    const all = await objects(['incidents']);
    const at = (name: string): string =>
      String(all.find(({ where }) => JSON.stringify(where).includes(name))?.['id']);
    [kayes, nioro] = [at('Kayes'), at('Nioro')];
  }, 300_000);
  afterAll(() => end());

  test('an incident shows its ledger, what it rests on and why', async () => {
    const { code, out, err } = await vigie(['incident', kayes]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/^Tuesday 1 July 2025\n {8}Kayes \(Mali\) · armed clash\n/);
    expect(out).toMatch(/Reported toll +3 to 12 killed, 2 speakers\n/);
    expect(out).toMatch(
      / {2}Toll · disputed\n {4}3 killed\n {6}Radio Delta · 2 July 2025 · stated · clm-[0-9a-f]{12}\n {6}“/,
    );
    expect(out).toMatch(/Rests on\n {2}one\/i1 · Radio Delta · 2 July 2025 · origin 1\n/);
    expect(out).toMatch(/two\/i1 [^]*same place: Kayes[^]*in all\s+\+\d+\.\d\d\s+log-odds/);
    const french = await vigie(['incident', kayes], 'fr');
    expect(french.out).toMatch(/Bilan déclaré +3 à 12 tués, 2 sources citées/);
    expect(french.out).toMatch(/même lieu : Kayes[^]*en tout\s+\+\d+,\d\d/);
    const [json] = await objects(['incident', kayes, '--reading', 'vigie', '--history']);
    expect(json).toMatchObject({ id: kayes, decisions: [], reading: { rule: 'vigie' } });
    expect(json?.['history']).toMatchObject([
      { reports: [expect.any(String), expect.any(String)], decisions: [] },
    ]);
  });

  test('it is as it was on a day, or was not there', async () => {
    expect(await ids(['--as-of', '2025-01-01'])).toEqual([]);
    for (const [lang, line] of [
      ['en', /^No incident "inc-\w+" was in this record by 2025-01-01\.\n$/],
      ['fr', /^Aucun incident « inc-\w+ » dans ce fonds à la date du 2025-01-01\.\n$/],
    ] as const)
      expect(await vigie(['incident', kayes, '--as-of', '2025-01-01'], lang)).toMatchObject({
        code: 1,
        out: '',
        err: expect.stringMatching(line),
      });
  });

  test('a split is told with what goes against it, listed, and taken back', async () => {
    const split = await vigie(['judge', 'split', kayes, 'two', ...by]);
    expect(split.code).toBe(0);
    const id = decisionOf(split);
    const parts = (await ids()).filter((one) => one !== nioro).toSorted();
    expect(split.out).toBe(
      `${id}: held for different incidents: ${parts.join(', ')}\nTo take it back: vigie judge undo ${id}\n`,
    );
    expect(split.err).toMatch(
      /^The evidence goes against this \(log-odds \+\d\.\d\d\)\. The decision stands/,
    );
    expect(await ids()).toHaveLength(3);
    const listed = await vigie(['decisions', '--incident', kayes], 'fr');
    expect(listed.out).toMatch(new RegExp(`^${id} · tenus pour des incidents différents : inc-`));
    expect(listed.out).toMatch(
      / {4}par A\. Diallo le \d+\S* \S+ \d{4}\n {4}Pourquoi +seen on site\n {4}À l’encontre/,
    );
    const undone = await vigie(typed(`vigie judge undo ${id}`), 'fr');
    expect(undone.out).toMatch(/^dec-\w+ : dec-\w+ est annulée\nPour l’annuler : vigie judge undo dec-/);
    expect(await ids()).toHaveLength(2);
    expect(await vigie(['decisions'])).toMatchObject({
      code: 0,
      out: '',
      err: 'Nothing of that kind was decided.\n',
    });
    expect((await vigie(['decisions', '--undone'])).out).toMatch(/dec-\w+ · [^]*taken back by dec-/);
    expect(await vigie(['judge', 'undo', id])).toMatchObject({ code: 1, err: expect.stringContaining(id) });
  });

  test('two incidents are held for one, a mention for another one', async () => {
    const merge = await vigie(['judge', 'same', kayes, nioro, ...by]);
    expect(merge.out).toContain(`held for one incident: ${kayes}`);
    expect(await ids()).toEqual([kayes]);
    expect(await vigie(['incident', nioro])).toMatchObject({
      code: 0,
      err: `${nioro} is part of ${kayes} now.\n`,
    });
    const apart = await objects(['judge', 'different', `${kayes}:three/i1`, `${kayes}:one/i1`, ...by]);
    expect(apart).toMatchObject([
      { by: 'A. Diallo', body: { kind: 'pair', ruling: 'different' }, undoneBy: null },
    ]);
    for (const { id } of await objects(['decisions'])) await vigie(['judge', 'undo', String(id)]);
    expect((await ids()).length).toBe(2);
  });

  test('the queue says what would settle a dispute, and that settles it', async () => {
    const review = await vigie(['review']);
    expect(review.out).toMatch(/\d\. Tolls that cannot all be true · chance of error 50 %\n/);
    expect(review.out).toMatch(/Would change +a range of 9 deaths narrowed/);
    const command = review.out.split('\n').find((line) => line.includes('judge correct'));
    expect(command?.trim()).toBe(`$ vigie judge correct ${kayes} toll killed:unknown=3`);
    const made = await vigie([...typed((command ?? '').replace('$', '').trim()), ...by]);
    expect(made.out).toMatch(new RegExp(`^dec-\\w+: the toll of ${kayes} is: 3 killed\n`));
    const { out } = await vigie(['incident', kayes]);
    expect(out).toMatch(/Reported toll +3 killed\n/);
    expect(out).toMatch(/decided by A\. Diallo on \d+ \w+ \d{4} · dec-/);
    expect(out).not.toContain('isputed');
    expect((await vigie(['review'], 'fr')).out).not.toContain('bilans');
  });

  test('sources and claims are graded in words, changes are kept', async () => {
    for (const grade of ['b', 'D'])
      expect((await vigie(['sources', 'rate', 'Radio Delta', grade, ...by])).code).toBe(0);
    const { out } = await vigie(['sources'], 'fr');
    expect(out).toMatch(
      /Radio Delta\n {4}1 rapport · le 2 juillet 2025\n {4}Note +D, habituellement peu fiable · par A\. Diallo/,
    );
    expect(out).toMatch(/Suggestion +F, fiabilité impossible à juger/);
    expect(out).toMatch(/Changements +D · par A\. Diallo [^]*\n +B · par A\. Diallo/);
    expect(out).toMatch(/Journal Sud[^]*Note +pas encore notée/);
    const [detail] = await objects(['incident', kayes]);
    const [claim] = (detail?.['claims'] ?? []) as readonly { readonly id: string }[];
    const rated = await vigie(['judge', 'rate', kayes, claim?.id ?? '', '2', ...by]);
    expect(rated.out).toMatch(/^dec-\w+: claim clm-\w+ of inc-\w+ is graded 2, probably true\n/);
    expect((await vigie(['incident', kayes], 'fr')).out).toContain('crédibilité 2, probablement vrai');
    expect(await objects(['decisions', '--kind', 'reliability'])).toHaveLength(2);
  });

  test('what cannot be is refused in one line', async () => {
    const none = await vigie(['judge', 'split', kayes, 'nine'], 'fr');
    expect(none).toMatchObject({
      code: 2,
      err: `« nine » ne désigne pas une seule mention de ${kayes} ; attendu, l’une de : one/i1, two/i1.\n`,
    });
    const missing = await vigie(['judge', 'same', 'inc-0', kayes], 'fr');
    expect(missing).toMatchObject({
      code: 1,
      err: expect.stringMatching(/^Aucun incident « inc-0 »[^\n]*\n$/),
    });
    const field = await vigie(['judge', 'correct', kayes, 'means', 'magic'], 'fr');
    expect(field).toMatchObject({
      code: 2,
      err: expect.stringMatching(/^Correction : [^\n]*« means\[0\] »[^\n]*\n$/),
    });
    const source = await vigie(['sources', 'rate', 'Nobody', 'A']);
    expect(source).toMatchObject({
      code: 1,
      err: expect.stringMatching(/"Nobody"[^\n]*vigie sources[^\n]*\n$/),
    });
  });

  test('the doctor counts decisions in force', async () => {
    expect((await vigie(['doctor'])).out).toMatch(/3 reports, 2 incidents, 4 decisions in force/);
  });
});

// Each command opens the store anew here, which takes seconds.
test('without a server the record is judged all the same', { timeout: 300_000 }, async () => {
  const vigie = vigieIn('alone');
  await vigie(TAKE());
  const all = await objectsOf(vigie, ['incidents']);
  const kayes = String(all.find(({ reports }) => reports === 2)?.['id']);
  const made = await vigie(['judge', 'correct', kayes, 'bilan', 'killed=5-7', ...by], 'fr');
  expect(made.out).toMatch(new RegExp(`^dec-\\w+ : champ « bilan » de ${kayes} : 5 à 7 tués\n`));
  const refused = await vigie(['sources', 'rate', 'Nobody', 'A', ...by], 'fr');
  expect(refused).toMatchObject({
    code: 1,
    out: '',
    err: expect.stringMatching(/« Nobody » : vigie sources/),
  });
  const [shown] = await objectsOf(vigie, ['incident', kayes, '--reading', 'lowest', '--history']);
  expect(shown).toMatchObject({
    id: kayes,
    tolls: [{ low: 5, high: 7 }],
    decisions: [{ by: 'A. Diallo', why: 'seen on site', body: { kind: 'correct', field: 'harm' } }],
    reading: { rule: 'lowest' },
  });
  expect((await vigie(['doctor'])).out).toMatch(/3 reports, 2 incidents, 1 decision in force/);
});
