/** Words that several rules ask for. */
import { ROADS, VEHICLES } from '../../core/measure-words.ts';
import type { Words } from '../../core/words.ts';

export { BLOCKADES, EASING, MOTORBIKES, ROADS, VEHICLES } from '../../core/measure-words.ts';

/** How a report places a thing on a road. */
export const ON_ROAD: Words = {
  fr: ['route', 'axe', 'tronçon', 'nationale', 'RN*', 'piste', 'entre'],
  en: ['road', 'highway', 'route', 'axis', 'between'],
};

export const TRAFFIC: Words = {
  fr: [...ROADS.fr, ...VEHICLES.fr],
  en: [...ROADS.en, ...VEHICLES.en],
};

/** Who holds a checkpoint that restricts a road: not the state's forces. */
export const ARMED_PEOPLE: Words = {
  fr: [
    'hommes armés',
    'combattants',
    'groupe armé',
    'groupes armés',
    'groupe',
    'djihadistes',
    'jihadistes',
    'assaillants',
    'individus armés',
    'insurgés',
    'rebelles',
    'miliciens',
    'bandits',
    'coupeurs de route',
    'JNIM',
    'katiba',
    'EIS',
    'EIGS',
    'ISWAP',
    'Boko Haram',
    'M23',
  ],
  en: [
    'gunmen',
    'armed men',
    'armed group*',
    'fighters',
    'militants',
    'jihadists',
    'insurgents',
    'rebels',
    'militiamen',
    'bandits',
    'JNIM',
    'ISGS',
    'ISWAP',
    'Boko Haram',
    'M23',
    'Shabaab',
  ],
};
