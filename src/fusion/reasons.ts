import type { FusionReason } from '../core/records.ts';

/** Every ground for or against one incident, with its label in both languages. */
export const REASON_LABELS = {
  prior: { fr: 'deux récits voisins quelconques', en: 'any two neighbouring mentions' },
  place_same: { fr: 'même lieu', en: 'same place' },
  place_near: { fr: 'lieux voisins', en: 'places close together' },
  place_area: {
    fr: 'l’un des lieux est une zone qui peut contenir l’autre',
    en: 'one place is an area that may hold the other',
  },
  place_other: { fr: 'noms de lieux différents', en: 'different place names' },
  place_unknown: { fr: 'lieu inconnu', en: 'place unknown' },
  place_far: { fr: 'lieux trop éloignés', en: 'places too far apart' },
  country_other: { fr: 'pays différents', en: 'different countries' },
  day_same: { fr: 'même jour', en: 'same day' },
  day_overlap: { fr: 'dates compatibles', en: 'compatible dates' },
  day_off: { fr: 'dates décalées', en: 'dates slightly apart' },
  day_unknown: { fr: 'date inconnue', en: 'date unknown' },
  day_far: { fr: 'dates inconciliables', en: 'dates that cannot agree' },
  hour_same: { fr: 'même heure', en: 'same hour' },
  hour_other: { fr: 'heures différentes', en: 'different hours' },
  kind_same: { fr: 'même type d’événement', en: 'same type of event' },
  kind_close: { fr: 'types d’événement voisins', en: 'related types of event' },
  kind_other: { fr: 'types d’événement inconciliables', en: 'types of event that cannot be one' },
  actor_same: { fr: 'même auteur', en: 'same perpetrator' },
  actor_kin: { fr: 'auteurs apparentés', en: 'perpetrators of one family' },
  actor_open: { fr: 'auteurs compatibles', en: 'compatible perpetrators' },
  actor_other: { fr: 'auteurs différents', en: 'different perpetrators' },
  toll_same: { fr: 'même bilan', en: 'same toll' },
  toll_overlap: { fr: 'bilans compatibles', en: 'compatible tolls' },
  toll_other: { fr: 'bilans différents', en: 'different tolls' },
  target_same: { fr: 'même cible', en: 'same target' },
  target_other: { fr: 'cibles différentes', en: 'different targets' },
  nationality_same: { fr: 'mêmes nationalités', en: 'same nationalities' },
  nationality_other: { fr: 'nationalités différentes', en: 'different nationalities' },
  words_shared: { fr: 'mots communs', en: 'shared words' },
  wire_copy: { fr: 'textes presque identiques', en: 'near-identical texts' },
  same_report: { fr: 'incidents distincts d’un même texte', en: 'separate incidents of one report' },
  judged_same: { fr: 'jugés identiques par une personne', en: 'judged the same by a person' },
  judged_other: { fr: 'jugés différents par une personne', en: 'judged different by a person' },
} as const satisfies Record<string, { fr: string; en: string }>;

export type ReasonCode = keyof typeof REASON_LABELS;

/** What a ground says of a pair, in log-odds (natural logarithm; positive speaks for one incident). */
export interface Finding {
  readonly code: ReasonCode;
  readonly weight: number;
}

/** A finding with what it was found on, for a person to read. */
export interface Reason extends Finding, FusionReason {
  readonly code: ReasonCode;
  /** The two values compared, in no language: "Kayes · Kayes-Ville, 3 km". */
  readonly detail: string;
}

/** Builds a finding; the weight is rounded to a hundredth so that sums print as they add up. */
export function finding(code: ReasonCode, weight: number): Finding {
  return { code, weight: Math.round(weight * 100) / 100 };
}

/** Builds a finding with its two values. */
export function reason(code: ReasonCode, weight: number, detail = ''): Reason {
  return { ...finding(code, weight), detail };
}

/** Far below what the grounds can add up to. */
const VETO = -20;

/** A hard fact that contradicts: no sum outweighs it. */
export function veto(
  code: 'country_other' | 'place_far' | 'day_far' | 'kind_other' | 'same_report',
): Finding {
  return { code, weight: VETO };
}

/** Whether a finding is a hard fact that contradicts. */
export function isVeto(found: Finding): boolean {
  return found.weight === VETO;
}

/** One line for a person: "même lieu : Kayes · Kayes (+4,10)". */
export function explain(given: FusionReason, lang: 'fr' | 'en'): string {
  const label = given.code in REASON_LABELS ? REASON_LABELS[given.code as ReasonCode][lang] : given.code;
  const sign = given.weight < 0 ? '−' : '+';
  const size = Math.abs(given.weight).toFixed(2);
  const number = sign + (lang === 'fr' ? size.replace('.', ',') : size);
  const colon = lang === 'fr' ? ' : ' : ': ';
  return given.detail === '' ? `${label} (${number})` : `${label}${colon}${given.detail} (${number})`;
}
