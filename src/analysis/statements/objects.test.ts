import { describe, expect, it } from 'vitest';
import type { StatementRecord } from '../../core/records.ts';
import { mentionsOf } from './mentions.ts';
import { OBJECTS } from './objects.ts';
import { statement, recordWith } from './record.fixture.ts';

const objectsIn = (quote: string, members: Partial<StatementRecord>): readonly string[] =>
  mentionsOf(recordWith({ statements: [statement({ act: 'ban', quote, ...members })] }), '2025-01-31')[0]
    ?.objects ?? [];

describe.each(Object.entries(OBJECTS))('%s', (object, row) => {
  it.each(['fr', 'en'] as const)('is known by its words (%s), and not by others', (lang) => {
    const put = (text: string): readonly string[] =>
      row.addresseesOnly === true ? objectsIn('a interdit', { addressees: [text] }) : objectsIn(text, {});
    expect(put(row.yes[lang])).toContain(object);
    expect(put(row.no[lang])).not.toContain(object);
  });
});

it('a speaker is nobody that a ban bears on', () => {
  expect(objectsIn('Le préfet a interdit la musique', { speaker: 'Le préfet', addressees: [] })).toEqual([
    'customs',
  ]);
});
