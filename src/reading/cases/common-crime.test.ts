import { expect, test } from 'vitest';
import { createReader } from '../index.ts';

const read = createReader();
const found = (lang: string, text: string): number =>
  read({ id: 'case', lang, text, publishedAt: '2025-07-10' }).incidents.length;

/** Robberies and killings of kin, by several words of them; groups, bombs and abductions are more than that. */
const CASES: readonly (readonly [string, string, boolean])[] = [
  [
    'en',
    'Homicide detectives in Mombasa said a cashier was shot dead at a filling station on Friday in a robbery caught on CCTV. The thieves made off with loot of Sh200,000.',
    false,
  ],
  [
    'en',
    'Al-Shabaab gunmen stormed a supermarket in Nairobi on Saturday, CCTV showed, killing a cashier and nine shoppers. Detectives found a pistol.',
    true,
  ],
  [
    'en',
    'Bandits robbed a filling station in Zamfara on Monday, killed the cashier and kidnapped four drivers. Detectives blamed thugs.',
    true,
  ],
  [
    'fr',
    'La police judiciaire recherche trois malfrats qui ont braqué une station-service à Thiès dimanche soir et tué le pompiste. Un suspect a été abattu lundi à Mbour.',
    false,
  ],
  [
    'fr',
    'Un homme a tué son épouse lundi à Bouaké : un crime passionnel, selon la police judiciaire, qui l’a placé en garde à vue.',
    false,
  ],
  [
    'fr',
    'Le JNIM a attaqué lundi une station-service à Kayes, tué le pompiste et le caissier et incendié la supérette.',
    true,
  ],
];

test.each(CASES)('%s: %s', (lang, text, isNews) => expect(found(lang, text) > 0).toBe(isNews));

/** Whose hand is seen, who says nothing, who signs nothing. */
const RESPONSIBLE: readonly (readonly [string, string, string])[] = [
  [
    'fr',
    'Deux kamikazes ont tué huit personnes dimanche à Mora. Pas de revendication, mais les autorités y voient la signature de Boko Haram.',
    'attributed',
  ],
  [
    'fr',
    'Des roquettes sont tombées lundi sur le camp de Gao, tuant deux soldats. Nul n’a signé ce tir.',
    'unclaimed',
  ],
  [
    'en',
    'Two bombers killed eight people in Mora on Sunday. No group claimed it, but officials see the hallmarks of Boko Haram.',
    'attributed',
  ],
];

test.each(RESPONSIBLE)('%s: %s', (lang, text, status) =>
  expect(
    read({ id: 'case', lang, text, publishedAt: '2025-07-10' }).incidents[0]?.responsibility.status,
  ).toBe(status),
);
