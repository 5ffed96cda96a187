import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ReportInput } from '../../core/report.ts';
import { contractBreaches } from '../contract.fixture.ts';
import { createExplainer, createReader } from '../index.ts';
import { SECTION_LENGTH, sectionsOf } from './sections.ts';

const read = createReader();
const samples = readFileSync(new URL('../../../samples/reports.jsonl', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line): ReportInput => JSON.parse(line))
  .filter((sample) => sample.lang === 'fr');

/** One section of reports: so many that no other fits in. */
const reports = samples.map((sample) => sample.text).join('\n\n');
const section = `${`${reports}\n\n`.repeat(9).slice(0, SECTION_LENGTH - 10)}\n\nRien d’autre n’a été signalé de la journée.\n\n`;
const input = (text: string): ReportInput => ({ text, lang: 'fr', publishedAt: '2025-07-02' });

describe('where a long text is cut', () => {
  const pieces = (text: string): string[] => sectionsOf(text).map(({ start, end }) => text.slice(start, end));

  it.each([
    ['a report', 'Une attaque a fait 3 morts à Kayes.'],
    ['nothing', ''],
    ['as much as a section may hold', 'a '.repeat(SECTION_LENGTH / 2)],
  ])('not in %s', (_name, text) => {
    expect(pieces(text)).toEqual([text]);
  });

  it.each([
    ['an empty line', 'Un mot. Deux\nmots', '\n\n'],
    ['a line, where no line is empty', 'Un mot. Deux', '\n'],
    ['a sentence, in one line', 'Un mot, deux', '. '],
    ['a word, where no sentence ends', 'Un,mot', ' '],
  ])('behind %s', (_name, words, mark) => {
    const long = words.repeat(Math.ceil(SECTION_LENGTH / words.length)) + mark;
    expect(pieces(long + long)).toEqual([long, long]);
  });

  it('covers any text once and in order, in pieces of a bounded length, halving no character', () => {
    const unit = fc.oneof(
      fc.string({ unit: 'binary', minLength: 1, maxLength: 20 }),
      fc.constantFrom('👩', ' 👩', 'a\n\n'),
    );
    fc.assert(
      fc.property(unit, fc.integer({ min: 1, max: 4 * SECTION_LENGTH }), (words, length) => {
        const text = words.repeat(Math.ceil(length / words.length));
        const found = pieces(text);
        expect(found.join('')).toBe(text);
        expect(found.every((piece) => piece.length <= SECTION_LENGTH * 1.2 + 2)).toBe(true);
        const halves = /^[\uDC00-\uDFFF]/;
        expect(
          found.slice(1).filter((piece, i) => halves.test(piece) && /[\uD800-\uDBFF]$/.test(found[i]!)),
        ).toEqual([]);
      }),
      { seed: 20_250_701, numRuns: 60 },
    );
  });
});

describe('a text of several sections', () => {
  const one = read(input(section));
  const three = read(input(section.repeat(3)));

  it('is three sections long, and one holds incidents, operations, statements and signals', () => {
    expect(sectionsOf(section.repeat(3))).toHaveLength(3);
    const { incidents, operations, statements, signals } = one;
    expect([incidents, operations, statements, signals].every((list) => list.length > 0)).toBe(true);
  });

  it('keeps the contract: spans of the whole text, ids of their own, references that resolve', () => {
    expect(contractBreaches(three)).toEqual([]);
  });

  it('is read to what its sections are read to: a section costs what it costs alone', () => {
    for (const list of ['incidents', 'operations', 'statements', 'signals', 'assessments'] as const)
      expect(three[list]).toHaveLength(3 * one[list].length);
    const last = three.incidents.slice(-one.incidents.length);
    expect(last.map((i) => i.summary)).toEqual(one.incidents.map((i) => i.summary));
    expect(last.map((i) => i.evidence[0]!.start - 2 * one.report.text.length)).toEqual(
      one.incidents.map((i) => i.evidence[0]!.start),
    );
    const operation = three.operations.at(-1)!;
    const named = operation.incidents.map((id) => three.incidents.find((i) => i.id === id)!.where);
    expect(named.filter((place) => place !== null)).toEqual(operation.places);
  });

  it('is explained: pointers count through all sections', () => {
    const { findings, explanations } = createExplainer()(input(section.repeat(2)));
    const pointed = explanations.values.map(({ of }) => /^\/incidents\/(\d+)$/.exec(of)?.[1]).filter(Boolean);
    expect(pointed.map(Number)).toEqual(findings.incidents.map((_incident, i) => i));
    const starts = explanations.leftAside.map((reason) => reason.evidence.start);
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
    expect(starts.at(-1)).toBeGreaterThan(section.length);
  });
});
