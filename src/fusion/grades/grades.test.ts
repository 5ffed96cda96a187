import { describe, expect, it } from 'vitest';
import type { Harm, Incident } from '../../core/findings.ts';
import type { IncidentDetail, ReadClaim } from '../../core/records.ts';
import { describe as tell } from '../description.ts';
import { fuse } from '../fuse.ts';
import { by, day, one, toll, town } from '../samples.ts';
import { bearing } from './agreement.ts';
import { chances } from './chances.ts';
import { suggestCredibility } from './credibility.ts';
import { RELIABILITY_STEPS, suggestReliability, trackRecordOf } from './reliability.ts';

type Telling = readonly [source: string, change: Partial<Incident>, facts?: Parameters<typeof one>[2]];

// Nothing but what a case sets is said: no place, day or actor to agree on by chance.
const SILENT = { when: null, where: null, actors: [], targets: [] };

function told(...tellings: readonly Telling[]): IncidentDetail {
  const mentions = tellings.map(([source, change, facts], sequence) =>
    one(`r${sequence}`, { ...SILENT, ...change }, { source, sequence, ...facts }),
  );
  const [a, ...rest] = mentions.map(({ report, incident }) => ({ report, incident: incident.id }));
  const [cluster] = fuse(
    mentions,
    rest.map((b) => ({ kind: 'same', a: a!, b })),
  );
  return tell(cluster!, mentions);
}

const harm = (low: number, change: Partial<Harm> = {}): Partial<Incident> => ({
  harm: [toll(low, low, change)],
});
const record = (...tellings: readonly Telling[]): string[] =>
  trackRecordOf(told(...tellings)).map(
    ({ source, confirmed, contradicted }) => `${source} +${confirmed} -${contradicted}`,
  );

/** Grade of the first claim of a field, as "grade (confirming, contradicting)". */
function credibility(field: string, ...tellings: readonly Telling[]): string {
  const detail = told(...tellings);
  const lineageOf = ({ report }: ReadClaim): number =>
    detail.mentions.find((mention) => mention.report.digest === report)!.lineage;
  const claim = detail.claims.find((said) => said.field === field)!;
  const { grade, confirming, contradicting } = suggestCredibility(claim, detail.claims, lineageOf);
  return `${grade} (${confirming}, ${contradicting})`;
}

describe('trackRecordOf', () => {
  // Each telling also gives the event type, on which all agree.
  it.each<readonly [string, readonly Telling[], readonly string[]]>([
    ['one lineage bears nothing out', [['A', harm(12)]], []],
    [
      'two that agree',
      [
        ['A', harm(12)],
        ['B', harm(12)],
      ],
      ['A +2 -0', 'B +2 -0'],
    ],
    [
      'two that disagree',
      [
        ['A', harm(12)],
        ['B', harm(40)],
      ],
      ['A +1 -1', 'B +1 -1'],
    ],
    [
      'two against one: those two have one for and one against',
      [
        ['A', harm(12)],
        ['B', harm(40)],
        ['C', harm(40)],
      ],
      ['A +1 -1', 'B +1 -0', 'C +1 -0'],
    ],
    [
      'a copy is no witness',
      [
        ['AFP', harm(12)],
        ['B', harm(12, { source: 'AFP' })],
      ],
      [],
    ],
    [
      'a figure that grew is no error',
      [
        ['A', harm(5), { publishedAt: '2025-07-01' }],
        ['B', harm(12), { publishedAt: '2025-07-03' }],
      ],
      ['A +1 -0', 'B +1 -1'],
    ],
    [
      'one governor quoted twice is one voice',
      [
        ['A', harm(12, { source: 'le gouverneur' })],
        ['B', harm(12, { source: 'le gouverneur' })],
      ],
      ['A +1 -0', 'B +1 -0'],
    ],
    [
      'other days',
      [
        ['A', { when: day('2025-07-01') }],
        ['B', { when: day('2025-07-02') }],
      ],
      ['A +1 -1', 'B +1 -1'],
    ],
    [
      'a week says nothing of a day',
      [
        ['A', { when: day('2025-07-01') }],
        ['B', { when: day('2025-06-28', '2025-07-04', { timePrecision: 2 }) }],
      ],
      ['A +1 -0', 'B +1 -0'],
    ],
    [
      'one place',
      [
        ['A', { where: town('Kayes') }],
        ['B', { where: town('Kayes') }],
      ],
      ['A +2 -0', 'B +2 -0'],
    ],
    [
      'a movement and its part',
      [
        ['A', { actors: [by('jnim')] }],
        ['B', { actors: [by('katiba-macina')] }],
      ],
      ['A +2 -0', 'B +2 -0'],
    ],
    [
      'two groups',
      [
        ['A', { actors: [by('jnim')] }],
        ['B', { actors: [by('is-sahel')] }],
      ],
      ['A +1 -1', 'B +1 -1'],
    ],
    [
      'armed men say nothing of a group',
      [
        ['A', { actors: [by('jnim')] }],
        ['B', { actors: [by('unknown-armed', 'other')] }],
      ],
      ['A +1 -0', 'B +1 -0'],
    ],
  ])('%s', (_what, tellings, expected) => expect(record(...tellings)).toEqual(expected));

  it('counts what a source says again once', () => {
    const twice: readonly Telling[] = [
      ['A', harm(12)],
      ['A', harm(12)],
      ['B', harm(12)],
    ];
    expect(record(...twice).find((line) => line.startsWith('A'))).toBe('A +2 -0');
  });
});

describe('suggestReliability', () => {
  it.each([
    [0, 0, 'F'],
    [4, 0, 'F'],
    [0, 4, 'F'],
    [5, 0, 'B'],
    [8, 0, 'A'],
    [40, 1, 'A'],
    [8, 4, 'C'],
    [5, 5, 'D'],
    [1, 9, 'E'],
  ])('%i borne out and %i contradicted: %s', (confirmed, contradicted, grade) =>
    expect(suggestReliability({ confirmed, contradicted }).grade).toBe(grade),
  );

  it('is a mean between nothing and all, and steps fall', () => {
    const { mean, judged } = suggestReliability({ confirmed: 9, contradicted: 1 });
    expect(judged).toBe(10);
    expect(mean).toBeCloseTo(11.8 / 14, 10);
    const least = RELIABILITY_STEPS.map(([step]) => step);
    expect(least).toEqual([...least].sort((a, b) => b - a));
  });
});

describe('suggestCredibility', () => {
  it.each<readonly [string, readonly Telling[], string]>([
    ['alone', [['A', harm(12)]], '6 (0, 0)'],
    [
      'one other',
      [
        ['A', harm(12)],
        ['B', harm(12)],
      ],
      '2 (1, 0)',
    ],
    [
      'two others',
      [
        ['A', harm(12)],
        ['B', harm(12)],
        ['C', harm(12)],
      ],
      '1 (2, 0)',
    ],
    [
      'copies',
      [
        ['AFP', harm(12)],
        ['B', harm(12, { source: 'AFP' })],
        ['C', harm(12, { source: 'AFP' })],
      ],
      '6 (0, 0)',
    ],
    [
      'a vague claim is soon agreed with',
      [
        ['A', { harm: [toll(2, null)] }],
        ['B', harm(12)],
      ],
      '3 (1, 0)',
    ],
    [
      'a vague claim bears nothing out',
      [
        ['A', harm(12)],
        ['B', { harm: [toll(2, null)] }],
      ],
      '6 (0, 0)',
    ],
    [
      'as many against as for',
      [
        ['A', harm(12)],
        ['B', harm(12)],
        ['C', harm(40)],
      ],
      '3 (1, 1)',
    ],
    [
      'more against',
      [
        ['A', harm(12)],
        ['B', harm(12)],
        ['C', harm(40)],
        ['D', harm(40)],
      ],
      '4 (1, 2)',
    ],
    [
      'one against',
      [
        ['A', harm(12)],
        ['B', harm(40)],
      ],
      '4 (0, 1)',
    ],
    [
      'two against, nobody for',
      [
        ['A', harm(12)],
        ['B', harm(40)],
        ['C', harm(50)],
      ],
      '5 (0, 2)',
    ],
    [
      'denied by another',
      [
        ['A', harm(12)],
        ['B', harm(12, { certainty: 'denied' })],
      ],
      '4 (0, 1)',
    ],
  ])('%s', (_what, tellings, expected) => expect(credibility('harm', ...tellings)).toBe(expected));

  it('does not know of sources: names and grades of outlets change nothing', () => {
    const grade = (a: string, b: string): string => credibility('harm', [a, harm(12)], [b, harm(12)]);
    expect(grade('A', 'B')).toBe(grade('X', 'Y'));
  });
});

describe('bearing', () => {
  it('goes both ways, but for figures that grew', () => {
    const { claims } = told(
      ['A', { ...harm(12), when: day('2025-07-01'), outcome: ['repelled'] }],
      ['B', { ...harm(40), when: day('2025-07-01'), outcome: ['seized'] }],
    );
    const read = claims.filter((claim) => claim.decision === null);
    const found = read.map((a) => read.map((b) => bearing(a, b)));
    expect(found).toEqual(found.map((row, i) => row.map((_bearing, j) => found[j]![i])));
    expect(found.flat()).toEqual(expect.arrayContaining(['agrees', 'disagrees', null]));
  });
});

describe('chances', () => {
  const vote = (
    value: string,
    lineage: number,
    reliability = 0.7,
  ): Parameters<typeof chances>[0][number] => ({ value, lineage, reliability });

  it('are one source’s own where it speaks alone', () => {
    expect(chances([vote('a', 0)], 5).get('a')).toBeCloseTo(0.7, 10);
  });

  it('do not grow with copies', () => {
    const alone = chances([vote('a', 0), vote('b', 1)], 5);
    expect(chances([vote('a', 0), vote('a', 0), vote('a', 0), vote('b', 1)], 5)).toEqual(alone);
    expect(chances([vote('a', 0), vote('a', 2), vote('b', 1)], 5).get('a')).toBeGreaterThan(alone.get('a')!);
  });

  it('share a lineage among the answers that its copies give', () => {
    const shared = chances([vote('a', 0), vote('b', 0)], 5);
    expect(shared.get('a')).toBeCloseTo(shared.get('b')!, 10);
  });

  it('stay within 0..1 and leave room for what nobody said', () => {
    const all = [...chances([vote('a', 0, 0.99), vote('b', 1, 0.01), vote('c', 2)], 3).values()];
    expect(all.every((chance) => chance >= 0 && chance <= 1)).toBe(true);
    expect(all.reduce((sum, chance) => sum + chance, 0)).toBeLessThan(1);
  });

  it('are none where nobody speaks', () => expect(chances([], 5).size).toBe(0));
});
