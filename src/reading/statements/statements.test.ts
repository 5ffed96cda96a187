import { describe, expect, it } from 'vitest';
import type { Statement } from '../../core/findings.ts';
import { createReader } from '../index.ts';

const read = createReader();

function statements(lang: string, text: string, publishedAt: string): readonly Statement[] {
  return read({ id: 'case', lang, text, publishedAt }).statements;
}

interface Case {
  readonly lang: string;
  readonly text: string;
  /** `act actorId` of every statement, in text order. */
  readonly acts: readonly string[];
}

const DAY = '2025-09-10';

const cases: readonly Case[] = [
  // Everyday words for threats, denials, blockades and bans; who strikes or floods roads blockades nobody.
  { lang: 'fr', text: 'Le JNIM promet de venger ses morts de Kayes.', acts: ['threat jnim'] },
  { lang: 'fr', text: 'Le JNIM bloque le ravitaillement de Koutiala.', acts: ['blockade jnim'] },
  { lang: 'fr', text: 'Le JNIM conteste cette version du raid de Djibo.', acts: ['denial jnim'] },
  { lang: 'fr', text: 'Le JNIM a décrété une fermeture générale des écoles de Nara.', acts: ['ban jnim'] },
  { lang: 'fr', text: 'Les inondations coupent les routes de Ménaka depuis lundi.', acts: [] },
  { lang: 'en', text: 'JNIM said the raid on Gao would not go unpunished.', acts: ['threat jnim'] },
  { lang: 'en', text: 'JNIM disputed that account of the raid on Gao.', acts: ['denial jnim'] },
  { lang: 'en', text: 'JNIM is blocking fuel supplies to Kayes.', acts: ['blockade jnim'] },
  // The subject of the verb speaks; an object or an aside does not.
  {
    lang: 'fr',
    text: 'Le JNIM a revendiqué l’attaque de mardi contre le camp de Djibo.',
    acts: ['claim jnim'],
  },
  { lang: 'fr', text: 'L’embuscade près de Ménaka a été revendiquée par le JNIM.', acts: ['claim jnim'] },
  { lang: 'fr', text: 'Aucun groupe n’a revendiqué l’attaque de Djibo.', acts: [] },
  {
    lang: 'en',
    text: 'The army blamed JNIM for the raid on Djibo; JNIM later threatened to strike Kaya.',
    acts: ['threat jnim'],
  },
  { lang: 'en', text: 'No group has claimed responsibility for the attack on Djibo.', acts: [] },
  // Telling of one's own attack is claiming it; telling of the enemy's is not.
  { lang: 'fr', text: 'Le JNIM dit avoir tué douze soldats à Djibo.', acts: ['claim jnim'] },
  { lang: 'fr', text: 'Le JNIM accuse l’armée d’avoir tué douze bergers à Djibo.', acts: [] },
  {
    lang: 'fr',
    text: 'Communiqué du M23. Les avions de la coalition ennemie ont bombardé un marché à Rutshuru. Que nos martyrs reposent en paix.',
    acts: [],
  },
  {
    lang: 'en',
    text: 'Al-Shabaab said its fighters had stormed a base near Kismayo.',
    acts: ['claim al-shabaab'],
  },
  { lang: 'en', text: 'JNIM claims 30 soldiers killed in the assault on Djibo.', acts: ['claim jnim'] },
  { lang: 'en', text: 'The floods have claimed 30 lives in Niamey since Monday.', acts: [] },
  // Who is quoted speaks in the first person.
  {
    lang: 'fr',
    text: '« Nous les brûlerons tous », prévient un porte-parole du JNIM.',
    acts: ['threat jnim'],
  },
  {
    lang: 'fr',
    text: 'Le préfet l’assure : « Personne ne circulera plus après 19 heures ».',
    acts: ['curfew government'],
  },
  {
    lang: 'fr',
    text: 'Le JNIM a levé hier le siège imposé depuis trois mois à Boulsa.',
    acts: ['lifting jnim'],
  },
  {
    lang: 'fr',
    text: 'Le JNIM assure n’être en rien mêlé à la mort des trois prêtres de Djibo.',
    acts: ['denial jnim'],
  },
  {
    lang: 'fr',
    text: 'Le gouverneur a rétabli la circulation des motos, interdite depuis 2015.',
    acts: ['lifting government'],
  },
  {
    lang: 'fr',
    text: 'Les autorités ont suspendu le marché hebdomadaire jusqu’à nouvel ordre.',
    acts: ['ban government'],
  },
  // Avowals go by many words.
  {
    lang: 'fr',
    text: 'Boko Haram a reconnu être derrière le raid de mardi sur Bosso.',
    acts: ['claim boko-haram'],
  },
  { lang: 'fr', text: 'Le JNIM s’est arrogé l’embuscade de mardi près de Ménaka.', acts: ['claim jnim'] },
  { lang: 'fr', text: 'Le JNIM a endossé les deux attaques de mardi près de Ménaka.', acts: ['claim jnim'] },
  { lang: 'en', text: 'JNIM took credit for the raid on Djibo.', acts: ['claim jnim'] },
  // Whom an aside names is not the subject.
  {
    lang: 'fr',
    text: 'L’État islamique, auquel les ADF ont prêté allégeance, a revendiqué l’attaque de Djibo.',
    acts: ['claim islamic-state'],
  },
  {
    lang: 'en',
    text: 'Islamic State, to which the ADF pledged allegiance, claimed responsibility for the attack on Djibo.',
    acts: ['claim islamic-state'],
  },
  // A deed right behind "claimed" is claimed; what others are said to have done is asserted.
  { lang: 'en', text: 'JNIM on Monday claimed last week’s assault on Djibo.', acts: ['claim jnim'] },
  { lang: 'en', text: 'JNIM claimed soldiers had fled the assault on Djibo.', acts: [] },
  { lang: 'en', text: 'The town has fallen, JNIM said early on Monday.', acts: ['claim jnim'] },
  { lang: 'en', text: 'The town has fallen, the mayor said early on Monday.', acts: [] },
  // What it will do it threatens; a lawsuit hurts nobody.
  {
    lang: 'en',
    text: 'JNIM told teachers in Djibo that it will attack their schools.',
    acts: ['threat jnim'],
  },
  { lang: 'en', text: 'JNIM threatened to sue the newspaper.', acts: [] },
  { lang: 'fr', text: 'Le JNIM a menacé les enseignants de Djibo de mort.', acts: ['threat jnim'] },
  { lang: 'fr', text: 'Le M23 menace de se retirer de la médiation.', acts: [] },
  // A measure that is broken is in force; doors are barred with bolts.
  { lang: 'fr', text: 'Trois jeunes ont été arrêtés à Djibo pour violation du couvre-feu.', acts: [] },
  { lang: 'en', text: 'Gunmen barred the doors and set the stalls of Djibo alight on Friday.', acts: [] },
  { lang: 'fr', text: 'Les autorités n’ont confirmé ni l’enlèvement ni la libération.', acts: [] },
  // Parties are suspended by order.
  {
    lang: 'fr',
    text: 'Le gouvernement malien a suspendu plusieurs partis politiques.',
    acts: ['ban mali-government'],
  },
  // Refusals too.
  { lang: 'fr', text: 'Le JNIM se démarque de la tuerie de Djibo.', acts: ['denial jnim'] },
  { lang: 'en', text: 'The RSF dismissed the allegations as propaganda.', acts: ['denial rsf'] },
  { lang: 'en', text: 'JNIM distanced itself from the bombing in Kaya.', acts: ['denial jnim'] },
  // Time given is an ultimatum; a deadline of procedure is not.
  {
    lang: 'fr',
    text: 'Le JNIM donne quarante-huit heures aux habitants de Djibo pour vider la ville.',
    acts: ['ultimatum jnim'],
  },
  { lang: 'en', text: 'JNIM gave villagers three days to leave Djibo.', acts: ['ultimatum jnim'] },
  { lang: 'en', text: 'Bidders have until Monday to send in their papers.', acts: [] },
  // Measures without their usual nouns.
  {
    lang: 'fr',
    text: 'Plus aucun camion ne passe sur la route de Djibo, a prévenu le JNIM.',
    acts: ['ban jnim'],
  },
  {
    lang: 'fr',
    text: 'La circulation des personnes est interdite de 21 heures à 5 heures à Mopti.',
    acts: ['curfew null'],
  },
  {
    lang: 'fr',
    text: 'La circulation des motos est interdite de 21 heures à 5 heures à Mopti.',
    acts: ['ban null'],
  },
  { lang: 'en', text: 'Motorbikes remain prohibited in the town of Mopti.', acts: ['ban null'] },
  { lang: 'fr', text: 'La mairie conseille de rester chez soi à cause de la chaleur.', acts: [] },
  {
    lang: 'fr',
    text: 'Le gouverneur a pris mardi un arrêté. Le couvre-feu à Mopti prendra fin lundi.',
    acts: ['lifting mali-government'],
  },
  // A demand with a day by which to meet it; a tally of the other side; what was over long ago.
  {
    lang: 'en',
    text: 'Al-Shabaab told traders in Elwak to stop paying the levy by next Friday.',
    acts: ['ultimatum al-shabaab'],
  },
  {
    lang: 'en',
    text: 'Al-Shabaab says 40 soldiers dead in the raid near Kismayo.',
    acts: ['claim al-shabaab'],
  },
  { lang: 'fr', text: 'Farabougou avait vécu sous blocus jusqu’au printemps de 2021.', acts: [] },
  // Who asks does not say.
  { lang: 'fr', text: 'Le JNIM a-t-il levé le blocus de Djibo ?', acts: [] },
  // Who shows the attack claims it.
  {
    lang: 'fr',
    text: 'Le JNIM a diffusé lundi des images de l’assaut contre Diapaga.',
    acts: ['claim jnim'],
  },
  // Violence to come, in its author's mouth.
  { lang: 'fr', text: 'Le JNIM avertit que tout camion escorté sera attaqué.', acts: ['threat jnim'] },
  { lang: 'en', text: 'JNIM warned that any convoy under escort will be attacked.', acts: ['threat jnim'] },
  { lang: 'fr', text: 'Une source craint que le convoi ne soit attaqué.', acts: [] },
  // Measures: laid down, denied, lifted.
  { lang: 'fr', text: 'Le JNIM a décrété un blocus de Kayes.', acts: ['blockade jnim'] },
  { lang: 'fr', text: 'Le JNIM a levé le blocus de Léré.', acts: ['lifting jnim'] },
  { lang: 'fr', text: 'Les corps ont été trouvés au lever du jour à Léré.', acts: [] },
  { lang: 'fr', text: 'Deux compagnies ont suspendu leurs départs depuis Kayes.', acts: [] },
  {
    lang: 'en',
    text: 'The governor of Borno State imposed a curfew on Gwoza on Monday.',
    acts: ['curfew nigeria-government'],
  },
  {
    lang: 'en',
    text: 'M23 has given government troops 48 hours to lay down their arms.',
    acts: ['ultimatum m23'],
  },
  {
    lang: 'en',
    text: 'Islamic State Sahel, which the junta blames, said it had no part in the killings at Tillabéri.',
    acts: ['denial is-sahel'],
  },
];

describe('statementsOf', () => {
  it.each(cases)('$lang: $text', ({ lang, text, acts }) => {
    expect(statements(lang, text, DAY).map((s) => `${s.act} ${s.actorId}`)).toEqual(acts);
  });

  it.each([
    // The first place behind the office is its own, and no later one is.
    [
      'en',
      'The military governor of Ituri banned motorcycles on the Bunia–Fataki road.',
      'governor of Ituri',
    ],
    ['en', 'The mayor of Goma banned marches in Sake on Monday.', 'The mayor of Goma'],
    [
      'fr',
      'Le gouverneur de la région de Kayes a interdit les motos à Nioro.',
      'Le gouverneur de la région de Kayes',
    ],
  ])('names an office with what it is the office of: %s: %s', (lang, text, speaker) => {
    expect(createReader()({ text, lang }).statements.map((s) => s.speaker)).toEqual([speaker]);
  });

  it('reads speaker, channel, language, day, places, addressees and condition of a message', () => {
    const text =
      'Le 3 juin 2025, dans une vidéo en bambara, Issa Traoré, porte-parole du JNIM, a interdit aux transporteurs la route de Kayes, à condition que rien ne change.';
    const [ban] = statements('fr', text, '2025-06-05');
    expect(ban).toMatchObject({
      act: 'ban',
      speaker: 'Issa Traoré',
      organisation: 'JNIM',
      actorId: 'jnim',
      channel: 'vidéo',
      language: 'bm',
      when: { start: '2025-06-03', end: '2025-06-03' },
      addressees: ['transporteurs'],
      condition: 'à condition que rien ne change',
    });
    expect(ban?.places.map((p) => p.name)).toContain('Kayes');
  });

  it('gives what follows in the same message the same speaker, channel and day', () => {
    const text =
      'Lundi 2 juin 2025, Issa Traoré, chef local du JNIM, a diffusé un message vocal en peul où il annonce que Djibo sera sous blocus. Selon lui, les chauffeurs qui désobéissent seront considérés comme des cibles légitimes.';
    const [blockade, threat] = statements('fr', text, '2025-06-05');
    expect(blockade).toMatchObject({
      act: 'blockade',
      speaker: 'Issa Traoré',
      channel: 'message vocal',
      language: 'ff',
    });
    expect(threat).toMatchObject({
      act: 'threat',
      actorId: 'jnim',
      speaker: 'Issa Traoré',
      channel: 'message vocal',
      when: { start: '2025-06-02' },
    });
  });

  it('lets heading and signature speak for a text in the first person', () => {
    const text =
      'STATEMENT\nAllied Democratic Forces (ADF)\n5 September 2025\n\nOur fighters attacked the army post at Kasindi yesterday.\nWe will strike any convoy escorted by the army unless drivers refuse the escort.';
    const found = statements('en', text, '2025-09-06');
    expect(found.map((s) => `${s.act} ${s.actorId}`)).toEqual(['claim adf', 'threat adf']);
    expect(found[1]?.condition).toBe('unless drivers refuse the escort');
    expect(found[1]?.addressees).toEqual(['drivers']);
  });

  it('gives a decree to the office that signs it, on the day that it bears', () => {
    const text =
      'RÉPUBLIQUE DU MALI\n\nArticle 1 : Il est instauré un couvre-feu dans la région de Kayes, de 22 heures à 5 heures.\n\nKayes, le 4 juillet 2025\nLe Gouverneur';
    expect(statements('fr', text, '2025-07-05')).toMatchObject([
      {
        act: 'curfew',
        actorId: 'mali-government',
        speaker: 'Le Gouverneur',
        organisation: null,
        when: { start: '2025-07-04', time: null },
      },
    ]);
  });

  it('tells a blockade once, by its fullest telling', () => {
    const text = 'Djibo vit sous un blocus jihadiste. Le blocus imposé par le JNIM affame la ville.';
    expect(statements('fr', text, DAY)).toMatchObject([{ act: 'blockade', actorId: 'jnim' }]);
  });

  it('takes what a movement tells in its own bulletin for a claim, and what it tells of its foes for none', () => {
    const text =
      'Communiqué\n\nPar la grâce d’Allah, les moudjahidine ont attaqué mardi le camp de Djibo. Les drones de l’armée apostate ont frappé un marché mercredi.\n\nAz-Zallaqa';
    const found = statements('fr', text, DAY);
    expect(found).toMatchObject([{ act: 'claim', actorId: 'jnim' }]);
  });

  it('quotes whole clauses', () => {
    const text =
      'Dans la soirée, alors que la ville comptait ses morts et que les secours arrivaient encore par la route du nord, le JNIM a revendiqué l’attaque, selon des habitants joints par téléphone malgré les coupures.';
    const [claim] = statements('fr', text, DAY);
    expect(claim?.evidence[0]?.quote).toMatch(/^(le JNIM|Dans la soirée)/);
    expect(claim?.evidence[0]?.quote).toContain('a revendiqué l’attaque');
  });
});
