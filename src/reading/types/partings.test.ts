import { describe, expect, test } from 'vitest';
import { findingsOf } from '../cases/telling.fixture.ts';

/** Incidents as "sub-event type @ place", joined by " | ". */
const told = (lang: string, text: string): string =>
  findingsOf(lang, text)
    .incidents.map(({ subEventType, where }) => `${subEventType} @ ${where?.name ?? '-'}`)
    .join(' | ');

const LOST = 'Non-state actor overtakes territory @ Bunia';
const LEFT = 'Non-violent transfer of territory @ Bunia';

describe('towns that forces give up or lose', () => {
  test.each([
    ['fr', 'L’armée a évacué Bunia lundi.', LEFT],
    ['fr', 'Les soldats ont abandonné lundi la localité de Bunia.', LEFT],
    ['fr', 'Les rebelles affirment avoir quitté Bunia lundi.', LEFT],
    ['fr', 'L’armée a perdu Bunia lundi.', LOST],
    ['en', 'Rebels left Bunia on Monday, residents said.', LEFT],
    ['en', 'On Monday soldiers abandoned the town of Bunia.', LEFT],
  ])('%s: %s', (lang, text, expected) => {
    expect(told(lang, text)).toBe(expected);
  });

  test.each([
    ['fr', 'Les habitants ont quitté Bunia lundi.'],
    ['fr', 'Les réfugiés, chassés par les rebelles l’an dernier, ont quitté Bunia lundi.'],
    ['fr', 'Trois soldats ont quitté Bunia lundi pour Kinshasa.'],
    ['fr', 'Un convoi de l’armée a quitté Bunia lundi pour Beni.'],
    ['fr', 'L’armée a perdu six mois à Bunia, selon le ministre.'],
    ['fr', 'L’armée n’a pas quitté Bunia, assure le maire.'],
    ['fr', 'Le M23 doit quitter Bunia, exige le gouvernement.'],
    ['en', 'Residents left Bunia on Monday.'],
    ['en', 'A convoy of soldiers left Bunia for Beni on Monday.'],
    ['en', 'The army has not left Bunia, the mayor said.'],
  ])('nobody gave it up: %s: %s', (lang, text) => {
    expect(told(lang, text)).toBe('');
  });
});
