import type { Actor, ActorType } from '../../core/findings.ts';
import { nationalForces } from '../../language/names.ts';
import type { ActorSide } from '../../language/vocabulary.ts';
import type { Gazetteer, Toponym } from '../../gazetteer/index.ts';
import { firstFrom, hasCue, isCue, type Annotations } from '../annotation/annotate.ts';
import type { ActorWord } from '../annotation/compile.ts';
import { movementOf } from '../annotation/own-text.ts';
import type { LexiconMatch } from '../../language/lexicon.ts';
import { spanOf, wordsOf } from '../span.ts';
import { strikingStates } from './striking-states.ts';
import { endsTurn, opensTurn, turnsIn } from '../annotation/turns.ts';

/** A mention of an actor, with its id as far as the report lets it be known. */
export interface ActorMention {
  readonly first: number;
  readonly last: number;
  readonly id: string;
  readonly name: string;
  readonly type: ActorType;
  readonly side: ActorSide;
  readonly isNamed: boolean;
  readonly ascribes: boolean;
  /** "lié à al-Qaïda": names an ally, not who acts. */
  readonly isAffiliation: boolean;
  /** The word says that they attacked: "assaillants". */
  readonly attacks?: boolean;
  /** Who is named in its place: a leader, a spokesman. */
  readonly person?: string;
}

/**
 * Resolves the actor words of a document in text order: "l’armée malienne" by its adjective, "l’armée" by the
 * report's country, "le groupe" by the last group named.
 * @param home ISO country that the report is mostly about, or null
 * @param gazetteer knows which towns are capitals
 */
export function actorMentions(
  notes: Annotations,
  toponyms: readonly Toponym[],
  home: string | null,
  gazetteer: Gazetteer,
): ActorMention[] {
  const mentions: ActorMention[] = [];
  let lastGroup: ActorMention | null = null;
  for (const match of notes.actors) {
    const { first, last } = match;
    const value = lastGroup === null ? described(notes, match) : match.value;
    const country = value.national ? (countryBeside(first, last, toponyms) ?? home) : null;
    const ours = isOurs(notes, first) && !value.isNamed ? movementOf(notes) : null;
    const owner = isTheirs(notes, first, value) ? groupBefore(notes, first, lastGroup) : null;
    const resolved = ours ? asWriter(ours.value) : (owner ?? resolve(value, country, lastGroup));
    const name = value.name ?? spanOf(notes.document, nounFrom(notes, first, last), last).quote;
    const mention: ActorMention = {
      first,
      last,
      id: resolved?.id ?? value.id,
      name: resolved?.name ?? name,
      type: resolved?.type ?? value.type,
      side: ours ? ours.value.side : owner ? 'armed' : value.side,
      isNamed: value.isNamed || resolved !== null,
      ascribes: value.ascribes || resolved !== null,
      isAffiliation: isAffiliated(notes, first, last),
      ...(value.attacks ? { attacks: true } : {}),
    };
    if (value.isNamed && value.side === 'armed' && !mention.isAffiliation) lastGroup = mention;
    mentions.push(mention);
  }
  const own = mentions.filter(
    (m, i) => !isOfGroup(m, mentions[i - 1]) && !isOfOffice(notes, m, mentions, i) && !isGarb(notes, m),
  );
  return [...own, ...strikingStates(notes, toponyms, own, gazetteer)].sort((a, b) => a.first - b.first);
}

/** "the separatists" where no group was named yet: what the words say without their article. */
function described(notes: Annotations, { first, last, value }: LexiconMatch<ActorWord>): ActorWord {
  if (!value.anaphoric) return value;
  return notes.words.actors.get(wordsOf(notes.document, nounFrom(notes, first, last), last)) ?? value;
}

/** "le chef militaire du mouvement", "the military governor": a word of an office, and no army. */
const isOfOffice = (
  notes: Annotations,
  m: ActorMention,
  all: readonly ActorMention[],
  at: number,
): boolean => {
  if (m.type !== 'state_forces' || m.last - m.first !== 1) return false;
  const [before, behind] = [all[at - 1], all[at + 1]];
  const isGovernors = [before, behind].some(
    (o) => o?.side === 'government' && (o.last === m.first || o.first === m.last),
  );
  const isChiefs = isCue(notes, m.first - 1, 'title') || isCue(notes, m.last, 'title');
  const isGroups =
    // "du mouvement", "of the militia"
    (hasCue(notes, m.last, m.last + 1, 'of') &&
      (['openHeads', 'armedHeads'] as const).some(
        (list) => turnsIn(notes, list, m.last + 1, m.last + 3).length > 0,
      )) ||
    (behind?.side === 'armed' &&
      behind.first - m.last <= 3 &&
      hasCue(notes, m.last, behind.first + 1, 'of')) ||
    (before?.side === 'armed' && m.first - before.last <= 2 && !isCue(notes, before.last, 'and'));
  return isGovernors || (isChiefs && isGroups);
};

/** "bandits dressed in army camouflage", "hommes en tenue de l’armée": whose clothes they wear, and not who they are. */
const isGarb = (notes: Annotations, { first, last, type }: ActorMention): boolean => {
  if (type !== 'state_forces') return false;
  let before = first;
  while (isCue(notes, before - 1, 'article') || isCue(notes, before - 1, 'indefinite')) before--;
  return endsTurn(notes, 'dressedAs', before) || opensTurn(notes, 'garb', last, last);
};

/** "Houthi forces", "RSF troops": a word for forces right behind a group's name is the group's. */
const isOfGroup = (m: ActorMention, before: ActorMention | undefined): boolean =>
  m.side === 'state' &&
  m.type === 'state_forces' &&
  !m.name.includes(' ') &&
  before?.side === 'armed' &&
  before.isNamed &&
  before.last === m.first;

/** "our forces", "nos combattants": in a movement’s own text, its own. */
const isOurs = (notes: Annotations, at: number): boolean =>
  turnsIn(notes, 'firstPersons', at - 1, at).length > 0;

/** "(The group said) its soldiers": forces that somebody named before calls its own. */
const isTheirs = (notes: Annotations, at: number, word: ActorWord): boolean =>
  word.side === 'state' && !word.isNamed && turnsIn(notes, 'possessives', at - 1, at).length > 0;

const groupBefore = (notes: Annotations, at: number, group: ActorMention | null): ActorMention | null =>
  group && notes.document.sentenceOf[group.first] === notes.document.sentenceOf[at] ? group : null;

const asWriter = ({ id, name, type }: ActorWord): { id: string; name: string | null; type: ActorType } => ({
  id,
  name,
  type,
});

/** "L’armée", "the gunmen": the description without its article. */
function nounFrom(notes: Annotations, first: number, last: number): number {
  let at = first;
  while (at < last - 1 && (isCue(notes, at, 'article') || notes.document.tokens[at]!.kind === 'mark')) at++;
  return at;
}

function resolve(
  word: ActorWord,
  country: string | null,
  lastGroup: ActorMention | null,
): { id: string; name: string | null; type: ActorType } | null {
  if (word.anaphoric)
    return lastGroup ? { id: lastGroup.id, name: lastGroup.name, type: lastGroup.type } : null;
  if (!word.national || !country) return null;
  // Where soldiers rule by their own council, "the junta" is the army.
  if (word.id === 'army' || (word.id === 'junta' && RULED_BY_ARMY.has(country)))
    return { id: nationalForces[country] ?? `${country.toLowerCase()}-army`, name: null, type: word.type };
  const office = word.id === 'junta' ? 'government' : word.id;
  return { id: `${governmentSlug(country)}-${office}`, name: null, type: word.type };
}

const RULED_BY_ARMY: ReadonlySet<string> = new Set(['MM']);

/** "mali", "drc": what ids of a country’s offices begin with. */
export const governmentSlug = (country: string): string => {
  const army = nationalForces[country];
  const special: Readonly<Record<string, string>> = {
    ML: 'mali',
    CD: 'drc',
    CF: 'car',
    SD: 'sudan',
    ET: 'ethiopia',
    UG: 'uganda',
  };
  return special[country] ?? (army?.endsWith('-army') ? army.slice(0, -5) : country.toLowerCase());
};

/** "mali" of "fama", "mali-government" and "mali-police": the state that an id of forces or of an office belongs to. */
export function stateOf(id: string): string {
  const [country] = Object.entries(nationalForces).find(([, army]) => army === id) ?? [];
  return country ? governmentSlug(country) : id.slice(0, Math.max(0, id.lastIndexOf('-')));
}

/** "l’armée malienne", "the Malian army"; in "un drone turc de l’armée malienne" what touches it behind is nearer than what stands before. */
function countryBeside(first: number, last: number, toponyms: readonly Toponym[]): string | null {
  // One may touch it, and another the one before that.
  let before: string | null = null;
  for (let i = Math.max(0, firstFrom(toponyms, first) - 2); i < toponyms.length; i++) {
    const t = toponyms[i]!;
    if (t.first - last > 2) break;
    if (!t.isAdjective && t.kind !== 'country') continue;
    if (t.first === last) return t.place.country ?? before;
    if (t.first > last) return before ?? t.place.country;
    if (t.last <= first && first - t.last <= 1) before = t.place.country;
  }
  return before;
}

/** "lié à X", "the X affiliate", "X-linked". */
function isAffiliated(notes: Annotations, first: number, last: number): boolean {
  if (hasCue(notes, Math.max(0, first - 4), first, 'affiliation')) return true;
  const { tokens } = notes.document;
  const next = tokens[last]?.text === '-' ? last + 1 : last;
  if (!tokens[next] || !isCue(notes, next, 'affiliation')) return false;
  // "JNIM, linked to X" acts; in "X-linked fighters" X does not.
  return (notes.words.cues.matchAt(tokens, next)?.last ?? 0) === next + 1;
}

/** The findings' form of a mention in a role. */
export function actorOf(notes: Annotations, m: ActorMention, role: Actor['role']): Actor {
  return {
    role,
    name: m.name,
    actorId: m.id,
    actorType: m.type,
    evidence: [spanOf(notes.document, m.first, m.last)],
  };
}
