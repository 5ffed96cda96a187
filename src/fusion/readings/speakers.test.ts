import { expect, it } from 'vitest';
import { isNameless, sideOf } from './speakers.ts';

it.each([
  ['l’état-major', 'state'],
  ['ministère nigérien de la Défense', 'state'],
  ['Benue Governor', 'state'],
  ['autorités maliennes', 'state'],
  ['responsable municipal', 'state'],
  ['local officials', 'state'],
  ['FAMa', 'state'],
  ['OCHA', 'international'],
  ['the UN', 'international'],
  ['Nations unies', 'international'],
  ['JNIM', 'armed'],
  ['Groupe de soutien à l’islam et aux musulmans', 'armed'],
  ['Front de libération de l’Azawad', 'armed'],
  ['Islamic State', 'armed'],
  ['katiba-macina', 'armed'],
  ['burkina-army', 'state'],
  ['gouvernement de la République islamique de Mauritanie', 'state'],
  ['État islamique au Sahel', 'armed'],
  ['Forces de soutien rapide', 'armed'],
  ['Union africaine', 'international'],
  ['vdp', 'state'],
  ['une source militaire', 'other'],
  ['sources sécuritaires', 'other'],
  ['un habitant', 'other'],
  ['un ancien ministre', 'other'],
  ['Union des routiers', 'other'],
  ['Radio Kayes', 'other'],
])('%s speaks for: %s', (name, side) => expect(sideOf(name)).toBe(side));

it('believes what is known of an actor over its name', () => {
  expect(sideOf('Mouvement du 5', () => 'state_forces')).toBe('state');
  expect(sideOf('Lakurawa', () => 'rebel_group')).toBe('armed');
  expect(sideOf('Radio A', () => 'media')).toBe('other');
});

it.each([
  ['un habitant', true],
  ['sources locales', true],
  ['a local official', true],
  ['le gouverneur de Kayes', false],
  ['JNIM', false],
])('%s has no name: %s', (name, expected) => expect(isNameless(name)).toBe(expected));
