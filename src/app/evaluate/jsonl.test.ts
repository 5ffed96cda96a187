import { expect, test } from 'vitest';
import { goldIncident, goldReport } from './fixtures.ts';
import { checkGold } from './gold.ts';
import { readJsonLines } from './jsonl.ts';
import { checkPredicted } from './predicted.ts';

const line = (change: object): string => JSON.stringify({ ...goldReport([goldIncident()]), ...change });

test('reads annotated reports and skips blank lines', () => {
  expect(readJsonLines('gold', `${line({})}\n\n${line({ id: 'r2' })}\n`, checkGold).map((g) => g.id)).toEqual(
    ['r1', 'r2'],
  );
});

test.each([
  { name: 'broken JSON', text: '{"id":', message: /^gold, line 1: / },
  {
    name: 'an unknown event type',
    text: line({ incidents: [{ ...goldIncident(), eventType: 'War' }] }),
    message: /line 1: incidents\.0\.eventType: /,
  },
  {
    name: 'a foreign sub-type',
    text: line({ incidents: [goldIncident({ subEventType: 'Grenade' })] }),
    message: /does not belong to eventType/,
  },
  {
    name: 'a day that is none',
    text: `${line({})}\n${line({ publishedAt: '2025-02-30' })}`,
    message: /line 2: publishedAt: expected a real day/,
  },
  {
    name: 'an end before the start',
    text: line({ incidents: [goldIncident({ end: '2025-06-30' })] }),
    message: /start comes after end/,
  },
  {
    name: 'half a date',
    text: line({ incidents: [goldIncident({ end: null })] }),
    message: /together or not at all/,
  },
])('refuses $name in one line', ({ text, message }) => {
  expect(() => readJsonLines('gold', text, checkGold)).toThrow(message);
  expect(() => readJsonLines('gold', text, checkGold)).toThrow(
    expect.objectContaining({ code: 'bad_input' }),
  );
});

test('findings keep the sections that are not compared', () => {
  const findings = { report: { id: 'r1', text: '' }, signals: [{ id: 's1' }] };
  expect(checkPredicted(findings)).toEqual(findings);
  expect(() => checkPredicted({ incidents: [] })).toThrow(/report/);
});
