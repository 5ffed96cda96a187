import { expect, test } from 'vitest';
import { findingsOf } from './telling.fixture.ts';

/** What is said, by the word for it: claims, denials, threats, bans and what ends them. */
test.each([
  ['fr', 'claim', 'Le Jnim clame avoir tué dix soldats lundi à Djibo.'],
  ['fr', 'claim', 'Un missile est tombé lundi à Eilat. Les Houthis s’en sont attribué la paternité.'],
  ['fr', 'denial', 'L’armée assure ne pas avoir bombardé le marché de Kidal.'],
  ['fr', 'threat', 'Le Jnim promet de nouvelles attaques contre Bamako.'],
  ['fr', 'threat', 'Le Jnim a juré de se venger.'],
  ['fr', 'ban', 'Aucun camion n’est plus autorisé à entrer à Djibo, a décrété le Jnim.'],
  ['fr', 'curfew', 'Le Premier ministre a consigné la population à domicile de 18 heures à 5 heures.'],
  ['fr', 'lifting', 'La Cédéao a levé les sanctions contre le Niger.'],
  ['fr', 'blockade', 'Les jihadistes empêchent toute entrée dans Léré.'],
  ['en', 'claim', 'Islamic State asserted that its men had captured Palma on Monday.'],
  ['en', 'denial', 'The army said it had not bombed the market in Kidal on Monday.'],
  ['en', 'denial', 'The rebels rejected “these lying allegations”.'],
  ['en', 'threat', 'The gang leader has sworn to bring down the prime minister.'],
  ['en', 'ban', 'Nobody may travel by road, the governing council of Ambazonia announced.'],
  ['en', 'ban', 'No truck may enter Timbuktu any more, the emir said.'],
  ['en', 'lifting', 'ECOWAS lifted sanctions on Niger.'],
] as const)('%s %s: %s', (lang, act, text) => {
  expect(findingsOf(lang, text).statements.map((s) => s.act)).toContain(act);
});

test.each([
  ['fr', 'Le Conseil de sécurité a levé l’embargo sur les armes.'],
  ['en', 'The airline allowed passengers seven days to change their tickets.'],
] as const)('%s says nothing of the kind: %s', (lang, text) => {
  expect(findingsOf(lang, text).statements.map((s) => s.act)).toEqual([]);
});
