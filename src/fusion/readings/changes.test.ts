import { describe, expect, it } from 'vitest';
import type { IncidentDetail } from '../../core/records.ts';
import { describe as tell } from '../description.ts';
import { fuse } from '../fuse.ts';
import { by, day, one, toll, town } from '../samples.ts';
import { changesBetween } from './changes.ts';

const first = one('a', { harm: [toll(12)], when: day('2025-07-01') }, { sequence: 1, source: 'Radio A' });
const second = one(
  'b',
  { harm: [toll(20)], actors: [by('katiba-macina')] },
  { sequence: 2, source: 'Radio B', sensitivity: 'AMBER' },
);

function told(...mentions: Parameters<typeof fuse>[0]): IncidentDetail {
  const [cluster] = fuse(mentions);
  return tell(cluster!, mentions);
}

const fields = (before: IncidentDetail | null, after: IncidentDetail): string[] =>
  changesBetween(before, after).map(({ field }) => field);

describe('changesBetween', () => {
  it('finds none between an incident and itself', () => {
    expect(changesBetween(told(first), told(first))).toEqual([]);
  });

  it('tells what another report changed, before and after', () => {
    const changes = changesBetween(told(first), told(first, second));
    expect(changes.map(({ field }) => field)).toEqual([
      'perpetrators',
      'tolls',
      'disputed',
      'reports',
      'lineages',
      'sensitivity',
    ]);
    expect(changes.find(({ field }) => field === 'tolls')).toEqual({
      field: 'tolls',
      before: [{ effect: 'killed', who: 'state_forces', low: 12, high: 12, speakers: 1 }],
      after: [{ effect: 'killed', who: 'state_forces', low: 12, high: 20, speakers: 2 }],
    });
  });

  it('is its own mirror', () => {
    const [a, b] = [told(first), told(first, second)];
    const turned = changesBetween(b, a).map(({ field, before, after }) => ({
      field,
      before: after,
      after: before,
    }));
    expect(turned).toEqual(changesBetween(a, b));
  });

  it('tells of a new incident all that is known, and nothing that is not', () => {
    const bare = one('c', { when: null, where: null, actors: [], targets: [] });
    expect(fields(null, told(bare))).toEqual([
      'eventType',
      'subEventType',
      'responsibility',
      'certainty',
      'background',
      'reports',
      'lineages',
      'sensitivity',
    ]);
    expect(fields(null, told(first))).toContain('tolls');
  });

  it('does not take other words or another chance for a change', () => {
    const detail = told(first);
    const span = { start: 3, end: 8, quote: 'mardi' };
    const after = {
      ...detail,
      when: { ...detail.when!, evidence: [span], anchor: 'publication' as const },
      where: { ...detail.where!, probability: 0.5, evidence: [span] },
    };
    expect(fields(detail, after)).toEqual([]);
    expect(fields(detail, { ...detail, where: town('Niono') })).toEqual(['where']);
    expect(fields(detail, { ...detail, when: null })).toEqual(['when']);
  });
});
