import { expect, test } from 'vitest';
import { findingsOf } from '../cases/telling.fixture.ts';

/** The live incidents of a text, with their places. */
const told = (lang: 'fr' | 'en', text: string): string[] =>
  findingsOf(lang, text).incidents.map((i) => `${i.subEventType} @ ${i.where?.name}`);

/** Who comes together in calm protests where a name, a sign or an aim says so. */
test.each([
  ['en', 'Women dressed in black sat on the highway in Gao on Monday.'],
  ['en', 'Hundreds of women sat on the bridge in Gao on Monday to denounce kidnappings.'],
  ['en', 'Thousands of people walked through the centre of Gao on Monday, sang the anthem and went home.'],
  ['en', 'The rally in Gao on Monday ended without incident.'],
  ['en', 'In Gao the demonstrators dispersed calmly on Monday.'],
  ['en', 'A second gathering, in Gao, passed off with songs on Monday.'],
  ['en', 'Traders marched to the palace in Gao on Monday over the kidnappings.'],
  ['fr', 'Des femmes vêtues de noir se sont assises lundi sur la route à Gao.'],
  ['fr', 'Des milliers de personnes ont traversé lundi le centre de Gao avant de rentrer chez elles.'],
  ['fr', 'À Gao, le rassemblement de lundi s’est achevé sans incident.'],
  ['fr', 'À Gao, les manifestants se sont séparés dans le calme lundi.'],
  ['fr', 'Des commerçants ont manifesté lundi à Gao contre les enlèvements.'],
] as const)('%s, a protest: %s', (lang, text) => {
  expect(told(lang, text)).toEqual(['Peaceful protest @ Gao']);
});

test.each([
  ['en', 'Thousands of people walked to Gao on Monday, fleeing the floods.'],
  ['en', 'Farmers walked through their fields in Gao on Monday.'],
  ['en', 'Residents gathered in Gao on Monday to bury their dead.'],
  ['en', 'The meeting in Gao on Monday ended without incident.'],
  ['fr', 'Des milliers de personnes ont traversé lundi le fleuve à Gao.'],
  ['fr', 'L’élection de lundi à Gao s’est déroulée dans le calme.'],
] as const)('%s, no protest: %s', (lang, text) => {
  expect(told(lang, text)).toEqual([]);
});

/** Whom a blast brings together does not protest, and who died before a protest did not die in it. */
test.each([
  [
    'en',
    'A crowd gathered after the blast in Gao on Monday. Ten people were killed.',
    ['Remote explosive/landmine/IED @ Gao'],
  ],
  [
    'en',
    'Residents marched in Gao on Monday to condemn the killing of 14 farmers in Gossi on Saturday.',
    ['Attack @ Gossi', 'Peaceful protest @ Gao'],
  ],
  [
    'en',
    'Youths protesting over the killing burned a police station in Gao on Monday.',
    ['Violent demonstration @ Gao'],
  ],
  [
    'fr',
    'Des habitants ont manifesté lundi à Gao contre le massacre de 14 paysans samedi à Gossi.',
    ['Attack @ Gossi', 'Peaceful protest @ Gao'],
  ],
] as const)('%s: %s', (lang, text, expected) => {
  expect(told(lang, text).toSorted()).toEqual(expected);
});
