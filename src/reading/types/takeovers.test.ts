import { expect, test } from 'vitest';
import { createReader } from '../index.ts';

const read = createReader();
const TAKEN = 'Non-state actor overtakes territory';
const REGAINED = 'Government regains territory';

/** Report, language, and "type, place" of the incidents that are read in it, history left aside. */
const CASES: readonly (readonly ['en' | 'fr', string, string])[] = [
  ['en', 'The fall of Bourem to the rebels on Monday stunned the government.', `${TAKEN}, Bourem`],
  ['en', 'M23’s capture of Walikale on Wednesday alarmed neighbours.', `${TAKEN}, Walikale`],
  ['en', 'Sake fell on Thursday the 3rd.', `${TAKEN}, Sake`],
  ['en', 'The town of Bourem fell without a fight on Monday.', `${TAKEN}, Bourem`],
  ['en', 'The capture of five soldiers in Gao on Monday was announced by JNIM.', 'Armed clash, Gao'],
  ['en', 'The fall of Goma in January changed the war. On Monday, rebels attacked Masisi.', 'Attack, Masisi'],
  ['en', 'Prices in Gao fell on Monday; Gao fell silent at night.', ''],
  ['en', 'Fears are growing over the fall of Kadugli.', ''],
  ['fr', 'La prise de Bourem par les rebelles lundi a surpris tout le monde.', `${TAKEN}, Bourem`],
  ['fr', 'La chute de la ville de Ménaka aux mains des rebelles mardi inquiète.', `${TAKEN}, Ménaka`],
  ['fr', 'La reprise de Tessalit par l’armée a été annoncée mercredi.', `${REGAINED}, Tessalit`],
  ['fr', 'Ménaka est tombée lundi sans combat.', `${TAKEN}, Ménaka`],
  ['fr', 'La chute des prix à Gao se poursuit ; la reprise des cours à Gao est prévue lundi.', ''],
  ['fr', 'La nuit est tombée sur Gao lundi ; un habitant de Gao est tombé malade.', ''],
];

test.each(CASES)('%s %s', async (lang, text, expected) => {
  const { incidents } = await read({ id: 'x', text, lang, publishedAt: '2025-07-10', source: 'wire' });
  const told = incidents.filter((i) => !i.background).map((i) => `${i.subEventType}, ${i.where?.name}`);
  expect(told.join('; ')).toBe(expected);
});
