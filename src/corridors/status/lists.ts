/** Words that several rules ask for. */
import type { Words } from './rule.ts';

export const ROADS: Words = {
  fr: [
    'route',
    'routes',
    'axe',
    'axes',
    'tronçon',
    'tronçons',
    'nationale',
    'RN*',
    'piste',
    'pistes',
    'chaussée',
    'circulation',
    'trafic',
  ],
  en: ['road', 'roads', 'highway', 'highways', 'route', 'routes', 'axis', 'corridor', 'traffic'],
};

/** How a report places a thing on a road. */
export const ON_ROAD: Words = {
  fr: ['route', 'axe', 'tronçon', 'nationale', 'RN*', 'piste', 'entre'],
  en: ['road', 'highway', 'route', 'axis', 'between'],
};

/** "car" alone is also a conjunction. */
export const VEHICLES: Words = {
  fr: [
    'camion*',
    'citerne*',
    'bus',
    'cars',
    'autocar*',
    'transporteur*',
    'véhicule*',
    'convoi*',
    'chauffeur*',
    'voyageur*',
    'carburant',
  ],
  en: [
    'truck*',
    'lorry',
    'lorries',
    'tanker*',
    'bus',
    'buses',
    'vehicle*',
    'convoy*',
    'driver*',
    'haulier*',
    'transporter*',
    'fuel',
  ],
};

export const TRAFFIC: Words = {
  fr: [...ROADS.fr, ...VEHICLES.fr],
  en: [...ROADS.en, ...VEHICLES.en],
};

export const MOTORBIKES: Words = {
  fr: ['moto', 'motos', 'engins à deux roues', 'motocyclette*'],
  en: ['motorbike*', 'motorcycle*', 'two wheeler*'],
};

export const BLOCKADES: Words = {
  fr: ['blocus', 'embargo', 'siège', 'encercle*', 'isolement', 'étau', 'bloqu*', 'assiég*'],
  en: ['blockade*', 'embargo', 'siege', 'encircle*', 'stranglehold', 'cut off', 'besieged'],
};

export const EASING: Words = {
  fr: ['allèg*', 'allég*', 'assoupl*', 'desserr*', 'partiel*'],
  en: ['ease', 'eases', 'eased', 'easing', 'relax*', 'partial*'],
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
