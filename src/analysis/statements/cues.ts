/** Words that tell how a statement stands to a measure. */
import type { Words } from '../../core/words.ts';

/** It was laid down before: "imposé depuis le 3 septembre", "declared two weeks ago". */
export const RECALLING: Words = {
  fr: [
    'depuis',
    'imposé par',
    'imposée par',
    'imposés par',
    'décrété par',
    'décrétée par',
    'vit sous',
    'vivent sous',
    'subi*',
    'il y a',
    'avait',
    'avaient',
    'en vigueur',
    'reste',
    'restent',
    'toujours',
  ],
  en: [
    'since',
    'imposed by',
    'declared by',
    'ago',
    'had',
    'lives under',
    'living under',
    'remain*',
    'in force',
    'in place',
    'still',
    'ongoing',
  ],
};

/** It holds on the day of the report. */
export const CONTINUING: Words = {
  fr: [
    'depuis',
    'toujours',
    'reste',
    'restent',
    'maint*',
    'continu*',
    'vit sous',
    'vivent sous',
    'en vigueur',
    'encore',
  ],
  en: [
    'since',
    'still',
    'remain*',
    'maint*',
    'continu*',
    'living under',
    'lives under',
    'in force',
    'ongoing',
    'in place',
    'enters',
  ],
};

/** It is laid down again, or longer. */
export const RENEWING: Words = {
  fr: [
    'prolong*',
    'reconduit*',
    'reconduction',
    'étend*',
    'étendu*',
    'renouvel*',
    'renforc*',
    'durci*',
    'nouveau',
    'nouvelle',
    'réimpos*',
    'rétabli*',
    'réitér*',
  ],
  en: [
    'extend*',
    'extension',
    'renew*',
    'tighten*',
    'toughen*',
    'again',
    'new',
    'reimpos*',
    'reinstat*',
    'reiterat*',
  ],
};

/** Somebody grants that it is so. */
export const ACKNOWLEDGING: Words = {
  fr: ['reconn*', 'admet*', 'admis*', 'confirm*', 'avou*', 'concèd*', 'concéd*'],
  en: ['acknowledg*', 'admit*', 'confirm*', 'conced*', 'recogni*'],
};

/** All of it, whatever is named beside: "un blocus total, y compris du carburant". */
export const WHOLE: Words = {
  fr: [
    'blocus total',
    'blocus complet',
    'embargo total',
    'tout entre*',
    'rien n entre',
    'plus rien',
    'sous blocus',
    'sous embargo',
  ],
  en: [
    'total blockade',
    'complete blockade',
    'full blockade',
    'total embargo',
    'nothing gets in',
    'nothing enters',
    'under blockade',
    'under siege',
  ],
};

/** It is laid down for longer, whatever day it began on. */
export const EXTENDING: Words = {
  fr: ['prolong*', 'reconduit*', 'reconduction', 'étend*', 'étendu*', 'renouvel*'],
  en: ['extend*', 'extension', 'renew*'],
};

/** Somebody is said to have broken it: it is spoken of, not laid down. */
export const VIOLATING: Words = {
  fr: [
    'non respect',
    'violation*',
    'violé*',
    'bravé*',
    'brave',
    'bravent',
    'enfreint*',
    'enfreindre',
    'malgré',
    'défi*',
  ],
  en: ['violat*', 'breach*', 'defied', 'defies', 'defying', 'defiance', 'flout*', 'despite', 'breaking'],
};

/** Who grants or denies on behalf of a state. */
export const OFFICES: Words = {
  fr: [
    'premier ministre',
    'ministre*',
    'ministère',
    'gouvernement',
    'président',
    'présidence',
    'armée',
    'état major',
    'gouverneur*',
    'préfet*',
    'maire',
    'mairie',
    'autorités',
  ],
  en: [
    'prime minister',
    'minister*',
    'ministry',
    'government',
    'president',
    'presidency',
    'army',
    'governor*',
    'mayor*',
    'officials',
    'authorities',
  ],
};
