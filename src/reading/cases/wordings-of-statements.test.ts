import { expect, test } from 'vitest';
import { createReader } from '../index.ts';

const read = createReader();

/** `act actorId` of every statement, in text order. */
const told = (lang: string, text: string): readonly string[] =>
  read({ id: 'case', lang, text, publishedAt: '2025-07-10' }).statements.map((s) => `${s.act} ${s.actorId}`);

/** Denials without a verb of denying, and calling something untrue that nobody reported. */
const DENIALS: readonly (readonly [string, string, readonly string[]])[] = [
  ['fr', 'L’armée malienne soutient que Tessit n’a jamais été prise.', ['denial fama']],
  [
    'fr',
    'L’armée malienne qualifie de « mensonge grossier » les messages sur la prise du camp.',
    ['denial fama'],
  ],
  ['fr', 'L’ELN a traité de « fable » l’accusation du gouverneur d’Arauca.', ['denial eln']],
  ['fr', 'Le JNIM a fait savoir qu’il n’était pas l’auteur de l’attaque de Gao.', ['denial jnim']],
  ['fr', 'L’armée malienne dénonce une tentative de manipulation et ouvre une enquête sur le camp.', []],
  ['fr', 'Le maire a démenti les rumeurs sur l’annulation du festival de Ségou.', []],
  [
    'en',
    'The Nigerian army described as "pure fiction" a video of the camp in Monguno.',
    ['denial nigeria-army'],
  ],
  ['en', 'The Sudanese army insisted that El Obeid had never fallen.', ['denial saf']],
  ['en', 'Kenyan police said officers had used only tear gas in Mathare.', ['denial kenya-police']],
  ['en', '"Not true," replied an M23 spokesman in Goma, where a market was shelled.', ['denial m23']],
  ['en', 'The minister denied he would resign.', []],
  ['en', 'The governor described the attack in Gao as barbaric.', []],
];

const THREATS: typeof DENIALS = [
  ['fr', 'Le JNIM promet « l’enfer » aux chauffeurs qui ravitaillent Kayes.', ['threat jnim']],
  ['fr', 'Le M23 prévient qu’il marchera sur Uvira si les bombardements ne cessent pas.', ['threat m23']],
  ['fr', 'Le sélectionneur promet l’enfer aux Lions dimanche à Douala.', []],
  ['en', 'JNIM vowed to turn Kayes into a graveyard for fuel drivers.', ['threat jnim']],
  ['en', 'The M23 said it would march on Uvira unless the shelling stopped.', ['threat m23']],
  ['en', '"Petion-Ville will burn next," a Viv Ansanm lieutenant warned.', ['threat viv-ansanm']],
  ['en', 'Rangers vowed to bury Enyimba on Sunday.', []],
];

/** Who demands something by a time; who is given time does not give it. */
const ULTIMATUMS: typeof DENIALS = [
  ['fr', 'La Codeco somme l’armée de quitter Fataki avant le 25 juillet.', ['ultimatum codeco']],
  ['fr', 'Le M23 exige le retrait des Wazalendo d’ici à samedi.', ['ultimatum m23']],
  ['fr', 'Le syndicat donne deux semaines au gouvernement pour payer les primes.', []],
  ['fr', 'La Codeco exige la somme de dix millions de francs à Fataki.', []],
  ['en', 'The M23 demanded that the Wazalendo pull out of Walikale by Saturday.', ['ultimatum m23']],
  ['en', 'JNIM wants a ransom for the hostages of Gao within 48 hours.', ['ultimatum jnim']],
  ['en', 'The union gave the government two weeks to pay the bonuses.', []],
];

/** Measures laid down and taken back; what the barrier did that is gone is no blockade any more. */
const MEASURES: typeof DENIALS = [
  ['fr', 'Le JNIM a fait fermer les bars de Tenenkou.', ['ban jnim']],
  ['fr', 'Une aile de la Codeco affame Drodro, dont elle bloque les deux accès.', ['blockade codeco']],
  [
    'fr',
    'Les hommes du FPRC ont retiré mercredi la barrière qui coupait la route de Bria.',
    ['lifting fprc'],
  ],
  ['fr', 'L’IPOB renonce à la journée ville morte du lundi.', ['lifting ipob']],
  ['en', 'The ELN’s western front forbade all movement by river until midnight on Thursday.', ['ban eln']],
  ['en', 'IPOB has called off the sit-at-home it imposed on Anambra for Thursday.', ['lifting ipob']],
  ['en', 'FPRC fighters removed the roadblock that had cut the Bria road since May.', ['lifting fprc']],
  ['en', 'The county banned plastic bags.', []],
];

/** Claims of what was told before, and of a deed with something between. */
const CLAIMS: typeof DENIALS = [
  ['fr', 'La CPC a endossé la double attaque de Bocaranga.', ['claim cpc']],
  ['fr', 'Six obus sont tombés lundi à Mogadiscio. Les shebab disent les avoir tirés.', ['claim al-shabaab']],
  ['fr', 'Le ministre assume la hausse des prix à Bangui.', []],
  ['en', 'Six shells hit Mogadishu on Monday. Al-Shabaab said that it had fired them.', ['claim al-shabaab']],
  ['en', 'The CPC owned up to the double attack in Bocaranga.', ['claim cpc']],
  ['en', 'The minister took credit for the new road in Bangui.', []],
];

/** "Le même texte", "Il": whoever the statement before was of. */
const CONTINUED: typeof DENIALS = [
  [
    'fr',
    'Le JNIM a interdit toute circulation à Boni. Le même orateur donne sept jours aux commerçants de Douentza pour partir.',
    ['blockade jnim', 'ultimatum jnim'],
  ],
  ['en', 'JNIM blockaded Boni. The same order bans music in Douentza.', ['blockade jnim', 'ban jnim']],
];

test.each([...DENIALS, ...THREATS, ...ULTIMATUMS, ...MEASURES, ...CLAIMS, ...CONTINUED])(
  '%s: %s',
  (lang, text, acts) => {
    expect(told(lang, text)).toEqual(acts);
  },
);
