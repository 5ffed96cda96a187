/** What was seen besides incidents, as nouns of a sentence; all are plural, in English too. */
import type { SignalKind } from '../../core/findings.ts';
import type { Agreement } from './grammar.ts';

interface SignalNoun {
  readonly fr: string;
  readonly agreement: Agreement;
  readonly en: string;
}

export const SIGNAL_NOUNS: Readonly<Record<SignalKind, SignalNoun>> = {
  patrols: { fr: 'des patrouilles', agreement: 'fp', en: 'patrols' },
  searches: { fr: 'des fouilles', agreement: 'fp', en: 'searches' },
  checkpoints: { fr: 'des contrôles', agreement: 'mp', en: 'checkpoints' },
  troop_movement: {
    fr: 'des mouvements de troupes',
    agreement: 'mp',
    en: 'troop movements',
  },
  warning: { fr: 'des avertissements', agreement: 'mp', en: 'warnings' },
  population_movement: {
    fr: 'des déplacements de population',
    agreement: 'mp',
    en: 'movements of population',
  },
  closure: { fr: 'des fermetures', agreement: 'fp', en: 'closures' },
  outage: { fr: 'des coupures', agreement: 'fp', en: 'outages' },
  other: { fr: 'd’autres signaux', agreement: 'mp', en: 'other signals' },
};
