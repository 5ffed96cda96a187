import type { HarmedParty } from '../../core/findings.ts';
import type { LexiconMatch } from '../../language/lexicon.ts';
import type { Toponym } from '../../gazetteer/index.ts';
import { endingAt, inRange, isCue, startingAt, type Annotations } from '../annotation/annotate.ts';
import type { PeopleGroup } from './people.ts';
import { opensTurn } from '../annotation/turns.ts';

/** What the noun of a counted group tells of it. */
export type Head = Pick<PeopleGroup, 'last' | 'who' | 'effect' | 'nationality' | 'isOther'>;

/** The noun for people that begins at token `at`: a person noun, a counted harm noun or a nationality. */
export function headAt(notes: Annotations, at: number, toponyms: readonly Toponym[]): Head | null {
  const relief = reliefAt(notes, at);
  if (relief) return { last: relief.last, who: 'civilians', effect: null, nationality: null, isOther: false };
  const harm = notes.harmAt.get(at);
  const counted = harm?.value.find((w) => w.role === 'counted');
  const person = namesThing(notes, at) ? undefined : notes.peopleAt.get(at);
  if (person && (!harm || person.last >= harm.last) && !(counted && person.value === 'unknown'))
    return personHead(notes, person, toponyms);
  if (counted && harm) {
    // "eleven wounded when militants attacked": who stands in the next clause is not who was counted.
    const isNextClause = isCue(notes, harm.last, 'subordinator') || isCue(notes, harm.last, 'relative');
    const who = isNextClause
      ? undefined
      : (notes.peopleAt.get(harm.last) ?? notes.peopleAt.get(harm.last + 1));
    // "12 displaced villagers": who they are, not what befell them now.
    if (counted.effect === 'displaced' && who?.first === harm.last)
      return { last: who.last, who: who.value, effect: null, nationality: null, isOther: false };
    return {
      last: harm.last,
      who: who?.value ?? sideInside(notes, harm),
      effect: counted.effect,
      nationality: null,
      isOther: false,
    };
  }
  // "un tué, un enlevé": a participle that a number counts is a noun.
  const participle = harm?.value.find((w) => w.role === 'verb' && w.form === 'participle');
  if (participle && harm && notes.numberEnds.has(at)) {
    const noun = notes.peopleAt.get(harm.last);
    // "killed three kidnapped traders": the participle says who they are, the verb what befell them.
    if (noun && participle.effect === 'abducted' && isToldOtherwise(notes, harm))
      return { last: noun.last, who: noun.value, effect: null, nationality: null, isOther: false };
    return { last: harm.last, who: 'unknown', effect: participle.effect, nationality: null, isOther: false };
  }
  return namedHead(notes, at) ?? nationalHead(notes, at, toponyms);
}

/** Whether another word of the sentence says what befell somebody. */
function isToldOtherwise(notes: Annotations, harm: LexiconMatch<unknown>): boolean {
  const { first, last } = notes.document.sentences[notes.document.sentenceOf[harm.first]!]!;
  return inRange(notes.harm, first, last).some(
    (m) => m.first !== harm.first && m.value.some((w) => w.effect === 'killed' || w.effect === 'released'),
  );
}

/** "27 civilian deaths": the phrase itself says whose. */
const sideInside = (notes: Annotations, { first, last }: { first: number; last: number }): HarmedParty =>
  notes.document.tokens.slice(first, last).some((t) => t.fold.startsWith('civil')) ? 'civilians' : 'unknown';

/** "6 ISSP killed": a group's name that a figure counts, where no noun follows it. */
function namedHead(notes: Annotations, at: number): Head | null {
  const actor = notes.numberEnds.has(at) ? startingAt(notes.actors, at) : undefined;
  if (!actor?.value.isNamed || notes.peopleAt.has(actor.last) || qualifies(notes, actor.last)) return null;
  const { side } = actor.value;
  if (side !== 'armed' && side !== 'state') return null;
  const who = side === 'armed' ? ('armed_group' as const) : ('state_forces' as const);
  return { last: actor.last, who, effect: null, nationality: null, isOther: false };
}

/** "Red Crescent volunteers": relief workers are civilians, whatever their noun says on its own. */
export const reliefAt = (notes: Annotations, at: number): { readonly last: number } | undefined =>
  inRange(notes.targets, at, at + 1).find(
    (t) =>
      t.value === 'aid_worker' && t.first <= at && (endingAt(notes.people, t.last)?.first ?? -1) >= t.first,
  );

/** "a police post", "a terrorist hideout": a noun for people within or before that of a thing. */
export const namesThing = (notes: Annotations, at: number): boolean => {
  const last = notes.peopleAt.get(at)?.last ?? at;
  return (
    inRange(notes.targets, at, at + 1).some((t) => t.first === at && t.last > last) ||
    opensTurn(notes, 'lairs', last, last)
  );
};

function personHead(
  notes: Annotations,
  person: LexiconMatch<HarmedParty>,
  toponyms: readonly Toponym[],
): Head | null {
  const at = person.first;
  const nationality = nationalityNear(person.last, toponyms) ?? nationalityNear(at - 1, toponyms);
  const isOther = isCue(notes, at, 'others');
  const noun = isOther ? notes.peopleAt.get(person.last) : undefined;
  const harmed = isOther ? notes.harmAt.get(person.last) : undefined;
  const word = harmed?.value.find((w) => w.role === 'counted');
  if (harmed && word) return { last: harmed.last, who: 'unknown', effect: word.effect, nationality, isOther };
  if (noun) return { last: noun.last, who: noun.value, effect: null, nationality, isOther };
  if (isOther && isThing(notes, person.last)) return null;
  const party = person.value === 'unknown' ? partyBehind(notes, person.last, toponyms) : null;
  if (party) return { last: person.last, who: party, effect: null, nationality, isOther };
  // "une jeune kamikaze": the second noun says who.
  const further = person.value === 'unknown' && !isOther ? notes.peopleAt.get(person.last) : undefined;
  if (further && !notes.harmAt.has(person.last))
    return { last: further.last, who: further.value, effect: null, nationality, isOther };
  return { last: person.last, who: person.value, effect: null, nationality, isOther };
}

/** "trois membres de la force conjointe", "deux éléments du groupe": whose people they are. */
function partyBehind(notes: Annotations, at: number, toponyms: readonly Toponym[]): HarmedParty | null {
  if (!isCue(notes, at, 'of')) return null;
  let next = at + 1;
  while (isCue(notes, next, 'article') || "’'".includes(notes.document.tokens[next]?.text ?? ' ')) next++;
  // "members of the Nigerien army"
  const adjective = startingAt(notes.actors, next)
    ? undefined
    : inRange(toponyms, next, next + 1).find((t) => t.first === next);
  const side = startingAt(notes.actors, adjective?.last ?? next)?.value.side;
  return side === 'state' ? 'state_forces' : side === 'armed' ? 'armed_group' : null;
}

/** "deux autres véhicules": whether a thing or an event is named there, not people. */
export const isThing = (notes: Annotations, at: number): boolean =>
  inRange(notes.targets, at, at + 1).length > 0 ||
  inRange(notes.triggers, at, at + 1).some((m) => m.value.some((w) => w.form === 'noun'));

/** "trois Indiens", "nine South Africans". */
function nationalHead(notes: Annotations, at: number, toponyms: readonly Toponym[]): Head | null {
  if (!notes.document.tokens[at]!.capital) return null;
  const people = inRange(toponyms, at, at + 1).find((t) => t.isAdjective);
  if (!people || qualifies(notes, people.last)) return null;
  const who = notes.peopleAt.get(people.last);
  return {
    last: who?.last ?? people.last,
    who: who?.value ?? 'civilians',
    effect: null,
    nationality: people.place.country,
    isOther: false,
  };
}

/** "a Sudanese medical group": an adjective before a noun that is none for people. */
function qualifies(notes: Annotations, at: number): boolean {
  const next = notes.document.tokens[at];
  if (!next || next.kind !== 'word' || next.capital || notes.peopleAt.has(at)) return false;
  const isGrammar = (
    ['and', 'of', 'by', 'relative', 'subordinator', 'against', 'adverb', 'been', 'modal'] as const
  ).some((c) => isCue(notes, at, c));
  return !isGrammar && !notes.words.auxiliaries.has(next.text.toLowerCase()) && !notes.harmAt.has(at);
}

function nationalityNear(at: number, toponyms: readonly Toponym[]): string | null {
  const found = inRange(toponyms, at - 3, at + 1).find((t) => t.isAdjective && t.first <= at && at < t.last);
  return found?.place.country ?? null;
}
