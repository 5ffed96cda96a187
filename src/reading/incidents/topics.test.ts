import { describe, expect, it } from 'vitest';
import { createReader } from '../index.ts';

const read = createReader();

const quiet: readonly { readonly lang: string; readonly text: string }[] = [
  {
    lang: 'fr',
    text: 'L’attaquant malien a frappé deux fois en première mi-temps. L’assaut final des Aigles a eu raison du gardien, et le stade a explosé de joie après le match.',
  },
  {
    lang: 'en',
    text: 'The striker hit twice before half-time. The team’s late assault broke the goalkeeper, and the stadium exploded after the final penalty of the match.',
  },
  {
    lang: 'fr',
    text: 'À Abidjan, le Niger a bombardé la cage togolaise avant d’ouvrir la marque peu avant l’heure de jeu. La bataille des quarts aura lieu samedi à San Pedro.',
  },
  {
    lang: 'en',
    text: 'In Kumasi, Ghana bombarded the Togolese box and equalised late through an own goal, the coach said. Three players limped off before the semi-finals.',
  },
  {
    lang: 'fr',
    text: 'Pendant l’exercice, des commandos ont pris d’assaut un ferry où des « terroristes » joués par des élèves retenaient de faux otages. La manœuvre, à blanc, s’achève vendredi. Bilan : 10 morts fictifs.',
  },
  {
    lang: 'en',
    text: 'Troops stormed a mock village on Tuesday in a joint exercise with blank rounds; role players lay on the ground as the drill ended.',
  },
  {
    lang: 'fr',
    text: 'Le film raconte l’attaque d’un village ; la caméra suit un acteur qui fuit les tirs. Le réalisateur le présente au festival.',
  },
  {
    lang: 'en',
    text: 'Detectives arrested two men after a robbery at a jewellery shop in Durban in which a guard was shot. The getaway car was found. Police ruled out a political motive.',
  },
  {
    lang: 'fr',
    text: 'Après le braquage d’une bijouterie à Dakar, un vigile a été blessé par balle. Les malfaiteurs ont fui avec le butin, indique la police judiciaire.',
  },
  {
    lang: 'en',
    text: 'A pride of lionesses attacked the herd at dawn on Monday near Wajir, killing two calves, and the cubs seized what was left. The wildlife service sent a vet.',
  },
  {
    lang: 'en',
    text: 'Six people were killed on Tuesday by a hippo near Kisoro; leopards and hyenas abound there, vets said.',
  },
  {
    lang: 'fr',
    text: 'Une attaque informatique a paralysé lundi les serveurs de la mairie de Lomé : des pirates informatiques ont pris en otage sa base de données à l’aide d’un rançongiciel.',
  },
  {
    lang: 'fr',
    text: 'À Thiès, l’explosion de mardi n’était pas un attentat : un soudeur travaillait sans extincteur près des bouteilles de gaz. Quatre morts, selon les pompiers.',
  },
  {
    lang: 'en',
    text: 'Forty “gunmen” poured out of trucks near Isiolo on Tuesday and marched hostages away. Exercise Calm Plain ended with a mock raid by role players, the instructors said.',
  },
  {
    lang: 'en',
    text: 'A dealer is kidnapped in Kano and a market burns before the opening titles. The thriller, in six episodes, is by the writers of an earlier series.',
  },
  {
    lang: 'fr',
    text: 'Selon cet essai, les attaques au Sahel se nourrissent souvent de la pauvreté. Depuis des années, les groupes armés attaquent les villages du nord.',
  },
];

const loud: readonly { readonly lang: string; readonly text: string }[] = [
  {
    lang: 'fr',
    text: 'Vers minuit, mercredi, des hommes ont ouvert le feu sur des maisons de Rutshuru ; cinq personnes y ont laissé la vie. Sept autres ont été conduites à l’hôpital. Le marché est resté fermé. Une enquête est ouverte. À Goma, un match amical entre deux clubs a été reporté.',
  },
  {
    lang: 'en',
    text: 'Two rangers were shot dead on Tuesday in Virunga park, home to gorillas, hippos and buffaloes.',
  },
  {
    lang: 'fr',
    text: 'Deux éco-gardes ont été tués mardi par balles dans le parc de la Pendjari, refuge de léopards, de buffles et d’antilopes.',
  },
  {
    lang: 'fr',
    text: 'Lors d’un match de football à Mubi, une bombe a explosé dimanche dans les tribunes après le coup d’envoi, faisant quarante morts parmi les supporters. Le championnat est suspendu.',
  },
  {
    lang: 'en',
    text: 'A suicide bomber blew himself up at a chess tournament in Peshawar on Monday, killing five players; the grandmaster who won had just left.',
  },
  {
    lang: 'en',
    text: 'Two polio vaccinators were shot dead on Tuesday in Kano as a vaccination campaign against measles began. Hundreds of doses are kept in fridges.',
  },
  {
    lang: 'fr',
    text: 'Quatre éco-gardes ont été tués lundi dans le parc de la Pendjari, refuge de léopards, de buffles et d’antilopes, quand leur véhicule a sauté sur une mine.',
  },
  {
    lang: 'en',
    text: 'Armed men stormed a restaurant in Ouagadougou on Sunday evening and shot dead nine diners and the chef. The recipe book and the dessert trolley were left standing.',
  },
  {
    lang: 'fr',
    text: 'Des assaillants ont mis le feu mardi à un camion-citerne et à deux cars sur la route de Titao. Ni le conducteur ni les pompiers ni la protection civile n’ont rien pu faire.',
  },
  { lang: 'fr', text: 'Des hommes armés ont tué douze civils mardi à Djibo, pendant un match de football.' },
  {
    lang: 'en',
    text: 'Football: the team won its match after a late penalty. The coach praised the striker and the goalkeeper.\n\nBurkina Faso: gunmen killed twelve soldiers in Djibo on Tuesday.\n\nTennis: a long final at the tournament.',
  },
];

describe('quiet pages', () => {
  it.each(quiet)('$lang: $text', ({ lang, text }) => {
    expect(read({ id: 'case', lang, text, publishedAt: '2025-09-06' }).incidents).toEqual([]);
  });

  it.each(loud)('is not one: $text', ({ lang, text }) => {
    expect(read({ id: 'case', lang, text, publishedAt: '2025-09-06' }).incidents).toHaveLength(1);
  });

  it.each([
    { lang: 'en', text: 'Army kills rebel commander in North Kivu.' },
    { lang: 'en', text: 'Warplanes bomb areas in Homs province.' },
    { lang: 'en', text: 'Kenyan soldier shot dead in Somalia: regional force source.' },
    { lang: 'fr', text: 'L’armée tue un chef rebelle dans le Nord-Kivu.' },
    { lang: 'fr', text: 'Un soldat kényan abattu en Somalie, selon la force régionale.' },
  ])('hears a headline: $text', ({ lang, text }) => {
    expect(read({ id: 'case', lang, text, publishedAt: '2025-09-06' }).incidents).toHaveLength(1);
  });

  it.each([
    { lang: 'en', text: 'Austria suspends aid after attack in Israel.' },
    { lang: 'en', text: 'How attacks have changed Mali.' },
    { lang: 'fr', text: 'L’Autriche suspend son aide après l’attaque en Israël.' },
    { lang: 'fr', text: 'Comment les attaques ont changé le Mali.' },
  ])('hears nothing new in a headline: $text', ({ lang, text }) => {
    expect(read({ id: 'case', lang, text, publishedAt: '2025-09-06' }).incidents).toEqual([]);
  });

  it('tells what is denied as denied', () => {
    const text =
      'Le maire de Djibo, interrogé lundi, dément la rumeur d’une attaque contre le camp de Djibo.';
    const { incidents } = read({ id: 'case', lang: 'fr', text, publishedAt: '2025-09-06' });
    expect(incidents.every((i) => i.certainty === 'denied')).toBe(true);
  });
});
