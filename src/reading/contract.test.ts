import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { VigieError } from '../core/errors.ts';
import type { Findings } from '../core/findings.ts';
import type { ReportInput } from '../core/report.ts';
import { contractBreaches } from './contract.fixture.ts';
import { normaliseText } from './text/normalise.ts';
import { createReader } from './index.ts';

const SAMPLES = new URL('../../samples/reports.jsonl', import.meta.url);
const SEED = 20_250_701;
const read = createReader();

const samples: readonly ReportInput[] = readFileSync(SAMPLES, 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line): ReportInput => JSON.parse(line));

const sentences = samples
  .flatMap(({ text }) => text.split(/(?<=[.!?])\s+/))
  .filter((sentence) => sentence !== '');

/** What goes wrong in practice: marks without words, halves of characters, years that are none, endless words. */
const ODDITIES = [
  '',
  '.',
  '…',
  '«',
  '»',
  '"""',
  '\n\n•',
  '- - -',
  '(((',
  '\uD83D',
  '\uDC80',
  '👩‍👩‍👧‍👦',
  '\u202Eattaque\u202C',
  'a\u0301 '.repeat(20),
  '31 février 2025',
  '29 February 2023',
  '99/99/9999',
  'le 0 juillet',
  '25 h 61',
  'entre 9 et 3 morts',
  'moins de zéro blessé',
  '12 345 678 901 234 567 890 morts',
  '999999999999999999999 killed',
  'between 30 and 20 people were killed',
  'du 5 au 3 juillet 2025',
  'à −12 km au nord de Kayes',
  '0 km north of Kayes',
  'x'.repeat(5000),
  'Kayes–'.repeat(40),
  'tués '.repeat(40),
  'à '.repeat(200),
];

const lang = fc.constantFrom('fr', 'en');
const publishedAt = fc.constantFrom(
  undefined,
  '2025-07-02',
  '2024-02-29',
  '1999-12-31',
  '1900-01-01',
  '2100-01-01',
);
const fromText = (text: fc.Arbitrary<string>): fc.Arbitrary<ReportInput> =>
  fc.record({ text, lang, publishedAt });

const anyText = fromText(fc.string({ unit: 'binary', maxLength: 400 }));
const anyScript = fromText(fc.string({ unit: 'grapheme', maxLength: 400 }));
const salad = fromText(
  fc
    .array(fc.oneof({ arbitrary: fc.constantFrom(...sentences), weight: 4 }, fc.constantFrom(...ODDITIES)), {
      maxLength: 12,
    })
    .chain((parts) => fc.constantFrom(' ', '\n', '\n\n', '').map((glue) => parts.join(glue))),
);
const torn = fromText(
  fc
    .tuple(fc.constantFrom(...samples), fc.nat(), fc.nat())
    .map(([{ text }, a, b]) => text.slice(a % text.length, (a % text.length) + 1 + (b % 1500))),
);

/** Findings, or null for a report that is declined in words for a person. */
function readOrDecline(input: ReportInput): Findings | null {
  try {
    return read(input);
  } catch (error) {
    if (!(error instanceof VigieError)) throw error;
    expect(error.message).toMatch(/^[^\n]+$/);
    return null;
  }
}

describe('the contract of findings, on every sample report', () => {
  it.each(samples.map((sample) => [sample.id ?? '', sample] as const))('%s', (_id, sample) => {
    expect(contractBreaches(read(sample))).toEqual([]);
  });

  it('reads the same bytes to the same bytes, with this reader and a new one', () => {
    const first = samples.map((sample) => JSON.stringify(read(sample)));
    const again = createReader();
    expect(samples.toReversed().map((sample) => JSON.stringify(again(sample)))).toEqual(first.toReversed());
  });

  it('gives nothing that JSON cannot carry', () => {
    for (const sample of samples) {
      const findings = read(sample);
      expect(JSON.parse(JSON.stringify(findings))).toEqual(findings);
    }
  });

  it('reads its own normalised text to the same findings', () => {
    for (const sample of samples) {
      const first = read(sample);
      expect(read({ ...sample, text: first.report.text })).toEqual(first);
    }
  });

  it('knows a text by its content, whatever its id, line ends and composition of accents', () => {
    for (const sample of samples.slice(0, 20)) {
      const other = {
        ...sample,
        id: 'other',
        text: `\uFEFF${sample.text.replaceAll('\n', '\r\n').normalize('NFD')}`,
      };
      expect(read(other).report).toEqual({ ...read(sample).report, id: 'other' });
    }
  });
});

describe('the contract of findings, on texts that nobody wrote', () => {
  const cases: readonly (readonly [string, fc.Arbitrary<ReportInput>, number])[] = [
    ['any code units', anyText, 200],
    ['any script', anyScript, 200],
    ['sentences of reports, shuffled, with oddities between', salad, 150],
    ['pieces torn out of reports', torn, 200],
  ];

  it.each(cases)('%s', (_name, texts, numRuns) => {
    fc.assert(
      fc.property(texts, (input) => {
        const findings = readOrDecline(input);
        expect(findings === null ? [] : contractBreaches(findings)).toEqual([]);
      }),
      { seed: SEED, numRuns },
    );
  });

  it('reads them to the same bytes twice', () => {
    const again = createReader();
    fc.assert(
      fc.property(fc.oneof(salad, torn), (input) => {
        expect(JSON.stringify(read(input))).toBe(JSON.stringify(again(input)));
      }),
      { seed: SEED, numRuns: 25 },
    );
  });

  it.each(ODDITIES.map((text) => [JSON.stringify(text.slice(0, 40)), text] as const))(
    'oddity %s',
    (_shown, text) => {
      for (const code of ['fr', 'en']) {
        for (const whole of [
          text,
          `Une attaque a fait 3 morts à Kayes. ${text}`,
          `${text} Gunmen killed 3 people in Kayes.`,
        ]) {
          const findings = readOrDecline({ text: whole, lang: code, publishedAt: '2025-07-02' });
          expect(findings === null ? [] : contractBreaches(findings)).toEqual([]);
        }
      }
    },
  );
});

describe('what is declined', () => {
  const cases: readonly (readonly [string, ReportInput, string, RegExp])[] = [
    [
      'a language without a pack',
      { text: 'Der Angriff auf das Dorf wurde von der Armee nicht bestätigt.' },
      'unsupported',
      /"de".*fr, en/,
    ],
    ['no language at all', { text: '1234 5678' }, 'unsupported', /no language/],
    ['a given language without a pack', { text: 'Hello', lang: 'sw' }, 'unsupported', /"sw"/],
    [
      'a day that is none',
      { text: 'Hello', lang: 'en', publishedAt: '2025-02-30' },
      'bad_input',
      /2025-02-30/,
    ],
    ['a date in words', { text: 'Hello', lang: 'en', publishedAt: 'yesterday' }, 'bad_input', /yesterday/],
  ];

  it.each(cases)('%s', (_name, input, code, message) => {
    const declined = (): Findings => read(input);
    expect(declined).toThrow(VigieError);
    expect(declined).toThrow(message);
    expect(declined).toThrow(expect.objectContaining({ code }));
  });

  it('is not a report in which nothing happened: that one has findings, all empty', () => {
    const { report, engine, schema, ...found } = read({ text: '', lang: 'fr' });
    expect([report.text, engine.version !== '', schema]).toEqual(['', true, 'vigie.findings/1']);
    expect(Object.values(found).flat()).toEqual([]);
  });
});

describe('long reports', () => {
  const MEGABYTE = 1_000_000;
  // Far above a page of names without a full stop; the cost of one sentence grows with its square.
  const LONG_SENTENCE = 6_000;
  const repeated = (text: string, size = MEGABYTE): string =>
    text.repeat(Math.ceil(size / text.length)).slice(0, size);
  const written = (code: string): string =>
    samples
      .filter((sample) => sample.lang === code)
      .map((sample) => sample.text)
      .join('\n\n');

  const cases: readonly (readonly [string, string, string])[] = [
    ['a megabyte of French reports', 'fr', repeated(written('fr'))],
    ['a quarter of one of English reports', 'en', repeated(written('en'), MEGABYTE / 4)],
    ['a megabyte that is one word', 'fr', 'a'.repeat(MEGABYTE)],
    ['a megabyte of digits', 'en', repeated('1')],
    ['a megabyte of line ends', 'fr', repeated('\n')],
    ['a megabyte of full stops', 'en', repeated('.')],
    ['a megabyte of headings without a text', 'fr', repeated('DJIBO\n\nKAYA\n\n')],
    [
      'a megabyte of titles, each with its paragraph',
      'en',
      repeated(`Djibo\n\n${'Nobody was hurt there. '.repeat(3)}\n\n`),
    ],
    ['a sentence that never ends', 'fr', repeated('attaque à Kayes et Nioro, trois morts, ', LONG_SENTENCE)],
    ['names joined by hyphens without end', 'fr', repeated('Kayes-', LONG_SENTENCE)],
  ];

  it.each(cases)('%s', { timeout: 180_000 }, (_name, code, text) => {
    const findings = read({ text, lang: code, publishedAt: '2025-12-31' });
    expect(findings.report.text).toBe(normaliseText(text));
    expect(contractBreaches(findings).slice(0, 5)).toEqual([]);
  });
});
