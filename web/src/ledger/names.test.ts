import { expect, test } from 'vitest';
import type { IncidentDetail } from '../../../src/core/records.ts';
import { EN } from '../messages/en.ts';
import { FR } from '../messages/fr.ts';
import { summaryText } from '../history/changes.ts';
import { namesIn } from './names.ts';
import { valueText } from './value.ts';

const incident = {
  perpetrators: [],
  claims: [
    { value: { actorId: 'is-sahel', name: 'Islamic State Sahel', actorType: 'rebel' } },
    { value: 'word' },
  ],
} as unknown as Pick<IncidentDetail, 'perpetrators' | 'claims'>;

test('who answers for an incident is named, and not given by an id', () => {
  const nameOf = namesIn(incident);
  const value = { status: 'attributed', by: 'is-sahel' };
  expect(valueText({ field: 'responsibility', value }, 'fr', FR, nameOf).text).toBe(
    'Attribué · Islamic State Sahel',
  );
  expect(summaryText('responsibility', value, 'en', EN, nameOf)).toContain('Islamic State Sahel');
  expect(nameOf('nobody')).toBe('nobody');
  expect(namesIn(null)('is-sahel')).toBe('is-sahel');
});
