import type {
  Actor,
  Damage,
  EventType,
  Harm,
  Place,
  Responsibility,
  SubEventType,
  Target,
  When,
} from '../../../src/core/findings.ts';
import type { Claim } from '../../../src/core/records.ts';
import { whenText } from '../format/dates.ts';
import { actorIn, surroundings } from '../format/names.ts';
import { number, tollText } from '../format/numbers.ts';
import type { Lang } from '../messages/language.svelte.ts';
import type { NameOf } from './names.ts';
import type { Messages } from '../messages/messages.ts';

/** A claimed value in words: the value itself, what else is said of it, and the codebook's name for it. */
export interface ValueText {
  readonly text: string;
  readonly aside: string;
  readonly code: string | null;
}

const plain = (text: string, aside = '', code: string | null = null): ValueText => ({ text, aside, code });

/**
 * Words for the value of a claim in the page's language. The ledger fixes what each field holds;
 * a value of another shape is shown as it is rather than hidden.
 */
export function valueText(
  claim: Pick<Claim, 'field' | 'value'>,
  lang: Lang,
  m: Messages,
  nameOf: NameOf = (by) => by,
): ValueText {
  const { field, value } = claim;
  if (typeof value === 'string') return wordText(field, value, m);
  if (value === null) return plain(m.incident.notKnown);
  if (typeof value !== 'object') return plain(String(value));
  switch (field) {
    case 'eventType':
      return eventText(value as { eventType: EventType; subEventType: SubEventType }, m);
    case 'when':
      return plain(whenText(value as When, lang, m));
    case 'where':
      return placeText(value as Place, lang, m);
    case 'perpetrator':
      return actorText(value as Actor, lang, m);
    case 'target':
      return 'category' in value ? targetText(value as Target, m) : actorText(value as Actor, lang, m);
    case 'harm':
      return harmText(value as Harm, lang, m);
    case 'damage':
      return damageText(value as Damage, lang, m);
    case 'responsibility':
      return responsibilityText(value as Responsibility, m, nameOf);
    default:
      return plain(JSON.stringify(value));
  }
}

function wordText(field: Claim['field'], word: string, m: Messages): ValueText {
  const { means, outcome, target, eventType } = m.terms;
  const words = { means, outcome, target };
  const known: Readonly<Record<string, string>> =
    field in words ? words[field as keyof typeof words] : eventType;
  return plain(known[word] ?? word, '', word);
}

function eventText(
  value: { readonly eventType: EventType; readonly subEventType: SubEventType },
  m: Messages,
): ValueText {
  const { eventType, subEventType } = value;
  return plain(
    m.terms.subEventType[subEventType],
    m.terms.eventType[eventType],
    `${eventType} – ${subEventType}`,
  );
}

function placeText(place: Place, lang: Lang, m: Messages): ValueText {
  const notes = [surroundings(place, lang)];
  if (place.geoPrecision !== 1) notes.push(m.incident.precision[place.geoPrecision]);
  if (place.radiusKm !== null && place.radiusKm > 0)
    notes.push(m.incident.within(number(Math.round(place.radiusKm), lang)));
  if (place.lat === null) notes.push(m.list.placeOpen);
  return plain(place.name, notes.filter((note) => note !== '').join(' · '), place.placeId);
}

/** The ledger says what kind of actor it is; the summary of an incident names it only. */
function actorText(
  actor: Pick<Actor, 'name' | 'actorId'> & Partial<Actor>,
  lang: Lang,
  m: Messages,
): ValueText {
  const kind = actor.actorType === undefined ? '' : m.terms.actorType[actor.actorType];
  return plain(actorIn(actor, lang), kind, actor.actorId);
}

function targetText(target: Target, m: Messages): ValueText {
  const category = m.terms.target[target.category];
  return target.name === null
    ? plain(category, '', target.category)
    : plain(target.name, category, target.category);
}

function harmText(harm: Harm, lang: Lang, m: Messages): ValueText {
  return plain(tollText(harm, lang, m), m.terms.harmed[harm.who], harm.effect);
}

function damageText(damage: Damage, lang: Lang, m: Messages): ValueText {
  const what = damage.name ?? m.terms.target[damage.category];
  const count = damage.count === null ? '' : ` × ${number(damage.count, lang)}`;
  return plain(`${what}${count}`, m.terms.damage[damage.effect], damage.effect);
}

function responsibilityText(value: Responsibility, m: Messages, nameOf: NameOf): ValueText {
  const status = m.terms.responsibility[value.status];
  return plain(value.by === null ? status : `${status} · ${nameOf(value.by)}`, '', value.status);
}
