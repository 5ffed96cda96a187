import { expect, it } from 'vitest';
import { explainFusion } from './explained.ts';
import { fuseFindings } from './findings.ts';
import { by, day, findingsOf, incident, town } from './samples.ts';

const a = findingsOf(
  'a',
  [
    incident(),
    incident({ id: 'i2', where: town('Kayes'), actors: [by('isgs')], when: day('2025-07-03') }, 50),
  ],
  {
    publishedAt: '2025-07-01',
  },
);
const b = findingsOf('b', [incident({ id: 'x' })]);
const lines = explainFusion([b, a]);

it('says of the same incidents as fuseFindings why each mention belongs to it', () => {
  expect(
    lines.map(({ id, mentions }) => [id, mentions.map((one) => `${one.report}/${one.incident}`)]),
  ).toEqual(
    fuseFindings([a, b]).map(({ id, mentions }) => [
      id,
      mentions.map((one) => `${one.report}/${one.incident}`),
    ]),
  );
  const [joined, alone] = lines;
  for (const { reasons } of joined?.mentions ?? []) {
    expect(reasons.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['prior', 'place_same', 'day_same']),
    );
    expect(reasons.reduce((sum, { weight }) => sum + weight, 0)).toBeGreaterThanOrEqual(0);
  }
  expect(alone?.mentions).toMatchObject([{ report: 'a', incident: 'i2', reasons: [] }]);
});

it('names the pairs that came nearest and what kept them apart, from both sides', () => {
  const [joined, alone] = lines;
  const apart = alone?.refused ?? [];
  expect(apart.length).toBeGreaterThan(0);
  for (const { mention, other, weight, vetoes, reasons } of apart) {
    expect([mention.incident, other.cluster]).toEqual(['i2', joined?.id]);
    // Two incidents of one report, or too little that speaks for one.
    expect(vetoes.length > 0 || weight < 0).toBe(true);
    expect(reasons.map(({ code }) => code)).toEqual(expect.arrayContaining(vetoes.map(({ code }) => code)));
  }
  const pair = apart.find(({ other }) => other.report === 'a');
  if (pair !== undefined) expect(pair.vetoes.map(({ code }) => code)).toContain('same_report');
  expect(joined?.refused.map(({ other }) => other.cluster)).toEqual(apart.map(() => alone?.id));
});
