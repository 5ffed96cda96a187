import { expect, test } from 'vitest';
import { createReader } from '../index.ts';

const read = createReader();
const TAKEN = 'Non-state actor overtakes territory';
const REGAINED = 'Government regains territory';
const HANDED_OVER = 'Non-violent transfer of territory';

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
  ['en', 'The army lost Bourem to the rebels on Sunday.', `${TAKEN}, Bourem`],
  [
    'en',
    'Militants lost the small town of Rawa, on the Euphrates, to Iraqi troops on Sunday.',
    `${REGAINED}, Rawa`,
  ],
  ['en', 'The army lost control of Sake on Friday.', `${TAKEN}, Sake`],
  ['en', 'The rebels surrendered Walikale to the army on Tuesday.', `${HANDED_OVER}, Walikale`],
  ['en', 'Mocimboa was back in army hands on Monday.', `${REGAINED}, Mocimboa`],
  ['en', 'Sake fell into rebel hands on Monday.', `${TAKEN}, Sake`],
  ['en', 'Somali troops and clan fighters took Adale on Sunday.', `${REGAINED}, Adale`],
  ['en', 'Rebels and Rwandan troops took Goma on Sunday.', `${TAKEN}, Goma`],
  ['en', 'The rebels advance. On Tuesday they took Masisi from the army.', `${TAKEN}, Masisi`],
  ['en', 'Tourists arrived. On Tuesday they took Goma by surprise.', ''],
  ['en', 'The army lost five men in Gao on Friday.', 'Armed clash, Gao'],
  ['en', 'The farmers lost their crops in Gao on Monday.', ''],
  ['en', 'The militia handed over twelve prisoners to the Red Cross in Gao on Tuesday.', ''],
  ['fr', 'L’armée a perdu Bourem au profit des rebelles dimanche.', `${TAKEN}, Bourem`],
  ['fr', 'Les jihadistes ont perdu la ville de Rawa au profit de l’armée dimanche.', `${REGAINED}, Rawa`],
  ['fr', 'Les rebelles ont cédé Bourem à l’armée dimanche.', `${HANDED_OVER}, Bourem`],
  ['fr', 'Les rebelles avancent. Mardi, ils ont pris Masisi à l’armée.', `${TAKEN}, Masisi`],
  ['fr', 'L’armée a perdu dix hommes à Sake vendredi.', 'Armed clash, Sake'],
  ['fr', 'L’équipe a perdu à Bamako dimanche.', ''],
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
