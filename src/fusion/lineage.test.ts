import { describe, expect, it } from 'vitest';
import { lineages } from './lineage.ts';
import { outletOf, relaysOf } from './relays.ts';
import { findingsOf, incident, one, toll } from './samples.ts';
import { resemblance, sketch } from './sketch.ts';

const WIRE =
  'Des hommes armés ont attaqué mardi avant l’aube le camp militaire de Kayes, ont indiqué des habitants joints par téléphone. ' +
  'Les tirs ont duré près de deux heures et plusieurs véhicules de l’armée ont brûlé dans l’enceinte. Aucun bilan n’était disponible à la mi-journée.';
const OWN =
  'Notre correspondant a vu ce matin la fumée monter du quartier Liberté. Le gouverneur a réuni un comité de crise, ' +
  'et les écoles sont restées fermées. Selon lui, la ville est calme depuis dix heures et les routes vers le Sénégal sont rouvertes.';

describe('sketch', () => {
  it.each([
    ['the same body', WIRE, WIRE, 1, 1],
    ['a body without case and accents', WIRE, WIRE.toUpperCase().replaceAll('É', 'E'), 1, 1],
    ['a copy with another last line', WIRE, `${WIRE.slice(0, -50)} La rédaction.`, 0.6, 0.99],
    ['two reports of one event', WIRE, OWN, 0, 0.1],
    ['no words', '', '', 0, 0],
  ])('%s', (_what, a, b, least, most) => {
    const alike = resemblance(sketch(a), sketch(b));
    expect(alike).toBeGreaterThanOrEqual(least);
    expect(alike).toBeLessThanOrEqual(most);
  });

  it('has 64 unsigned 32-bit numbers', () => {
    const numbers = sketch(WIRE);
    expect(numbers).toHaveLength(64);
    expect(numbers.every((n) => Number.isInteger(n) && n >= 0 && n < 2 ** 32)).toBe(true);
  });
});

describe('relaysOf', () => {
  it.each<readonly [string, string[]]>([
    ['Selon l’AFP, six civils sont morts.', ['afp']],
    ['D’après la radio RFI, le bac est à l’arrêt.', ['rfi']],
    ['A resident told Reuters that shots were heard.', ['reuters']],
    ['RFI rapporte que la ville est calme.', ['rfi']],
    ['Des sources citées par Jeune Afrique et Reuters parlent de dix morts.', ['jeuneafrique', 'reuters']],
    ['Le journaliste de RFI Ousmane a été enlevé.', []],
    ['Après la pluie, le monde est descendu dans la rue.', []],
    ['The BBC is banned in the country.', []],
  ])('%s', (text, expected) => expect(relaysOf(findingsOf('r', [], { text }))).toEqual(expected));

  it('takes the source of a figure', () => {
    const told = incident({
      harm: [toll(80, null, { source: 'ORTM' }), toll(30, 30, { source: 'un élu local' })],
    });
    expect(relaysOf(findingsOf('r', [told]))).toEqual(['ortm']);
  });

  it('knows an outlet by its spellings', () => {
    expect(
      ['Agence France-Presse', 'l’AFP', 'Radio France Internationale', 'le gouverneur', null].map(outletOf),
    ).toEqual(['afp', 'afp', 'rfi', null, null]);
  });
});

describe('lineages', () => {
  it('folds copies, relays and the outlet they relay', () => {
    const mentions = [
      one('own', {}, { text: OWN }),
      one('wire', {}, { text: WIRE, source: 'AFP' }),
      one('copy', {}, { text: `${WIRE} (Rédaction)` }),
      one('relay', {}, { text: 'Selon l’AFP, le camp a été attaqué à l’aube par des hommes venus du nord.' }),
    ];
    expect(lineages(mentions)).toEqual([0, 1, 1, 1]);
  });
});
