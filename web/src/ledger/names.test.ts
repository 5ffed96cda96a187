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
  const value = { status: 'attributed', by: 'is-sahel' };
  expect(valueText({ field: 'responsibility', value }, 'fr', FR, namesIn(incident, 'fr')).text).toBe(
    'Attribué · État islamique au Sahel',
  );
  expect(summaryText('responsibility', value, 'en', EN, namesIn(incident, 'en'))).toContain(
    'Islamic State in the Sahel',
  );
  expect(namesIn(incident, 'fr')('nobody')).toBe('nobody');
  expect(namesIn(null, 'fr')('unknown-armed')).toBe('hommes armés non identifiés');
});
