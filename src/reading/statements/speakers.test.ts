import { describe, expect, test } from 'vitest';
import { readSpeakers } from '../tolls/tolls.fixture.ts';

/** Text → speakers in text order; "not X" denies. */
const CASES: readonly (readonly [lang: string, text: string, expected: string])[] = [
  ['fr', 'Selon l’ONU, 70 personnes ont été tuées.', 'ONU'],
  ['fr', 'Trois soldats ont été tués, a annoncé le ministère de la Défense.', 'ministère de la Défense'],
  ['fr', 'Dix villageois sont morts, ont indiqué mercredi des sources locales.', 'sources locales'],
  [
    'fr',
    'Deux ouvriers ont été tués et un troisième enlevé mardi, a indiqué l’ambassade de l’Inde.',
    'ambassade de l’Inde',
  ],
  ['fr', 'Un élu local, sous couvert d’anonymat, avance un bilan d’au moins 60 morts.', 'élu local'],
  ['fr', 'Une source sécuritaire parle d’une quinzaine de morts.', 'source sécuritaire'],
  ['fr', 'Une seconde source, elle, parle de vingt morts.', 'seconde source'],
  [
    'fr',
    'Trois volontaires ont été tués à Titao, a-t-on appris de source sécuritaire.',
    'source sécuritaire',
  ],
  ['fr', 'Trois volontaires ont été tués à Titao, de sources hospitalières.', 'sources hospitalières'],
  ['fr', 'Le maire dénombre six morts, la gendarmerie quatre.', 'maire; gendarmerie'],
  ['fr', 'Le maire parle de six morts et le chef du village de trente.', 'maire; chef du village'],
  ['fr', 'Des sources locales affirment que douze personnes sont mortes.', 'sources locales'],
  [
    'fr',
    'Au moins trente soldats ont péri, ont déclaré à l’AFP des sources sécuritaires.',
    'sources sécuritaires',
  ],
  ['fr', 'L’attaque a fait dix morts, a rapporté vendredi 23 mai la chaîne RFI.', 'chaîne RFI'],
  ['fr', 'Le Jnim affirme avoir tué dix soldats.', 'Jnim'],
  ['fr', 'Le Jnim a revendiqué l’attaque. Il affirme avoir tué dix soldats.', 'Jnim'],
  ['fr', 'Le préfet a confirmé l’attaque. Il a dit avoir compté six corps.', 'préfet; préfet'],
  ['fr', 'Les autorités ne reconnaissent que quelques pertes.', 'autorités'],
  ['fr', 'L’armée n’a pas confirmé ce bilan.', 'armée'],
  ['fr', 'D’après un communiqué de l’état-major, l’assaut a été repoussé.', 'communiqué de l’état-major'],
  [
    'fr',
    'Six civils ont été tués, selon des sources sécuritaires citées par l’AFP.',
    'sources sécuritaires; AFP',
  ],
  [
    'fr',
    'Six civils ont été tués, a dit un élu local ; vingt, selon un porte-parole rebelle.',
    'élu local; porte-parole rebelle',
  ],
  ['fr', 'Bilan du ministère de l’Intérieur : 44 civils tués.', 'ministère de l’Intérieur'],
  ['fr', 'La Monusco déplore 43 morts.', 'Monusco'],
  ['fr', 'L’ONU dénombre 70 morts.', 'ONU'],
  ['fr', 'Quatre sources ont dit que trois otages étaient libres.', 'Quatre sources'],
  ['fr', 'Des combats ont été signalés au nord de la ville.', ''],
  ['fr', 'L’armée dément toute perte.', 'not armée'],
  ['fr', 'Un habitant raconte avoir vu cinq corps.', 'habitant'],
  ['fr', 'Le porte-parole du groupe, Mahmoud Barry, a annoncé un blocus.', 'porte-parole du groupe'],
  ['fr', 'Trente personnes sont mortes, ajoute un chef coutumier.', 'chef coutumier'],
  ['fr', 'Un chauffeur raconte que deux camions ont brûlé.', 'chauffeur'],
  ['en', 'According to the UN, 70 people were killed.', 'UN'],
  ['en', 'Three soldiers were killed, the defence ministry said.', 'defence ministry'],
  ['en', 'Ten villagers died, said Captain Mohamed Hussein.', 'Captain Mohamed Hussein'],
  [
    'en',
    'A strike killed more than 70 people, a senior medical source told the BBC.',
    'senior medical source',
  ],
  ['en', 'The interior ministry says 44 died.', 'interior ministry'],
  ['en', 'Mali’s army said two of its soldiers died.', 'Mali’s army'],
  ['en', 'Amnesty International counted at least 100 people killed.', 'Amnesty International'],
  ['en', 'JNIM said it had killed ten soldiers.', 'JNIM'],
  ['en', 'JNIM claimed to have killed 84 soldiers.', 'JNIM'],
  ['en', 'Heavy fighting was reported in the city.', ''],
  [
    'en',
    'Sixteen people were killed, a village head said; a newsletter counted 19 dead.',
    'village head; newsletter',
  ],
  ['en', 'A fisherman told this paper he had seen many bodies.', 'fisherman'],
  ['en', 'The toll has risen to 150, survivors said Monday.', 'survivors'],
  ['en', 'The army denied the report.', 'not army'],
  [
    'en',
    'Three people with knowledge of the matter say two men were taken.',
    'Three people with knowledge of the matter',
  ],
  ['en', 'The governor confirmed the attack. He said five people died.', 'governor; governor'],
];

describe('speakers', () => {
  test.each(CASES)('%s: %s', (lang, text, expected) => expect(readSpeakers(lang, text)).toBe(expected));
});
