import type { JudgementHelp, JudgementMessages } from './judgement.en.ts';

const pluriel = (n: number, un: string, plusieurs: string): string => `${n} ${n < 2 ? un : plusieurs}`;

const forms: JudgementMessages['forms'] = {
  eventType: 'un sous-type d’ACLED, tel que Attack ou « affrontement armé »',
  when: '2025-07-01, 2025-07-01T04:00 ou 2025-07-01..2025-07-03',
  where:
    'l’identifiant d’un lieu, tel que geonames:2455518 (« vigie gazetteer lookup » montre les identifiants)',
  perpetrator: 'des noms ou identifiants de groupes, tels que jnim',
  target: 'des catégories, telles que market school',
  harm: 'killed=12, killed:civilians=5-7 ou abducted=20+ (20 ou plus), un ou plusieurs',
  damage: 'burned:market ou burned:market=3, un ou plusieurs',
  means: 'des mots tels que ied drone',
  outcome: 'des mots tels que repelled',
  responsibility: 'claimed:jnim, attributed:jnim, denied, unclaimed ou unknown',
};

export const judgementHelp: JudgementHelp = {
  optionBy: 'qui décide (à défaut, le nom de ce compte)',
  optionWhy: 'pourquoi, pour qui le relira',
  incident: 'identifiant d’un incident, tel que « vigie incidents » le montre',
  mention:
    'une mention : RAPPORT/INCIDENT tel que « vigie incident » le montre, ou RAPPORT seul s’il n’en parle qu’une fois',
  side: 'un incident, ou une de ses mentions écrite INCIDENT:RAPPORT/INCIDENT',
  claim: 'identifiant d’une affirmation, tel que « vigie incident » le montre',
  decision: 'identifiant d’une décision, tel que « vigie decisions » le montre',
  ledger: {
    what: 'montre un incident : les affirmations et qui les fait, ce sur quoi il repose, ce qui a été décidé',
    reading: (rules) => `aussi tel qu’une règle nommée lit les affirmations : ${rules}`,
    history: 'aussi ce qu’on en croyait, jour après jour',
  },
  judge: {
    what: 'décide : quelles mentions font un seul incident, ce que dit un champ, si une affirmation est crédible',
    same: 'juge que les deux sont un seul incident',
    different: 'juge que les deux ne sont pas un seul incident',
    unsure: 'revient à « impossible à dire » : les indices décident de nouveau',
    split: 'retire des mentions d’un incident',
    correct: 'décide de ce que dit un champ d’un incident ; les affirmations restent, le résumé suit',
    field: (names) => `l’un de : ${names}`,
    value: 'la valeur : une forme courte comme ci-dessous, du JSON, ou null pour « pas connu »',
    rate: 'note la crédibilité d’une affirmation, de 1 à 6 (code de l’Amirauté)',
    credibility: '1 confirmé … 5 improbable, 6 ne peut être jugé',
    withdraw: 'retire un rapport entier : son texte reste, rien de ce qu’il dit ne compte plus',
    report: 'un rapport, par son identifiant ou son empreinte',
    undo: 'annule une décision ; annuler l’annulation la remet en vigueur',
    after:
      'Un incident entier est nommé par son identifiant, une de ses mentions par INCIDENT:RAPPORT/INCIDENT.\n' +
      'Toute décision est gardée avec qui, quand et pourquoi ; « vigie judge undo » l’annule.',
    forms: 'Valeurs',
  },
  decisions: {
    what: 'liste ce que des personnes ont décidé, le plus récent d’abord',
    incident: 'seulement celles qui portent sur cet incident',
    kind: (kinds) => `seulement un genre : ${kinds}`,
    undone: 'aussi celles qui ont été annulées',
  },
  review: { what: 'montre quoi regarder d’abord, selon ce que cela changerait, et ce qui le réglerait' },
  sources: {
    what: 'liste les sources : notes données par des personnes, et ce que leur passé suggère',
    rate: 'note la fiabilité d’une source, de A à F (code de l’Amirauté)',
    name: 'une source telle que « vigie sources » la montre',
    reliability: 'A tout à fait fiable … E non fiable, F ne peut être jugée',
  },
};

export const judgement: JudgementMessages = {
  forms,
  exampleGrade: 'a un correspondant sur place',
  exampleWhy: 'vu sur place',
  noIncident: (id) => `Aucun incident « ${id} » dans ce fonds : « vigie incidents » en donne la liste.`,
  noIncidentBy: (id, day) => `Aucun incident « ${id} » dans ce fonds à la date du ${day}.`,
  notOneMention: (given, incident, names) =>
    `« ${given} » ne désigne pas une seule mention de ${incident} ; attendu, l’une de : ${names}.`,
  notAField: (given, names) => `Le champ vaut « ${given} » ; attendu, l’un de : ${names}.`,
  notAValue: (field, given, form) => `Champ « ${field} » : « ${given} » ; attendu : ${form} ; ou du JSON.`,
  notJson: (given) =>
    `La valeur ${given} commence comme du JSON et n’en est pas : vérifiez guillemets et crochets.`,
  notAGrade: (given, grades) => `La note vaut « ${given} » ; attendu, l’une de : ${grades}.`,
  notAKind: (given, kinds) => `--kind vaut « ${given} » ; attendu, l’un de : ${kinds}.`,
  notARule: (given, rules) => `--reading vaut « ${given} » ; attendu, l’une de : ${rules}.`,
  whoseToll: (given, example, parties) =>
    `« ${given} » ne dit pas de qui est ce bilan, et cet incident en a plusieurs (${parties}) : écrivez ${example}.`,
  nothingDecided: 'Rien de tel n’a été décidé.',
  nothingToReview: 'Rien ne demande à être regardé.',
  noSources: 'Aucun rapport de ce fonds ne nomme de source.',
  moreToReview: (more, all) => `… et ${pluriel(more, 'autre', 'autres')} : vigie review --limit ${all}`,
  decided: (id, what) => `${id} : ${what}`,
  takeBack: (command) => `Pour l’annuler : ${command}`,
  same: (incidents) => `tenus pour un seul incident : ${incidents}`,
  different: (incidents) => `tenus pour des incidents différents : ${incidents}`,
  unsure: (incidents) => `laissé aux indices : ${incidents}`,
  correct: (field, value, incidents) => `champ « ${field} » de ${incidents} : ${value}`,
  rateSource: (source, grade) => `${source} est notée ${grade}`,
  rateClaim: (claim, grade, incidents) => `l’affirmation ${claim} de ${incidents} est notée ${grade}`,
  road: (segment, status, from, until) =>
    until === null
      ? `la route ${segment} est ${status} à partir du ${from}`
      : `la route ${segment} est ${status} du ${from} au ${until}`,
  corridor: (name, via) => `l’axe ${name} passe par ${via}`,
  withdraw: (report, incidents) => `le rapport ${report} est retiré ; il parlait de : ${incidents}`,
  exampleWithdraw: 'vieille affaire, publiée de nouveau',
  undo: (id) => `${id} est annulée`,
  nowhere: 'aucun incident du fonds',
  strain: (weight) =>
    `Les indices vont à l’encontre (logarithme des chances ${weight}). La décision tient ; « vigie review » le rappelle.`,
  strainBetween: (incident, weight) =>
    `Les indices vont à l’encontre : ${incident} parle fortement pour les deux côtés (logarithme des chances ${weight}). La décision tient ; « vigie review » le rappelle.`,
  by: (who, day) => `par ${who} le ${day}`,
  undoneBy: (id) => `annulée par ${id}`,
  bearsOn: 'Porte sur',
  why: 'Pourquoi',
  against: 'À l’encontre',
  review: {
    titles: {
      may_be_one: 'Deux incidents qui n’en sont peut-être qu’un',
      may_be_two: 'Un incident qui en est peut-être deux',
      strain: 'Une décision contre laquelle vont les indices',
      toll: 'Des bilans qui ne peuvent tous être vrais',
      place: 'Des lieux qui ne peuvent tous être vrais',
      date: 'Des dates qui ne peuvent toutes être vraies',
      responsibility: 'Une responsabilité disputée',
    },
    doubt: (percent) => `risque d’erreur ${percent} %`,
    about: 'Il s’agit de',
    changes: 'Changerait',
    grounds: 'Indices',
    settles: 'Pour trancher',
    incidentFewer: 'un incident de moins',
    incidentMore: 'un incident de plus',
    countedTwice: (people) => `${pluriel(people, 'mort', 'morts')} en double en moins`,
    openBy: (people) => `une fourchette de ${pluriel(people, 'mort', 'morts')} resserrée`,
    field: 'ce que l’incident en dit',
    decisionGone: 'la décision, si elle est annulée',
  },
  sources: {
    reports: (n) => pluriel(n, 'rapport', 'rapports'),
    days: (first, last) => (first === last ? `le ${first}` : `du ${first} au ${last}`),
    set: 'Note',
    notSet: 'pas encore notée',
    suggested: 'Suggestion',
    track: (judged, confirmed, contradicted) =>
      `${pluriel(judged, 'affirmation que d’autres pouvaient', 'affirmations que d’autres pouvaient')} confirmer : ${pluriel(confirmed, 'confirmée', 'confirmées')}, ${pluriel(contradicted, 'contredite', 'contredites')}`,
    share: (percent) => `confirmées en moyenne à ${percent} %`,
    tooFew: 'en dessous de 5, rien n’est suggéré',
    changes: 'Changements',
  },
};
