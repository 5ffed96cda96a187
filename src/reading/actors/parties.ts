import type { Damage } from '../../core/findings.ts';
import type { Sentence } from '../../language/sentences.ts';
import type { ActorMention } from './actors.ts';
import { type Part, type Role, partOf } from './parts.ts';
import { type Annotations, endingAt, hasCue, inRange, isCue } from '../annotation/annotate.ts';
import { effectOfKind, type SourcedToll } from '../frames/draft.ts';
import type { Sighting } from '../frames/frames.ts';
import { noteDamage } from '../frames/grounds.ts';
import { violentFamilies } from '../types/kinds.ts';
import type { Reading } from '../reading.ts';
import { bothSides } from './both-sides.ts';
import { protestersIn } from './crowd-agents.ts';
import { namelessAgent } from './nameless-agents.ts';
import { opensLaterClause } from './sequences.ts';
import { spanOf } from '../span.ts';
import type { Attribution } from '../statements/speakers.ts';
import { openingAgent, type UnnamedAgent, unnamedAgent } from './unnamed-agents.ts';
import { turnsIn } from '../annotation/turns.ts';
import { weaponOwner } from './weapon-owners.ts';
import { verbGroup } from '../annotation/verbs.ts';

const AGENT_REACH = 26;

const PATIENT_REACH = 14;
/** A fight names two sides: "ont opposé mardi, aux abords de X, A à une colonne de B". */
const FIGHT_REACH = 22;

interface Parts {
  readonly agents: ActorMention[];
  readonly patients: ActorMention[];
}

/** "The army beat back an RSF assault": whom the subject drove off began it, and the subject suffered it. */
export function asDrivenOff(notes: Annotations, sentence: Sentence, parts: Parts): Parts {
  const driven = inRange(notes.outcomes, sentence.first, sentence.last).find((m) => m.value === 'repelled');
  // "drove the insurgents out of the town": those who held it began nothing that day.
  const isTaking = inRange(notes.outcomes, sentence.first, sentence.last).some((m) => m.value === 'retaken');
  if (isTaking || !driven || verbGroup(notes, driven.first, 'participle').voice === 'passive') return parts;
  const fighters = [...parts.agents, ...parts.patients].filter(
    (a) => a.side === 'armed' || a.side === 'state',
  );
  const subjects = fighters.filter((a) => a.last <= driven.first);
  const objects = fighters.filter((a) => a.first >= driven.last);
  const sides = new Set(subjects.map((a) => a.side));
  const [side] = sides;
  if (sides.size !== 1 || objects.length === 0 || objects.some((a) => a.side === side)) return parts;
  return { agents: objects, patients: [...parts.patients.filter((a) => !objects.includes(a)), ...subjects] };
}

export function partsOf(
  reading: Reading,
  sentence: Sentence,
  sightings: readonly Sighting[],
  attributions: readonly Attribution[],
  tolls: readonly SourcedToll[] = [],
  beside: readonly SourcedToll[] = [],
): Parts {
  const { trace } = reading.notes;
  const agents: ActorMention[] = [];
  const patients: ActorMention[] = [];
  const inSentence = inRange(reading.actors, sentence.first, sentence.last);
  // A group that announces its dissolution dissolves itself.
  const isOwnDoing = sightings.length > 0 && sightings.every((s) => s.family === 'change');
  const fighters = inSentence.filter((a) => a.side === 'armed' && !a.isAffiliation);
  for (const m of inSentence) {
    // Who speaks, and what is part of a place or of a target ("camp militaire"), does not act.
    if (
      attributions.some(
        (a) =>
          (!isOwnDoing && (isSpeaker(reading.notes, a, m) || speaksLast(a, m, sightings))) ||
          tellsOfOthers(reading.notes, a, m, sightings, inSentence),
      ) ||
      (isPartOfName(reading, sentence, m) && !isOwnVehicle(reading.notes, m, sightings))
    )
      continue;
    if (actsByHabit(reading.notes, m, sightings)) continue;
    // "arrêtés, soupçonnés d’avoir ravitaillé des terroristes": whom they dealt with is not who was arrested.
    if (isOfSuspicion(reading.notes, sentence, m, sightings)) continue;
    const near = sightings
      // Who dies does not kill.
      .filter((s) => !isDying(reading.notes, s))
      .filter(
        (s) =>
          reading.nearness.between(s, m) <= AGENT_REACH ||
          // "Des hommes armés ont coupé la route, fouillant … et dépouillant …": a gerund’s subject opens the sentence.
          (s.form === 'gerund' && m.first - sentence.first <= 1),
      );
    const isHere = isFelled(reading.notes, m, tolls);
    const doing = sightings.every((s) => s.family === 'release') ? SUBJECT_OR_BESIDE : SUBJECT_ALONE;
    const own = rolesOf(reading.notes, m, near).filter(
      (r) => !doing.has(r.rule) || !(isHere || isFelled(reading.notes, m, beside)),
    );
    const roles = isHere ? [FELLED, ...own] : own;
    const has = (part: Part): boolean => roles.some((r) => r.part === part);
    const add = (part: Part, to: ActorMention[]): void => {
      to.push(m);
      const rule = roles.find((r) => r.part === part)?.rule;
      if (rule) trace?.because(to, rule, m);
    };
    if (has('agent') && (canAct(m) || isRising(reading.notes, m, sightings, fighters))) add('agent', agents);
    else if (has('patient')) add('patient', patients);
    else if (
      has('either') &&
      (m.side !== 'state' || sightings.some((s) => s.kind === 'clash' || s.kind === 'killing')) &&
      sightings.some(
        (s) => reading.nearness.between(s, m) <= (s.kind === 'clash' ? FIGHT_REACH : PATIENT_REACH),
      )
    )
      add(
        'either',
        (m.side === 'armed' || m.side === 'crowd') && !isStruck(m, sightings, tolls) ? agents : patients,
      );
  }
  const add = (meant: UnnamedAgent | null): void => {
    if (!meant) return;
    agents.push(meant.by);
    trace?.because(agents, meant.rule, meant.by);
  };
  if (agents.every((a) => a.side !== 'crowd')) add(protestersIn(reading.notes, sentence, sightings));
  if (agents.every((a) => !a.isNamed))
    for (const by of bothSides(reading, sentence, sightings)) add({ by, rule: 'actor.both-sides' });
  if (agents.length === 0) add(unnamedAgent(reading, sentence, sightings, attributions, patients));
  if (agents.length === 0) add(openingAgent(reading, sentence, sightings, attributions, patients));
  if (agents.length === 0) add(namelessAgent(reading, sentence, sightings, tolls));
  if (agents.length === 0) add(weaponOwner(reading, sentence, sightings, patients));
  return { agents, patients };
}

/** Words of "which quite" between an actor and its adverb; tokens. */
const HABIT_REACH = 4;

/** "Nobody claimed the attack, but Al-Shabaab frequently stages bombings": what a group does time and again, told behind an event. */
const actsByHabit = (notes: Annotations, m: ActorMention, sightings: readonly Sighting[]): boolean =>
  sightings.some((s) => s.last <= m.first) &&
  turnsIn(notes, 'habits', m.last, m.last + HABIT_REACH).length > 0;

/** "ambushed bandits, killing eleven", "killed soldiers when it hit their car": the object of one verb is not the subject of the next. */
function rolesOf(notes: Annotations, m: ActorMention, sightings: readonly Sighting[]): readonly Role[] {
  const roles = sightings.map((s) =>
    isOfLaterClause(notes, m, s) || isInOtherInfinitive(notes, m, s) ? APART : partOf(notes, m, s),
  );
  const isObject = sightings.some(
    (s, i) => roles[i]!.rule === 'actor.object' && isOfOneClause(notes, s.last, m.first),
  );
  if (isObject && !isCue(notes, m.last, 'relative')) return roles.filter((r) => r.rule !== 'actor.subject');
  // "officers were killed when their car hit a mine": the clause that a conjunction opens has a subject of its own.
  const suffers = sightings.find((_, i) => roles[i]!.rule === 'actor.passive');
  return roles.filter(
    (r, i) =>
      suffers === undefined ||
      r.rule !== 'actor.subject' ||
      !hasCue(notes, suffers.last, sightings[i]!.first, 'subordinator'),
  );
}

const APART: Role = { part: 'none', rule: null };

/** "soldiers executed seven men after a patrol hit a mine": the verb behind "after" has a subject of its own. */
const isOfLaterClause = (notes: Annotations, m: ActorMention, s: Sighting): boolean =>
  s.form !== 'noun' &&
  s.form !== 'gerund' &&
  // "ont séparé les hommes des femmes avant d’en tuer dix": an infinitive has the subject of its clause.
  s.form !== 'infinitive' &&
  m.last <= s.verb.first &&
  (opensLaterClause(notes, m.last, s.verb.first) || hasOtherSubject(notes, m, s));

/** "Ten guards died when rebels attacked": behind a conjunction, who stands right before the verb is its subject. */
const hasOtherSubject = (notes: Annotations, m: ActorMention, s: Sighting): boolean =>
  inRange(notes.actors, Math.max(m.last, s.verb.first - SUBJECT_GAP), s.verb.first).some(
    (o) => o.first > m.last && hasCue(notes, Math.max(m.last, o.first - 2), o.first, 'subordinator'),
  );

/** "a permis de neutraliser des combattants du groupe et d’interpeller …": what stands in one infinitive does not do the next. */
function isInOtherInfinitive(notes: Annotations, m: ActorMention, s: Sighting): boolean {
  const start = notes.document.sentences[s.sentence]!.first;
  return (
    s.form === 'infinitive' &&
    m.last <= s.first &&
    hasCue(notes, s.first - INFINITIVE_MARK, s.first, 'and') &&
    [...inRange(notes.harm, start, m.first), ...inRange(notes.triggers, start, m.first)].length > 0
  );
}

/** "et d’": between two infinitives; tokens. */
const INFINITIVE_MARK = 3;

/** Words of a subject and its verb: "ISWAP fighters attacked"; tokens. */
const SUBJECT_GAP = 3;

const isOfOneClause = (notes: Annotations, first: number, last: number): boolean =>
  !(['relative', 'subordinator', 'and'] as const).some((cue) => hasCue(notes, first, last, cue)) &&
  !notes.document.tokens.slice(first, last).some((t) => /^[,;:()–—]$/u.test(t.text));

const canAct = (m: ActorMention): boolean => m.side !== 'people' && m.side !== 'government';

/** "Villagers ambushed bandits": people who go for fighters act; else they suffer what is told. */
const isRising = (
  notes: Annotations,
  m: ActorMention,
  sightings: readonly Sighting[],
  fighters: readonly ActorMention[],
): boolean =>
  m.side === 'people' &&
  sightings.some(
    (s) =>
      violentFamilies.has(s.family) &&
      partOf(notes, m, s).rule === 'actor.subject' &&
      fighters.some((f) => FOE_RULES.has(partOf(notes, f, s).rule)),
  );

const FOE_RULES: ReadonlySet<Role['rule']> = new Set(['actor.object', 'actor.against']);
/** "avoir neutralisé vingt terroristes lors d’un raid aérien": those who fell in a strike did not fly it. */
const isStruck = (m: ActorMention, sightings: readonly Sighting[], tolls: readonly SourcedToll[]): boolean =>
  // … nor did those kill of whom nothing else is told: "une quinzaine de terroristes neutralisés".
  (sightings.every((s) => HITS.has(s.kind)) ||
    sightings.some((s) => s.kind === 'airstrike' || s.kind === 'shelling')) &&
  tolls.some((t) => FELL.has(t.effect) && t.first < m.last && m.first < t.last);

const SUBJECT_ALONE: ReadonlySet<Role['rule']> = new Set(['actor.subject']);
/** "killed three rebels and rescued nine hostages": nor do those release anybody who fell beside them. */
const SUBJECT_OR_BESIDE: ReadonlySet<Role['rule']> = new Set(['actor.subject', 'actor.beside']);

const FELLED: Role = { part: 'patient', rule: 'actor.object' };

/** "neutralised scores of ISWAP fighters and destroyed their hub": the object of a verb of harm is no subject of the next. */
const isFelled = (notes: Annotations, m: ActorMention, tolls: readonly SourcedToll[]): boolean =>
  tolls.some(
    (t) =>
      t.by === 'verb' &&
      t.predicate.last <= t.first &&
      t.first < m.last &&
      m.first < t.last &&
      verbGroup(notes, t.predicate.first, 'participle').voice !== 'passive',
  );

const HITS: ReadonlySet<Sighting['kind']> = new Set(['killing', 'demolition', 'arson']);
const FELL: ReadonlySet<SourcedToll['effect']> = new Set(['killed', 'injured']);

const isOfSuspicion = (
  notes: Annotations,
  sentence: Sentence,
  m: ActorMention,
  sightings: readonly Sighting[],
): boolean =>
  sightings.every((s) => s.family === 'arrest' && s.last <= m.first) &&
  turnsIn(notes, 'suspected', sentence.first, m.first).length > 0 &&
  !hasCue(notes, m.first - 2, m.first, 'by');

/** The speaker, or its short name in brackets: "le Cadre stratégique (CSP-DPA) accuse …". */
const isSpeaker = (
  notes: Annotations,
  a: Pick<Attribution, 'first' | 'last' | 'cue'>,
  m: { readonly first: number; readonly last: number },
): boolean =>
  (m.first >= a.first && m.last <= a.last) ||
  // "selon l’armée": a name may take its article along. A subject ("l’armée affirme avoir …") may speak of its own deed.
  (a.cue < a.first && m.last > a.first && m.last <= a.last) ||
  (m.first === a.last + 1 && notes.document.tokens[a.last]?.text === '(');

/** "Gunmen killed ten people, the army said": a speaker behind all that is told, with its article, had no part in it. */
const speaksLast = (
  a: Pick<Attribution, 'first' | 'last' | 'cue'>,
  m: { readonly first: number; readonly last: number },
  sightings: readonly Sighting[],
): boolean =>
  a.first < a.cue &&
  m.first < a.last &&
  a.first < m.last &&
  m.last <= a.cue &&
  sightings.every((s) => s.last <= m.first);

/** "The army said gunmen had killed …": between the speaker and the deed stands who did it. */
const tellsOfOthers = (
  notes: Annotations,
  a: Pick<Attribution, 'first' | 'last' | 'cue'>,
  m: ActorMention,
  sightings: readonly Sighting[],
  actors: readonly ActorMention[],
): boolean =>
  a.first < a.cue &&
  m.first < a.last &&
  a.first < m.last &&
  actors.some(
    (o) =>
      o.first > a.cue &&
      canAct(o) &&
      sightings.some((s) => o.last <= s.first && partOf(notes, o, s).part === 'agent'),
  );

const isDying = (notes: Annotations, s: Sighting): boolean =>
  notes.harmAt
    .get(s.first)
    ?.value.some((w) => w.role === 'intransitive' || (w.role === 'adjective' && s.form === 'phrase')) ??
  false;

/** Between an army’s vehicle and what it does: "helicopter", an adverb; tokens. */
const VEHICLE_REACH = 4;

/** "An army helicopter fired rockets": the subject of an active verb acts, though it could be a target elsewhere. */
const isOwnVehicle = (notes: Annotations, m: ActorMention, sightings: readonly Sighting[]): boolean =>
  m.side === 'state' &&
  sightings.some(
    (s) =>
      s.verb.voice === 'active' &&
      m.last <= s.first &&
      s.first - m.last <= VEHICLE_REACH &&
      isOfOneClause(notes, m.last, s.first) &&
      partOf(notes, m, s).rule === 'actor.subject',
  );

function isPartOfName(reading: Reading, sentence: Sentence, m: ActorMention): boolean {
  // "the army camp": the article is the camp's.
  const head = m.first + (isCue(reading.notes, m.first, 'article') ? 1 : 0);
  const covers = (r: { first: number; last: number }): boolean =>
    r.first <= head && m.last <= r.last && r.last - r.first > m.last - head;
  return (
    inRange(reading.notes.targets, m.first - 6, m.last).some(covers) ||
    inRange(reading.toponyms, sentence.first, sentence.last).some(
      (t) => !t.isAdjective && covers({ first: t.first, last: t.last }),
    )
  );
}

/** "emporté du bétail et incendié quatre greniers": each thing belongs to the doing beside it, objects behind it first. */
function nearestDoing(
  target: { first: number; last: number },
  sightings: readonly Sighting[],
): Sighting | undefined {
  const away = (s: Sighting): number =>
    s.last <= target.first
      ? target.first - s.last
      : s.verb.voice === 'passive'
        ? s.first - target.last
        : Infinity;
  return sightings
    .filter((s) => effectOfKind[s.kind] !== undefined)
    .reduce<Sighting | undefined>((best, s) => (best && away(best) <= away(s) ? best : s), undefined);
}

/** Things burnt, destroyed or looted: the target nouns next to such a trigger. */
export function damageOf(notes: Annotations, sentence: Sentence, sightings: readonly Sighting[]): Damage[] {
  const found: Damage[] = [];
  for (const s of sightings) {
    const effect = effectOfKind[s.kind];
    if (!effect) continue;
    for (const target of inRange(
      notes.targets,
      Math.max(sentence.first, s.first - 10),
      Math.min(sentence.last, s.last + 10),
    )) {
      if (nearestDoing(target, sightings) !== s) continue;
      const number = [target.first - 1, target.first]
        .map((at) => endingAt(notes.numbers, at))
        .find((n) => n?.role === null);
      const from = Math.min(target.first, number?.first ?? target.first);
      const damage: Damage = {
        effect,
        category: target.value,
        name: null,
        count: number && number.high === number.low ? number.low : null,
        evidence: [spanOf(notes.document, from, target.last), spanOf(notes.document, s.first, s.last)],
      };
      if (notes.trace) noteDamage(notes.trace, notes, damage, s, target);
      found.push(damage);
    }
  }
  return found;
}
