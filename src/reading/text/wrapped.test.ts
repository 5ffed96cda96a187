import { describe, expect, it } from 'vitest';
import { normaliseText } from './normalise.ts';

const wrap = (text: string, width: number): string =>
  text
    .split('\n')
    .map((paragraph) =>
      paragraph.split(' ').reduce((page, word) => {
        const line = page.slice(page.lastIndexOf('\n') + 1);
        return line.length + 1 + word.length > width ? `${page}\n${word}` : `${page} ${word}`;
      }),
    )
    .join('\n');

const fr = `Le deux juillet, vers quatre heures du matin, des hommes armés venus à moto ont attaqué le poste de Sandaré, tenu par la Gendarmerie Nationale. Ils se sont retirés vers Nioro du Sahel avec deux véhicules que le préfet croit perdus, selon un officier joint sur place.

Aucun bilan n’a été donné. Le lendemain, l’armée disait avoir détruit leur base dans la forêt voisine et repris l’un des véhicules.`;
const en = `On the second of July, at about four in the morning, armed men on motorbikes attacked the post at Sandaré, which was held by the National Gendarmerie. They left for Nioro du Sahel with two vehicles that the prefect believes lost, an officer on the spot said.

No toll was given. The day after, the army said it had destroyed their base in the forest nearby and taken back one of the vehicles.`;

describe.each([
  ['fr', fr],
  ['en', en],
])('a text wrapped (%s)', (_, text) => {
  it.each([42, 52, 60, 72, 80, 100])('at %d', (width) => {
    expect(normaliseText(wrap(text, width))).toBe(text);
  });

  it('with ragged lines', () => {
    expect(normaliseText(text.replaceAll(/(.{50,70}?) /gu, '$1\n'))).toBe(text);
  });

  it('and indented', () => {
    const indented = wrap(text, 72).replaceAll(/^(?=.)/gm, '    ');
    expect(normaliseText(indented).replaceAll(/^ +/gm, '')).toBe(text);
  });

  it('and quoted in a mail', () => {
    expect(normaliseText(wrap(text, 72).replaceAll(/^/gm, '> '))).toBe(text);
    expect(normaliseText(wrap(text, 72).replaceAll(/^/gm, '> > '))).toBe(text);
  });

  it('and typed with double spacing', () => {
    const spaced = wrap(text.replace('\n\n', ' '), 72).replaceAll('\n', '\n\n');
    expect(normaliseText(spaced)).toBe(text.replace('\n\n', ' '));
  });

  it('below a heading and a dateline', () => {
    const whole = `Sandaré : ce que l’on sait de l’attaque du poste de gendarmerie\nBamako, 3 juillet 2025 – ${text}`;
    expect(normaliseText(wrap(whole, 72))).toBe(whole);
  });

  it('in capitals', () => {
    const paragraph = text.slice(0, text.indexOf('\n')).toUpperCase();
    expect(normaliseText(wrap(paragraph, 69))).toBe(paragraph);
  });
});

describe('a short text whose lines hardly begin with small letters', () => {
  it.each([
    'Fighters on motorbikes attacked the village of Sandaré, in Nigeria’s\nBenue State, before dawn on Monday and killed twelve farmers, a local\nofficial said. The attackers withdrew from Sandaré around\n7 a.m. and burned a school in nearby Kondessa. Fighters of the Zanbou\nFront clashed with soldiers.',
    'Des hommes venus à moto ont attaqué le village de Sandaré, dans la\nRégion de Mopti, lundi à l’aube, et tué douze paysans, a dit un\nconseiller. Ils se sont retirés de Sandaré vers\n7 heures et ont brûlé une école à Kondessa. Des combattants du\nFront ont affronté des soldats.',
  ])('is joined by what its lines end in: %s', (text) => {
    expect(normaliseText(text)).toBe(text.replaceAll('\n', ' '));
  });
});

describe('words cut at the margin', () => {
  it.each([
    [
      'Samedi, vers midi, une patrouille de la gendar-\nmerie est tombée sur des hommes armés au sud de la\nville et deux mili-\ntaires ont été blessés.',
      'Samedi, vers midi, une patrouille de la gendarmerie est tombée sur des hommes armés au sud de la ville et deux militaires ont été blessés.',
    ],
    [
      '> On Saturday, at about noon, a patrol of the gen-\n> darmerie came upon armed men south of the town, and\n> two sol-\n> diers were wounded there.',
      'On Saturday, at about noon, a patrol of the gendarmerie came upon armed men south of the town, and two soldiers were wounded there.',
    ],
  ])('%j', (text, expected) => {
    expect(normaliseText(text)).toBe(expected);
  });
});

describe('lines of their own stay', () => {
  it.each([
    [
      'headlines',
      'Attaque du poste de Sandaré\nDeux gendarmes tués à Nioro\nLe préfet parle\nUn marché fermé à Diboli',
    ],
    [
      'notes in small letters',
      'attaque à dori ce matin\n3 morts\nles gens fuient vers le sud et on attend encore des nouvelles\nras ailleurs',
    ],
    [
      'a list',
      'Bilan du mardi :\n- deux gendarmes tués au poste de Sandaré\n- un marché incendié à Diboli\n- la route de Nioro fermée',
    ],
    [
      'messages',
      '[03/07/2025 07:12] Ami D : ils ont attaqué le poste vers quatre heures\n[03/07/2025 07:15] Ami D : deux blessés, la route est fermée\n[03/07/2025 07:20] Ami K : compris',
    ],
    [
      'items behind a quotation mark',
      '> Sandaré : un poste attaqué\n> Nioro : la route fermée\n> Diboli : rien à signaler',
    ],
    [
      'paragraphs of a line',
      'Le poste de Sandaré a été attaqué mardi à l’aube par des hommes armés.\nDeux gendarmes sont morts et un troisième est blessé, selon le préfet.\nLa route de Nioro est fermée depuis, et le marché de Diboli aussi.',
    ],
  ])('%s', (_, text) => {
    expect(normaliseText(text)).toBe(text);
  });

  it('in a text that is wrapped', () => {
    const list =
      '- Nioro : la route est fermée\n- Diboli : un marché a brûlé dans la nuit\n- Kayes : rien à signaler';
    const whole = `${fr}\n\nAilleurs :\n${list}`;
    expect(normaliseText(wrap(whole, 72))).toBe(whole);
  });
});
