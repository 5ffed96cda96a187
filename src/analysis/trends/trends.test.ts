import { expect, test } from 'vitest';
import type { AnalysedRecord } from '../../core/analysis/record.ts';
import type { TrendAnswer, TrendQuestion } from '../../core/analysis/trends.ts';
import { dayOf, incidentsOf, report } from '../surges/record.fixture.ts';
import { trendsInSteps } from './trends.ts';

const counts = Array.from({ length: 112 }, (_, n) => (n >= 98 ? 2 : n % 3 === 0 ? 1 : 0));
// Radio A tells of everything and is last heard on day 97.
const record: AnalysedRecord = {
  day: dayOf(120),
  incidents: incidentsOf(counts, { told: [{ report: 'r5', lineage: 0 }] }),
  reports: Array.from({ length: 98 }, (_, n) => report(`r${n}`, 'Radio A', dayOf(n))),
  statements: [],
  signals: [],
  operations: [],
};

function asked(question: TrendQuestion): Omit<TrendAnswer, 'leftOut'> {
  const steps = trendsInSteps(record, question);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

test('surges say where their usual sources fell silent', () => {
  const { surges, reporting, lastDay } = asked({ until: dayOf(111) });
  expect(reporting.quietAreas.map(({ id }) => id)).toEqual(['ML/*', 'ML/Kayes']);
  expect(surges.cells[0]?.kind).toBe('surge');
  for (const { caveats } of surges.cells)
    expect(caveats.at(-1)?.en).toContain('no reports is not no violence there');
  expect(lastDay).toBe(dayOf(111));
});

test('the window is the span asked for, no later than the record', () => {
  expect(asked({ since: dayOf(98), until: dayOf(111) }).surges.question).toMatchObject({ windowDays: 14 });
  expect(asked({ until: '2027-01-01' }).surges.question.until).toBe(record.day);
  expect(() => asked({ since: dayOf(1), until: dayOf(111) })).toThrow('windowDays is 111');
});

test('an area is asked for by name or code; all are tested together all the same', () => {
  const [all, mali, kayes] = [
    asked({ until: dayOf(111) }),
    asked({ until: dayOf(111), area: 'mali' }),
    asked({ until: dayOf(111), area: 'KAYES' }),
  ];
  expect(mali.surges.cells).toEqual(all.surges.cells);
  expect(kayes.surges.cells.map(({ id }) => id)).toEqual(
    all.surges.cells.filter(({ area }) => area.admin1 === 'Kayes').map(({ id }) => id),
  );
  expect(asked({ until: dayOf(111), area: 'Gao' }).surges.cells).toEqual([]);
});
