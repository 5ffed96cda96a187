import { expect, test } from 'vitest';
import { MAX_REPORT_BYTES, type ReportInput } from '../core/report.ts';
import { findFault } from './checking.ts';
import { APP_MESSAGES, type UiLang } from './messages.ts';

test.each<[string, ReportInput, string | null]>([
  ['a plain text', { text: 'Kayes, 1er juillet.' }, null],
  ['tabs, form feeds and a DOS end mark', { text: 'a\tb\fc\r\n\u001a' }, null],
  ['one stray control character in a long text', { text: `${'word '.repeat(100)}\u0007` }, null],
  ['20 MB of two-byte letters', { text: 'é'.repeat(MAX_REPORT_BYTES / 2) }, null],
  ['one letter more', { text: 'é'.repeat(MAX_REPORT_BYTES / 2 + 1) }, 'too_large'],
  ['nothing', { text: '' }, 'bad_input'],
  ['spaces of all kinds', { text: ' \u00a0\u2003\n' }, 'bad_input'],
  ['a NUL', { text: 'a\0' }, 'unsupported'],
  ['many control characters', { text: '\u0001\u0002abc' }, 'unsupported'],
  ['half a surrogate pair', { text: 'a\udc00' }, 'bad_input'],
  ['no text at all', {} as ReportInput, 'bad_input'],
  ['a title that is a number', { text: 'a', title: 3 as unknown as string }, 'bad_input'],
  ['an id with a NUL', { text: 'a', id: '\0' }, 'bad_input'],
  ['a leap day', { text: 'a', publishedAt: '2024-02-29' }, null],
  ['a leap day of another year', { text: 'a', publishedAt: '2025-02-29' }, 'bad_input'],
  ['a day in another form', { text: 'a', publishedAt: '1/7/2025' }, 'bad_input'],
])('%s', (_name, report, code) => {
  expect(findFault(report, APP_MESSAGES.en)?.code ?? null).toBe(code);
});

/** All messages below a key, made with arguments where they take some. */
const linesOf = (messages: unknown): string[] => {
  if (typeof messages === 'string') return [messages];
  if (typeof messages === 'function') return [(messages as (...args: unknown[]) => string)(7, 'x')];
  return Object.values(messages as Readonly<Record<string, unknown>>).flatMap(linesOf);
};

test('every message is one line, in both languages, and none is the other’s', () => {
  const said = (lang: UiLang): string[] => linesOf(APP_MESSAGES[lang]);
  const [en, fr] = [said('en'), said('fr')];
  for (const [i, message] of en.entries()) {
    expect(message).not.toContain('\n');
    expect(fr[i]).not.toContain('\n');
    expect(fr[i]).not.toBe(message);
  }
});
