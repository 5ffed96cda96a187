import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { VigieError } from '../core/errors.ts';
import type { Findings } from '../core/findings.ts';
import { readDates } from '../language/dates.ts';
import { openDocument } from '../language/document.ts';
import { packs } from '../language/packs.ts';
import { contractBreaches } from './contract.fixture.ts';
import { createReader } from './index.ts';
import { spanish } from './spanish.fixture.ts';

const PUBLISHED = '2025-07-03';
const read = createReader({ packs: [...packs, spanish] });
const reading = (text: string): Findings => read({ text, publishedAt: PUBLISHED });

/** The engine's files of a layer, tests and fixtures left out. */
const sourcesOf = (layer: string): { readonly name: string; readonly text: string }[] =>
  readdirSync(new URL(`../${layer}/`, import.meta.url), { recursive: true, encoding: 'utf8' })
    .filter((name) => /^(?!.*\.(?:test|fixture)\.ts$).*\.ts$/.test(name))
    .map((name) => ({
      name: `${layer}/${name}`,
      text: readFileSync(new URL(`../${layer}/${name}`, import.meta.url), 'utf8'),
    }));

const ATTACK =
  'Hombres armados atacaron el martes 1 de julio de 2025 el pueblo de Argelia, en el departamento del Cauca, ' +
  'y mataron a doce civiles, según la policía. El ELN reivindicó el ataque en un comunicado.';

/** One line an incident: sub-type, place and precision, first day, tolls with their speakers, responsibility. */
function show({ incidents }: Findings): string[] {
  return incidents.map(({ subEventType, where, when, harm, responsibility }) =>
    [
      subEventType,
      `${where?.name ?? '?'} ${where?.geoPrecision ?? ''}`,
      when?.start ?? '?',
      ...harm.map((h) => `${h.effect} ${h.low}..${h.high ?? ''} ${h.who} ${h.source ?? '-'}`),
      responsibility.status,
    ].join(' | '),
  );
}

it('asks the engine for no language by name', () => {
  const engine = ['gazetteer', 'reading'].flatMap((layer) => sourcesOf(layer));
  const bound = engine
    .filter(({ text }) => /\blang\s*[!=]==\s*'(?:fr|en)'/.test(text))
    .map(({ name }) => name);
  // What Vigie itself says of geography and the names of countries that its gazetteer has are in two languages; English
  // days are written the British way.
  expect(bound.toSorted()).toEqual([
    'gazetteer/check.ts',
    'gazetteer/notes.ts',
    'gazetteer/spelling.ts',
    'reading/incidents/summary.ts',
  ]);
});

describe('a third language is data', () => {
  it('is known by its commonest words and read end to end', () => {
    const findings = reading(ATTACK);
    expect(findings.report.lang).toBe('es');
    expect(contractBreaches(findings)).toEqual([]);
    expect(show(findings)).toEqual([
      'Attack | Argelia 1 | 2025-07-01 | killed 12..12 civilians policía | claimed',
    ]);
    expect(findings.incidents[0]?.summary).toMatch(/^Ataque en Argelia\b.* – reivindicado por ELN\.$/);
    expect(findings.incidents[0]?.where?.admin1).toBe('Cauca');
  });

  it('reads the claim as a statement with its channel', () => {
    expect(reading(ATTACK).statements).toMatchObject([
      { act: 'claim', actorId: 'eln', channel: 'comunicado' },
    ]);
  });

  it.each([
    [
      'Al menos tres soldados fueron asesinados ayer en Tumaco, informó el ejército.',
      ['Armed clash | Tumaco 1 | 2025-07-02 | killed 3.. state_forces ejército | unknown'],
    ],
    [
      'Hombres armados secuestraron a cuatro maestros cerca de Cúcuta el lunes.',
      ['Abduction/forced disappearance | Cúcuta 2 | 2025-06-30 | abducted 4..4 civilians - | unknown'],
    ],
    // Its own manners of placing: one "en" for towns and areas, adjectives of countries in small letters behind "frontera".
    [
      'Hombres armados mataron el lunes a dos campesinos en el departamento del Chocó.',
      ['Attack | Chocó 3 | 2025-06-30 | killed 2..2 civilians - | unknown'],
    ],
    ['El alcalde de Cali dijo que los habitantes no fueron atacados.', []],
  ])('%s', (text, expected) => {
    const findings = reading(text);
    expect(contractBreaches(findings)).toEqual([]);
    expect(show(findings)).toEqual(expected);
  });

  it('is declined by name where its pack is not there', () => {
    const without = createReader();
    expect(() => without({ text: ATTACK })).toThrow(VigieError);
    expect(() => without({ text: ATTACK })).toThrow(/"es"/);
  });

  it('shows in the digest of rules, and changes no reading of the other languages', () => {
    const report = { text: 'Une attaque a fait trois morts à Kayes mardi.', publishedAt: PUBLISHED };
    const [plain, more] = [createReader()(report), read(report)];
    expect(more.engine.rules).not.toBe(plain.engine.rules);
    expect({ ...more, engine: plain.engine }).toEqual(plain);
  });

  it('keeps the examples of its rules', () => {
    const ruleIds = (text: string): string[] =>
      readDates(openDocument(text, new Set()), spanish.dates, PUBLISHED).flatMap(({ rule }) =>
        rule.split('+'),
      );
    for (const { id, yes, no } of spanish.dates.rules) {
      for (const text of yes) expect(ruleIds(text), text).toContain(id);
      for (const text of no) expect(ruleIds(text), text).not.toContain(id);
    }
  });
});
