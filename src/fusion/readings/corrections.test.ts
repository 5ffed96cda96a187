import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Correction } from '../../core/decisions.ts';
import type { Claim, ClaimField, IncidentDetail } from '../../core/records.ts';
import { describe as tell } from '../description.ts';
import { fuse } from '../fuse.ts';
import { by, day, one, toll, town } from '../samples.ts';
import { parseCorrection } from './correction.ts';
import { withCorrections, withGrades } from './corrections.ts';

function fused(): IncidentDetail {
  const mentions = [
    one('a', { harm: [toll(13), toll(4, 4, { who: 'civilians' })] }, { sequence: 1, source: 'Radio A' }),
    one(
      'b',
      { harm: [toll(20)], when: day('2025-07-02'), where: town('Kayes'), actors: [by('is-sahel')] },
      { sequence: 2, source: 'Radio B' },
    ),
  ];
  const [cluster] = fuse(mentions, [
    {
      kind: 'same',
      a: { report: mentions[0]!.report, incident: 'i1' },
      b: { report: mentions[1]!.report, incident: 'i1' },
    },
  ]);
  return tell(cluster!, mentions);
}

const detail = fused();

let count = 0;
function correct(field: ClaimField, value: unknown, at = '2025-07-05T10:00:00Z'): Correction {
  const mention = { report: detail.mentions[0]!.report.digest, ownId: detail.id, wordsAt: 0 };
  const body = { kind: 'correct', mention, field, value: parseCorrection(field, value) } as const;
  return { id: `dec-${String(++count).padStart(12, '0')}`, by: 'A. Traoré', why: '', at, body };
}

const decided = (claims: readonly Claim[]): readonly Claim[] => claims.filter((c) => c.decision !== null);

describe('withCorrections', () => {
  it('leaves an incident that nobody corrected as it is', () => {
    expect(withCorrections(detail, [])).toBe(detail);
  });

  it('adds a claim without words, said by the person, and keeps the rest', () => {
    const { claims } = withCorrections(detail, [correct('when', { start: '2025-06-30' })]);
    expect(claims.slice(0, detail.claims.length)).toEqual(detail.claims);
    expect(decided(claims)).toEqual([
      expect.objectContaining({
        field: 'when',
        saidBy: 'A. Traoré',
        relayedBy: null,
        report: null,
        spans: [],
        stance: 'supersedes',
      }),
    ]);
  });

  it.each<readonly [ClaimField, unknown, Partial<IncidentDetail>]>([
    ['when', null, { when: null }],
    ['where', null, { where: null }],
    [
      'eventType',
      { eventType: 'Riots', subEventType: 'Mob violence' },
      { eventType: 'Riots', subEventType: 'Mob violence' },
    ],
    [
      'perpetrator',
      { name: 'Katiba Macina', actorId: 'katiba-macina' },
      { perpetrators: [{ actorId: 'katiba-macina', name: 'Katiba Macina' }] },
    ],
    ['perpetrator', null, { perpetrators: [] }],
    ['target', { category: 'market' }, { targets: ['market'] }],
    [
      'responsibility',
      { status: 'claimed', by: 'jnim' },
      { responsibility: { status: 'claimed', by: 'jnim' } },
    ],
    ['means', 'ied', {}],
  ])('%s decides the summary', (field, value, expected) => {
    const { claims: _before, disputed: _was, ...rest } = detail;
    const { claims: _after, disputed, ...summary } = withCorrections(detail, [correct(field, value)]);
    expect(summary).toEqual({ ...rest, ...expected });
    expect(disputed).not.toContain(field);
  });

  it('decides one toll and leaves the others', () => {
    const { tolls, disputed } = withCorrections(detail, [
      correct('harm', { effect: 'killed', who: 'state_forces', low: 17 }),
    ]);
    expect(detail.disputed).toContain('harm');
    expect(disputed).not.toContain('harm');
    expect(tolls).toEqual([
      { effect: 'killed', who: 'civilians', low: 4, high: 4, speakers: 1 },
      { effect: 'killed', who: 'state_forces', low: 17, high: 17, speakers: 1 },
    ]);
  });

  it('stays disputed where another toll was decided', () => {
    const other = correct('harm', { effect: 'killed', who: 'civilians', low: 5 });
    expect(withCorrections(detail, [other]).disputed).toContain('harm');
  });

  it('takes the later of two corrections, in whatever order they come', () => {
    const first = correct('when', { start: '2025-06-29' }, '2025-07-05T10:00:00Z');
    const later = correct('when', { start: '2025-06-30' }, '2025-07-06T10:00:00Z');
    for (const order of [
      [first, later],
      [later, first],
    ])
      expect(withCorrections(detail, order).when?.start).toBe('2025-06-30');
  });

  it('gives every claim its own id', () => {
    const all = withCorrections(detail, [
      correct('target', [{ category: 'market' }, { category: 'market' }]),
      correct('target', { category: 'market' }),
      correct('harm', { effect: 'killed', who: 'civilians', low: 5 }),
    ]).claims.map((claim) => claim.id);
    expect(new Set(all).size).toBe(all.length);
  });

  it('changes nothing but what hangs on the field', () => {
    const days = fc.integer({ min: 1, max: 28 }).map((n) => `2025-06-${String(n).padStart(2, '0')}`);
    fc.assert(
      fc.property(days, (start) => {
        const corrected = withCorrections(detail, [correct('when', { start })]);
        expect(corrected).toEqual({
          ...detail,
          when: expect.objectContaining({ start, end: start }),
          disputed: detail.disputed.filter((field) => field !== 'when'),
          claims: expect.arrayContaining([...detail.claims]),
        });
      }),
    );
  });
});

describe('withGrades', () => {
  it('grades the claims named and no other', () => {
    const [first] = detail.claims;
    const graded = withGrades(
      detail,
      new Map([
        [first!.id, 2],
        ['clm-of-another', 5],
      ]),
    );
    expect(graded.claims.filter((claim) => claim.grade !== null)).toEqual([{ ...first, grade: 2 }]);
    expect({ ...graded, claims: [] }).toEqual({ ...detail, claims: [] });
  });
});
