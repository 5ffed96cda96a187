import { expect, test } from 'vitest';
import { createReader } from '../index.ts';

const read = createReader();
const SHELLS = 'Shelling/artillery/missile attack';

/** Report, language, and the sub-event types that are read in it. */
const CASES: readonly (readonly ['en' | 'fr', string, string])[] = [
  // What a weapon reaches.
  ['fr', 'Un drone de l’armée a atteint lundi un groupe de combattants à Ansongo.', 'Air/drone strike'],
  ['fr', 'Deux drones des FSR se sont abattus lundi sur le dépôt de Kosti.', 'Air/drone strike'],
  ['fr', 'Un obus est tombé lundi sur une école de Benghazi, tuant deux élèves.', SHELLS],
  ['fr', 'Une mine a renversé lundi un blindé de l’armée à Ansongo.', 'Remote explosive/landmine/IED'],
  ['fr', 'La salve tirée lundi sur Benghazi a blessé deux femmes.', SHELLS],
  ['en', 'An army drone caught a group of fighters at Ansongo on Monday.', 'Air/drone strike'],
  ['en', 'A rocket landed near a school in Benghazi on Monday, killing two pupils.', SHELLS],
  ['en', 'A landmine flipped an army truck at Ansongo on Monday.', 'Remote explosive/landmine/IED'],
  ['en', 'A volley fired at Benghazi on Monday wounded two women.', SHELLS],
  // What anything else reaches.
  ['fr', 'La colonne de l’armée a atteint Ansongo lundi.', ''],
  ['fr', 'L’avion de l’ONU a atteint Ansongo lundi.', ''],
  ['fr', 'La crue a atteint les maisons d’Ansongo lundi.', ''],
  ['en', 'Police used a drone to find a missing boy in Kano on Monday.', ''],
  ['en', 'The army reached Ansongo on Monday.', ''],
  ['en', 'An Ethiopian aircraft landed in Ansongo on Monday.', ''],
  ['en', 'Dozens of women sat down in front of the television in Ansongo on Monday.', ''],
  ['en', 'Floods hit Ansongo on Monday.', ''],
  ['fr', 'L’armée a reçu lundi à Ansongo une dizaine de roquettes de son allié.', ''],
  ['en', 'The army received a dozen rockets from its ally in Ansongo on Monday.', ''],
  // Whom one meets fighting, and who is beaten back.
  ['fr', 'L’escorte du convoi est tombée lundi sur des hommes armés près d’Ansongo.', 'Armed clash'],
  ['fr', 'Les jihadistes ont été repoussés lundi à Ansongo.', 'Armed clash'],
  ['fr', 'On s’est battu toute la journée de lundi à Ansongo.', 'Armed clash'],
  ['fr', 'La police tente de repousser le gang à Saint-Marc.', ''],
  ['fr', 'L’armée a repoussé lundi la date de l’exercice à Ansongo.', ''],
  ['en', 'The convoy’s escort ran into gunmen near Ansongo on Monday.', 'Armed clash'],
  ['en', 'The jihadists were beaten back at Ansongo on Monday.', 'Armed clash'],
  ['en', 'The minister ran into old friends in Kano on Monday.', ''],
  // Herds, wrecks, executions.
  [
    'fr',
    'Des motards ont vidé lundi le village de Bandiagara de son bétail.',
    'Looting/property destruction',
  ],
  ['fr', 'Trois camions ont été réduits en carcasses lundi près d’Ansongo.', 'Looting/property destruction'],
  [
    'en',
    'Gunmen on motorbikes emptied the village of Bandiagara of its cattle on Monday.',
    'Looting/property destruction',
  ],
  [
    'en',
    'Three lorries were reduced to charred shells near Ansongo on Monday.',
    'Looting/property destruction',
  ],
  ['en', 'Five women were machine-gunned in Ansongo on Monday.', 'Attack'],
  ['en', 'A driver was put before a firing squad in Ansongo on Monday.', 'Attack'],
];

test.each(CASES)('%s: %s', (lang, text, types) => {
  const { incidents } = read({ text, lang, publishedAt: '2025-07-08' });
  expect(incidents.map((incident) => incident.subEventType).join(', ')).toBe(types);
});
