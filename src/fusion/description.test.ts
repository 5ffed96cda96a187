import { describe as suite, expect, it } from 'vitest';
import { describe } from './description.ts';
import { fuse } from './fuse.ts';
import { claimsOf } from './readings/ledger.ts';
import type { Mention } from './mention.ts';
import { by, day, hit, one, toll, town } from './samples.ts';

function only(mentions: readonly Mention[]): ReturnType<typeof describe> {
  const clusters = fuse(mentions);
  expect(clusters).toHaveLength(1);
  const [cluster] = clusters;
  if (cluster === undefined) throw new Error('The sample mentions are one incident.');
  return describe(cluster, mentions);
}

suite('the ledger', () => {
  const army = toll(13, 13, { source: 'l’état-major' });
  const mentions = [
    one(
      'a',
      { harm: [army, toll(80, null, { who: 'armed_group', source: 'ORTM', certainty: 'hedged' })] },
      { sequence: 1, source: 'Studio A', publishedAt: '2025-07-01' },
    ),
    one(
      'b',
      { harm: [toll(20, 20, { source: 'L’Etat-major' })] },
      { sequence: 2, source: 'Studio B', publishedAt: '2025-07-03' },
    ),
    one(
      'c',
      { harm: [toll(80, null, { who: 'armed_group', source: 'JNIM', certainty: 'denied' })] },
      { sequence: 3, publishedAt: '2025-07-04' },
    ),
  ];
  const harm = claimsOf(mentions).filter((claim) => claim.field === 'harm');

  it('keeps every figure with who says it and who relays it', () => {
    expect(harm.map((c) => [c.saidBy, c.relayedBy, c.stance])).toEqual([
      ['l’état-major', 'Studio A', 'asserts'],
      ['ORTM', 'Studio A', 'asserts'],
      ['L’Etat-major', 'Studio B', 'revises'],
      ['JNIM', null, 'denies'],
    ]);
  });

  it('gives each claim its own id and at least one span', () => {
    const claims = claimsOf(mentions);
    expect(new Set(claims.map((c) => c.id)).size).toBe(claims.length);
    expect(claims.every((c) => c.spans.length > 0 && /^clm-[0-9a-f]{12}$/.test(c.id))).toBe(true);
  });

  it('does not take two figures of one report for a revision', () => {
    const both = one('d', { harm: [army, toll(15, 15, { source: 'l’état-major' })] });
    expect(claimsOf([both]).some((c) => c.stance === 'revises')).toBe(false);
  });

  it('ranges tolls without averaging, summing or denied figures', () => {
    expect(only(mentions).tolls).toEqual([
      { effect: 'killed', who: 'armed_group', low: 80, high: null, speakers: 1 },
      { effect: 'killed', who: 'state_forces', low: 13, high: 20, speakers: 1 },
    ]);
  });
});

suite('the reading of an incident', () => {
  const area = town('Kayes', { name: 'cercle de Kayes', geoPrecision: 2, placeId: null });
  const vague = one(
    'a',
    {
      summary: 'Le premier récit.',
      where: area,
      when: day('2025-06-30', '2025-07-02', { timePrecision: 2 }),
      harm: [toll(13)],
      actors: [by('unknown-armed', 'other')],
    },
    { sequence: 1 },
  );
  const sharp = one(
    'b',
    {
      harm: [toll(20)],
      responsibility: { status: 'claimed', by: 'jnim', evidence: [] },
      targets: [hit('military_base'), hit('residence')],
    },
    { sequence: 2, sensitivity: 'AMBER' },
  );
  const late = one(
    'c',
    {
      when: day('2025-07-02'),
      certainty: 'hedged',
      responsibility: { status: 'attributed', by: 'jnim', evidence: [] },
    },
    { sequence: 3 },
  );
  const detail = only([late, sharp, vague]);

  it('takes the words of the earliest, the place and day of the sharpest', () => {
    expect([detail.summary, detail.where?.name, detail.when?.start, detail.when?.end]).toEqual([
      'Le premier récit.',
      'Kayes',
      '2025-07-01',
      '2025-07-01',
    ]);
  });

  it('names the perpetrator rather than armed men, and the strongest responsibility', () => {
    expect(detail.perpetrators).toEqual([{ actorId: 'jnim', name: 'jnim' }]);
    expect(detail.responsibility).toEqual({ status: 'claimed', by: 'jnim' });
  });

  it('marks what cannot all be true, and only that', () => {
    expect(detail.disputed).toEqual(['when', 'harm']);
  });

  it('withholds what its most restricted report withholds', () => expect(detail.sensitivity).toBe('AMBER'));

  it('counts reports and lineages, and explains each mention', () => {
    expect([detail.reports, detail.lineages]).toEqual([3, 3]);
    expect(detail.mentions.map((m) => m.report.id)).toEqual(['a', 'b', 'c']);
    expect(detail.mentions.every((m) => m.reasons.length > 2)).toBe(true);
  });

  it('says which mention is missing', () => {
    const [cluster] = fuse([sharp, late]);
    expect(() => cluster && describe(cluster, [sharp])).toThrow(/rests on mention .*pass all its mentions/);
  });
});
