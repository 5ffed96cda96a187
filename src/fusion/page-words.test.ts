import { expect, test } from 'vitest';
import { EN } from '../../web/src/messages/en.ts';
import { FR } from '../../web/src/messages/fr.ts';
import { ASIDE_LABELS } from './readings/asides.ts';
import { REASON_LABELS } from './reasons.ts';

// The page may not import fusion: its words for these codes are its own, and the same.
const words = (labels: Readonly<Record<string, { fr: string; en: string }>>, lang: 'fr' | 'en') =>
  Object.fromEntries(Object.entries(labels).map(([code, label]) => [code, label[lang]]));

test.each([
  ['fr', FR],
  ['en', EN],
] as const)('the page says grounds and reasons in %s as the command line does', (lang, messages) => {
  expect(messages.judging.reasons).toEqual(words(REASON_LABELS, lang));
  expect(messages.judging.readings.asides).toEqual(words(ASIDE_LABELS, lang));
});
