import type { Toponym } from '../gazetteer/index.ts';
import type { Sentence } from '../language/sentences.ts';
import { isVerb, type Act } from './acts.ts';
import type { ActorMention } from './actors.ts';
import { hasCue, inRange, isCue, startingAt, type Annotations } from './annotate.ts';
import type { Nearness } from './distance.ts';
import { isBulletin, isMonologue, isOwnText } from './own-text.ts';
import { attributionsOf, nearestAttribution } from './speakers.ts';
import { turnsIn } from './turns.ts';
import { wholeOf } from './units.ts';
import { verbGroup } from './verbs.ts';

/** What statements are read from. */
export interface StatementReading {
  readonly notes: Annotations;
  readonly toponyms: readonly Toponym[];
  readonly actors: readonly ActorMention[];
  readonly nearness: Nearness;
}

/** Who performs an act. `said`: named beside it; `carried`: named in a sentence before; `signed`: by heading or signature. */
export interface Author {
  readonly mention: ActorMention;
  readonly via: 'said' | 'carried' | 'signed';
}

/** Farther than this from its verb, by `Nearness`, a mention is not its subject or agent. */
const SUBJECT_REACH = 60;
const AGENT_REACH = 20;
/** A mention right behind a preposition or a verb of saying is rather an object. */
const OBJECT_COST = 9;
/** A name says more than "the junta" where both stand near. */
const UNNAMED_COST = 10;
/** A pronoun reaches back so many sentences. */
const CARRY_SENTENCES = 3;

/** Who performs the act of a sentence, or null where nobody is named who could. */
export function authorOf(reading: StatementReading, sentence: Sentence, act: Act): Author | null {
  const present = inRange(reading.actors, sentence.first, sentence.last).filter((a) => !a.isAffiliation);
  const isOurs =
    act.kind === 'ours' ||
    ((isBulletin(reading.notes) || isMonologue(reading.notes)) && !isVerb(act.form)) ||
    turnsIn(reading.notes, 'firstPersons', Math.max(sentence.first, act.first - 3), act.last).length > 0;
  const ours = isOurs ? signatoryOf(reading, sentence, act) : null;
  if (ours) return { mention: ours, via: 'signed' };
  if (act.kind === 'ours') return quotedOf(reading, present, sentence, act);
  const spoken = act.act === 'denial' && !isVerb(act.form) ? spokenBy(reading, sentence, act) : null;
  if (spoken) return { mention: wholeOf(reading, spoken), via: 'said' };
  const said = saidBy(reading, present, sentence, act);
  if (said === 'unfit') return null;
  if (said) return { mention: wholeOf(reading, said), via: 'said' };
  const signed = signatoryOf(reading, sentence, act);
  if (signed) return { mention: signed, via: 'signed' };
  const carried =
    (canCarry(reading.notes, sentence, act)
      ? (lastSpeaker(reading, sentence, act) ?? namedNext(present, act))
      : null) ?? lastAuthority(reading, sentence, act);
  return carried ? { mention: wholeOf(reading, carried), via: 'carried' } : null;
}

/** "« Nous les brûlerons », prévient un porte-parole de X": who is quoted speaks in the first person. */
function quotedOf(
  reading: StatementReading,
  present: readonly ActorMention[],
  sentence: Sentence,
  act: Act,
): Author | null {
  const speaker = sayerOf(
    reading,
    present.filter((a) => fits(a, act)),
    sentence,
    act,
  );
  return speaker && { mention: wholeOf(reading, speaker), via: 'said' };
}

/** "… are false, the army said": who is named as saying it; an officer without a service speaks for the side named last. */
function spokenBy(reading: StatementReading, sentence: Sentence, act: Act): ActorMention | null {
  const { notes, actors } = reading;
  const speaker = nearestAttribution(attributionsOf(notes, sentence), act.first);
  if (!speaker || speaker.first < act.last) return null;
  const named = inRange(actors, speaker.first, speaker.last).find((a) => fits(a, act));
  if (named) return named;
  const isOfficer =
    hasCue(notes, speaker.first, speaker.last, 'title') && !hasCue(notes, speaker.first, speaker.last, 'of');
  if (!isOfficer) return null;
  const from = notes.document.sentences[Math.max(0, sentence.index - CARRY_SENTENCES)]!.first;
  const near = inRange(actors, from, sentence.last).filter(
    (a) => a.side === 'state' && a.isNamed && !a.isAffiliation && !isObject(notes, a, sentence),
  );
  return near.at(-1) ?? null;
}

/** What an authority decrees or denies goes on through the next sentences, which name only its text. */
function lastAuthority(reading: StatementReading, sentence: Sentence, act: Act): ActorMention | null {
  const { notes, actors } = reading;
  if (act.act === 'denial' && !hasCue(notes, sentence.first, act.first, 'pronoun')) return null;
  if (act.act === 'claim' || act.act === 'threat' || act.act === 'blockade') return null;
  // "le Conseil de sécurité a levé": an active verb has a subject of its own, whether we know it or not.
  if (
    isVerb(act.form) &&
    act.act !== 'denial' &&
    !isPassive(notes, act) &&
    !endsByItself(notes, sentence, act)
  )
    return null;
  for (let i = sentence.index - 1; i >= Math.max(0, sentence.index - CARRY_SENTENCES - 2); i--) {
    const before = notes.document.sentences[i]!;
    // Who opens a sentence is what it is about.
    const subject = inRange(actors, before.first, before.last).find(
      (a) => !a.isAffiliation && a.side === 'government' && !isObject(notes, a, before),
    );
    if (subject) return subject;
  }
  return null;
}

/** "Le couvre-feu prendra fin lundi": the measure is the subject, and whoever laid it down ends it. */
const endsByItself = (notes: Annotations, sentence: Sentence, act: Act): boolean =>
  act.act === 'lifting' &&
  inRange(notes.statements, sentence.first, act.first).some((m) =>
    m.value.some((w) => w.form === 'noun' && w.act !== 'lifting'),
  );

function saidBy(
  reading: StatementReading,
  present: readonly ActorMention[],
  sentence: Sentence,
  act: Act,
): ActorMention | 'unfit' | null {
  // "qui aident l’armée seront des cibles": an army threatens only as the subject of its sentence.
  const fitting = present.filter(
    (a) => fits(a, act) && (act.act !== 'threat' || a.side !== 'state' || a.first - sentence.first <= 2),
  );
  if (act.kind === 'avowal' || act.kind === 'vow')
    return subjectOf(reading, present, fitting, act.first, sentence);
  if (act.form === 'noun') {
    // "a curfew was ordered by the fighters": whoever is named as its author is.
    const armed = present.filter((a) => a.side === 'armed');
    return (
      agentOf(reading, act.act === 'curfew' ? [...fitting, ...armed] : fitting, act) ??
      nearest(reading, fitting, act)
    );
  }
  // "dément toute implication de l’armée": who denies it stands before.
  const denier =
    act.form === 'phrase' && act.act === 'denial' ? doerOf(reading, present, fitting, act, sentence) : null;
  if (denier) return denier;
  if (act.form === 'phrase')
    return (
      (isOwnText(reading.notes) ? null : agentOf(reading, fitting, act)) ??
      doerOf(reading, present, fitting, act, sentence) ??
      (isOwnText(reading.notes) ? null : nearest(reading, inPlaceOf(fitting, act), act))
    );
  const verb = verbGroup(reading.notes, act.first, act.form);
  if (isPassive(reading.notes, act))
    return agentOf(reading, fitting, act) ?? sayerOf(reading, fitting, sentence, act);
  if (verb.voice === 'bare') {
    const agent = agentOf(reading, fitting, act);
    if (agent) return agent;
  }
  return subjectOf(reading, present, fitting, verb.first, sentence);
}

/** "An X spokesman denied any role and accused the army": whom a denial names behind it did not deny. */
const inPlaceOf = (fitting: readonly ActorMention[], act: Act): readonly ActorMention[] =>
  act.act === 'denial' ? fitting.filter((a) => a.last <= act.first) : fitting;

/** "a commander of X said that all transport was forbidden": who says so, where the measure names nobody. */
function sayerOf(
  { notes }: StatementReading,
  fitting: readonly ActorMention[],
  sentence: Sentence,
  act: Act,
): ActorMention | null {
  const speaker = nearestAttribution(attributionsOf(notes, sentence), act.first);
  return (speaker && fitting.find((a) => a.first < speaker.last && speaker.first < a.last)) ?? null;
}

/** A phrase that is a verb ("threatened to") has a subject; one that is none ("sous blocus") has not. */
function doerOf(
  reading: StatementReading,
  present: readonly ActorMention[],
  fitting: readonly ActorMention[],
  act: Act,
  sentence: Sentence,
): ActorMention | null {
  if (act.act === 'blockade' || act.act === 'appeal') return null;
  const subject = subjectOf(reading, present, fitting, act.first, sentence);
  return subject === 'unfit' ? null : subject;
}

const isPassive = (notes: Annotations, act: Act): boolean =>
  verbGroup(notes, act.first, act.form).voice === 'passive';

/** The mention that stands before the verb as its subject; 'unfit' where that is somebody who cannot perform the act. */
function subjectOf(
  reading: StatementReading,
  present: readonly ActorMention[],
  fitting: readonly ActorMention[],
  verb: number,
  sentence: Sentence,
): ActorMention | 'unfit' | null {
  const { notes, nearness } = reading;
  const at = { first: verb, last: verb + 1 };
  const ranked = fitting
    .filter((a) => a.last <= verb)
    .map((a) => ({
      a,
      cost:
        nearness.between(a, at) +
        (isObject(notes, a, sentence) ? OBJECT_COST : 0) +
        (a.isNamed ? 0 : 2) +
        (isInAside(notes, a, fitting, verb) ? ASIDE_COST : 0),
    }))
    .filter((r) => r.cost <= SUBJECT_REACH)
    .toSorted((x, y) => x.cost - y.cost);
  // "L’État remercie … et rejette …": the second verb has the subject of the first.
  const opening = ranked.find(({ a }) => a.first - sentence.first <= 2 && !isObject(notes, a, sentence));
  if (opening && isCue(notes, verb - 1, 'and')) return opening.a;
  const besides = present.find(
    (a) => a.last <= verb && verb - a.last <= 2 && !fitting.includes(a) && !isObject(notes, a, sentence),
  );
  if (besides && (ranked[0]?.cost ?? Infinity) > nearness.between(besides, at)) return 'unfit';
  const first = ranked[0]?.a ?? null;
  return first && (namedBefore(notes, first, ranked) ?? first);
}

/** Enough to prefer whoever an aside is about to whom it names. */
const ASIDE_COST = 30;
/** How long such an aside may be, tokens. */
const LONGEST_ASIDE = 16;

/** "the State, to which the Front pledged allegiance, claimed": whom a relative between commas names is not the subject. */
function isInAside(notes: Annotations, a: ActorMention, all: readonly ActorMention[], verb: number): boolean {
  const { tokens } = notes.document;
  const closes = inCommas(notes, a.last, verb);
  if (closes === null) return false;
  for (let open = a.first - 1; open > Math.max(0, a.first - LONGEST_ASIDE); open--) {
    if (tokens[open]!.text !== ',') continue;
    const isRelative =
      hasCue(notes, open + 1, open + 3, 'relative') ||
      turnsIn(notes, 'asideOpeners', open + 1, open + 4).length > 0;
    return isRelative && all.some((o) => o !== a && o.last <= open && open - o.last <= APPOSITION);
  }
  return false;
}

/** The comma that ends an aside right before the verb and its auxiliaries; null where there is none. */
function inCommas(notes: Annotations, from: number, verb: number): number | null {
  const { first } = verbGroup(notes, verb, 'participle');
  for (let at = Math.min(first, verb) - 1; at >= from && verb - at <= APPOSITION; at--)
    if (notes.document.tokens[at]!.text === ',') return at;
  return null;
}

/** Marks and articles between a name and what is said of it: "X (Y), a separatist group". */
const APPOSITION = 4;

/** "The Front, a separatist group, said": a description right behind the name that it is of. */
function namedBefore(
  notes: Annotations,
  described: ActorMention,
  ranked: readonly { readonly a: ActorMention }[],
): ActorMention | null {
  const beside = ranked.find(({ a }) => a.isNamed && a.last === described.first);
  if (beside) return beside.a;
  const opens = described.first - 1;
  if (described.name === described.id || !isCue(notes, opens, 'indefinite')) return null;
  if (notes.document.tokens[opens - 1]?.text !== ',') return null;
  const named = ranked.filter(
    ({ a }) => a.isNamed && a.last <= opens && opens - a.last <= APPOSITION && a !== described,
  );
  return named[0]?.a ?? null;
}

function isObject(notes: Annotations, a: ActorMention, sentence: Sentence): boolean {
  for (let i = a.first - 1; i >= Math.max(sentence.first, a.first - 3); i--) {
    if (
      isCue(notes, i, 'by') ||
      isCue(notes, i, 'of') ||
      isCue(notes, i, 'against') ||
      isCue(notes, i, 'speechVerb') ||
      isCue(notes, i, 'attributed') ||
      isCue(notes, i, 'purpose') ||
      isCue(notes, i, 'relative')
    )
      return true;
    if (!isCue(notes, i, 'article') && notes.document.tokens[i]!.kind !== 'mark') return false;
  }
  return false;
}

/** "par le JNIM", "imposed by …", "blocus du groupe": named behind the act by a preposition. */
function agentOf(reading: StatementReading, fitting: readonly ActorMention[], act: Act): ActorMention | null {
  const { notes, nearness } = reading;
  const behind = fitting.filter((a) => a.first >= act.last && nearness.between(act, a) <= AGENT_REACH);
  const by = behind.find((a) => hasCue(notes, Math.max(act.last - 1, a.first - 3), a.first, 'by'));
  return (
    by ??
    (isVerb(act.form)
      ? null
      : (behind.find((a) => a.first - act.last <= 3 && hasCue(notes, act.last, a.first, 'of')) ?? null))
  );
}

function nearest(reading: StatementReading, fitting: readonly ActorMention[], act: Act): ActorMention | null {
  const cost = (a: ActorMention): number => reading.nearness.between(a, act) + vagueness(a);
  return fitting.toSorted((a, b) => cost(a) - cost(b))[0] ?? null;
}

/** "the junta" is resolved by its country, yet says less than a group's own name. */
const vagueness = (a: ActorMention): number =>
  !a.isNamed ? UNNAMED_COST : a.side === 'armed' ? 0 : UNNAMED_COST / 2;

/** Who can perform what: armed groups claim, threaten and blockade; authorities impose curfews. */
function fits(actor: ActorMention, { act, kind, form }: Act): boolean {
  switch (act) {
    case 'claim':
      return (
        actor.side === 'armed' ||
        (kind === 'avowal' && (actor.side === 'state' || actor.side === 'government'))
      );
    case 'threat':
      return actor.side === 'armed' || actor.side === 'state';
    case 'blockade':
      return actor.side === 'armed';
    case 'curfew':
      // "ont ordonné de rester chez soi": armed groups keep people in, though they seldom call it a curfew.
      return (
        actor.side === 'government' || actor.side === 'state' || (actor.side === 'armed' && form === 'phrase')
      );
    case 'lifting':
      return (
        actor.side === 'armed' || actor.side === 'government' || (actor.side === 'state' && actor.isNamed)
      );
    case 'ban':
    case 'ultimatum':
      return actor.side === 'armed' || actor.side === 'government';
    default:
      return actor.side !== 'people' && actor.side !== 'crowd';
  }
}

/** Whether the sentence leaves its author to one before: a pronoun, a spokesman, no subject at all. */
function canCarry(notes: Annotations, sentence: Sentence, act: Act): boolean {
  if ((act.act === 'curfew' && act.form !== 'phrase') || act.act === 'denial') return false;
  const isReferred = ['pronoun', 'title', 'affiliation'].some((cue) =>
    hasCue(notes, sentence.first, act.first, cue as 'pronoun'),
  );
  if (act.kind !== 'word') return isReferred;
  if (act.form === 'noun') return isReferred || !isBackReference(notes, act.first);
  if (act.form === 'phrase' || act.form === 'gerund' || act.form === 'infinitive')
    return act.act !== 'ban' || isReferred;
  const { voice } = verbGroup(notes, act.first, act.form);
  // "ils ont tiré et menacé": the auxiliary stands with the first of two participles.
  return isReferred && (voice === 'active' || (voice === 'bare' && isCue(notes, act.first - 1, 'and')));
}

/** "l’embargo", "the blockade": the measure is known already, and the sentence is about something else. */
export function isBackReference(notes: Annotations, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 2); i--) {
    if (isCue(notes, i, 'indefinite')) return false;
    if (isCue(notes, i, 'article') || isCue(notes, i, 'demonstrative')) return true;
  }
  return false;
}

/** The armed group named last, within a few sentences; a threat may be nobody's but "the attackers’". */
function lastSpeaker(reading: StatementReading, sentence: Sentence, act: Act): ActorMention | null {
  const { notes, actors } = reading;
  const near = actors.filter((a) => {
    const gap = sentence.index - (notes.document.sentenceOf[a.first] ?? 0);
    return (
      a.last <= sentence.first && gap > 0 && gap <= CARRY_SENTENCES && a.side === 'armed' && !a.isAffiliation
    );
  });
  const named = near.findLast((a) => a.isNamed);
  // "les rebelles du CSP. Ces derniers se targuent …"
  const isReferred =
    act.act === 'threat' || hasCue(notes, sentence.first, sentence.first + 1, 'demonstrative');
  return named ?? (isReferred ? (near.at(-1) ?? null) : null);
}

/** "un groupe lié à X revendique …: le JNIM parle de …": named behind the act, where nobody was before. */
const namedNext = (present: readonly ActorMention[], act: Act): ActorMention | null =>
  act.act === 'claim'
    ? (present.find((a) => a.first >= act.last && a.side === 'armed' && a.isNamed) ?? null)
    : null;

/** Sentences at the top or the foot of a text where a heading or signature may stand. */
const EDGE_SENTENCES = 3;

/**
 * Who signs: for words in the first person, the group or authority named in the heading or at the foot; for a
 * decree, the authority that stands alone there.
 */
export function signatoryOf(reading: StatementReading, sentence: Sentence, act: Act): ActorMention | null {
  const { notes, actors } = reading;
  const isOurs =
    turnsIn(notes, 'firstPersons', sentence.first, sentence.last).length > 0 ||
    isOwnText(notes) ||
    isBulletin(notes) ||
    isMonologue(notes);
  const isDecree = act.act !== 'claim' && act.act !== 'threat' && act.act !== 'blockade';
  if (!isOurs && !isDecree) return null;
  const edges = edgesOf(notes).filter((s) => turnsIn(notes, 'firstPersons', s.first, s.last).length === 0);
  const there = actors.filter(
    (a) =>
      !a.isAffiliation &&
      (fits(a, act) || (isBulletin(notes) && a.side === 'state')) &&
      (isOurs || a.side === 'government' || a.side === 'state') &&
      edges.some((s) => s.first <= a.first && a.first < s.last),
  );
  const alone = there.filter((a) => isAlone(notes, a));
  const signing = isOurs && alone.length === 0 ? there : alone;
  // Whom the first line names with a name signs rather than the soldiers of whom the last one speaks.
  const isProper = (a: ActorMention): boolean => startingAt(notes.actors, a.first)?.value.isNamed ?? false;
  const head = notes.document.sentences[0]?.last ?? 0;
  return (
    signing.find((a) => a.first < head && isProper(a)) ??
    signing.findLast(isProper) ??
    signing.findLast((a) => a.isNamed) ??
    signing.at(-1) ??
    null
  );
}

/** The first and last sentences, in which a text says whose it is. */
export function edgesOf(notes: Annotations): Sentence[] {
  const { sentences } = notes.document;
  return sentences.filter((s) => s.index < EDGE_SENTENCES || s.index >= sentences.length - EDGE_SENTENCES);
}

/** A line that holds nothing but an office: "Le Gouverneur", "GOUVERNORAT DE LA RÉGION DE …". */
function isAlone(notes: Annotations, a: ActorMention): boolean {
  const sentence = notes.document.sentences[notes.document.sentenceOf[a.first] ?? 0];
  if (!sentence || a.first - sentence.first > 2) return false;
  // "Le Préfet du Bui, vu …, ARRÊTE :"; "Le gouvernement n’a pas réagi." is a sentence and no signature.
  const end = notes.document.tokens[sentence.last - 1]?.text;
  return (
    (sentence.last - sentence.first <= 10 && end !== '.') ||
    notes.document.tokens[sentence.last - 1]?.text === ':'
  );
}
