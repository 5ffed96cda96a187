/** Values of claims and of an incident’s summary as short phrases. */
import type {
  Actor,
  Damage,
  Harm,
  Incident,
  Means,
  Outcome,
  Place,
  Responsibility,
  Target,
  TargetCategory,
  When,
} from '../../core/findings.ts';
import type { ClaimField, TollRange } from '../../core/records.ts';
import type { Words } from '../messages/index.ts';
import { actorName } from './actors.ts';
import { heading, hour } from './days.ts';
import { list } from './layout.ts';
import { damageText, harmText, placeText, tollText } from './wording.ts';

/** Kind of an incident in the field's own terms: the sub-event says more than the type. */
export function kindText(
  { eventType, subEventType }: Pick<Incident, 'eventType' | 'subEventType'>,
  { terms }: Words,
): string {
  return subEventType === 'Other' ? terms.eventType[eventType] : terms.subEventType[subEventType];
}

/** "Tuesday 1 July 2025, 04:00". */
export function whenText(when: When, words: Words): string {
  const time = hour(when, words);
  return time === '' ? heading(when, words) : `${heading(when, words)}, ${time}`;
}

function targetText(value: Target | Actor | string, { terms }: Words): string {
  if (typeof value === 'string') return terms.target[value as TargetCategory] ?? value;
  if (!('category' in value)) return value.name;
  const { category, name } = value;
  return name === null ? terms.target[category] : `${terms.target[category]} (${name})`;
}

/** "claimed by JNIM". */
export function responsibilityText(
  { status, by }: Pick<Responsibility, 'status' | 'by'>,
  words: Words,
): string {
  return words.say.chronology.responsibility[status](by === null ? null : actorName(by, [], words));
}

/** Whoever says a figure stands beside it already. */
const figureText = (harm: Harm, words: Words): string =>
  harmText({ ...harm, source: null, certainty: 'stated' }, words);

const TEXTS: Readonly<Record<ClaimField, (value: never, words: Words) => string>> = {
  eventType: kindText,
  when: whenText,
  where: (place: Place, words) => placeText(place, words),
  perpetrator: (actor: Actor) => actor.name,
  target: targetText,
  harm: figureText,
  damage: (damage: Damage, words) => damageText(damage, words),
  means: (means: Means, { terms }) => terms.means[means],
  outcome: (outcome: Outcome, { terms }) => terms.outcome[outcome],
  responsibility: responsibilityText,
};

/**
 * The value of a claim, or of a reading of its field, in words.
 * @param value as the contract has it for the field; a list for fields of several values; null: not known
 */
export function claimText(field: ClaimField, value: unknown, words: Words): string {
  if (value === null || value === undefined) return words.say.ledger.notKnown;
  const text = TEXTS[field] as (value: unknown, words: Words) => string;
  if (!Array.isArray(value)) return text(value, words);
  return value.length === 0 ? words.say.ledger.notKnown : list(value.map((one: unknown) => text(one, words)));
}

/** What an incident's history calls the members of its summary that are claims of a field. */
const CLAIMED: Readonly<Record<string, ClaimField>> = {
  when: 'when',
  where: 'where',
  perpetrators: 'perpetrator',
  targets: 'target',
  responsibility: 'responsibility',
};

const isField = (name: string, { say }: Words): name is ClaimField =>
  Object.hasOwn(say.chronology.fields, name);

/** Name of a member of an incident's summary, or of a field of claims. */
export function memberName(name: string, words: Words): string {
  const { summaryFields } = words.say.ledger;
  if (Object.hasOwn(summaryFields, name)) return summaryFields[name as keyof typeof summaryFields];
  const field = CLAIMED[name] ?? name;
  return isField(field, words) ? words.say.chronology.fields[field] : name;
}

const NOTHING = '–';

/** A member of an incident's summary in words. */
export function memberText(name: string, value: unknown, words: Words): string {
  const { terms, say } = words;
  if (value === null || value === undefined) return NOTHING;
  if (Array.isArray(value) && value.length === 0) return NOTHING;
  if (name === 'tolls') return (value as TollRange[]).map((toll) => tollText(toll, words)).join('; ');
  if (name === 'disputed') return list((value as ClaimField[]).map((field) => say.chronology.fields[field]));
  if (name === 'certainty') return terms.certainty[value as Incident['certainty']];
  if (name === 'subEventType') return terms.subEventType[value as Incident['subEventType']];
  if (typeof value === 'string' && name === 'eventType')
    return terms.eventType[value as Incident['eventType']];
  const field = CLAIMED[name] ?? name;
  if (isField(field, words)) return claimText(field, value, words);
  if (typeof value === 'boolean') return value ? say.ledger.yes : say.ledger.no;
  return typeof value === 'string'
    ? value
    : Array.isArray(value)
      ? list(value.map(String))
      : JSON.stringify(value);
}
