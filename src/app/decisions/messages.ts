import type { UiLang } from '../messages.ts';

/** What deciding says to a person: one line each. */
export interface DecisionMessages {
  readonly nobody: string;
  readonly tooLong: (member: string, most: number) => string;
  readonly notOneOf: (member: string, value: string, expected: string) => string;
  readonly bothSides: string;
  readonly noMentions: string;
  readonly nothingStays: string;
  readonly noIncident: (id: string) => string;
  readonly noMention: (mention: string, incident: string) => string;
  readonly noSource: (name: string) => string;
  readonly noClaim: (claim: string, incident: string) => string;
  readonly noDecision: (id: string) => string;
  readonly noReport: (key: string) => string;
  readonly withdrawnAlready: (id: string) => string;
  readonly undoneAlready: (id: string) => string;
  readonly noSegment: (id: string) => string;
  readonly noDay: (value: string) => string;
  readonly endsBefore: (from: string, until: string) => string;
}

const en: DecisionMessages = {
  nobody: 'A decision needs a name: say who decides.',
  tooLong: (member, most) => `"${member}" is longer than ${most} characters: shorten it.`,
  notOneOf: (member, value, expected) => `"${member}" is "${value}"; expected one of ${expected}.`,
  bothSides: 'The two sides share a mention: name two incidents, or two parts of one.',
  noMentions: 'No mention is named: name at least one report and incident.',
  nothingStays: 'All mentions would leave, and none stay: leave at least one.',
  noIncident: (id) => `There is no incident "${id}" in this record: vigie incidents lists them.`,
  noMention: (mention, incident) =>
    `Incident ${incident} rests on no mention "${mention}": look at its reports.`,
  noSource: (name) => `No report comes from a source "${name}": vigie sources lists them.`,
  noClaim: (claim, incident) =>
    `Incident ${incident} has no claim "${claim}" read from a report: look at its ledger.`,
  noDecision: (id) => `There is no decision "${id}" in this record: vigie decisions lists them.`,
  noReport: (key) => `There is no report "${key}" in this record: vigie reports lists them.`,
  withdrawnAlready: (id) =>
    `Report ${id} is withdrawn already: vigie decisions --kind withdraw shows by whom.`,
  undoneAlready: (id) => `Decision ${id} was taken back already.`,
  noSegment: (id) => `The road network has no segment "${id}": vigie corridors shows those of a corridor.`,
  noDay: (value) => `"${value}" is no day of the calendar; expected e.g. 2025-07-01.`,
  endsBefore: (from, until) => `It would end on ${until}, before it begins on ${from}: exchange the days.`,
};

const fr: DecisionMessages = {
  nobody: 'Une décision a besoin d’un nom : dites qui décide.',
  tooLong: (member, most) => `« ${member} » dépasse ${most} caractères : raccourcissez-le.`,
  notOneOf: (member, value, expected) => `« ${member} » vaut « ${value} » ; attendu : ${expected}.`,
  bothSides: 'Les deux côtés ont une mention en commun : nommez deux incidents, ou deux parties d’un seul.',
  noMentions: 'Aucune mention n’est nommée : nommez au moins un rapport et un incident.',
  nothingStays: 'Toutes les mentions partiraient et aucune ne resterait : laissez-en au moins une.',
  noIncident: (id) => `Aucun incident « ${id} » dans ce fonds : vigie incidents en donne la liste.`,
  noMention: (mention, incident) =>
    `L’incident ${incident} ne repose sur aucune mention « ${mention} » : voyez ses rapports.`,
  noSource: (name) => `Aucun rapport ne vient d’une source « ${name} » : vigie sources en donne la liste.`,
  noClaim: (claim, incident) =>
    `L’incident ${incident} n’a pas d’affirmation « ${claim} » lue dans un rapport : voyez son registre.`,
  noDecision: (id) => `Aucune décision « ${id} » dans ce fonds : vigie decisions en donne la liste.`,
  noReport: (key) => `Aucun rapport « ${key} » dans ce fonds : vigie reports en donne la liste.`,
  withdrawnAlready: (id) =>
    `Le rapport ${id} est déjà retiré : vigie decisions --kind withdraw montre par qui.`,
  undoneAlready: (id) => `La décision ${id} a déjà été annulée.`,
  noSegment: (id) =>
    `Le réseau routier n’a pas de tronçon « ${id} » : vigie corridors montre ceux d’un corridor.`,
  noDay: (value) => `« ${value} » n’est pas un jour du calendrier ; attendu : p. ex. 2025-07-01.`,
  endsBefore: (from, until) =>
    `Elle finirait le ${until}, avant de commencer le ${from} : intervertissez les jours.`,
};

export const DECISION_MESSAGES: Readonly<Record<UiLang, DecisionMessages>> = { en, fr };
