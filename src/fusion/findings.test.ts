import { expect, it } from 'vitest';
import { fuseFindings } from './findings.ts';
import { findingsOf, incident, town } from './samples.ts';

const a = findingsOf('a', [incident(), incident({ id: 'i2', where: town('Niono') }, 50)], {
  publishedAt: '2025-07-01',
});
const b = findingsOf('b', [incident({ id: 'x' })]);

it('names mentions by the ids that came with the reports', () => {
  expect(fuseFindings([b, a]).map((line) => line.mentions)).toEqual([
    [
      { report: 'a', incident: 'i1' },
      { report: 'b', incident: 'x' },
    ],
    [{ report: 'a', incident: 'i2' }],
  ]);
});

it('gives the same lines whatever the order of the files', () => {
  expect(fuseFindings([b, a])).toEqual(fuseFindings([a, b]));
});

it('fuses one text under two ids', () => {
  const copy = { ...b, report: { ...b.report, id: 'copy' } };
  expect(fuseFindings([b, copy]).map((line) => line.mentions.map((m) => m.report))).toEqual([['b', 'copy']]);
});
