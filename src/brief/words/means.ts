/** Means as nouns of a sentence. */
import type { Bilingual } from '../../core/bilingual.ts';
import type { Means } from '../../core/findings.ts';

/** In French with the article that « recours à » asks for. */
export const MEANS_NOUNS: Readonly<Record<Means, Bilingual>> = {
  small_arms: { fr: 'des armes légères', en: 'small arms' },
  heavy_weapons: { fr: 'des armes lourdes', en: 'heavy weapons' },
  ied: { fr: 'un engin explosif improvisé', en: 'an improvised explosive device' },
  mine: { fr: 'une mine', en: 'a mine' },
  drone: { fr: 'un drone', en: 'a drone' },
  aircraft: { fr: 'un aéronef', en: 'an aircraft' },
  artillery: { fr: 'l’artillerie', en: 'artillery' },
  mortar: { fr: 'un mortier', en: 'a mortar' },
  rocket: { fr: 'une roquette', en: 'a rocket' },
  suicide_vehicle: { fr: 'un véhicule-suicide', en: 'a suicide vehicle' },
  suicide_vest: { fr: 'une ceinture explosive', en: 'a suicide vest' },
  arson: { fr: 'l’incendie volontaire', en: 'arson' },
  edged_weapons: { fr: 'des armes blanches', en: 'edged weapons' },
  grenade: { fr: 'une grenade', en: 'a grenade' },
  other: { fr: 'un autre moyen', en: 'another means' },
};
