import { describe, expect, it } from 'vitest';
import { createReader } from '../index.ts';

const read = createReader();

/** Short reports that sound violent and tell of no violence done. */
const quiet: readonly (readonly [lang: string, text: string])[] = [
  ['en', 'A court in Bamako on Monday sentenced three men to death over the attack in Ségou.'],
  ['en', 'The trial of those accused of the Kolofata massacre opened on Tuesday in Maroua.'],
  ['en', 'The army is preparing an assault on Kidal, officials said on Monday.'],
  ['en', 'Hundreds gathered in Goma on Monday to remember the victims of the 2012 attack.'],
  ['en', 'The governor of Gao visited on Monday the victims of the attack.'],
  ['en', 'A gas cylinder exploded in a restaurant in Lagos on Monday, killing four people.'],
  ['en', 'A bus plunged into a ravine near Koutiala on Monday, killing 15 passengers.'],
  ['en', 'A bus carrying traders plunged off a bridge near Kolondiéba on Wednesday, killing eleven people.'],
  ['en', 'Lightning killed six herders near Dori on Sunday.'],
  ['en', 'Three soldiers died on Monday when their helicopter crashed near Gao.'],
  ['en', 'The minister called on Monday for an end to attacks in Ménaka.'],
  ['fr', 'Le tribunal de Bamako a condamné lundi trois hommes à mort pour l’attentat de Ségou.'],
  ['fr', 'Le procès des auteurs présumés de l’attaque de Kolofata s’est ouvert mardi à Maroua.'],
  ['fr', 'L’armée prépare un assaut contre Kidal, a indiqué lundi un officier.'],
  ['fr', 'L’anniversaire de l’attaque de Bankass a été célébré mardi à Mopti.'],
  ['fr', 'Le gouverneur de Gao a rendu visite lundi aux blessés de l’attaque.'],
  ['fr', 'Une bonbonne de gaz a explosé lundi dans un restaurant de Lagos, tuant quatre personnes.'],
  ['fr', 'Un car est tombé lundi dans un ravin près de Koutiala, tuant 15 passagers.'],
  ['fr', 'Un incendie a détruit mardi le marché central de Kumasi.'],
  ['fr', 'Trois soldats sont morts lundi dans le crash de leur hélicoptère près de Gao.'],
  ['fr', 'Le paludisme a tué 4 000 personnes au Burkina Faso en 2024, selon le ministère de la Santé.'],
  ['fr', 'Le ministre a rappelé que la route a tué 680 personnes l’an dernier au Mali.'],
  ['en', 'Malaria killed 4,000 people in Burkina Faso in 2024, the ministry said.'],
];

/** The same words where somebody did it. */
const loud: readonly (readonly [lang: string, text: string])[] = [
  ['en', 'Gunmen attacked a court in Gao on Monday, killing a clerk.'],
  ['en', 'Gunmen attacked a memorial service in Gao on Monday, killing five people.'],
  ['en', 'The death toll of Sunday’s attack in Gao rose to 12 on Monday.'],
  ['en', 'A minibus hit a mine near Koutiala on Monday and overturned, killing 15 passengers.'],
  ['fr', 'Le bilan de l’attentat de dimanche à Gao est passé à douze morts.'],
  ['fr', 'Une bombe a explosé lundi à Gao ; un immeuble s’est effondré, tuant quatre personnes.'],
  ['fr', 'Des hommes armés ont incendié mardi le marché de Djibo.'],
  ['fr', 'Un car a sauté lundi sur une mine près de Koutiala et s’est renversé, tuant 15 passagers.'],
];

describe('what a short report only talks about', () => {
  const told = (lang: string, text: string): number =>
    read({ id: 'case', lang, text, publishedAt: '2025-04-16' }).incidents.length;
  it.each(quiet)('%s, quiet: %s', (lang, text) => expect(told(lang, text)).toBe(0));
  it.each(loud)('%s, loud: %s', (lang, text) => expect(told(lang, text)).toBeGreaterThan(0));
});
