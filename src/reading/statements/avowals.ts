import type { Sentence } from '../../language/sentences.ts';
import type { EventKind } from '../../language/vocabulary.ts';
import { type Act, isVerb } from './act.ts';
import type { ActorMention } from '../actors/actors.ts';
import { type Annotations, hasCue, inRange, isCue } from '../annotation/annotate.ts';
import type { TriggerWord } from '../annotation/compile.ts';
import { clauseAround } from '../annotation/distance.ts';
import { DOING_REACH, SAYING_REACH, TAKEN, VIOLENT, isPassiveBetween, isWill } from './doings.ts';
import { attributionsOf } from './speakers.ts';
import { opensTurn, turnsIn } from '../annotation/turns.ts';
import { verbGroup } from '../annotation/verbs.ts';

/**
 * What an army avows: a strike that was told before, by whomever. What it tells of its own accord, "its jets struck a
 * camp" as well as that it fought back, is a report and no claim.
 */
const STRIKES: ReadonlySet<EventKind> = new Set(['airstrike', 'shelling']);

/** A speaker's own words go on behind its name by no more: "the CSP rebel alliance". */
const NAME_REACH = 3;

/** "dit avoir tué 60 militaires", "said that its men had stormed the camp": the speaker tells of its own attack. */
export function avowalOf(
  notes: Annotations,
  actors: readonly ActorMention[],
  sentence: Sentence,
): Act | null {
  const claims = inRange(notes.statements, sentence.first, sentence.last)
    .filter(isBareClaim)
    .map((c) => c.first);
  for (let at = sentence.first; at < sentence.last; at++) {
    if (!isCue(notes, at, 'speechVerb') && !claims.includes(at)) continue;
    const avowal = avowalAt(notes, actors, sentence, at);
    if (avowal) return avowal;
  }
  return null;
}

/** "said (that it came from)"; tokens. */
const BLAME_REACH = 3;

/** The same, where the verb of saying stands at `at`. */
function avowalAt(
  notes: Annotations,
  actors: readonly ActorMention[],
  sentence: Sentence,
  at: number,
): Act | null {
  if (verbGroup(notes, at, 'participle').voice === 'passive') return null;
  // "The army said it came from dissidents": who says whose it was tells of no deed of its own.
  if (hasCue(notes, at + 1, at + BLAME_REACH, 'attributed')) return null;
  const speaker = inRange(actors, sentence.first, at).findLast((a) => !a.isAffiliation && a.last <= at);
  // "An air raid killed ten, the lawyers said": somebody else is named as saying it.
  const said = attributionsOf(notes, sentence).find((a) => a.cue === at);
  if (said && speaker && said.first - speaker.last > NAME_REACH && !isCue(notes, said.first, 'pronoun'))
    return null;
  const kinds = speaker?.side === 'state' || speaker?.side === 'government' ? STRIKES : VIOLENT;
  const isAdmitted = opensTurn(notes, 'admits', at, at);
  if (kinds === STRIKES && !isAdmitted && !isStrikeKnown(notes, sentence, at)) return null;
  const selves = turnsIn(notes, 'selves', at + 1, Math.min(at + SAYING_REACH, sentence.last));
  const doing =
    selves
      .filter((s) => !isCue(notes, s.first - 1, 'of') && !namesOther(notes, actors, speaker, at + 1, s.first))
      .map((s) => doingIn(notes, sentence, s.first, kinds, isAdmitted))
      .find((d) => d !== null) ??
    (kinds === STRIKES
      ? ((isAdmitted ? admittedAfter(notes, actors, sentence, at) : null) ??
        strikeAfter(notes, sentence, at) ??
        ownStrike(notes, actors, sentence, at, speaker))
      : speaker?.side === 'armed'
        ? (ownWorkAfter(notes, sentence, at) ??
          tallyAfter(notes, sentence, at) ??
          captureAfter(notes, sentence, at) ??
          captureBefore(notes, sentence, at, speaker))
        : null);
  if (!doing) return null;
  return { act: 'claim', first: at, last: doing.last, form: 'present', kind: 'avowal', rule: 'act.avowal' };
}

/** Told in an earlier sentence, or named as known: "confirmed the strike". */
function isStrikeKnown(notes: Annotations, sentence: Sentence, at: number): boolean {
  const wasTold = inRange(notes.triggers, 0, sentence.first).some((t) =>
    t.value.some((w) => STRIKES.has(w.kind)),
  );
  const named = inRange(notes.triggers, at, Math.min(at + SAYING_REACH, sentence.last));
  return (
    wasTold ||
    named.some(
      (t) =>
        t.value.some((w) => w.form === 'noun') &&
        [t.first, t.first - 1].some((i) => isCue(notes, i, 'article') && !isCue(notes, i, 'indefinite')),
    )
  );
}

/** "claimed it tracked the general": a verb of claiming that says what, not which. */
const isBareClaim = ({ first, last, value }: Annotations['statements'][number]): boolean =>
  last === first + 1 && value.some((w) => w.act === 'claim' && w.form === 'phrase');

/** "accuse l’armée d’avoir tué": whose doing it is stands between. */
const namesOther = (
  notes: Annotations,
  actors: readonly ActorMention[],
  speaker: ActorMention | undefined,
  first: number,
  last: number,
): boolean =>
  inRange(actors, first, last).some(
    (a) =>
      a.id !== speaker?.id &&
      !a.isAffiliation &&
      a.last <= last &&
      inRange(notes.outlets, a.first, a.last).length === 0,
  );

/** A violent doing told in the active behind `at`. */
function doingIn(
  notes: Annotations,
  sentence: Sentence,
  at: number,
  kinds: ReadonlySet<EventKind>,
  isAdmitted: boolean,
): { first: number; last: number } | null {
  const { last } = clauseAround(notes, at);
  const triggers = inRange(notes.triggers, at, Math.min(at + DOING_REACH, last, sentence.last));
  const doing = triggers.find((t) => {
    const word = t.value.find((w) => VIOLENT.has(w.kind));
    if (
      !word ||
      isWill(notes, t.first) ||
      turnsIn(notes, 'futures', at, t.first).length > 0 ||
      hasCue(notes, at, t.first, 'negation')
    )
      return false;
    if (
      kinds === STRIKES &&
      !STRIKES.has(word.kind) &&
      !tellsOfStrikes(notes, sentence, word) &&
      !isFlown(notes, at, t.first) &&
      !(isAdmitted && isBlow(notes, t))
    )
      return false;
    const verb = verbGroup(notes, t.first, word.form);
    return isVerb(word.form) ? verb.voice !== 'passive' && !verb.attempted && verb.tense !== 'future' : true;
  });
  if (doing) return doing;
  const target = inRange(notes.targets, at, Math.min(at + DOING_REACH, last))[0];
  const stands =
    target &&
    (kinds !== STRIKES || isFlown(notes, at, target.first)) &&
    !hasCue(notes, at, target.first, 'negation') &&
    !hasCue(notes, at, target.first, 'modal') &&
    turnsIn(notes, 'futures', Math.max(sentence.first, at - DOING_REACH), target.first).length === 0 &&
    !isPassiveBetween(notes, at, target.first);
  return stands ? target : blameIn(notes, at, last);
}

/** "its men were responsible", "it was behind the raid". */
function blameIn(notes: Annotations, at: number, last: number): { first: number; last: number } | null {
  for (let i = at; i < Math.min(at + 4, last); i++)
    if (isCue(notes, i, 'attributed')) return { first: i, last: i + 1 };
  return null;
}

/** "struck", "a frappé": what is done from afar, of which an army that owns to it need not name the weapon. */
const isBlow = (notes: Annotations, { first, last }: { first: number; last: number }): boolean =>
  turnsIn(notes, 'strikesFromAir', first, last).length > 0;

/** "acknowledged a strike", "admitted striking a market": what an army owns to right behind the verb. */
function admittedAfter(
  notes: Annotations,
  actors: readonly ActorMention[],
  sentence: Sentence,
  at: number,
): { first: number; last: number } | null {
  const end = Math.min(at + ADMITTED_REACH, sentence.last);
  const blow = inRange(notes.triggers, at + 1, end).find(
    (t) =>
      t.value.some((w) => w.form === 'gerund' && isBlow(notes, t)) ||
      turnsIn(notes, 'strikes', t.first, t.last).length > 0,
  );
  const isOthers =
    blow !== undefined && (isCue(notes, blow.last, 'by') || inRange(actors, at + 1, end).length > 0);
  return blow && !isOthers && !hasCue(notes, at + 1, blow.first, 'negation') ? blow : null;
}

/** How far behind the verb what is owned to begins; tokens. */
const ADMITTED_REACH = 6;

/** "its aircraft had destroyed": the weapon is the subject. */
const isFlown = (notes: Annotations, first: number, last: number): boolean =>
  inRange(notes.means, first, last).some((m) => m.value.includes('aircraft') || m.value.includes('drone'));

/** "affirme avoir visé un campement", where strikes are told of; that it beat back an assault is no strike. */
const tellsOfStrikes = (notes: Annotations, sentence: Sentence, word: TriggerWord): boolean =>
  (word.kind === 'attack' && isVerb(word.form)
    ? notes.triggers
    : inRange(notes.triggers, sentence.first, sentence.last)
  ).some((t) => t.value.some((w) => w.kind === 'airstrike' && w.strength === 'strong'));

/** "parle de frappes aériennes menées": an army's word for its own strikes. */
function strikeAfter(
  notes: Annotations,
  sentence: Sentence,
  at: number,
): { first: number; last: number } | null {
  const near = inRange(notes.triggers, at + 1, Math.min(at + 5, sentence.last));
  return near.find((t) => t.value.some((w) => w.kind === 'airstrike' && w.form === 'noun')) ?? null;
}

/** "L’état-major informe que les FAMa ont conduit une frappe": the speaker's own forces, by their name. */
function ownStrike(
  notes: Annotations,
  actors: readonly ActorMention[],
  sentence: Sentence,
  at: number,
  speaker: ActorMention | undefined,
): { first: number; last: number } | null {
  const own = inRange(actors, at + 1, sentence.last).find((a) => a.id === speaker?.id);
  if (!own) return null;
  const strike = inRange(notes.triggers, own.last, sentence.last).find((t) =>
    t.value.some((w) => STRIKES.has(w.kind) && w.strength === 'strong'),
  );
  const between = strike ? inRange(actors, own.last, strike.first) : [];
  return strike && between.length === 0 && !hasCue(notes, at, strike.first, 'negation') ? strike : null;
}

/** "said on its radio that its men had done it", "dit que c’est l’œuvre de ses hommes": what was told before, by a pronoun. */
function ownWorkAfter(
  notes: Annotations,
  sentence: Sentence,
  at: number,
): { first: number; last: number } | null {
  const end = Math.min(at + SAYING_REACH, sentence.last);
  const owned = turnsIn(notes, 'ownWork', at + 1, end)[0];
  return owned && !hasCue(notes, at + 1, owned.last, 'negation') ? owned : null;
}

function captureAfter(
  notes: Annotations,
  sentence: Sentence,
  at: number,
): { first: number; last: number } | null {
  const end = Math.min(at + SAYING_REACH, sentence.last);
  const taken = inRange(notes.triggers, at + 1, end).find((t) =>
    t.value.some(
      (w) => TAKEN.has(w.kind) && isVerb(w.form) && verbGroup(notes, t.first, w.form).voice === 'passive',
    ),
  );
  return taken && !hasCue(notes, at + 1, Math.min(taken.last + 3, sentence.last), 'by') ? taken : null;
}

/** "The town has fallen, the group said": as `captureAfter`, with the speaker behind what it says. */
function captureBefore(
  notes: Annotations,
  sentence: Sentence,
  at: number,
  speaker: ActorMention,
): { first: number; last: number } | null {
  if (at - speaker.last > NAME_REACH || !hasCommaBefore(notes, speaker.first)) return null;
  return (
    inRange(notes.triggers, sentence.first, speaker.first).find(
      (t) =>
        t.value.some((w) => TAKEN.has(w.kind) && w.form !== 'noun') &&
        !hasCue(notes, t.first, speaker.first, 'by') &&
        !hasCue(notes, sentence.first, speaker.first, 'negation'),
    ) ?? null
  );
}

const hasCommaBefore = (notes: Annotations, at: number): boolean =>
  [at - 1, at - 2].some((i) => notes.document.tokens[i]?.text === ',');

/** "The group’s radio says 178 soldiers dead": an armed speaker’s tally of the other side is of its own doing. */
function tallyAfter(
  notes: Annotations,
  sentence: Sentence,
  at: number,
): { first: number; last: number } | null {
  const end = Math.min(at + DOING_REACH, sentence.last);
  const isOfSoldiers = inRange(notes.people, at + 1, end).some((p) => p.value === 'state_forces');
  if (!isOfSoldiers || hasCue(notes, at + 1, end, 'by')) return null;
  return inRange(notes.harm, at + 1, end).find((h) => h.value.some((w) => w.effect === 'killed')) ?? null;
}
