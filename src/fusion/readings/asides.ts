import type { SetAside } from '../../core/readings.ts';

/** Every reason for which a reading leaves a claim out, with its label in both languages. */
export const ASIDE_LABELS = {
  corrected: { fr: 'corrigé par une personne', en: 'corrected by a person' },
  denied: { fr: 'démenti, ou dit ne pas avoir eu lieu', en: 'denied, or said not to have happened' },
  superseded: { fr: 'remplacé par une affirmation plus récente', en: 'replaced by a later claim' },
  repeats: { fr: 'même voix, même chiffre : déjà compté', en: 'same speaker, same figure: counted already' },
  hedged: {
    fr: 'au conditionnel, alors qu’une voix plus ferme existe',
    en: 'hedged, where a firmer voice exists',
  },
  not_official: { fr: 'ne vient pas d’une source officielle', en: 'not from an official source' },
  earlier: { fr: 'une source officielle a parlé plus tard', en: 'an official source spoke later' },
  less_reliable: {
    fr: 'une source mieux notée donne un chiffre',
    en: 'a source of a better grade gives a figure',
  },
  enemy_losses: {
    fr: 'pertes ennemies annoncées par un belligérant, que personne d’autre ne confirme',
    en: 'a party’s claim of enemy losses, borne out by nobody else',
  },
  higher: { fr: 'un chiffre plus bas est avancé', en: 'a lower figure is given' },
  lower: { fr: 'un chiffre plus élevé est avancé', en: 'a higher figure is given' },
  not_deaths: { fr: 'cette règle ne compte que les morts', en: 'this rule counts deaths only' },
  within_total: { fr: 'compris dans le total retenu', en: 'part of the total that is taken' },
  below_parts: { fr: 'total inférieur à ses propres parties', en: 'a total below its own parts' },
  not_bracketing: { fr: 'entre le plus bas et le plus haut', en: 'between the lowest and the highest' },
  blunter: { fr: 'moins précis', en: 'less precise' },
  unplaced: { fr: 'lieu non situé', en: 'place not located' },
  less_supported: { fr: 'moins de récits indépendants le disent', en: 'fewer independent accounts say so' },
  weaker: { fr: 'une affirmation plus forte existe', en: 'a stronger claim exists' },
  vague: {
    fr: 'ne nomme personne, alors qu’un auteur est nommé',
    en: 'names nobody, where somebody is named',
  },
  broader: {
    fr: 'nomme le mouvement, alors que l’une de ses parties l’est',
    en: 'names the movement, where a part of it is named',
  },
} as const satisfies Record<string, { fr: string; en: string }>;

export type AsideCode = keyof typeof ASIDE_LABELS;

/** Why a claim is left out, as one line: "corrigé par une personne : A. Traoré". */
export function explainAside({ because, detail }: SetAside, lang: 'fr' | 'en'): string {
  const label = because in ASIDE_LABELS ? ASIDE_LABELS[because as AsideCode][lang] : because;
  const colon = lang === 'fr' ? ' : ' : ': ';
  return detail === '' ? label : `${label}${colon}${detail}`;
}

/** Builds the entry of a claim that is left out. */
export function aside(claim: { readonly id: string }, because: AsideCode, detail = ''): SetAside {
  return { claim: claim.id, because, detail };
}
