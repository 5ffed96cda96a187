import { afterAll, beforeAll, expect, test } from 'vitest';
import { createReader } from '../../reading/index.ts';
import { ensureTemplate } from '../../store/index.ts';
import { ANALYSED_REPORTS } from '../fixtures/analysed-reports.ts';
import { newFolder, openIn, sweep, take } from '../fixtures/opening.ts';
import type { OpenedVigie } from '../open.ts';

let vigie: OpenedVigie;
let today = '2025-07-03';

beforeAll(async () => {
  await ensureTemplate();
  vigie = await openIn(await newFolder(), [], createReader(), () => new Date(`${today}T12:00:00Z`));
  await take(vigie, ANALYSED_REPORTS.slice(0, 2));
  today = '2025-09-16';
  await take(vigie, ANALYSED_REPORTS.slice(2));
}, 240_000);
afterAll(sweep);

test('the basis counts what is known, and says so', async () => {
  const basis = await vigie.analysis.basis();
  expect(basis).toMatchObject({
    day: '2025-09-16',
    incidents: 4,
    toTheDay: 4,
    reports: 4,
    sources: 2,
    reported: { first: '2025-07-02', last: '2025-09-15' },
    happened: { first: '2025-07-01', last: '2025-09-14' },
    leftOut: 0,
  });
  expect(basis.says.fr).toBe(
    `4 incidents d’après 4 rapports de 2 sources, parus du 2 juillet 2025 au 15 septembre 2025 : 4 au jour près, ${basis.placed} à moins d’une région près.`,
  );
});

test('as of a day it is what was known by then; above the clearance it is left out and counted', async () => {
  expect(await vigie.analysis.basis({ asOf: '2025-07-10' })).toMatchObject({ incidents: 3, reports: 2 });
  expect(await vigie.analysis.basis({ clearance: 'GREEN' })).toMatchObject({
    incidents: 3,
    reports: 3,
    leftOut: 1,
  });
  expect((await vigie.analysis.basis({ asOf: '2025-01-01' })).says.en).toBe(
    'No incident in the record: there is nothing to analyse.',
  );
});
