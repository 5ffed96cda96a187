/** What the page says around firsts and precursors; the findings bring their own words. */
export interface NoveltyMessages {
  readonly asking: string;
  readonly firsts: string;
  readonly noFirst: string;
  readonly seen: string;
  readonly reach: string;
  readonly notAsked: string;
  readonly before: string;
  readonly noSignal: string;
  readonly hindsight: string;
  readonly words: string;
  readonly lead: (days: string, place: string) => string;
  readonly caveats: string;
  readonly cases: string;
}

export const NOVELTY: Readonly<Record<'fr' | 'en', NoveltyMessages>> = {
  en: {
    asking: 'Searching the record…',
    firsts: 'First in the record',
    noFirst: 'Nothing about it is a first in the record.',
    seen: 'Seen before',
    reach: 'How far from known ground',
    notAsked: 'Not asked',
    before: 'Seen beforehand',
    noSignal: 'No signal before it on record.',
    hindsight: 'told in hindsight only',
    words: 'Read it in the source',
    lead: (days, place) => `${days} days before, ${place}`,
    caveats: 'Hypothesis and caveats',
    cases: 'Incidents that followed:',
  },
  fr: {
    asking: 'Recherche dans le registre…',
    firsts: 'Premières fois au registre',
    noFirst: 'Rien n’y est une première au registre.',
    seen: 'Déjà vu',
    reach: 'Distance au terrain connu',
    notAsked: 'Questions non posées',
    before: 'Signalé auparavant',
    noSignal: 'Aucun signal antérieur au registre.',
    hindsight: 'rapporté après coup seulement',
    words: 'Le lire dans la source',
    lead: (days, place) => `${days} jours avant, ${place}`,
    caveats: 'Hypothèse et réserves',
    cases: 'Incidents qui ont suivi :',
  },
};
