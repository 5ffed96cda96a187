/** What somebody says of a road or lays down for it, and what was seen on it. */
import { ARMED_PEOPLE, BLOCKADES, EASING, MOTORBIKES, ROADS, TRAFFIC, VEHICLES } from './lists.ts';
import type { EffectRule } from './rule.ts';

const MEASURES = ['blockade', 'blockade.eased', 'ban.road', 'ban.vehicles', 'threat.road'];

export const MEASURE_EFFECTS = {
  'blockade.denied': {
    says: {
      fr: 'un démenti du blocus contredit la fermeture, sans rouvrir la route',
      en: 'a denial of the blockade speaks against the closure, and does not open the road',
    },
    when: { kind: 'statement', acts: ['denial'] },
    words: [{ fr: [...BLOCKADES.fr, ...ROADS.fr], en: [...BLOCKADES.en, ...ROADS.en] }],
    status: 'closed',
    stance: 'denies',
    days: 30,
    reach: ['road', 'town', 'area'],
    yes: {
      fr: 'L’armée a démenti jeudi tout blocus de Kayes.',
      en: 'The army denied on Thursday that Kayes was under blockade.',
    },
    no: { fr: 'L’armée a démenti jeudi toute attaque contre Kayes.' },
  },
  blockade: {
    says: {
      fr: 'un blocus ferme toute route qui entre dans la ville, ou celles de la région, jusqu’à sa levée ou 90 jours de silence',
      en: 'a blockade closes every road that enters the town, or those of the region, until it is lifted or after 90 days of silence',
    },
    when: { kind: 'statement', acts: ['blockade'] },
    status: 'closed',
    days: 90,
    reach: ['road', 'town', 'area'],
    yes: {
      fr: 'Le JNIM a décrété mardi un blocus des villes de Kayes et de Nioro du Sahel.',
      en: 'JNIM declared a blockade of Kayes and Nioro on Tuesday.',
    },
    no: {
      fr: 'Le JNIM a revendiqué mardi l’attaque du camp de Kayes.',
      en: 'The army denied on Thursday that Kayes was under blockade.',
    },
  },
  'blockade.eased': {
    says: {
      fr: 'un blocus allégé laisse la route restreinte',
      en: 'a blockade that is eased leaves the road restricted',
    },
    when: { kind: 'statement', acts: ['lifting'] },
    words: [EASING, { fr: [...BLOCKADES.fr, ...TRAFFIC.fr], en: [...BLOCKADES.en, ...TRAFFIC.en] }],
    status: 'restricted',
    days: 30,
    reach: ['road', 'town', 'area'],
    ends: MEASURES,
    yes: {
      fr: 'Le JNIM a allégé mardi le blocus de Kayes.',
      en: 'JNIM eased the blockade of Kayes on Tuesday.',
    },
    no: { fr: 'Le JNIM a levé vendredi le blocus de Nioro.' },
  },
  'blockade.lifted': {
    says: {
      fr: 'la levée d’un blocus met fin à ce qu’il fermait ; la route est ouverte tant qu’on l’entend dire',
      en: 'the lifting of a blockade ends what it closed; the road is open as long as that is heard',
    },
    when: { kind: 'statement', acts: ['lifting'] },
    words: [BLOCKADES],
    status: 'open',
    days: 14,
    reach: ['road', 'town', 'area'],
    ends: MEASURES,
    yes: {
      fr: 'Le JNIM a levé vendredi le blocus de Nioro.',
      en: 'JNIM lifted the blockade of Nioro on Friday.',
    },
    no: { fr: 'Le gouverneur a levé mardi le couvre-feu à Kayes.' },
  },
  'road.reopened': {
    says: {
      fr: 'une route rouverte met fin à tout ce qui la fermait',
      en: 'a road reopened ends all that closed it',
    },
    when: { kind: 'statement', acts: ['lifting'] },
    words: [ROADS],
    unless: MOTORBIKES,
    status: 'open',
    days: 14,
    reach: ['road', 'point'],
    ends: 'all',
    yes: {
      fr: 'L’armée a rouvert la route entre Diéma et Kolokani mercredi.',
      en: 'The army reopened the road between Diéma and Kolokani on Wednesday.',
    },
    no: { fr: 'L’armée a rouvert le marché de Diéma mercredi.' },
  },
  'ban.lifted': {
    says: {
      fr: 'des camions ou cars de nouveau autorisés mettent fin à l’interdiction',
      en: 'trucks or buses allowed again end the ban',
    },
    when: { kind: 'statement', acts: ['lifting'] },
    words: [VEHICLES],
    unless: MOTORBIKES,
    status: 'open',
    days: 14,
    reach: ['road', 'town', 'area'],
    ends: ['ban.road', 'ban.vehicles', 'threat.road'],
    yes: {
      fr: 'Le JNIM dit que les camions peuvent de nouveau circuler à Nioro.',
      en: 'JNIM lifted the ban on trucks entering Nioro.',
    },
    no: { fr: 'Le JNIM a levé l’interdiction des motos à Nioro.' },
  },
  'ban.road': {
    says: {
      fr: 'une route ou toute circulation interdite est fermée',
      en: 'a road that is banned, or a ban on all traffic, closes it',
    },
    when: { kind: 'statement', acts: ['ban'] },
    words: [ROADS],
    unless: MOTORBIKES,
    status: 'closed',
    days: 60,
    reach: ['road', 'town'],
    yes: {
      fr: 'Le JNIM a interdit la circulation sur la route Kayes-Bamako.',
      en: 'JNIM banned all traffic on the Kayes-Diboli road.',
    },
    no: { fr: 'La circulation des motos est interdite de 21 heures à 5 heures à Kayes.' },
  },
  'ban.vehicles': {
    says: {
      fr: 'une interdiction faite aux camions, cars ou au carburant restreint la route',
      en: 'a ban on trucks, buses or fuel restricts the road',
    },
    when: { kind: 'statement', acts: ['ban'] },
    words: [VEHICLES],
    unless: MOTORBIKES,
    status: 'restricted',
    days: 60,
    reach: ['road', 'town', 'area'],
    yes: {
      fr: 'Le JNIM a interdit aux camions-citernes d’entrer à Kayes.',
      en: 'JNIM banned fuel tankers from entering Kayes.',
    },
    no: { fr: 'Le JNIM a interdit la musique à Kayes.' },
  },
  'threat.road': {
    says: {
      fr: 'une menace contre ceux qui roulent restreint la route',
      en: 'a threat against those who drive restricts the road',
    },
    when: { kind: 'statement', acts: ['threat', 'ultimatum'] },
    words: [TRAFFIC],
    status: 'restricted',
    days: 14,
    reach: ['road', 'town'],
    yes: {
      fr: 'Le JNIM menace de brûler tout camion sur la route de Kayes.',
      en: 'JNIM warned that any truck on the road to Kayes will be attacked.',
    },
    no: { fr: 'Le JNIM menace de brûler les écoles de Kayes.' },
  },
  'road.reopened-seen': {
    says: {
      fr: 'une route vue de nouveau ouverte met fin à tout ce qui la fermait',
      en: 'a road seen to be open again ends all that closed it',
    },
    when: { kind: 'signal', signals: ['other'] },
    words: [
      ROADS,
      {
        fr: [
          'rouv*',
          'réouv*',
          'repris',
          'reprend',
          'reprendre',
          'praticable*',
          'rétabli*',
          'dégag*',
          'déminé*',
        ],
        en: ['reopen*', 'resum*', 'again', 'cleared'],
      },
    ],
    unless: MOTORBIKES,
    status: 'open',
    days: 14,
    reach: ['road', 'point'],
    ends: 'all',
    yes: {
      fr: 'La route entre Diéma et Kolokani a été rouverte mercredi, a annoncé l’armée.',
      en: 'Traffic resumed on Wednesday on the Kayes-Diboli road.',
    },
    no: {
      fr: 'La route entre Diéma et Kolokani n’a pas été rouverte, selon l’armée.',
      en: 'Soldiers escorted 40 trucks from Kayes to Diboli on Tuesday.',
    },
  },
  'road.blocked-in-protest': {
    says: {
      fr: 'une route que des manifestants ou habitants en colère bloquent est restreinte quelques jours',
      en: 'a road that protesters or angry residents block is restricted for some days',
    },
    when: { kind: 'signal', signals: ['closure'] },
    words: [
      ROADS,
      {
        fr: ['manifest*', 'protest*', 'colère', 'grève', 'grévistes', 'étudiant*'],
        en: ['protest*', 'demonstrat*', 'angry', 'strike', 'strikers', 'student*'],
      },
    ],
    status: 'restricted',
    days: 3,
    reach: ['road', 'point'],
    yes: {
      fr: 'Des manifestants ont bloqué mardi la route de Diéma.',
      en: 'Women blocked the Kayes-Diboli road in protest on Tuesday.',
    },
    no: { fr: 'Des hommes armés ont bloqué mardi la route de Diéma.' },
  },
  'road.closed': {
    says: {
      fr: 'une route dite coupée, fermée, bloquée ou impraticable est fermée un mois',
      en: 'a road said to be cut, closed, blocked or impassable is closed for a month',
    },
    when: { kind: 'signal', signals: ['closure'] },
    words: [ROADS],
    unless: { fr: ['école*', 'marché*', 'frontière*'], en: ['school*', 'market*', 'border*'] },
    status: 'closed',
    days: 30,
    reach: ['road', 'point'],
    yes: {
      fr: [
        'La route entre Diéma et Kolokani est coupée depuis lundi.',
        'La RN1 est impraticable près de Diéma, selon des transporteurs.',
      ],
      en: 'The road between Diéma and Kolokani was cut on Monday.',
    },
    no: {
      fr: 'La fermeture des écoles de Diéma est totale sur la route de Kolokani.',
      en: 'The road between Diéma and Kolokani was not cut.',
    },
  },
  'road.escorted': {
    says: {
      fr: 'un convoi passé sous escorte dit que la route se prend sous escorte',
      en: 'a convoy that passed under escort says that the road is used under escort',
    },
    when: { kind: 'signal', signals: ['other'] },
    words: [{ fr: ['escort*'], en: ['escort*'] }],
    status: 'escorted',
    days: 7,
    reach: ['road', 'journey'],
    yes: {
      fr: [
        'L’armée a escorté mardi un convoi de 40 camions de Kayes à Diboli.',
        'L’armée malienne escorte désormais les convois de carburant entre Kayes et Bamako.',
      ],
      en: 'Soldiers escorted 40 trucks from Kayes to Diboli on Tuesday.',
    },
    no: {
      fr: 'Un convoi de citernes escorté par l’armée a été attaqué mercredi entre Kayes et Diboli.',
      en: 'A fuel convoy escorted by the army reached Bamako on Wednesday.',
    },
  },
  'checkpoint.held': {
    says: {
      fr: 'un barrage dressé par des hommes armés restreint la route',
      en: 'a checkpoint set up by armed people restricts the road',
    },
    when: { kind: 'signal', signals: ['checkpoints'] },
    words: [ARMED_PEOPLE],
    status: 'restricted',
    days: 10,
    reach: ['road', 'point'],
    yes: {
      fr: 'Des hommes armés ont érigé un check-point mardi sur la route de Diéma.',
      en: 'Gunmen set up a checkpoint on the road to Diéma on Tuesday.',
    },
    no: { fr: 'La gendarmerie a multiplié les postes de contrôle mardi à Diéma.' },
  },
} as const satisfies Readonly<Record<string, EffectRule>>;
