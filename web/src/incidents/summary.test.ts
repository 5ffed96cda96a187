import { expect, test } from 'vitest';
import { EN } from '../messages/en.ts';
import { FR } from '../messages/fr.ts';
import { summaryIn, type Summarised } from './summary.ts';

const incident: Summarised = {
  summary: 'Killings at Tarabak, 1 July 2025 – claimed by JNIM.',
  lang: 'en',
  subEventType: 'Attack',
  where: {
    name: 'Tarabak',
    admin1: 'Mopti',
    admin2: null,
    country: 'ML',
    lat: 14.5,
    lon: -3.5,
    geoPrecision: 2,
  } as unknown as Summarised['where'],
  when: {
    start: '2025-07-01',
    end: '2025-07-01',
    time: null,
    partOfDay: null,
  } as unknown as Summarised['when'],
  perpetrators: [{ name: 'JNIM', actorId: 'jnim' }] as unknown as Summarised['perpetrators'],
  responsibility: { status: 'claimed', by: null },
};

test('an incident is summed up in the language of the reader, in the words of its report where they are that', () => {
  expect(summaryIn(incident, 'en', EN)).toBe('Killings at Tarabak, 1 July 2025 – claimed by JNIM.');
  expect(summaryIn(incident, 'fr', FR)).toBe(
    'Attaque près de Tarabak, 1er juillet 2025 – revendication : JNIM.',
  );
  const bare = { ...incident, lang: 'fr', where: null, when: null, perpetrators: [] } as const;
  expect(summaryIn(bare, 'en', EN)).toBe('Attack.');
  const attributed = { ...incident, lang: 'fr', responsibility: { status: 'attributed', by: null } } as const;
  expect(summaryIn(attributed, 'en', EN)).toBe('Attack near Tarabak, 1 July 2025 – attributed to JNIM.');
});
