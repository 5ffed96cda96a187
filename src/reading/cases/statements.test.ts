import { expect, test } from 'vitest';
import { createReader } from '../index.ts';

const read = createReader();

const actsIn = async (lang: 'fr' | 'en', text: string): Promise<string[]> => {
  const { statements } = await read({ id: 'x', text, lang, publishedAt: '2025-07-10' });
  return statements.map((s) => `${s.act} ${s.actorId ?? '-'}`);
};

/** Acts that a sentence performs, with whom; the article between "a" and "confirmé" is a day or a mark in the press. */
const SAID: readonly (readonly [act: string, lang: 'fr' | 'en', text: string])[] = [
  // An army that owns to a strike tells of one told already, with or without its weapon.
  ['claim fama', 'fr', 'L’armée malienne a confirmé la frappe de lundi sur Ber.'],
  ['claim fama', 'fr', 'L’armée malienne a reconnu avoir frappé un marché lundi à Ber.'],
  ['claim israel-army', 'en', 'The Israeli military acknowledged a strike on Monday in Tyre.'],
  ['claim israel-army', 'en', 'The Israeli army admitted striking a bakery on Monday in Tyre.'],
  ['claim russia-army', 'en', 'Moscow confirmed it had fired missiles at Odesa on Monday.'],
  ['claim russia-army', 'fr', 'Moscou a confirmé avoir tiré des missiles lundi sur Odessa.'],
  // A relative takes up the deed before it.
  [
    'claim islamic-state',
    'en',
    'Gunmen raided a post in Inates on Monday, an attack which Islamic State claimed.',
  ],
  ['claim jnim', 'en', 'On Monday, 12 soldiers were killed near Boni in an ambush that JNIM claimed.'],
  [
    'claim jnim',
    'fr',
    'Bamako impute les deux attaques de lundi au Jnim, qui n’a revendiqué que la seconde.',
  ],
  ['claim jnim', 'fr', 'JNIM REVENDIQUE ATTAQUE DE BONI LUNDI.'],
  [
    'claim boko-haram',
    'en',
    'Boko Haram has said that it carried out Monday’s killing of fishermen in Baga.',
  ],
  ['claim rsf', 'fr', 'Les FSR ont annoncé dimanche la prise d’El-Facher.'],
  ['claim islamic-state', 'fr', 'L’EI a signé l’attaque de lundi à Ménaka.'],
  [
    'claim islamic-state',
    'fr',
    'L’organisation État islamique s’est targuée d’avoir frappé un camp à Djibo.',
  ],
  // Who hit only what he meant denies having hit others.
  ['denial russia-government', 'fr', 'Moscou se défend d’avoir ciblé des civils lundi à Soumy.'],
  ['denial fama', 'fr', 'L’armée malienne assure n’avoir visé que des terroristes lundi à Ber.'],
  ['denial fama', 'en', 'The Malian army insisted that it had struck only militants in Ber on Monday.'],
  ['denial jnim', 'fr', '« Ce n’est pas nous », a répondu le Jnim après l’attaque de lundi à Boni.'],
  ['denial jnim', 'en', 'JNIM said it was not responsible for the blast in Boni on Monday.'],
  ['denial hamas', 'en', 'Hamas retorted that it has no fighters in the camps.'],
  // The simple conditional is the future of what was said in the past.
  ['threat hezbollah', 'fr', 'Le Hezbollah a prévenu qu’il frapperait Haïfa.'],
  ['threat houthis', 'en', 'The Houthis said American ships were now targets.'],
  ['threat jnim', 'fr', 'Le Jnim a promis le même sort aux autres villages.'],
  ['ban unknown-armed', 'fr', 'Les habitants n’ont pas le droit de quitter la zone, a ordonné le gang.'],
  ['ban benin-government', 'en', 'Benin’s government closed the border on Monday.'],
  [
    'curfew nigeria-government',
    'en',
    'Residents of Jos must stay indoors from 6 pm to 6 am, the mayor ordered.',
  ],
  ['ultimatum ecowas', 'fr', 'La Cédéao a donné une semaine à la junte pour rétablir le président.'],
  ['lifting burkina-government', 'fr', 'Le gouverneur a mis fin lundi au couvre-feu à Djibo.'],
  // An office decrees for its government, whatever its rank.
  ['curfew drc-government', 'fr', 'La mairesse de Goma a prolongé jusqu’à dimanche le couvre-feu.'],
  ['ban burkina-government', 'fr', 'Le sous-préfet de Djibo interdit la vente d’essence en bidon.'],
  ['curfew kenya-government', 'en', 'The county commissioner imposed a dusk-to-dawn curfew on Lamu.'],
  // Whoever is accused and denies it is taken up by the relative.
  ['denial m23', 'fr', 'L’armée congolaise accuse le M23, lequel rejette l’accusation.'],
  ['denial spla-io', 'en', 'The army blamed the SPLA-IO in Nasir, which rejected the charge.'],
  ['denial rsf', 'fr', 'Le massacre de Kutum est imputé aux FSR, qui le contestent.'],
  [
    'denial senegal-police',
    'fr',
    'À Kaolack, au Sénégal, la gendarmerie assure que ses hommes n’ont tiré qu’en l’air.',
  ],
  [
    'denial kenya-police',
    'en',
    'Kenyan police said its officers were not carrying live rounds in Nairobi on Monday.',
  ],
  // Forces ban as the subject of their sentence; a road is open again.
  ['ban nigeria-army', 'en', 'The Nigerian army banned motorcycles in Borno on Monday.'],
  ['ban fama', 'fr', 'L’armée malienne a interdit lundi la circulation des motos à Gao.'],
  ['lifting jnim', 'en', 'JNIM now lets the trucks pass towards Bougouni.'],
  ['lifting jnim', 'fr', 'Le Jnim laisse de nouveau passer les camions vers Bougouni.'],
  // What bodes ill for whoever does something threatens it.
  ['threat jnim', 'fr', 'Le Jnim avertit que « tout chauffeur pris avec les soldats mourra avec eux ».'],
  ['threat jnim', 'en', 'JNIM told villagers that whoever fed the troops would be "regarded as an enemy".'],
  ['threat viv-ansanm', 'fr', '« Delmas brûlera », prévient dans une vidéo un chef de Viv Ansanm.'],
  ['threat eln', 'en', 'Any driver who refuses, the ELN warned, "will have himself to blame".'],
  // A siege goes on: told in the present, the English perfect, or since when.
  ['blockade jnim', 'fr', 'Le Jnim encercle Boni.'],
  ['blockade jnim', 'en', 'JNIM has besieged Boni since February.'],
  ['blockade rsf', 'en', 'The RSF has surrounded El Fasher.'],
  ['blockade unknown-armed', 'fr', 'Des hommes armés ont coupé toutes les routes menant à Boni.'],
];

test.each(SAID)('%s [%s] %s', async (act, lang, text) => {
  expect(await actsIn(lang, text)).toContain(act);
});

/** Whose it was, said of what was told before by a pronoun. */
const MARKET = {
  en: 'Gunmen killed nine people in Djibo on Monday.',
  fr: 'Des hommes armés ont tué neuf personnes à Djibo lundi.',
};
test.each([
  ['en', 'Al-Shabaab said on its radio that its men had done it.', ['claim']],
  ['en', 'AQIM said that it was the work of its fighters.', ['claim']],
  ['en', 'JNIM said that it had aimed at an army office.', ['claim']],
  ['en', 'JNIM claimed the attack on Tuesday and asserted that it had struck only militiamen.', ['claim']],
  ['en', 'Officials said JNIM fighters had done it.', []],
  ['en', 'JNIM denied that its men had done it.', ['denial']],
  ['fr', 'Le Jnim a affirmé que ses hommes en étaient les auteurs.', ['claim']],
  ['fr', 'Le Jnim dit que c’est l’œuvre de ses combattants.', ['claim']],
  ['fr', 'Le Jnim dit que ce n’est pas l’œuvre de ses combattants.', ['denial']],
  ['fr', 'Le Jnim a revendiqué l’attaque mardi et affirmé n’avoir visé que des miliciens.', ['claim']],
] as const)('its own work: [%s] %s', async (lang, text, acts) => {
  const told = await actsIn(lang, `${MARKET[lang]} ${text}`);
  expect(told.map((t) => t.split(' ')[0])).toEqual(acts);
});

const UNSAID: readonly (readonly [lang: 'fr' | 'en', text: string])[] = [
  ['en', 'The army confirmed that ten soldiers were killed in an attack in Djibo on Monday.'],
  ['en', 'Police confirmed the attack in Djibo on Monday.'],
  ['en', 'The minister acknowledged a strike by airport staff on Monday.'],
  ['en', 'The army said the rebels had struck a market in Djibo on Monday.'],
  ['fr', 'L’armée a confirmé la mort de dix soldats lundi à Djibo.'],
  ['fr', 'L’armée a confirmé que les rebelles avaient frappé un marché lundi à Djibo.'],
  ['fr', 'Le ministre a reconnu une grève des contrôleurs lundi.'],
  ['en', 'Gunmen surrounded the village of Boni on Monday and killed ten people.'],
  ['fr', 'Des hommes armés ont encerclé lundi le village de Boni et tué dix personnes.'],
  ['fr', 'Les enfants vivent dans une ville assiégée depuis des mois.'],
  ['en', 'Protesters blocked the road to Djibo on Monday.'],
  ['en', 'Health workers gave the ministry a week to pay them.'],
  ['fr', 'Le joueur a juré de revenir.'],
  ['en', 'The school lets its pupils leave early in Djibo.'],
  ['fr', 'Le gardien laisse passer les enfants à Bamako.'],
  ['fr', 'La mairesse dément vouloir quitter son parti.'],
  ['en', 'The interior minister rejected the claim that the budget was late.'],
  ['en', 'The coach warned that the team would die of boredom.'],
  ['fr', 'Le médecin prévient que des malades mourront faute d’oxygène.'],
  ['fr', 'Les sinistrés disent que la pluie reviendrait.'],
];

test.each(UNSAID)('says nothing: [%s] %s', async (lang, text) => {
  expect(await actsIn(lang, text)).toEqual([]);
});
