import { expect, test } from 'vitest';
import { createReader } from '../index.ts';

const read = createReader();

/** Which incidents are live, by type and day. */
const live = (lang: string, text: string): string =>
  read({ text, lang, publishedAt: '2025-12-08' })
    .incidents.filter((i) => !i.background)
    .map((i) => `${i.subEventType} ${i.when?.start}`)
    .join(' | ');

test.each([
  // The taking of those set free is part of the news while it is recent …
  [
    'en',
    'Police freed forty pupils in Gusau on Sunday. The pupils were seized when gunmen raided Zugu on November 21.',
    'Other 2025-12-07 | Abduction/forced disappearance 2025-11-21',
  ],
  [
    'fr',
    'Quarante élèves ont été libérés dimanche à Gusau. Ils avaient été enlevés le 21 novembre par des hommes armés à Zugu.',
    'Other 2025-12-07',
  ],
  // … and history once it is old.
  [
    'en',
    'Police freed forty pupils in Gusau on Sunday. The pupils were seized when gunmen raided Zugu on October 20.',
    'Other 2025-12-07',
  ],
])('%s: %s', (lang, text, expected) => {
  expect(live(lang, text)).toBe(expected);
});
