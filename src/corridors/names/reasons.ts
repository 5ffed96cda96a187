import type { Bilingual } from '../../core/bilingual.ts';

const km = (distance: number): string => String(Math.max(1, Math.round(distance)));

/** Why a path is what it is, or lacks a part; in both languages. */
export const reasons = {
  named: (name: string, nameEn: string): Bilingual => ({
    fr: `corridor connu : ${name}`,
    en: `known corridor: ${nameEn}`,
  }),
  numbered: (number: string, country: string): Bilingual => ({
    fr: `toutes les sections ${number} (${country}) du réseau`,
    en: `all sections of the network that bear ${number} (${country})`,
  }),
  numberedPart: (number: string, towns: string): Bilingual => ({
    fr: `${number} entre ${towns}`,
    en: `${number} between ${towns}`,
  }),
  towns: (towns: string): Bilingual => ({
    fr: `chemin le plus probable par ${towns}`,
    en: `most likely way through ${towns}`,
  }),
  nearTown: (place: string, town: string, distance: number): Bilingual => ({
    fr: `${place} n’est pas sur le réseau ; pris pour ${town}, à ${km(distance)} km`,
    en: `${place} is not on the network; taken for ${town}, ${km(distance)} km away`,
  }),
  offNetwork: (place: string, town: string, distance: number): Bilingual => ({
    fr: `${place} n’est pas sur le réseau (ville du réseau la plus proche : ${town}, à ${km(distance)} km) et n’est pas pris en compte`,
    en: `${place} is not on the network (its nearest town: ${town}, ${km(distance)} km away) and is left out`,
  }),
  noPosition: (place: string): Bilingual => ({
    fr: `${place} est sans position connue, ou est une zone ; il n’est pas pris en compte`,
    en: `${place} has no known position, or is an area; it is left out`,
  }),
  unknownTown: (word: string): Bilingual => ({
    fr: `« ${word} » n’est pas une ville du réseau`,
    en: `"${word}" is no town of the network`,
  }),
  noCountry: (number: string, countries: string): Bilingual => ({
    fr: `${number} existe dans plusieurs pays (${countries}) et le rapport ne dit pas lequel`,
    en: `${number} exists in several countries (${countries}) and the report does not say which`,
  }),
  noNumber: (number: string, country: string): Bilingual => ({
    fr: `aucune section du réseau ne porte ${number}${country && ` (${country})`}`,
    en: `no section of the network bears ${number}${country && ` (${country})`}`,
  }),
  noWay: (towns: string): Bilingual => ({
    fr: `aucune route directe du réseau ne relie ${towns}`,
    en: `no direct road of the network joins ${towns}`,
  }),
  tooFew: (): Bilingual => ({
    fr: 'il faut deux lieux du réseau, ou un numéro de route',
    en: 'two places of the network are needed, or a road number',
  }),
};
