import type { Toponym } from '../../gazetteer/index.ts';
import type { Sentence } from '../../language/sentences.ts';
import type { ActorMention } from '../actors/actors.ts';
import { type Act, isVerb } from './acts.ts';
import { type Annotations, hasCue, inRange, isCue } from '../annotation/annotate.ts';
import { fits } from './author-fits.ts';
import type { Nearness } from '../annotation/distance.ts';
import { isBulletin, isMonologue, isOwnText } from '../annotation/own-text.ts';
import { ownerOf, pointedOut } from './pointed-out.ts';
import { signatoryOf } from './signatures.ts';
import { attributionsOf, nearestAttribution } from './speakers.ts';
import { isObject, isPassive, relatedTo, subjectOf } from './subjects.ts';
import { endsTurn, turnsIn } from '../annotation/turns.ts';
import { wholeOf } from './units.ts';
import { verbGroup } from '../annotation/verbs.ts';

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

const AGENT_REACH = 20;
/** A name says more than "the junta" where both stand near. */
const UNNAMED_COST = 10;
/** A pronoun reaches back so many sentences. */
const CARRY_SENTENCES = 3;

/** Who performs the act of a sentence, or null where nobody is named who could. */
export function authorOf(reading: StatementReading, sentence: Sentence, act: Act): Author | null {
  const present = inRange(reading.actors, sentence.first, sentence.last).filter((a) => !a.isAffiliation);
  const isWritten = isBulletin(reading.notes) || isMonologue(reading.notes);
  const isQuoted = isQuotedDenial(reading.notes, sentence, act);
  const isOurs =
    act.kind === 'ours' ||
    (isWritten && !isVerb(act.form)) ||
    (!isQuoted &&
      turnsIn(reading.notes, 'firstPersons', Math.max(sentence.first, act.first - 3), act.last).length > 0);
  const ours = isOurs ? signatoryOf(reading, sentence, act) : null;
  if (ours) return { mention: ours, via: 'signed' };
  if (act.kind === 'ours')
    return quotedOf(reading, present, sentence, act) ?? (isWritten ? noticeOf(reading, sentence, act) : null);
  const spoken = act.act === 'denial' && !isVerb(act.form) ? spokenBy(reading, sentence, act) : null;
  if (spoken) return { mention: wholeOf(reading, spoken), via: 'said' };
  const said = saidBy(reading, present, sentence, act);
  if (said && said !== 'unfit') return { mention: wholeOf(reading, ownerOf(reading, said)), via: 'said' };
  const pointed = pointedOut(reading, sentence, act);
  if (pointed) return { mention: wholeOf(reading, pointed), via: 'said' };
  if (said === 'unfit') return null;
  const theirs = ownSpokesman(reading, sentence, act);
  if (theirs) return { mention: wholeOf(reading, theirs), via: 'carried' };
  const signed = isQuoted ? null : signatoryOf(reading, sentence, act);
  if (signed) return { mention: signed, via: 'signed' };
  if (isSaidByAnother(reading.notes, sentence, act)) return null;
  const carried =
    (canCarry(reading.notes, sentence, act)
      ? (lastSpeaker(reading, sentence, act) ?? namedNext(present, act))
      : null) ?? lastAuthority(reading, sentence, act);
  return carried ? { mention: wholeOf(reading, carried), via: 'carried' } : null;
}

/** "« Pas un de nos hommes … », affirme X": what is denied in a quote is in the name of whoever says it. */
const isQuotedDenial = (notes: Annotations, sentence: Sentence, act: Act): boolean =>
  act.act === 'denial' &&
  !isOwnText(notes) &&
  !isBulletin(notes) &&
  !isMonologue(notes) &&
  attributionsOf(notes, sentence).some((a) => a.cue >= act.last);

/** "« Nous les brûlerons », prévient un porte-parole de X": who is quoted speaks in the first person. */
function quotedOf(
  reading: StatementReading,
  present: readonly ActorMention[],
  sentence: Sentence,
  act: Act,
): Author | null {
  const fitting = present.filter((a) => fits(a, act));
  const speaker =
    sayerOf(reading, fitting, sentence, act) ??
    (act.rule === 'act.doom'
      ? (fitting.find((a) => a.first >= act.last && a.side === 'armed') ?? null)
      : null);
  return speaker && { mention: wholeOf(reading, speaker), via: 'said' };
}

/** "… are false, the army said": who is named as saying it; an officer without a service speaks for the side named last. */
function spokenBy(reading: StatementReading, sentence: Sentence, act: Act): ActorMention | null {
  const { notes, actors } = reading;
  const speaker = nearestAttribution(attributionsOf(notes, sentence), act.first);
  if (!speaker) return null;
  const named = inRange(actors, speaker.first, speaker.last).find((a) => fits(a, act));
  // Who speaks before what it denies may be a subject, which is told from others by more than where it stands.
  if (speaker.first < act.last && (named || isNamedBefore(reading, sentence, act))) return null;
  if (named) return named;
  const isOfficer =
    hasCue(notes, speaker.first, speaker.last, 'title') && !hasCue(notes, speaker.first, speaker.last, 'of');
  if (!isOfficer) return null;
  const from = notes.document.sentences[Math.max(0, sentence.index - CARRY_SENTENCES)]!.first;
  const last = inRange(actors, from, sentence.last).findLast(
    (a) =>
      ((a.side === 'state' && a.isNamed) || a.side === 'armed') &&
      !a.isAffiliation &&
      !isObject(notes, a, sentence),
  );
  return last?.isNamed || last?.side === 'armed' ? last : null;
}

/** Between "leur", "its" and the office that speaks; tokens. */
const OFFICE_REACH = 3;

/** "Leur porte-parole nie", "Its spokesman denied it": of whom the sentences before named last. */
function ownSpokesman(
  { notes, actors }: StatementReading,
  sentence: Sentence,
  act: Act,
): ActorMention | null {
  const isTheirs = turnsIn(
    notes,
    'possessives',
    sentence.first,
    Math.min(sentence.first + 2, act.first),
  ).some((t) => hasCue(notes, t.last, Math.min(t.last + OFFICE_REACH, act.first), 'title'));
  if (!isTheirs && !isOfTheGroup(notes, sentence, act)) return null;
  const from = notes.document.sentences[Math.max(0, sentence.index - CARRY_SENTENCES)]!.first;
  return (
    inRange(actors, from, sentence.first).findLast((a) => !a.isAffiliation && a.ascribes && fits(a, act)) ??
    null
  );
}

/** "Le chef militaire du mouvement", "a leader of the group": an office of what a noun alone calls back. */
const isOfTheGroup = (notes: Annotations, sentence: Sentence, act: Act): boolean =>
  turnsIn(notes, 'openHeads', sentence.first, act.first).some(
    (t) =>
      (isCue(notes, t.first - 1, 'of') || isCue(notes, t.first - 2, 'of')) &&
      !notes.document.tokens[t.first]!.capital &&
      hasCue(notes, Math.max(sentence.first, t.first - TITLE_REACH), t.first, 'title'),
  );

/** From a title to the noun of the group that it is of; tokens. */
const TITLE_REACH = 5;

const isNamedBefore = ({ actors }: StatementReading, sentence: Sentence, act: Act): boolean =>
  inRange(actors, sentence.first, act.first).some((a) => fits(a, act) && !a.isAffiliation);

/** "Le Front interdit tout convoi. Les camions seront détruits": a notice goes on in the name of whom it named. */
function noticeOf(reading: StatementReading, sentence: Sentence, act: Act): Author | null {
  const mention = lastSpeaker(reading, sentence, act);
  return mention && { mention: wholeOf(reading, mention), via: 'carried' };
}

/** "The directorate says it is not holding him": whoever is named as denying it is none of those before. */
function isSaidByAnother(notes: Annotations, sentence: Sentence, act: Act): boolean {
  if (act.act !== 'denial') return false;
  const speaker = nearestAttribution(attributionsOf(notes, sentence), act.first);
  return speaker !== null && !isCue(notes, speaker.first, 'pronoun');
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

/** Acts of which forces that a sentence names in passing are not the authors. */
const AS_SUBJECT: ReadonlySet<Act['act']> = new Set(['threat', 'ban']);
/** "In Imo, the (police)": how far into its sentence such a subject begins; tokens. */
const SUBJECT_OPENS = 4;

function saidBy(
  reading: StatementReading,
  present: readonly ActorMention[],
  sentence: Sentence,
  act: Act,
): ActorMention | 'unfit' | null {
  // "qui aident l’armée seront des cibles": an army threatens or bans only as the subject of its sentence.
  const fitting = present.filter(
    (a) =>
      fits(a, act) &&
      !isGiven(reading.notes, a, act) &&
      (!AS_SUBJECT.has(act.act) || a.side !== 'state' || a.first - sentence.first <= SUBJECT_OPENS),
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
  const related = act.act === 'denial' ? relatedTo(reading.notes, fitting, act) : null;
  if (related) return related;
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

/** "gave the ministry a week": whom time is given does not give it. */
const isGiven = (notes: Annotations, a: ActorMention, act: Act): boolean =>
  act.act === 'ultimatum' &&
  (isDative(notes, a) ||
    [a.first, a.first - 1].some(
      (at) =>
        endsTurn(notes, 'imposed', at) ||
        (isCue(notes, at - 1, 'article') && endsTurn(notes, 'imposed', at - 1)),
    ));

/** "donne deux semaines au gouvernement": to whom. */
const isDative = (notes: Annotations, a: ActorMention): boolean =>
  turnsIn(notes, 'datives', a.first - 2, a.first).some((t) => a.first - t.last <= 1);

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
