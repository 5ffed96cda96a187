import { expect, test } from 'vitest';
import { seeded } from '../../core/seeded.ts';
import { fewestFor, reaches, strongestStretch } from './glr.ts';

const LAWS = [
  { mean: 0.2, size: 0.4 },
  { mean: 1.3, size: 3 },
  { mean: 0.7, size: Infinity },
];

test.each(LAWS)('a window reaches a value where its strongest stretch has it: %j', (law) => {
  const random = seeded(5);
  const counts = (): Int32Array =>
    Int32Array.from({ length: 40 }, () =>
      random() < 0.6 ? 0 : Math.floor(4 * random() * law.mean + random() * 3),
    );
  const seen = { yes: 0, no: 0 };
  for (let i = 0; i < 300; i += 1) {
    const days = counts();
    const least = (strongestStretch(counts(), 30, law)?.value ?? 0) + 0.01;
    const isReached = reaches(days, 30, fewestFor(least, 10, 200, law));
    expect(isReached).toBe((strongestStretch(days, 30, law)?.value ?? 0) >= least);
    seen[isReached ? 'yes' : 'no'] += 1;
  }
  expect(Math.min(seen.yes, seen.no)).toBeGreaterThan(30);
});
