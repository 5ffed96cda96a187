import { expect, test } from 'vitest';
import { by, one } from '../samples.ts';
import { claimsOf } from './ledger.ts';

test('who claims an attack speaks by the name that the report gives, not by an id', () => {
  const claimed = { status: 'claimed' as const, by: 'jnim', evidence: [] };
  const speakerOf = (actors: Parameters<typeof one>[1]): string | null | undefined =>
    claimsOf([one('a', { ...actors, responsibility: claimed })]).find(
      ({ field }) => field === 'responsibility',
    )?.saidBy;
  expect(speakerOf({ actors: [{ ...by('jnim'), name: 'le Jnim' }] })).toBe('le Jnim');
  expect(speakerOf({ actors: [] })).toBe('jnim');
});
