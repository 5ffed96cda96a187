import type { PlaceKind } from './place.ts';

/** A reason in the words of both languages. */
export interface Because {
  readonly fr: string;
  readonly en: string;
}

/** What kinds of places are called. */
export const KIND_NAMES: Readonly<Record<PlaceKind, Because>> = {
  country: { fr: 'pays', en: 'country' },
  admin1: { fr: 'région ou État', en: 'region or state' },
  admin2: { fr: 'cercle, province ou département', en: 'cercle, province or department' },
  admin3: { fr: 'commune', en: 'commune' },
  settlement: { fr: 'localité', en: 'settlement' },
  quarter: { fr: 'quartier', en: 'quarter' },
  camp: { fr: 'camp', en: 'camp' },
  border_post: { fr: 'poste-frontière', en: 'border post' },
  airport: { fr: 'aéroport', en: 'airport' },
  mine: { fr: 'mine', en: 'mine' },
  road: { fr: 'route', en: 'road' },
  river: { fr: 'cours d’eau', en: 'river' },
  lake: { fr: 'lac', en: 'lake' },
  park: { fr: 'parc', en: 'park' },
  forest: { fr: 'forêt', en: 'forest' },
  island: { fr: 'île', en: 'island' },
  mountain: { fr: 'mont ou colline', en: 'mountain or hill' },
  region: { fr: 'contrée', en: 'area' },
};

const number = (value: number, lang: 'fr' | 'en'): string => value.toLocaleString(lang);

/** Why a candidate of a look-up ranks where it does. */
export const because = {
  kind: (kind: PlaceKind): Because => KIND_NAMES[kind],
  population: (n: number): Because => ({
    fr: `${number(n, 'fr')} habitants`,
    en: `${number(n, 'en')} inhabitants`,
  }),
  imported: (): Because => ({ fr: 'd’un import', en: 'from an import' }),
  inCountry: (code: string): Because => ({
    fr: `dans le pays demandé (${code})`,
    en: `in the country asked for (${code})`,
  }),
  notIn: (code: string): Because => ({
    fr: `hors du pays demandé (${code})`,
    en: `outside the country asked for (${code})`,
  }),
  away: (km: number): Because => ({
    fr: `à ${number(Math.round(km), 'fr')} km de là`,
    en: `${number(Math.round(km), 'en')} km away`,
  }),
  corrected: (by: string): Because => ({ fr: `choisi par ${by}`, en: `chosen by ${by}` }),
};
