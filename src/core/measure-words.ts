/** Words of measures and of what they bear on, as reports are quoted; see `says`. */
import type { Words } from './words.ts';

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
