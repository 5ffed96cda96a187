import { expect, test } from 'vitest';
import { coordinationOf } from '../../analysis/coordination/index.ts';
import { background, dayAt, operation, recordOf, six } from '../../analysis/coordination/record.fixture.ts';
import { lintWords } from '../../analysis/likelihood/index.ts';
import type { IncidentDetail } from '../../core/records.ts';
import type { BriefMatter } from '../matter.ts';
import { coordinationTold } from './coordination.ts';
import { matterWith } from './matter.fixture.ts';

const DAY = 500;
const QUICK = { effort: { replications: 199, enough: 10 }, mostFound: 3 } as const;
const SPAN = { start: 0, end: 3, quote: 'six' };

const own = six(DAY, {});
const ids = own.map(({ id }) => id);

/** As much of the matter as the timing of operations is told from. */
function matterOf(isTold: boolean): BriefMatter {
  const operations = isTold ? [operation('op-six', ids)] : [];
  const answer = coordinationOf(recordOf([...background(150, 3), ...own], operations), QUICK);
  const incidents = own.map(
    ({ id, where, days }) =>
      ({
        id,
        where,
        when: days,
        claims: [],
        mentions: [{ report: { digest: `r-${id}` }, evidence: [SPAN] }],
      }) as unknown as IncidentDetail,
  );
  const evidence = [{ report: 'told', span: SPAN }];
  return matterWith(
    { coordination: { kind: 'had', answer } },
    {
      since: dayAt(DAY),
      until: dayAt(DAY),
      incidents,
      operations: operations.map((one) => ({ ...one, evidence })),
    },
  );
}

test('an operation that was told is judged, with what it rests on and what would change it', () => {
  const { byOperation, open, findings } = coordinationTold(matterOf(true));
  const told = byOperation.get('op-six') ?? [];
  expect(told.map(({ key }) => key.replace('basis/coordination/op-six', ''))).toEqual([
    '/judged',
    '',
    '/other',
    '/confidence',
  ]);
  expect(told[0]?.text.en).toContain('inconsistent with independent timing');
  expect(told[0]?.text.en).toContain('almost no chance');
  expect(told[1]?.text.fr).toContain('6 lieux distants d’au moins 20 km');
  expect(told.every(({ citations }) => citations[0].report === 'told')).toBe(true);
  expect(lintWords([...told, ...open].map(({ text }) => text))).toEqual([]);
  const numbers = findings.find(({ id }) => id === 'coordination/op-six')?.numbers ?? {};
  for (const { figures } of told)
    for (const { value } of figures) expect(Object.values(numbers)).toContain(value);
  expect(open.map(({ key }) => key)).toEqual(['change/coordination/op-six']);
});

test('a day that nobody tells as one operation says so', () => {
  const { sentences } = coordinationTold(matterOf(false));
  const [lead, judged] = sentences;
  expect(lead?.text.fr).toMatch(/attaques attribuées au JNIM sont tombées ensemble .* sans qu’aucun rapport/);
  expect(lead?.text.en).toMatch(/attacks attributed to JNIM fell together .*; no report presents them/);
  expect([...(lead?.incidents ?? [])].sort()).toEqual([...ids].sort());
  expect(judged?.text.en).toContain('inconsistent with independent timing');
});
