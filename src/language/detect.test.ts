import { describe, expect, it } from 'vitest';
import { detectLanguage } from './detect.ts';
import { tokenize } from './tokens.ts';

const detect = (text: string): string | null => detectLanguage(text, tokenize(text));

describe('detectLanguage', () => {
  it.each([
    ['fr', 'Des hommes armés ont attaqué le village dans la nuit de lundi à mardi.'],
    ['fr', 'DES HOMMES ARMES ONT ATTAQUE LE VILLAGE DANS LA NUIT'],
    ['fr', 'Deux morts et six blessés à Gao, selon la police.'],
    ['en', 'Gunmen attacked the village in the early hours of Tuesday and killed ten people.'],
    ['en', 'The JNIM, or Groupe de soutien à l’islam et aux musulmans, said that it was behind the attack.'],
    ['fr', 'Le Support Group for Islam and Muslims a revendiqué l’attaque dans un communiqué.'],
    ['es', 'Los hombres armados atacaron el pueblo en la noche y mataron a doce personas.'],
    ['pt', 'Os homens armados atacaram a aldeia durante a noite e não foram detidos pela polícia.'],
    ['de', 'Die Armee hat den Angriff auf das Dorf nicht bestätigt.'],
    ['sw', 'Watu kumi waliuawa katika shambulio la kijiji hicho, na polisi wa eneo hilo.'],
    ['ar', 'هاجم مسلحون القرية فجر يوم الثلاثاء وقتلوا عشرة أشخاص'],
    ['ru', 'Вооружённые люди напали на деревню ночью'],
    ['am', 'ታጣቂዎች መንደሩን ትናንት ሌሊት አጠቁ'],
  ])('%s: %s', (lang, text) => {
    expect(detect(text)).toBe(lang);
  });

  it.each([[''], ['12 345 – 67'], ['Kayes Nioro Diboli Gogui Sandaré Molodo'], ['!!! ???'], ['👩‍👩‍👧']])(
    'cannot say: %j',
    (text) => {
      expect(detect(text)).toBeNull();
    },
  );

  it('is not misled by a quotation in another script', () => {
    expect(
      detect('Le message, « هاجم مسلحون », a été publié mardi par le groupe dans la région de Kayes.'),
    ).toBe('fr');
  });
});
