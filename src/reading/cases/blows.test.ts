import { expect, it } from 'vitest';
import { createReader } from '../index.ts';

const read = createReader();

/** By what means, on whom, and whose the town is then. */
const CASES: readonly (readonly [string, string, string])[] = [
  [
    'fr',
    'Une charrette a sauté vendredi sur un explosif près de Djibo, tuant trois enfants.',
    'Remote explosive/landmine/IED',
  ],
  [
    'fr',
    'Deux gendarmes ont péri lundi à Mora quand leur pick-up a roulé sur une bonbonne.',
    'Remote explosive/landmine/IED',
  ],
  [
    'fr',
    'Un blindé a été retourné lundi par une mine près de Tessalit : deux soldats tués.',
    'Remote explosive/landmine/IED',
  ],
  [
    'en',
    'The army lost a vehicle and three soldiers to a mine at Ansongo on Tuesday.',
    'Remote explosive/landmine/IED',
  ],
  [
    'fr',
    'Deux Mirage 2000 ont pris pour cible jeudi un pick-up près de Ménaka, tuant quatre hommes.',
    'Air/drone strike',
  ],
  ['fr', 'Trois drones se sont abattus mardi soir sur la centrale d’El Obeid.', 'Air/drone strike'],
  ['en', 'Rockets were fired at the army camp in Gao on Tuesday.', 'Shelling/artillery/missile attack'],
  ['fr', 'On s’est battu toute la journée de mardi à Bria entre l’UPC et le FPRC.', 'Armed clash'],
  ['fr', 'L’armée affirme avoir remis la main lundi sur Abou Zabad.', 'Government regains territory'],
  ['fr', 'Le FPRC a pris Bria aux hommes de l’UPC mardi.', 'Non-state actor overtakes territory'],
  [
    'en',
    'Syrian government forces moved into Ain Issa on Sunday without a fight.',
    'Non-violent transfer of territory',
  ],
  ['fr', 'Les rebelles sont entrés dans Léré mardi sans coup férir.', 'Non-violent transfer of territory'],
  ['en', 'The army pulled out of Bunyakiri on Tuesday.', 'Non-violent transfer of territory'],
  [
    'fr',
    'Deux commerçants ont été pris à leur domicile mardi à Téra par des hommes armés.',
    'Abduction/forced disappearance',
  ],
  [
    'fr',
    'Un étudiant a été tué par balle samedi à Moundou lors d’une marche contre la junte.',
    'Excessive force against protesters',
  ],
  [
    'en',
    'A student was shot dead in Beni on Sunday during a demonstration.',
    'Excessive force against protesters',
  ],
  [
    'en',
    'Police used live rounds against a march in Beni on Sunday and left one student dead.',
    'Excessive force against protesters',
  ],
  ['fr', 'L’armée a tué dix personnes lundi à Bria.', 'Attack'],
  ['en', 'The army killed ten people in Bria on Monday.', 'Attack'],
  ['en', 'The army killed ten fighters in Bria on Monday.', 'Armed clash'],
  // None of these: a market, a fighter, a policeman, a fight.
  ['fr', 'Un marchand a été tué par balle samedi à Moundou dans un marché.', 'Attack'],
  ['en', 'Rebels took the town of Léré on Tuesday after a fight.', 'Non-state actor overtakes territory'],
  ['fr', 'Des rebelles se sont abattus sur un village près de Léré mardi, tuant six paysans.', 'Attack'],
];

it.each(CASES)('%s: %s', (lang, text, type) =>
  expect(
    read({ id: 'case', lang, text, publishedAt: '2025-07-10' }).incidents.map((i) => i.subEventType),
  ).toEqual([type]),
);

/** A month is no march, and who packs up without a day has done nothing yet. */
it.each([
  ['en', 'The deal of 5 March 2024 was discussed in Gao with him.'],
  ['fr', 'Pendant ce temps, la mission plie bagage à Gao.'],
])('%s: nothing in: %s', (lang, text) =>
  expect(read({ id: 'case', lang, text, publishedAt: '2025-07-10' }).incidents).toEqual([]),
);

/** Whom an attack was on is whom a bare figure behind it counts. */
const STRUCK: readonly (readonly [string, string, string])[] = [
  [
    'en',
    'Jihadists ambushed the soldiers escorting a convoy near Djibo on Saturday, killing eleven.',
    'state_forces',
  ],
  ['fr', 'Des rebelles ont attaqué des gendarmes lundi à Téra, en tuant cinq.', 'state_forces'],
  ['en', 'Gunmen ambushed traders near Djibo on Saturday, killing eleven.', 'civilians'],
  ['fr', 'Des hommes armés, attaqués par des gendarmes, ont tué cinq paysans lundi à Téra.', 'civilians'],
];

it.each(STRUCK)('%s: %s', (lang, text, who) =>
  expect(
    read({ id: 'case', lang, text, publishedAt: '2025-07-10' }).incidents.flatMap((i) =>
      i.harm.map((h) => h.who),
    ),
  ).toEqual([who]),
);
