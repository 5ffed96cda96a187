import { describe, expect, test } from 'vitest';
import { findingsOf } from '../cases/telling.fixture.ts';

/** Incidents as "sub-event type @ place", joined by " | ". */
const told = (lang: string, text: string): string =>
  findingsOf(lang, text)
    .incidents.map(({ subEventType, where }) => `${subEventType} @ ${where?.name ?? '-'}`)
    .join(' | ');

describe('one more of what was told', () => {
  test.each([
    [
      'fr',
      'Deux attaques ont visé l’armée lundi. La première a frappé le camp de Bamba. La seconde a touché un poste de l’armée à Tessit.',
      'Armed clash @ Bamba | Armed clash @ Tessit',
    ],
    [
      'fr',
      'Une frappe de drone a tué dix personnes lundi à Kidal. Une autre a fait six morts à Tessalit mardi.',
      'Air/drone strike @ Kidal | Air/drone strike @ Tessalit',
    ],
    [
      'fr',
      'La France a mené une frappe lundi à Kidal. La seconde a visé un dépôt à Tessalit.',
      'Air/drone strike @ Kidal | Air/drone strike @ Tessalit',
    ],
    [
      'fr',
      'Dimanche, des hommes armés ont attaqué Bankass. Mardi, ce fut le tour de Koro.',
      'Attack @ Bankass | Attack @ Koro',
    ],
    [
      'en',
      'Two raids hit the army on Monday. The first was on a camp at Bamba. The second was on an army post at Tessit.',
      'Armed clash @ Bamba | Armed clash @ Tessit',
    ],
    [
      'en',
      'The army base at Gossi was raided on Monday. The second raid was on an army camp at Bamba.',
      'Armed clash @ Gossi | Armed clash @ Bamba',
    ],
    [
      'en',
      'A drone strike killed ten people on Monday in Kidal. Another killed six in Tessalit on Tuesday.',
      'Air/drone strike @ Kidal | Air/drone strike @ Tessalit',
    ],
    [
      'en',
      'On Sunday gunmen attacked Bankass. On Tuesday it was the turn of Koro.',
      'Attack @ Bankass | Attack @ Koro',
    ],
    ['fr', 'Un camp a été attaqué lundi à Gossi, un autre à Bamba.', 'Armed clash @ Gossi | Attack @ Bamba'],
    ['en', 'A market was attacked on Monday in Gossi, another in Bamba.', 'Attack @ Gossi | Attack @ Bamba'],
    ['en', 'Gunmen attacked Bankass on Monday, then Koro.', 'Attack @ Bankass | Attack @ Koro'],
    [
      'fr',
      'Lundi, des obus ont tué trois personnes à Nikopol et blessé cinq autres à Marhanets.',
      'Shelling/artillery/missile attack @ Nikopol | Shelling/artillery/missile attack @ Marhanets',
    ],
    [
      'en',
      'On Monday shells killed three people in Nikopol and wounded five in Marhanets.',
      'Shelling/artillery/missile attack @ Nikopol | Shelling/artillery/missile attack @ Marhanets',
    ],
    [
      'fr',
      'Six soldats ont été tués lundi dans une embuscade près de Gossi. Une autre, dimanche, avait fait deux morts dans les rangs de l’armée à Bamba.',
      'Armed clash @ Gossi | Armed clash @ Bamba',
    ],
    [
      'fr',
      'L’attaque de lundi contre le camp de Gossi a tué six soldats. Celle de vendredi avait visé le camp de Bamba.',
      'Armed clash @ Gossi | Armed clash @ Bamba',
    ],
    [
      'fr',
      'Le groupe a revendiqué l’attentat suicide de samedi à Kidal. Il en avait commis un autre vendredi à Tessalit.',
      'Suicide bomb @ Kidal | Suicide bomb @ Tessalit',
    ],
    [
      'en',
      'The group claimed Saturday’s suicide bombing in Kidal. It had carried out another in Tessalit on Friday.',
      'Suicide bomb @ Kidal | Suicide bomb @ Tessalit',
    ],
    [
      'en',
      'A drone strike killed ten people in Kidal on Monday. Another, a day later, killed six in Tessalit.',
      'Air/drone strike @ Kidal | Air/drone strike @ Tessalit',
    ],
  ])('%s: %s', (lang, text, expected) => {
    expect(told(lang, text)).toBe(expected);
  });

  test.each([
    [
      'fr',
      'Un engin a tué deux soldats lundi à Gao. Un autre blessé avait succombé à Gossi, selon le préfet.',
      'Gossi',
    ],
    ['fr', 'Un cadre du groupe a été arrêté lundi à Gao. Un autre a pris la fuite vers Gossi.', 'Gossi'],
    [
      'fr',
      'Des hommes armés ont tué six villageois lundi à Gao. La marche de samedi a réuni mille personnes, celle de dimanche deux mille à Gossi.',
      'Gossi',
    ],
    ['en', 'Two soldiers were killed on Monday in Gao. Another was wounded.', 'Gossi'],
    ['en', 'A commander was killed on Monday in Gao. Another fled to Gossi.', 'Gossi'],
    ['en', 'Gunmen attacked Bankass on Monday, 30 km from Koro.', 'Koro'],
    ['fr', 'Des hommes armés ont attaqué Bankass lundi, à 30 km de Koro.', 'Koro'],
    ['en', 'Gunmen attacked Bankass on Monday. The second reason is the road to Koro.', 'Koro'],
  ])('somebody else, or something else: %s: %s', (lang, text, place) => {
    expect(told(lang, text)).not.toContain(place);
    expect(findingsOf(lang, text).incidents).toHaveLength(1);
  });
});
