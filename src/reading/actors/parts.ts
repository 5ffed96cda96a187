import { hasCue, inRange, isCue, startingAt, type Annotations } from '../annotation/annotate.ts';
import type { Sighting } from '../frames/frames.ts';
import { violentFamilies } from '../types/kinds.ts';
import type { ReadingRule } from '../rules/index.ts';
import { isLossOfTown, takesLost } from '../types/lost-towns.ts';
import { isSince } from '../types/takeover-nouns.ts';
import { endsTurn, turnsIn } from '../annotation/turns.ts';
import { isReflexive, verbGroup } from '../annotation/verbs.ts';
import type { ActorMention } from './actors.ts';

/** What an actor is to a sighting. */
export type Part = 'agent' | 'patient' | 'either' | 'none';

/** A part, with the rule that gives it. */
export interface Role {
  readonly part: Part;
  readonly rule: ReadingRule | null;
}

const roleOf = (part: Part, rule: ReadingRule | null): Role => ({ part, rule });
// Made once: one is picked for each actor beside each trigger of every report.
const NO_PART = roleOf('none', null);
const FIGHTS = roleOf('either', 'actor.clash');
const BY = roleOf('agent', 'actor.by');
const AGAINST = roleOf('patient', 'actor.against');
const SUBJECT = roleOf('agent', 'actor.subject');
const SUBJECT_OF_PASSIVE = roleOf('patient', 'actor.passive');
const BEFORE_PARTICIPLE = roleOf('either', 'actor.beside');
const OBJECT = roleOf('patient', 'actor.object');
const ARMED_BESIDE = roleOf('either', 'actor.beside');
const OF_NOUN = roleOf('agent', 'actor.of');
const CARRIES_NOUN = roleOf('agent', 'actor.carries');
const PEOPLE_OF_NOUN = roleOf('either', 'actor.of');
const BEHIND_NOUN = roleOf('patient', 'actor.behind');

/** Reads from position, voice and prepositions whether `m` does or suffers what `s` tells. */
export function partOf(notes: Annotations, m: ActorMention, s: Sighting): Role {
  if (m.isAffiliation || isHolder(notes, m, s) || hasNotClaimed(notes, m, s) || isCauseOfProtest(m, s))
    return NO_PART;
  const before = Math.max(m.first - 3, 0);
  // "clashed with" leaves open who began it; "engaged", "repelled" do not.
  if (s.kind === 'clash' && (s.form === 'noun' || s.form === 'phrase' || s.word.strength === 'strong'))
    return FIGHTS;
  if (s.kind === 'withdrawal') return partInWithdrawal(notes, m, s);
  if (isLossOfTown(notes, s))
    return m.first < s.last ? SUBJECT_OF_PASSIVE : takesLost(notes, s, m) ? BY : NO_PART;
  const byBefore = precededBy(notes, m.first, 'by') || ownsWeapon(notes, m);
  if (byBefore && m.first >= s.first) return isKeeper(notes, m, s) ? NO_PART : BY;
  if (precededBy(notes, m.first, 'against') && hasContre(notes, before, m.first))
    return isFoughtWith(notes, m, s) ? FIGHTS : AGAINST;
  // "protesters marched", "military planes bombed": the phrase holds its own subject, or the last word of it.
  if (s.form === 'phrase' && m.first <= s.first && s.first < m.last && m.last < s.last) return SUBJECT;
  if (s.form === 'noun' || (s.form === 'phrase' && !isReflexive(notes, s.first)))
    return partOfNoun(notes, m, s);
  // "a explosé au passage d’une patrouille, tuant": the subject of the main verb is the gerund’s too.
  if (s.form === 'gerund' && m.last <= s.first && isComplement(notes, m)) return NO_PART;
  // "un troisième bandit capturé": fighters before an arrest that nobody is named for are those arrested.
  if (m.last <= s.first && s.kind === 'arrest' && s.verb.voice === 'bare' && m.side === 'armed')
    return OBJECT;
  if (m.last <= s.first && (hasOtherSubject(notes, m, s) || holdsTown(notes, m, s))) return NO_PART;
  // "des soldats tombaient dans une embuscade": the verb is active, and its subject is hit.
  if (m.last <= s.first && s.kind === 'attack' && endsTurn(notes, 'falls', s.first + 1, s.first))
    return SUBJECT_OF_PASSIVE;
  if (m.last <= s.first)
    return s.verb.voice === 'active'
      ? SUBJECT
      : s.verb.voice === 'passive'
        ? SUBJECT_OF_PASSIVE
        : BEFORE_PARTICIPLE;
  if (isInHandsOf(notes, m, s)) return BY;
  return s.verb.voice === 'active' ? OBJECT : m.side === 'armed' ? ARMED_BESIDE : NO_PART;
}

/** From the word for a gathering to whose it is: "une marche des (ex-combattants)"; tokens. */
const WHOSE_REACH = 2;

/** "ont manifesté contre le blocus imposé par le JNIM": whom people march over does not march. */
const isCauseOfProtest = (m: ActorMention, s: Sighting): boolean =>
  s.kind === 'protest' &&
  m.side === 'armed' &&
  m.first >= s.last &&
  (s.form !== 'noun' || m.first - s.last > WHOSE_REACH);

/** "The town fell to the army", "repassée sous le contrôle des troupes": whose it is behind a taking, took it. */
const isInHandsOf = (notes: Annotations, m: ActorMention, s: Sighting): boolean =>
  (s.kind === 'capture' || s.kind === 'retake') &&
  endsTurn(notes, 'lostTo', s.last, s.first) &&
  notes.document.tokens
    .slice(s.last, m.first)
    .every(
      (t, i) =>
        t.kind === 'mark' ||
        isCue(notes, s.last + i, 'of') ||
        isCue(notes, s.last + i, 'article') ||
        notes.numberEnds.has(s.last + i + 1),
    );

/** From a group to the words for its silence, and between these and the noun of what it has not claimed; tokens. */
const SILENCE_REACH = 8;
const UNCLAIMED_REACH = 5;

/** "Le JNIM n’a pas revendiqué l’attaque", "the attack, which JNIM has not claimed": nobody says that it did it. */
function hasNotClaimed(notes: Annotations, m: ActorMention, s: Sighting): boolean {
  if (m.side !== 'armed' || s.form !== 'noun') return false;
  const { last: end } = notes.document.sentences[notes.document.sentenceOf[m.first] ?? 0]!;
  for (let at = m.last; at < Math.min(end, m.last + SILENCE_REACH); at++) {
    if (startingAt(notes.triggers, at)?.value.some((w) => w.form !== 'noun')) return false;
    if (!isCue(notes, at, 'unclaimed')) continue;
    let last = at;
    while (last < end && isCue(notes, last, 'unclaimed')) last++;
    return s.first >= at ? s.first - last <= UNCLAIMED_REACH : m.first - s.last <= UNCLAIMED_REACH;
  }
  return false;
}

/** "A strike on a district held by the RSF killed four": who holds what was struck did not strike it. */
const holdsTown = (notes: Annotations, m: ActorMention, s: Sighting): boolean =>
  violentFamilies.has(s.family) &&
  s.family !== 'abduction' &&
  turnsIn(notes, 'heldTowns', Math.max(0, m.first - KEPT_REACH), m.first).some((t) => {
    const between = notes.document.tokens.slice(t.last, m.first);
    return (
      isCue(notes, t.last, 'by') &&
      between.every(
        (token, i) =>
          token.kind === 'mark' || isCue(notes, t.last + i, 'by') || isCue(notes, t.last + i, 'article'),
      )
    );
  });

/** "soldats tués dans des combats contre le X": who is fought there killed them. */
const isFoughtWith = (notes: Annotations, m: ActorMention, s: Sighting): boolean =>
  m.side === 'armed' &&
  s.kind === 'killing' &&
  m.last > s.first &&
  inRange(notes.triggers, Math.max(s.last, m.first - CLASH_REACH), m.first).some((t) =>
    t.value.some((w) => w.kind === 'clash' && w.form === 'noun'),
  );

/** Words of the phrase from a noun for fighting to whom it is with. */
const CLASH_REACH = 4;

/** Between "que" and its subject: an article, its mark. */
const SUBJECT_GAP = 2;

/** "Les rebelles ont quitté la ville, que l’armée a reprise": the relative clause has a subject of its own. */
const hasOtherSubject = (notes: Annotations, m: ActorMention, s: Sighting): boolean =>
  s.verb.voice === 'active' &&
  inRange(notes.actors, m.last, s.verb.first).some((a) => {
    for (let at = a.first; at >= Math.max(m.last, a.first - SUBJECT_GAP); at--)
      if (isCue(notes, at - 1, 'relative')) return at - 1 >= m.last;
    return false;
  });

/** Auxiliaries and adverbs between who leaves and the verb; tokens. */
const LEAVER_REACH = 4;

/** "L’armée s’est retirée de Boulkessi", "le retrait de l’armée": who leaves hands the place over. */
function partInWithdrawal(notes: Annotations, m: ActorMention, s: Sighting): Role {
  if (m.last > s.first) return m.first - s.last <= 3 && precededBy(notes, m.first, 'of') ? OF_NOUN : NO_PART;
  // "Un officier évoque un repli": who speaks of it; "soldiers made a withdrawal" carries the noun.
  const leaves = s.form === 'noun' ? isSubjectOf(notes, m, s) : s.first - m.last <= LEAVER_REACH;
  return leaves && !isComplement(notes, m) ? SUBJECT : NO_PART;
}

const WEAPON_REACH = 4;
/** "by a Turkish drone", "drone turc de l’armée": an adjective may stand on either side of the weapon. */
const OWNER_REACH = 3;

/** "by a drone of the Malian army": whose weapon it is, strikes. */
function ownsWeapon(notes: Annotations, m: ActorMention): boolean {
  if (!hasCue(notes, Math.max(0, m.first - OWNER_REACH), m.first, 'of')) return false;
  const weapon = inRange(notes.means, m.first - WEAPON_REACH - OWNER_REACH, m.first).findLast(
    ({ last }) => m.first - last <= WEAPON_REACH,
  );
  return weapon !== undefined && hasCue(notes, Math.max(0, weapon.first - OWNER_REACH), weapon.first, 'by');
}

/** "au passage d’une patrouille"; "Des hommes armés" at the head of a sentence is its subject. */
function isComplement(notes: Annotations, m: ActorMention): boolean {
  const sentence = notes.document.sentences[notes.document.sentenceOf[m.first] ?? 0];
  return m.first - (sentence?.first ?? 0) > 1 && precededBy(notes, m.first, 'of');
}

const KEPT_REACH = 6;
/** … and with a day between: "occupée depuis le 3 mars par". */
const HELD_REACH = 9;

/** "un convoi escorté par l’armée": the escort did not attack it. */
const isKeeper = (notes: Annotations, m: ActorMention, s: Sighting): boolean =>
  turnsIn(notes, 'keptBy', Math.max(s.last, m.first - KEPT_REACH), m.first).some((t) =>
    notes.document.tokens
      .slice(t.last, m.first)
      .every((token, i) => isCue(notes, t.last + i, 'article') || token.kind === 'mark'),
  ) || isHolder(notes, m, s);

/** "Goma, occupée depuis janvier par le M23": who has had the town since then did not do what is told of it. */
const isHolder = (notes: Annotations, m: ActorMention, s: Sighting): boolean =>
  s.family === 'assault' && (hasHeld(notes, m) || isHolderSince(notes, m, s));

/** "a town which Al-Shabaab had held", "que les rebelles occupaient": whose it was until then. */
const hasHeld = (notes: Annotations, m: ActorMention): boolean =>
  hasCue(notes, Math.max(0, m.first - 2), m.first, 'relative') &&
  turnsIn(notes, 'heldTowns', m.last, m.last + HOLDING_REACH).length > 0;

/** Auxiliaries between who holds a town and the verb; tokens. */
const HOLDING_REACH = 3;

const isHolderSince = (notes: Annotations, m: ActorMention, s: Sighting): boolean =>
  turnsIn(notes, 'heldTowns', Math.max(0, m.first - HELD_REACH), m.first).some(
    (t) => (t.last <= s.first || t.first >= s.last) && isSince(notes, t.last),
  );

/** What only those with aircraft, guns or shields do: "an Air Force raid", "frappes de l’armée". */
const OWN_NOUNS: ReadonlySet<Sighting['kind']> = new Set(['airstrike', 'shelling', 'crackdown']);

const isOwnNoun = (notes: Annotations, m: ActorMention, s: Sighting): boolean =>
  OWN_NOUNS.has(s.kind) &&
  m.side === 'state' &&
  (m.last <= s.first ? s.first - m.last <= 1 : m.first - s.last <= 3 && precededBy(notes, m.first, 'of'));

function partOfNoun(notes: Annotations, m: ActorMention, s: Sighting): Role {
  if (isOwnNoun(notes, m, s)) return OF_NOUN;
  if (m.last <= s.first) {
    if (s.strength === 'strong' && isSubjectOf(notes, m, s)) return CARRIES_NOUN;
    return m.side === 'armed' || m.side === 'crowd' ? ARMED_BESIDE : NO_PART;
  }
  // "l’arrestation de douze membres d’une cellule": whom an arrest is of is arrested.
  if (s.kind === 'arrest') return BEHIND_NOUN;
  // "the killing of six herders", "the bodies of four bandits": so are the dead; "the killings of Boko Haram" are its own.
  if (s.kind === 'killing' && !m.isNamed) return BEHIND_NOUN;
  if (m.first - s.last <= 3 && precededBy(notes, m.first, 'of'))
    // "repassé sous le contrôle de l’armée": in whose hands a town is again, took it.
    return m.side === 'armed' || s.kind === 'retake' ? OF_NOUN : PEOPLE_OF_NOUN;
  // "the recapture of Palma from the insurgents"
  if (m.side === 'armed') return s.kind === 'retake' ? BEHIND_NOUN : ARMED_BESIDE;
  // "confirmed the attack, adding that a manhunt had been launched for the hoodlums": told of in a clause of its own.
  return m.side === 'crowd' && opensClause(notes, s.last, m.first) ? NO_PART : BEHIND_NOUN;
}

const SUPPORT_REACH = 9;
/** Words of the noun's own phrase between a support verb and it: "a mené une nouvelle série de frappes". */
const MOST_BETWEEN = 5;

/** "L’armée a mené hier des frappes": whoever stands before a verb that only carries the noun does what it tells. */
function isSubjectOf(notes: Annotations, m: ActorMention, s: Sighting): boolean {
  if ((['of', 'by', 'against'] as const).some((cue) => precededBy(notes, m.first, cue))) return false;
  const verb = turnsIn(notes, 'supports', m.last, s.first).at(-1);
  if (!verb || verb.first - m.last > SUPPORT_REACH || !isObject(notes, verb.last, s.first)) return false;
  return (
    !opensClause(notes, m.last, verb.first) && verbGroup(notes, verb.first, 'participle').voice !== 'passive'
  );
}

const opensClause = (notes: Annotations, first: number, last: number): boolean =>
  hasCue(notes, first, last, 'relative') || hasCue(notes, first, last, 'subordinator');

function isObject(notes: Annotations, first: number, last: number): boolean {
  const between = Array.from({ length: last - first }, (_, i) => first + i).filter(
    (i) => !notes.dateAt.has(i),
  );
  return (
    between.length <= MOST_BETWEEN &&
    between.every(
      (i) => !isCue(notes, i, 'against') && !isCue(notes, i, 'purpose') && !isCue(notes, i, 'by'),
    ) &&
    !opensClause(notes, first, last)
  );
}

function precededBy(notes: Annotations, at: number, cue: 'by' | 'of' | 'against'): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 4); i--) {
    if (isCue(notes, i, cue)) return true;
    const isFiller =
      isCue(notes, i, 'article') ||
      isCue(notes, i, 'hedge') ||
      notes.document.tokens[i]!.kind === 'mark' ||
      inRange(notes.numbers, i, i + 1).length > 0 ||
      // "by an irate crowd"
      (cue === 'by' && i === at - 1 && isCue(notes, i - 1, 'article') && isCue(notes, i - 2, 'by')) ||
      // "by Russian troops"
      (cue === 'by' && i === at - 1 && isCue(notes, i - 1, 'by') && !isCue(notes, i - 1, 'of'));
    if (!isFiller) return false;
  }
  return false;
}

// "à" and "on" stand before places as well; only "contre" and "against" are sure to mark an opponent.
const hasContre = (notes: Annotations, first: number, last: number): boolean => {
  for (let i = first; i < last; i++)
    if (notes.words.opponents.has(notes.document.tokens[i]!.fold)) return true;
  return false;
};
