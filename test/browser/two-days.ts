import type { Days } from './workbench.ts';

/**
 * Two days of one attack: three civilians dead on the first, by two reporters; twelve on the second, by a wire and its
 * copy. Beside it an attack that may be another one.
 */
export const TWO_DAYS: Days = {
  '2025-07-02': [
    {
      id: 'delta-1',
      lang: 'fr',
      publishedAt: '2025-07-02',
      source: 'Radio Delta',
      title: 'Le camp de Kayes attaqué',
      text: 'Mardi 1er juillet 2025, des hommes armés du JNIM ont attaqué le camp militaire de Kayes, au Mali. Trois civils ont été tués, selon la mairie.',
    },
    {
      id: 'sud-1',
      lang: 'en',
      publishedAt: '2025-07-02',
      source: 'Journal Sud',
      title: 'Army camp attacked',
      text: 'JNIM fighters attacked the army camp in Kayes, Mali, on Tuesday 1 July 2025. Three civilians were killed, the town hall said.',
    },
  ],
  '2025-07-03': [
    {
      id: 'wire-1',
      lang: 'en',
      publishedAt: '2025-07-03',
      source: 'Savanna Wire',
      title: 'Twelve dead in Kayes',
      text: 'JNIM militants attacked the military base in Kayes, western Mali, on 1 July 2025. At least twelve civilians were killed, a hospital source said. Seven soldiers were wounded, the same source said on Thursday evening.',
    },
    {
      id: 'copy-1',
      lang: 'en',
      publishedAt: '2025-07-03',
      source: 'Copy Post',
      title: 'Twelve dead in Kayes',
      text: 'From our wires. JNIM militants attacked the military base in Kayes, western Mali, on 1 July 2025. At least twelve civilians were killed, a hospital source said. Seven soldiers were wounded, the same source said on Thursday evening.',
    },
    {
      id: 'delta-2',
      lang: 'fr',
      publishedAt: '2025-07-03',
      source: 'Radio Delta',
      title: 'Poste visé à Nioro',
      text: 'Mercredi 2 juillet 2025, des hommes armés ont attaqué un poste de gendarmerie à Nioro du Sahel, au Mali. Deux gendarmes ont été tués.',
    },
    {
      id: 'courrier-1',
      lang: 'fr',
      publishedAt: '2025-07-03',
      source: 'Le Courrier',
      title: 'Un poste attaqué',
      text: 'Jeudi 3 juillet 2025, un poste de douane a été attaqué à Nioro du Sahel, au Mali. Quatre douaniers ont été tués, dit un témoin.',
    },
  ],
};
