/** What happened on a road, and what it does to it. */
import type { TargetCategory } from '../../core/findings.ts';
import { ON_ROAD } from './lists.ts';
import type { EffectRule } from './rule.ts';

const ON_WHEELS: readonly TargetCategory[] = ['fuel_convoy', 'military_convoy', 'civilian_vehicle'];

/** A vehicle burnt where one of these was attacked burnt in town: that closes no road. */
const IN_TOWN: readonly TargetCategory[] = [
  'village',
  'market',
  'school',
  'health_facility',
  'place_of_worship',
  'residence',
  'government_building',
  'military_base',
  'security_post',
  'industrial_site',
  'mining_site',
  'airport',
];

export const INCIDENT_EFFECTS = {
  'bridge.destroyed': {
    says: {
      fr: 'un pont ou un bac détruit ferme la route jusqu’à ce que sa réouverture soit dite',
      en: 'a bridge or ferry destroyed closes the road until somebody says that it is open again',
    },
    when: { kind: 'incident', targets: ['road_or_bridge'], damage: ['destroyed'] },
    words: [
      {
        fr: ['pont', 'ponts', 'ponceau*', 'viaduc*', 'bac', 'passerelle'],
        en: ['bridge', 'bridges', 'culvert*', 'viaduct*', 'ferry'],
      },
    ],
    unless: {
      fr: ['ferroviaire*', 'ferrée', 'ferrées', 'chemin de fer', 'endommagé*'],
      en: ['railway', 'rail', 'damaged'],
    },
    status: 'closed',
    days: 180,
    reach: ['road', 'point'],
    yes: {
      fr: 'Des hommes armés ont dynamité mardi un pont entre Diéma et Kolokani.',
      en: 'A bridge was blown up on Tuesday between Diéma and Kolokani.',
    },
    no: { fr: 'Un pont ferroviaire a été dynamité mardi entre Kayes et Diboli.' },
  },
  'road.damaged': {
    says: {
      fr: 'une route ou un pont endommagé reste praticable avec peine',
      en: 'a damaged road or bridge can be used with difficulty',
    },
    when: {
      kind: 'incident',
      targets: ['road_or_bridge'],
      damage: ['destroyed', 'damaged', 'burned'],
    },
    unless: {
      fr: ['ferroviaire*', 'ferrée', 'ferrées', 'chemin de fer'],
      en: ['railway', 'rail'],
    },
    status: 'restricted',
    days: 60,
    reach: ['road', 'point'],
    yes: {
      fr: 'Un pont a été endommagé mardi par une explosion entre Diéma et Kolokani.',
      en: 'A bridge was damaged by an explosion on Tuesday between Diéma and Kolokani.',
    },
    no: { en: 'A mosque was damaged by an explosion on Tuesday in Diéma.' },
  },
  'road.mined': {
    says: {
      fr: 'une mine ou un engin explosif sur une route ou sous un véhicule la rend peu sûre pour un mois',
      en: 'a mine or explosive device on a road or under a vehicle makes it unsafe for a month',
    },
    when: {
      kind: 'incident',
      types: ['Remote explosive/landmine/IED'],
      targets: [...ON_WHEELS, 'road_or_bridge'],
      notTargets: IN_TOWN,
    },
    status: 'restricted',
    days: 30,
    reach: ['road', 'point'],
    yes: {
      fr: 'Un véhicule de transport a sauté mardi sur une mine entre Diéma et Kolokani, faisant trois morts.',
      en: 'A bus hit a landmine on Tuesday between Diéma and Kolokani, killing three people.',
    },
    no: { fr: 'Une bombe a explosé mardi au marché de Diéma, faisant trois morts.' },
  },
  'road.mined-place': {
    says: {
      fr: 'un engin explosif que le récit situe sur une route la rend peu sûre pour un mois',
      en: 'an explosive device that the report places on a road makes it unsafe for a month',
    },
    when: {
      kind: 'incident',
      types: ['Remote explosive/landmine/IED'],
      notTargets: IN_TOWN,
      onRoad: true,
    },
    status: 'restricted',
    days: 30,
    reach: ['road', 'point'],
    yes: {
      fr: 'L’explosion d’une mine a tué deux personnes mardi sur la route Kayes-Diboli.',
      en: 'A landmine killed two people on Tuesday between Kayes and Diboli.',
    },
    no: { en: 'A landmine killed two people on Tuesday in Kayes.' },
  },
  'convoy.burnt': {
    says: {
      fr: 'des camions, cars ou citernes brûlés, détruits, pillés ou pris restreignent la route',
      en: 'trucks, buses or tankers burnt, destroyed, looted or taken restrict the road',
    },
    when: {
      kind: 'incident',
      targets: ON_WHEELS,
      damage: ['burned', 'destroyed', 'looted', 'seized'],
      notTargets: IN_TOWN,
    },
    status: 'restricted',
    days: 14,
    reach: ['road', 'point'],
    yes: {
      fr: 'Trois camions-citernes ont été incendiés mardi entre Kayes et Diboli.',
      en: 'Gunmen burnt three fuel tankers on Tuesday between Kayes and Diboli.',
    },
    no: {
      fr: 'Des hommes armés ont attaqué mardi le marché de Diéma et brûlé deux véhicules.',
    },
  },
  'convoy.attacked': {
    says: {
      fr: 'un convoi, un car, un camion ou une patrouille attaqués restreignent la route',
      en: 'a convoy, a bus, a truck or a patrol attacked restricts the road',
    },
    when: {
      kind: 'incident',
      types: [
        'Battles',
        'Violence against civilians',
        'Explosions/Remote violence',
        'Strategic developments',
      ],
      notTypes: ['Air/drone strike', 'Arrests', 'Agreement'],
      targets: ON_WHEELS,
      notTargets: IN_TOWN,
    },
    status: 'restricted',
    days: 14,
    reach: ['road', 'point'],
    yes: {
      fr: 'Un convoi de carburant a été attaqué mardi entre Diéma et Kolokani par le JNIM.',
      en: 'Gunmen attacked a bus on Tuesday between Kayes and Diboli, killing four passengers.',
    },
    no: {
      fr: 'Une attaque a visé le marché de Diéma mardi, faisant dix morts.',
      en: 'An air strike hit a vehicle on Tuesday in Diéma, killing two fighters.',
    },
  },
  ambush: {
    says: {
      fr: 'une embuscade restreint la route où elle a été tendue',
      en: 'an ambush restricts the road on which it was laid',
    },
    when: { kind: 'incident', types: ['Battles', 'Violence against civilians'], notTargets: IN_TOWN },
    words: [{ fr: ['embuscade*', 'embusqu*'], en: ['ambush*'] }],
    status: 'restricted',
    days: 14,
    reach: ['road', 'point'],
    yes: {
      fr: 'Embuscade mardi entre Diéma et Kolokani : cinq soldats tués.',
      en: 'Five soldiers were killed in an ambush on Tuesday between Diéma and Kolokani.',
    },
    no: { fr: 'Cinq soldats ont été tués mardi dans l’attaque du camp de Diéma.' },
  },
  'road.attacked': {
    says: {
      fr: 'des violences que le récit situe sur une route la restreignent',
      en: 'violence that the report places on a road restricts it',
    },
    when: {
      kind: 'incident',
      types: ['Battles', 'Violence against civilians', 'Explosions/Remote violence'],
      notTypes: ['Air/drone strike', 'Shelling/artillery/missile attack'],
      notTargets: IN_TOWN,
      onRoad: true,
    },
    status: 'restricted',
    days: 14,
    reach: ['road', 'point'],
    yes: {
      fr: 'Des hommes armés ont enlevé trois chauffeurs mardi sur la route Kayes-Diboli.',
      en: 'Gunmen abducted three drivers on Tuesday on the Kayes-Diboli road.',
    },
    no: {
      fr: 'Des hommes armés ont enlevé trois commerçants mardi à Diéma.',
      en: 'An air strike killed nine fighters on Tuesday between Diéma and Kolokani.',
    },
  },
  'checkpoint.attacked': {
    says: {
      fr: 'un poste de contrôle ou de frontière attaqué restreint les routes qu’il garde',
      en: 'an attack on a checkpoint or border post restricts the roads that it guards',
    },
    when: {
      kind: 'incident',
      types: [
        'Battles',
        'Violence against civilians',
        'Explosions/Remote violence',
        'Strategic developments',
      ],
      targets: ['checkpoint', 'border_post'],
    },
    status: 'restricted',
    days: 10,
    reach: ['road', 'point'],
    yes: {
      fr: 'Des hommes armés ont attaqué mardi le poste de contrôle de Diéma.',
      en: 'Gunmen attacked the border post at Diboli on Tuesday.',
    },
    no: { fr: 'Des hommes armés ont attaqué mardi l’école de Diéma.' },
  },
  'protest.roadblock': {
    says: {
      fr: 'des manifestants qui barrent une route la restreignent quelques jours',
      en: 'protesters who block a road restrict it for some days',
    },
    when: { kind: 'incident', types: ['Protests', 'Riots'] },
    words: [
      {
        fr: ['barricade*', 'barré', 'barrent', 'bloqu*', 'barrage*'],
        en: ['barricade*', 'blocked', 'blocking', 'roadblock*'],
      },
      {
        fr: [...ON_ROAD.fr.filter((w) => w !== 'entre'), 'rue', 'rues', 'pont'],
        en: ['road*', 'highway*', 'bridge'],
      },
    ],
    status: 'restricted',
    days: 3,
    reach: ['road', 'point'],
    yes: {
      fr: 'Des manifestants ont bloqué mardi la route de Diéma avec des barricades.',
      en: 'Protesters set up barricades on the road at Diéma on Tuesday.',
    },
    no: { fr: 'Des habitants ont manifesté mardi à Diéma contre la vie chère.' },
  },
} as const satisfies Readonly<Record<string, EffectRule>>;
