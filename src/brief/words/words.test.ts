import { describe, expect, test } from 'vitest';
import { objectName } from '../../analysis/statements/index.ts';
import { TARGET_CLASSES } from '../../core/analysis/shifts.ts';
import { classWords, ofClassWords } from '../../analysis/shifts/index.ts';
import type { Claim } from '../../core/records.ts';
import { quotedIn } from '../render/words.ts';
import { bareNoun, eventNoun, EVENT_NOUNS } from './events.ts';
import { aFr, deFr } from './grammar.ts';
import { describedAs, outletWords, withArticle } from './institutions.ts';
import { measureWords } from './measures.ts';
import { countryWords, whereWords } from './places.ts';
import { speakerWords } from './speakers.ts';

const toll = (effect: 'released' | 'killed') => ({ effect, who: 'civilians', low: 6, high: 6 }) as never;

describe('events', () => {
  test('what is of no type, and tells of people set free alone, is a release', () => {
    expect(eventNoun({ subEventType: 'Other', tolls: [toll('released')] }).fr).toBe('une libération');
    expect(eventNoun({ subEventType: 'Other', tolls: [toll('released'), toll('killed')] }).fr).toBe(
      'un événement',
    );
    expect(eventNoun({ subEventType: 'Attack', tolls: [toll('released')] }).en).toBe('an attack');
    expect(eventNoun({ subEventType: 'Other', tolls: [] }).en).toBe('an event');
  });

  test('a noun in a list bears no article, within it neither', () => {
    expect(bareNoun(EVENT_NOUNS['Looting/property destruction'])).toEqual({
      fr: 'pillage ou destruction de biens',
      en: 'looting or destruction of property',
    });
    for (const noun of Object.values(EVENT_NOUNS))
      expect(bareNoun(noun).fr).not.toMatch(/^(?:une?|des) | (?:ou|et) (?:une?|des) /);
  });
});

test('objects of a measure in brackets bear no article', () => {
  expect(objectName('industry').fr).toBe('entreprises et sites industriels');
  expect(objectName('fuel').fr).toBe('carburant');
});

test.each(TARGET_CLASSES)('a class of targets has one name, with and without its article: %s', (kind) => {
  const [name, of] = [classWords(kind), ofClassWords(kind)];
  expect(of.en).toBe(name.en);
  expect(of.fr.replaceAll(/(?<=^|, | et )(?:des |de la |de l’)/g, '')).toBe(name.fr);
});

test.each([
  ['le JNIM', 'du JNIM', 'au JNIM'],
  ['les FAMa', 'des FAMa', 'aux FAMa'],
  ['l’armée malienne', 'de l’armée malienne', 'à l’armée malienne'],
  ['la katiba Macina', 'de la katiba Macina', 'à la katiba Macina'],
  ['Ansongo', 'd’Ansongo', 'à Ansongo'],
  ['Hombori', 'd’Hombori', 'à Hombori'],
  ['Yelwata', 'de Yelwata', 'à Yelwata'],
  ['Le Caire', 'du Caire', 'au Caire'],
  ['Les Cayes', 'des Cayes', 'aux Cayes'],
  ['8 autres lieux', 'de 8 autres lieux', 'à 8 autres lieux'],
  ['11 attaques', 'de 11 attaques', 'à 11 attaques'],
])('contracts and elides %s', (noun, of, to) => {
  expect([deFr(noun), aFr(noun)]).toEqual([of, to]);
});

test('a measure whose announcement is not dated says so, and when it was first told of', () => {
  const life = {
    family: 'blockade',
    places: [],
    objects: [],
    actor: { actorId: 'jnim', name: 'JNIM' },
    announced: { kind: 'by', day: '2025-07-01' },
  } as never;
  expect(measureWords(life)).toEqual({
    fr: 'le blocus, annoncé par le JNIM à une date non précisée (première mention le 1er juillet 2025),',
    en: 'the blockade, announced by JNIM on a date that is not given (first told of on 1 July 2025),',
  });
});

describe('speakers', () => {
  const saidBy = (name: string): string[] => {
    const claim = { decision: null, saidBy: name, relayedBy: 'Radio Delta' } as unknown as Claim;
    const { fr, en } = speakerWords(claim, new Set());
    return [fr, en];
  };
  test.each([
    ['hospital source in Kayes', 'une source hospitalière à Kayes', 'a hospital source in Kayes'],
    [
      'source hospitalière à Nioro du Sahel',
      'une source hospitalière à Nioro du Sahel',
      'a hospital source in Nioro du Sahel',
    ],
    ['by the local burial committee', 'un comité d’inhumation', 'a burial committee'],
    ['union des routiers', 'un syndicat de transporteurs', 'a transporters’ union'],
    ['doctor', 'un médecin', 'a doctor'],
    ['Local media', 'des médias locaux', 'local media'],
  ])('%s', (name, fr, en) => {
    expect(saidBy(name)).toEqual([fr, en]);
  });

  test('who may be a private person stays unnamed, wherever they are', () => {
    expect(saidBy('Moussa Diallo in Kayes')[1]).toBe('a person quoted by Radio Delta');
    expect(saidBy('docteur Moussa Diallo')[1]).toBe('a person quoted by Radio Delta');
  });
});

test('countries go by one name, and none bears brackets of its own', () => {
  expect(countryWords('CD')).toEqual({
    fr: 'République démocratique du Congo',
    en: 'Democratic Republic of the Congo',
  });
  for (const code of ['ML', 'BF', 'CD', 'CG', 'MM', 'CI']) expect(countryWords(code).en).not.toMatch(/[()]/);
});

test('quotation marks within quotation marks are of the second rank', () => {
  expect(quotedIn('«\u00a0Kayes tient\u00a0», dit la mairie', 'fr')).toBe(
    '«\u00a0“Kayes tient”, dit la mairie\u00a0»',
  );
  expect(quotedIn('“Kayes holds”, town hall says', 'en')).toBe('“‘Kayes holds’, town hall says”');
});

test.each([
  ['Réseau des médecins', 'le Réseau des médecins', 'the Réseau des médecins'],
  ['Association des éleveurs', 'l’Association des éleveurs', 'the Association des éleveurs'],
  ['Coordination humanitaire', 'la Coordination humanitaire', 'the Coordination humanitaire'],
  ['Dutch embassy in Lomé', 'Dutch embassy in Lomé', 'the Dutch embassy in Lomé'],
  ['la Croix-Rouge', 'la Croix-Rouge', 'la Croix-Rouge'],
  ['Radio Centre', 'Radio Centre', 'Radio Centre'],
  ['Frontières Info', 'Frontières Info', 'Frontières Info'],
])('a body bears its article: %s', (name, fr, en) => {
  expect(withArticle(name)).toEqual({ fr, en });
});

test('an outlet bears the article of a body, and of no English word', () => {
  expect(outletWords('Direction de la communication').fr).toBe('la Direction de la communication');
  expect(outletWords('Coastal Mission Press').en).toBe('Coastal Mission Press');
});

test.each([
  ['auditrice', 'une source présentée comme «\u00a0auditrice\u00a0»', 'a source described as “auditrice”'],
  ['deux bergers du secteur', '«\u00a0deux bergers du secteur\u00a0»', '“deux bergers du secteur”'],
])('a description without an article is told as what it is: %s', (name, fr, en) => {
  expect(describedAs(name)).toEqual({ fr, en });
});

test('a whole country is no area of its name', () => {
  const whole = {
    name: 'Nigeria',
    country: 'NG',
    admin1: null,
    lat: 9,
    lon: 8,
    placeId: 'x',
    geoPrecision: 3,
  };
  expect(whereWords(whole as never)).toEqual({ fr: 'au Nigeria', en: 'in Nigeria' });
});
