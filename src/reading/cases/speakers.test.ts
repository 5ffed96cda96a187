import { describe, expect, it } from 'vitest';
import { createReader } from '../index.ts';

const read = createReader();

/** `act actorId` of every statement; the speaker behind "by" where it matters. */
const cases: readonly (readonly [lang: 'fr' | 'en', text: string, acts: readonly string[]])[] = [
  // A capital, a leader and a staff speak for others.
  ['fr', 'Niamey dément tout bombardement à Tillabéri.', ['denial niger-government']],
  ['en', 'A JNIM spokesman denied any role and accused the Malian army.', ['denial jnim']],
  ['en', 'Bamako denied that its soldiers had entered Nara.', ['denial mali-government']],
  ['fr', 'Une attaque a frappé Bamako.', []],
  ['fr', 'Amadou Koufa a revendiqué l’embuscade de Sofara.', ['claim katiba-macina by Amadou Koufa']],
  ['en', 'Hemedti claimed responsibility for the raid on Kosti.', ['claim rsf by Hemedti']],
  // Denials in plain words.
  [
    'en',
    'The junta in Myanmar brushed the report aside. A jet had hit a school in Tabayin.',
    ['denial myanmar-army'],
  ],
  ['en', 'The police blamed JNIM in Gao. Leaders of JNIM reject this.', ['denial jnim']],
  ['fr', '« Ce ne sont pas nos hommes », rétorque un porte-parole du JNIM à Gao.', ['denial jnim']],
  // A pronoun goes on with who spoke, whoever else was named.
  [
    'fr',
    'La CPC, à laquelle appartient le 3R, a revendiqué l’attaque de Bouar. Elle menace de porter la guerre à Bangui.',
    ['claim cpc', 'threat cpc'],
  ],
  [
    'en',
    'The CPC, to which 3R belongs, claimed the attack on Bouar. It threatened to carry the war to Bangui.',
    ['claim cpc', 'threat cpc'],
  ],
  // An office of a group, and one of the state, whatever their titles.
  [
    'fr',
    'Une ONG accuse le JNIM d’avoir tué onze bergers à Gao. Le chef militaire du mouvement rejette l’accusation.',
    ['denial jnim'],
  ],
  [
    'en',
    'A charity blamed JNIM for the death of eleven herders in Gao. The movement’s military chief rejected the charge.',
    ['denial jnim'],
  ],
  ['fr', 'Le gouverneur militaire de l’Ituri a instauré un couvre-feu à Bunia.', ['curfew drc-government']],
  // "Their spokesman": of whom the sentence before blamed.
  ['fr', 'Un maire accuse le JNIM de la mort de dix bergers à Gao. Son porte-parole nie.', ['denial jnim']],
  ['en', 'A mayor blamed JNIM for ten deaths in Gao. Its spokesman denied it.', ['denial jnim']],
  // Who speaks for a staff speaks for its army.
  [
    'fr',
    'Deux civils sont morts à Butembo. Le porte-parole du secteur opérationnel dément.',
    ['denial fardc'],
  ],
  [
    'en',
    'The spokesman for the theatre command in Maiduguri dismissed as lies reports that the base had fallen.',
    ['denial nigeria-army'],
  ],
  ['fr', 'À Gao, au Mali, le commandement nie toute exaction.', ['denial fama']],
  ['en', 'In Kidal, Mali, the military command denied any abuse.', ['denial fama']],
  // A description right behind a name is of that name.
  ['en', 'The Front (FLA), a separatist group, said it carried out the attack in Ber.', ['claim fla']],
  // "… and rejects": the subject that opens the sentence.
  [
    'fr',
    'L’armée malienne salue les habitants face à la menace des terroristes à Gao, et rejette les accusations.',
    ['denial fama'],
  ],
  // What is said to be untrue is denied by who says so.
  ['en', 'Reports that Gao has fallen to rebels are false, the Malian army said.', ['denial fama']],
  ['en', 'The government of Togo says there was no excessive force in Dapaong.', ['denial togo-government']],
  ['en', 'The army said there were no casualties in Dapaong.', []],
  ['fr', 'L’armée malienne parle de « pure propagande » à Gao.', ['denial fama']],
  // Somebody else is named as saying it.
  ['en', 'A Malian army raid on Ber killed ten people, a rights group said.', []],
  // A state claims its strikes, and no fight that it got into.
  ['en', 'The Malian army confirmed the strike on Ber.', ['claim fama']],
  ['en', 'The Malian army said its jets had struck a rebel camp at Ber.', []],
  ['fr', 'L’armée malienne dit avoir mené une frappe aérienne à Ber.', []],
  [
    'en',
    'A drone strike killed ten people at Ber. The Malian army said its jets had struck fighters.',
    ['claim fama'],
  ],
  ['en', 'Gunmen threw a grenade into a bar at Ber.', []],
  ['en', 'The Malian army said it had beaten back an assault at Ber.', []],
  [
    'en',
    'The M23 entered Masisi. Corneille Nangaa said the town had been retaken.',
    ['claim m23 by Corneille Nangaa'],
  ],
  // A notice is its author's.
  [
    'en',
    'PRESS RELEASE – The Ghana Armed Forces wish to state that stories of a mutiny in Tamale are false.',
    ['denial ghana-army'],
  ],
  // An office decrees in the name of its government.
  [
    'en',
    'The Interior Minister has extended the curfew in Bawku.',
    ['curfew ghana-government by The Interior Minister'],
  ],
  // An ultimatum and what it threatens with are one.
  [
    'fr',
    'Le JNIM a donné trois jours aux habitants de Léré pour partir, faute de quoi ils seront tués.',
    ['ultimatum jnim'],
  ],
  ['en', 'Traders have ten days to comply, JNIM said in Djibo.', ['ultimatum jnim']],
  ['en', 'JNIM warned traders in Djibo not to sell to soldiers.', ['threat jnim']],
  ['fr', 'Le JNIM a mis à exécution sa menace à Djibo.', []],
  // Lessons and parties that are suspended are no ban on anybody's movement.
  ['fr', 'Les cours sont suspendus à Djibo.', []],
  ['en', 'Classes were suspended in Djibo.', []],
  ['fr', 'Le gouvernement malien a suspendu la circulation des motos à Gao.', ['ban mali-government']],
  // A measure told through somebody's mouth.
  ['en', 'A JNIM commander said all transport to Djibo was now forbidden.', ['ban jnim']],
];

describe('who states', () => {
  it.each(cases)('%s: %s', (lang, text, acts) => {
    const { statements } = read({ lang, text, publishedAt: '2025-06-20' });
    const told = statements.map(
      (s, i) => `${s.act} ${s.actorId}${acts[i]?.includes(' by ') ? ` by ${s.speaker}` : ''}`,
    );
    expect(told).toEqual(acts);
  });
});

describe('whose words a text is', () => {
  it.each([
    [
      'fr',
      'Audio reçu hier, voix attribuée à un commandant du JNIM :\n« À partir de demain, rien ne passe à Nara. Celui qui désobéit sera tué. »',
      ['blockade jnim', 'threat jnim'],
    ],
    [
      'en',
      'Transcript of a voice note, speaker says he is a commander of Boko Haram:\n"Anyone in Baga who joins the soldiers will be killed. The road to Monguno, we have opened it again."',
      ['threat boko-haram', 'lifting boko-haram'],
    ],
    [
      'fr',
      'Communiqué n° 12 du Front de libération de l’Azawad\nNous interdisons à tout camion la route de Ber. Tout véhicule militaire sera une cible légitime.',
      ['ban fla', 'threat fla'],
    ],
    [
      'fr',
      'Le gouvernement malien se tait. Les chauffeurs ont dix jours pour partir, dit le JNIM à Gao. Le gouvernement n’a pas réagi.',
      ['ultimatum jnim'],
    ],
    ['en', 'A 24-hour curfew in Aleppo was ordered by HTS fighters.', ['curfew hts']],
    ['fr', 'Les FSR ont annoncé une trêve humanitaire à El-Fasher.', ['other rsf']],
    ['en', 'The RSF announced a humanitarian truce in El Fasher.', ['other rsf']],
  ] as const)('%s: %s', (lang, text, acts) => {
    const { statements } = read({ lang, text, publishedAt: '2025-06-20' });
    expect(statements.map((s) => `${s.act} ${s.actorId}`)).toEqual(acts);
  });
});
