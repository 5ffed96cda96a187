import { describe, expect, it } from 'vitest';
import { createReader } from '../index.ts';

const read = createReader();
const found = (lang: string, text: string) =>
  read({ id: 'case', lang, text, publishedAt: '2025-07-10' }).incidents;

/** What kills nobody on purpose, or in nobody's name, and what only sounds violent. */
const QUIET: readonly (readonly [string, string])[] = [
  ['fr', 'Un crocodile a tué un pêcheur dimanche près de Mopti.'],
  ['fr', 'Un taureau furieux a blessé six spectateurs dimanche à Maroua.'],
  ['en', 'A bull injured two spectators in Kaduna on Sunday.'],
  ['fr', 'Des chasseurs ont abattu douze phacochères dimanche près de Tambacounda.'],
  ['en', 'Hunters killed three baboons near Yola on Sunday.'],
  ['fr', 'Un camion de l’armée s’est renversé lundi près de Kati, tuant cinq soldats.'],
  ['en', 'An army truck overturned near Bosso on Monday, killing five soldiers.'],
  ['fr', 'L’opposition a pilonné le budget lundi à Dakar.'],
  ['en', 'A bomb of the Second World War was defused in Tobruk on Wednesday.'],
  ['fr', 'Une exposition à Kinshasa retrace les massacres de 1998 à Kisangani.'],
  ['en', 'A farmer was trampled to death by elephants near Voi on Sunday.'],
  ['fr', 'Des pluies torrentielles ont tué onze personnes à Niamey lundi.'],
  ['en', 'Torrential rain killed eleven people in Maiduguri on Monday, the police said.'],
  ['en', 'A bus ran off the road near Nakuru on Wednesday night, killing 14 passengers, police said.'],
  ['fr', 'Un car a quitté la route mardi près de Kaya : neuf passagers ont été tués.'],
  ['fr', 'Un hélicoptère de l’armée s’est écrasé lundi près de Bambari, tuant ses quatre occupants.'],
  ['en', 'An army helicopter crashed near Isiro on Monday during a training flight, killing four soldiers.'],
  ['fr', 'Un enfant a été tué par balle lundi à Bria par une arme que son oncle nettoyait.'],
  ['en', 'A child was shot dead in Wau on Monday by a gun his uncle was cleaning.'],
  ['fr', 'Un père de famille a tué sa femme et ses deux enfants avant de se pendre jeudi à Korhogo.'],
  ['en', 'A man stabbed his brother to death in Kisumu on Monday.'],
  ['fr', 'Un policier s’est donné la mort avec son arme mercredi à Zinder.'],
  ['en', 'A police officer shot himself in Gulu on Wednesday.'],
  ['fr', 'Le chef de l’opposition a bombardé le gouvernement de critiques samedi à Lomé.'],
  ['en', 'Lawmakers ambushed the finance minister in Nairobi on Tuesday with a barrage of questions.'],
  ['en', 'The Super Eagles were massacred 4-0 in Abidjan on Tuesday; the striker fired two missiles.'],
  ['fr', 'Exercice grandeur nature à Lomé : de faux assaillants ont pris d’assaut l’aéroport mercredi.'],
  ['en', 'Gunmen stormed Entebbe airport on Wednesday, or so the script of the security drill said.'],
  ['fr', 'Dans son nouveau film, tourné à Thiès, un commando attaque un camp militaire.'],
  ['en', 'In her new novel, set in Jos, gunmen raid a school.'],
  ['fr', 'Garissa s’est souvenue mardi des 148 étudiants massacrés par les shebab il y a dix ans.'],
  [
    'en',
    'The trial of five men accused of the 2010 Kampala bombings, in which 76 people died, opened on Monday.',
  ],
  [
    'en',
    'A court in Nairobi on Thursday sentenced three men for the attack on a mall that left 20 dead in 2019.',
  ],
];

/** Told in nearly the same words, and done by somebody to others. */
const LOUD: readonly (readonly [string, string])[] = [
  ['en', 'Gunmen killed a dog and two villagers near Zuru on Monday.'],
  ['fr', 'L’armée a tué trois civils lundi à Djibo.'],
  ['fr', 'Des hommes armés ont attaqué un camion de l’armée lundi près de Dori, tuant cinq soldats.'],
  ['en', 'Protesters clashed with police in Nairobi on Tuesday over the finance bill.'],
  ['fr', 'Des milliers de personnes ont manifesté contre la réforme mardi à Lomé.'],
  ['en', 'Rioters burned the museum in Khartoum on Monday.'],
  ['fr', 'Sous une pluie battante, des rebelles ont tué huit habitants de Komanda mardi.'],
  ['en', 'Rebels killed eight villagers in Komanda on Tuesday night under heavy rain.'],
  ['fr', 'Un hélicoptère de l’armée, abattu par le M23, s’est écrasé lundi à Rutshuru.'],
  ['fr', 'Un drone s’est écrasé lundi sur un marché de Goma, tuant trois civils.'],
  ['en', 'Mortar shells fired accidentally by the army killed four civilians in Baidoa on Tuesday.'],
  ['fr', 'Des hommes armés ont tué un commerçant et sa femme lundi à Djibo.'],
  ['en', 'Gunmen killed a village head and his two sons in Bassa on Monday.'],
  ['en', 'Boko Haram killed 2-3 traders in Bama on Monday.'],
  ['en', 'Gunmen stormed a cinema in Gao on Monday while the film was being shown, killing four.'],
  ['fr', 'Des inconnus ont attaqué le tribunal de Djibo mardi, tuant un greffier.'],
  ['en', 'Suicide bombers hit a memorial ceremony in Maiduguri on Monday, killing nine.'],
  ['fr', 'Le procureur a indiqué que des hommes armés ont tué cinq personnes lundi à Dori.'],
];

describe('what is no violence between parties', () => {
  it.each(QUIET)('%s: %s', (lang, text) => expect(found(lang, text)).toEqual([]));
  it.each(LOUD)('told: %s: %s', (lang, text) => expect(found(lang, text)).not.toEqual([]));
});

/** A court or a ceremony has a day; what it speaks of has its own. */
const RECALLED: readonly (readonly [string, string, string])[] = [
  [
    'en',
    'The court sentenced him on Monday over the attack on a hotel in Grand-Bassam on 13 March 2016 that killed 19 people.',
    '2016-03-13',
  ],
  [
    'fr',
    'Les habitants de Solhan se sont souvenus lundi de l’attaque du 5 juin 2021, qui avait fait plus de 130 morts.',
    '2021-06-05',
  ],
];

it.each(RECALLED)('%s: %s', (lang, text, day) => {
  const told = found(lang, text);
  expect(told.map((i) => i.when?.start)).toContain(day);
  expect(told.every((i) => i.background)).toBe(true);
});
