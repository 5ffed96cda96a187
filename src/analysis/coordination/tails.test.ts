import { expect, test } from 'vitest';
import { coordinationOf, coordinationSteps } from './index.ts';
import { background, LAST_DAY, operation, recordOf, six } from './record.fixture.ts';
import { attackOf, periodOf } from './attacks.ts';
import { DEFAULTS } from './options.ts';
import { seriesOf } from './series.ts';
import { countTails, type Tail } from './tails.ts';

const RECORD = recordOf(background(150, 5));
const PERIOD = periodOf(RECORD);
const ROWS = RECORD.incidents.flatMap((incident) => attackOf(incident, PERIOD) ?? []);
const SERIES = seriesOf(ROWS, LAST_DAY + 1, DEFAULTS);

function counted(values: readonly number[], effort: Parameters<typeof countTails>[3]): readonly Tail[] {
  const steps = countTails(SERIES.search, () => SERIES.attacks, values, effort);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

test('what every record holds has p 1 and stops early; what none holds has p 1/(R + 1)', () => {
  const [always, never] = counted([0.01, 99], { replications: 39, enough: 10 });
  expect(always).toMatchObject({ p: 1, replications: 10, exceeded: 10 });
  expect(never).toMatchObject({ p: 1 / 40, replications: 39, exceeded: 0, days: 0 });
});

test('days on end with such a window count once', () => {
  const [always] = counted([0.01], { replications: 1, enough: 10 });
  const starts = new Set<number>();
  SERIES.search.scan(SERIES.attacks, 0.01, ({ start }) => starts.add(start));
  const runs = [...starts].filter((day) => !starts.has(day - 1)).length;
  expect(always?.days).toBe(runs);
  expect(runs).toBeLessThan(starts.size);
});

test('a caller can stop between steps, and goes on to the same result', () => {
  const record = recordOf([...background(120, 6), ...six(400)], [operation('op', ['six0', 'six1', 'six2'])]);
  const options = { effort: { replications: 99, enough: 10 }, mostFound: 1 };
  const steps = coordinationSteps(record, options);
  let count = 0;
  let step = steps.next();
  for (; !step.done; step = steps.next()) count += 1;
  expect(count).toBeGreaterThan(5);
  expect(step.value).toEqual(coordinationOf(record, options));
});
