import { describe, expect, test } from 'vitest';
import { measuringSets, sampleSet } from './samples.ts';

const samples = await sampleSet();

// Reading a set has checked types, enumerations and dates already: see checkGold.
describe.each([samples, ...(await measuringSets())])('annotated reports: $name', ({ reports, gold }) => {
  const textOf = new Map(reports.map((report) => [report.id, report.text]));
  const quoted = gold.flatMap(({ id, incidents, statements, operations }) =>
    [...incidents, ...statements, ...operations].map(({ quote }) => ({ id, quote })),
  );

  test('every report is annotated once, in the same order', () => {
    expect(gold.map(({ id }) => id).sort()).toEqual(reports.map(({ id }) => id).sort());
    expect(new Set(gold.map(({ id }) => id)).size).toBe(gold.length);
  });

  test('language and day of publication are those of the report', () => {
    const given = reports
      .filter(({ lang }) => lang)
      .map(({ id, lang, publishedAt }) => ({ id, lang, publishedAt }));
    const annotated = new Map(gold.map(({ id, lang, publishedAt }) => [id, { id, lang, publishedAt }]));
    expect(given).toEqual(given.map(({ id }) => annotated.get(id ?? '')));
  });

  test.each(quoted)('$id says « $quote »', ({ id, quote }) => {
    expect(textOf.get(id)).toContain(quote);
    expect(quote.split(/\s+/).length).toBeGreaterThanOrEqual(3);
    expect(quote.split(/\s+/).length).toBeLessThanOrEqual(25);
  });

  test('names of places, perpetrators and speakers stand in the text', () => {
    const strangers = gold.flatMap(({ id, incidents, statements }) => {
      const names = [
        ...incidents.flatMap((i) => [
          i.place,
          ...i.perpetrators.flatMap((p) => p.names),
          ...i.harm.map((h) => h.source),
        ]),
        ...statements.flatMap((s) => [s.speaker, ...s.places]),
      ];
      return names.filter((name) => name && !textOf.get(id)?.includes(name)).map((name) => `${id}: ${name}`);
    });
    expect(strangers).toEqual([]);
  });

  test('an operation holds incidents of its report', () => {
    for (const { incidents, operations } of gold) {
      const keys = incidents.map(({ key }) => key);
      for (const operation of operations) expect(keys).toEqual(expect.arrayContaining([...operation.keys]));
    }
  });
});

test('the samples have both languages, quiet reports, and events told by several', () => {
  const { gold } = samples;
  const tellers = Map.groupBy(
    gold.flatMap((g) => [...new Set(g.incidents.map(({ key }) => key))]),
    (key) => key,
  );
  expect(gold.filter(({ lang }) => lang === 'fr').length / gold.length).toBeCloseTo(0.6, 1);
  expect(gold.filter(({ kind }) => kind === 'negative').length).toBeGreaterThanOrEqual(8);
  expect([...tellers.values()].filter((keys) => keys.length > 1).length).toBeGreaterThanOrEqual(10);
});
