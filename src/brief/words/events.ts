/** Kinds of events as nouns of a sentence. */
import type { IncidentDetail } from '../../core/records.ts';
import type { SubEventType } from '../../core/findings.ts';
import type { Agreement } from './grammar.ts';

export interface EventNoun {
  readonly fr: string;
  readonly agreement: Agreement;
  readonly en: string;
}

/** With article; English is plural where French is. */
export const EVENT_NOUNS: Readonly<Record<SubEventType, EventNoun>> = {
  'Government regains territory': {
    fr: 'une reprise de territoire par les forces gouvernementales',
    agreement: 'f',
    en: 'a recovery of territory by government forces',
  },
  'Non-state actor overtakes territory': {
    fr: 'une prise de territoire par un acteur non étatique',
    agreement: 'f',
    en: 'a seizure of territory by a non-state actor',
  },
  'Armed clash': { fr: 'un affrontement armé', agreement: 'm', en: 'an armed clash' },
  'Excessive force against protesters': {
    fr: 'un usage excessif de la force contre des manifestants',
    agreement: 'm',
    en: 'excessive force against protesters',
  },
  'Protest with intervention': {
    fr: 'une manifestation suivie d’une intervention',
    agreement: 'f',
    en: 'a protest met with intervention',
  },
  'Peaceful protest': { fr: 'une manifestation pacifique', agreement: 'f', en: 'a peaceful protest' },
  'Violent demonstration': {
    fr: 'une manifestation violente',
    agreement: 'f',
    en: 'a violent demonstration',
  },
  'Mob violence': { fr: 'une violence de foule', agreement: 'f', en: 'mob violence' },
  'Chemical weapon': { fr: 'un emploi d’arme chimique', agreement: 'm', en: 'a use of a chemical weapon' },
  'Air/drone strike': { fr: 'une frappe aérienne ou de drone', agreement: 'f', en: 'an air or drone strike' },
  'Suicide bomb': { fr: 'un attentat-suicide', agreement: 'm', en: 'a suicide bombing' },
  'Shelling/artillery/missile attack': {
    fr: 'un tir d’artillerie, de mortier ou de roquette',
    agreement: 'm',
    en: 'an attack by artillery, mortar or rocket',
  },
  'Remote explosive/landmine/IED': {
    fr: 'une explosion d’engin ou de mine',
    agreement: 'f',
    en: 'an explosion of a device or mine',
  },
  Grenade: { fr: 'une attaque à la grenade', agreement: 'f', en: 'a grenade attack' },
  'Sexual violence': { fr: 'des violences sexuelles', agreement: 'fp', en: 'acts of sexual violence' },
  Attack: { fr: 'une attaque', agreement: 'f', en: 'an attack' },
  'Abduction/forced disappearance': { fr: 'un enlèvement', agreement: 'm', en: 'an abduction' },
  Agreement: { fr: 'un accord', agreement: 'm', en: 'an agreement' },
  Arrests: { fr: 'des arrestations', agreement: 'fp', en: 'arrests' },
  'Change to group/activity': {
    fr: 'un changement d’un groupe ou de son activité',
    agreement: 'm',
    en: 'a change to a group or its activity',
  },
  'Disrupted weapons use': { fr: 'un usage d’armes déjoué', agreement: 'm', en: 'a foiled use of weapons' },
  'Headquarters or base established': {
    fr: 'une installation de base',
    agreement: 'f',
    en: 'a base being set up',
  },
  'Looting/property destruction': {
    fr: 'un pillage ou une destruction de biens',
    agreement: 'm',
    en: 'looting or destruction of property',
  },
  'Non-violent transfer of territory': {
    fr: 'un transfert de territoire sans violence',
    agreement: 'm',
    en: 'a transfer of territory without violence',
  },
  Other: { fr: 'un événement', agreement: 'm', en: 'an event' },
};

/** What ACLED has no type of its own for, told by what became of people. */
const RELEASE: EventNoun = { fr: 'une libération', agreement: 'f', en: 'a release' };

/** An incident as a noun: that of its type; a release, where the type is "other" and all that is told of people is that they are free. */
export function eventNoun({
  subEventType,
  tolls,
}: Pick<IncidentDetail, 'subEventType' | 'tolls'>): EventNoun {
  return isRelease({ subEventType, tolls }) ? RELEASE : EVENT_NOUNS[subEventType];
}

export const isRelease = ({ subEventType, tolls }: Pick<IncidentDetail, 'subEventType' | 'tolls'>): boolean =>
  subEventType === 'Other' && tolls.length > 0 && tolls.every(({ effect }) => effect === 'released');

/** Without its articles, for a list: « pillage ou destruction de biens », "armed clash". */
export const bareNoun = ({ fr, en }: Pick<EventNoun, 'fr' | 'en'>): Pick<EventNoun, 'fr' | 'en'> => ({
  fr: fr.replace(/^(?:une?|des) /, '').replaceAll(/ (ou|et) (?:une?|des) /g, ' $1 '),
  en: en.replace(/^an? /, ''),
});

/** English nouns that take a plural verb; all others take the singular. */
export const isPluralEn = (type: SubEventType): boolean => type === 'Sexual violence' || type === 'Arrests';
