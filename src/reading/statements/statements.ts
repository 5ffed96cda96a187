import type { Statement, StatementAct, When } from '../../core/findings.ts';
import type { Toponym } from '../../gazetteer/index.ts';
import type { DateMention } from '../../language/dates.ts';
import type { Sentence } from '../../language/sentences.ts';
import { actsOf, isByHours, isVerb, type Act } from './acts.ts';
import { authorOf, isBackReference, type StatementReading } from './authors.ts';
import { edgesOf } from './signatures.ts';
import type { ActorMention } from '../actors/actors.ts';
import { inRange, type Annotations } from '../annotation/annotate.ts';
import { noteStatement } from '../frames/grounds.ts';
import { withMouthpieces } from '../actors/mouthpieces.ts';
import { isOffice, speakerOf } from './persons.ts';
import type { Reading } from '../reading.ts';
import type { ReadingRule } from '../rules/index.ts';
import { turnsIn } from '../annotation/turns.ts';
import { attributionsOf, nearestAttribution } from './speakers.ts';
import { momentOf } from '../times/moments.ts';
import { whenOf } from '../times/when.ts';
import { wholeOf } from './units.ts';
import { verbGroup } from '../annotation/verbs.ts';
import { continued, isSameDenial, sameAuthor, type Told } from './messages.ts';
import { addresseesOf, channelOf, clauseSpan, conditionOf, placesOf } from './wording.ts';

export type { StatementReading } from './authors.ts';

/** Acts by which a speaker must be somebody: a blockade has an author even where the text leaves it out. */
const NEEDS_AUTHOR: ReadonlySet<StatementAct> = new Set(['claim', 'threat', 'appeal']);

/** Acts that are nobody's where an active verb tells of others: protesters block roads, too. */
const NEEDS_SUBJECT: ReadonlySet<StatementAct> = new Set(['ban', 'lifting', 'blockade']);

/** Groups whose name is heard once are meant by "the group", "the rebels" in these. */
const OF_THE_GROUP: ReadonlySet<StatementAct> = new Set([
  'blockade',
  'threat',
  'claim',
  'denial',
  'ultimatum',
  'ban',
  'lifting',
]);

/**
 * The things that somebody said: claims, denials, threats, ultimatums, blockades, bans, curfews, their lifting.
 * @param dayBefore ISO day of the event told before a sentence, for "le lendemain"; null where none is
 */
export function statementsOf(whole: Reading, dayBefore: (sentence: number) => string | null): Statement[] {
  const reading: StatementReading = { ...whole, actors: withMouthpieces(whole) };
  const told: Told[] = [];
  for (const sentence of reading.notes.document.sentences) {
    const acts = actsOf(reading.notes, reading.actors, sentence);
    const previous = dayBefore(sentence.index) ?? lastDay(reading.notes, sentence);
    for (const act of acts) {
      if (isOfBlockade(act, acts)) continue;
      const statement = statementFrom(reading, sentence, act, acts, previous, told);
      if (statement && !isSameDenial(statement, told)) told.push(continued(statement, told));
    }
  }
  const named = withGroup(
    reading,
    told.map((t) => t.statement),
  );
  return mergeAll(named).map((s, i) => ({ ...s, id: `s${i + 1}` }));
}

/** "… are under blockade, and not one truck will get in": the ban is what the blockade told before it is. */
const isOfBlockade = (act: Act, acts: readonly Act[]): boolean =>
  act.act === 'ban' && act.authored === true && acts.some((o) => o.act === 'blockade' && o.first < act.first);

/** Where no event is told before it, "la veille" is reckoned from the last day named. */
const lastDay = (notes: Annotations, sentence: Sentence): string | null =>
  notes.dates.findLast((d) => d.last <= sentence.first && d.kind === 'day' && !d.future && d.from !== null)
    ?.from ?? null;

function statementFrom(
  reading: StatementReading,
  sentence: Sentence,
  act: Act,
  acts: readonly Act[],
  previous: string | null,
  before: readonly Told[],
): Told | null {
  const { notes } = reading;
  const found = authorOf(reading, sentence, act);
  // "The Front, to which X belongs, claimed … It threatened": a pronoun goes on with who spoke, not with whom the words named last.
  const author =
    found?.via === 'carried' || !found ? (sameAuthor(notes, sentence, act, before) ?? found) : found;
  const attributions = attributionsOf(notes, sentence);
  const voice = author ? null : spokenBy(attributions, act);
  const leave = (rule: ReadingRule): null => {
    notes.trace?.leave(rule, act);
    return null;
  };
  const isOfficial = author !== null && act.act === 'denial' && isOffice(notes, author.mention);
  if ((author?.via !== 'said' || isOfficial) && isEveryday(reading, sentence, act))
    return leave('statement.everyday');
  if (!author && (isUnowned(notes, act) || (act.act === 'denial' && !voice)))
    return leave('statement.nobodys');
  const isSpoken = (t: Toponym): boolean =>
    attributions.some((a) => t.first >= a.first && t.last <= a.last && act.act !== 'curfew');
  const mention = author?.mention ?? null;
  // "ordered everyone to stay at home on Monday": an armed group's standstill, where no hours are set.
  const isStandstill = act.act === 'curfew' && act.form === 'phrase' && mention?.side === 'armed';
  const inside =
    author?.via === 'said' && mention
      ? ([Math.min(act.first, mention.first), Math.max(act.last, mention.last)] as const)
      : ([act.first, act.last] as const);
  const evidence = clauseSpan(notes, sentence, inside[0], inside[1]);
  const own = dateOf(reading, sentence, act, acts, previous);
  const told: Told = {
    sentence: sentence.index,
    author,
    statement: {
      id: '',
      act: isStandstill && !isByHours(notes, sentence, act) ? 'ban' : act.act,
      speaker: mention?.person ?? speakerOf(reading, sentence, act, author) ?? voice,
      // "Le gouverneur": an office speaks, and is no organisation beside itself.
      organisation: mention && !isOffice(notes, mention) ? mention.name : null,
      actorId: (mention && idOf(mention)) ?? rulerOf(reading, act),
      when: own ?? (author?.via === 'signed' ? signedWhen(notes, previous) : null),
      ...(author?.via === 'signed' ? signedChannel(notes, act) : channelOf(notes, sentence, act.first, act)),
      places: placesOf(reading, sentence, isSpoken, act),
      addressees: addresseesOf(reading, sentence, act, mention),
      condition: conditionOf(notes, sentence, act),
      evidence: [evidence],
    },
  };
  if (notes.trace) noteStatement(notes.trace, notes, { evidence, act, author });
  return told;
}

/** "les assaillants" of whom no name was told are unknown, whatever the text calls them. */
const idOf = (mention: ActorMention): string =>
  mention.isNamed || mention.type !== 'other' || mention.side !== 'armed' ? mention.id : 'unknown-armed';

/** A claim is somebody's; a verb told of companies ("ont suspendu leurs départs") is no ban of an authority. */
function isUnowned(notes: Annotations, act: Act): boolean {
  if (
    NEEDS_AUTHOR.has(act.act) ||
    act.authored === true ||
    (act.act === 'blockade' && act.form === 'noun' && isBackReference(notes, act.first))
  )
    return true;
  if (!isVerb(act.form) || !NEEDS_SUBJECT.has(act.act)) return false;
  return verbGroup(notes, act.first, act.form).voice !== 'passive';
}

/** "Candidates have until Wednesday", "denied he would resign": where nobody is armed, a matter of procedure. */
const isEveryday = (reading: StatementReading, sentence: Sentence, act: Act): boolean =>
  (act.act === 'ultimatum' &&
    !turnsIn(reading.notes, 'addressees', sentence.first, sentence.last).some(
      (t) => !inRange(reading.actors, t.first, t.last).some((a) => a.side === 'government'),
    ) &&
    !reading.actors.some((a) => a.side === 'armed')) ||
  // "La tempête a coupé la route, rien ne passe plus": where nobody is armed, nobody lays siege.
  (act.act === 'blockade' &&
    act.form === 'phrase' &&
    !reading.actors.some((a) => a.side === 'armed' || a.side === 'state' || a.side === 'crowd')) ||
  (act.act === 'denial' &&
    // "Il n’y a aucun blocus à Ménaka": a measure that is denied is no everyday thing.
    act.kind !== 'refusal' &&
    !reading.actors.some((a) => a.side === 'armed' || a.side === 'state') &&
    reading.notes.triggers.length === 0);

function spokenBy(attributions: ReturnType<typeof attributionsOf>, act: Act): string | null {
  if (act.act === 'claim' || act.act === 'threat') return null;
  return nearestAttribution(attributions, act.first)?.name ?? null;
}

/** Measures that are the state's where no armed group is named that could lay them down. */
const OF_THE_STATE: ReadonlySet<StatementAct> = new Set(['curfew', 'ban', 'lifting']);

/**
 * Whose a measure is of which nobody is told as the author: the government that the report names. Where it names none it
 * stays open, since not every town is ruled by its country's.
 */
function rulerOf({ actors }: StatementReading, act: Act): string | null {
  if (!OF_THE_STATE.has(act.act)) return null;
  if (act.act !== 'curfew' && actors.some((a) => a.side === 'armed')) return null;
  return actors.find((a) => a.side === 'government' && a.id.endsWith('-government'))?.id ?? null;
}

const DATING: ReadonlySet<DateMention['kind']> = new Set(['day', 'night', 'span', 'month', 'clock', 'part']);

/** A day farther from the act than this, by `Nearness`, dates something else, unless it opens the sentence. */
const DATE_REACH = 24;

/** When it was said: any time of the sentence will do, since saying is what happens in it; each goes to the nearest act. */
function dateOf(
  reading: StatementReading,
  sentence: Sentence,
  act: Act,
  acts: readonly Act[],
  previous: string | null,
): When | null {
  const { notes, nearness } = reading;
  const dates = inRange(notes.dates, sentence.first, sentence.last).filter((d) => {
    // "Depuis mercredi, la circulation est interdite": since when is the day of the measure.
    const isSince =
      d.kind === 'since' &&
      d.from !== null &&
      d.precision === 1 &&
      (act.act === 'ban' || act.act === 'blockade' || act.act === 'curfew');
    if ((!DATING.has(d.kind) && !isSince) || d.dateline || d.future) return false;
    const way = nearness.between(act, d);
    const isOpening = d.first - sentence.first <= 2;
    return isOpening || (way <= DATE_REACH && acts.every((o) => o === act || nearness.between(o, d) >= way));
  });
  const days = dates.filter((d) => d.kind !== 'clock' && d.kind !== 'part');
  // "un couvre-feu de 21 heures à 6 heures": the hours are its terms.
  const moment = momentOf(notes, act, act.act === 'curfew' ? days : dates, sentence, nearness);
  const when = whenOf(notes, moment, previous);
  return when && moment.day?.kind === 'since' ? { ...when, end: when.start } : when;
}

/** The day that a communiqué or decree bears at its head or foot. */
function signedWhen(notes: Annotations, previous: string | null): When | null {
  const edges = edgesOf(notes);
  const dated = notes.dates.findLast(
    (d) => d.from !== null && d.kind === 'day' && edges.some((s) => s.first <= d.first && d.first < s.last),
  );
  return dated ? whenOf(notes, { day: dated, clock: null }, previous) : null;
}

function signedChannel(notes: Annotations, act: Act): { channel: string | null; language: string | null } {
  for (const edge of edgesOf(notes)) {
    const found = channelOf(notes, edge, edge.first, act);
    if (found.channel) return found;
  }
  return { channel: null, language: null };
}

/** "blocus jihadiste": the armed group of a report that names one only. */
function withGroup(reading: StatementReading, statements: readonly Statement[]): Statement[] {
  const groups = new Map(
    reading.actors.filter((a) => a.side === 'armed' && a.isNamed && !a.isAffiliation).map((a) => [a.id, a]),
  );
  const [only] = groups.values();
  if (!only || groups.size !== 1) return [...statements];
  const whole = wholeOf(reading, only);
  return statements.map((s) =>
    OF_THE_GROUP.has(s.act) && isUnknown(s) && s.actorId !== null
      ? { ...s, actorId: whole.id, organisation: whole.name }
      : s,
  );
}

/** Descriptions that a name heard later makes plain. */
const DESCRIBED: ReadonlySet<string> = new Set(['separatists', 'militia', 'paramilitary']);

const isUnknown = (s: Statement): boolean =>
  s.actorId === null || s.actorId.startsWith('unknown') || DESCRIBED.has(s.actorId);

function mergeAll(statements: readonly Statement[]): Statement[] {
  const merged: Statement[] = [];
  for (const s of statements) {
    const known = merged.findIndex((m) => isSame(m, s));
    const twin = merged[known];
    if (twin) merged[known] = merge(twin, s);
    else merged.push(s);
  }
  return merged;
}

/** The same act by the same author, at times that do not exclude each other, is one statement told twice. */
function isSame(a: Statement, b: Statement): boolean {
  const isOfOne = a.actorId === b.actorId || isUnknown(a) || isUnknown(b);
  const sameTime = !a.when || !b.when || (a.when.start <= b.when.end && b.when.start <= a.when.end);
  return a.act === b.act && isOfOne && sameTime;
}

/** The fuller telling wins, field by field. */
function merge(a: Statement, b: Statement): Statement {
  const owner = isUnknown(a) && !isUnknown(b) ? b : a;
  return {
    ...a,
    speaker: a.speaker ?? b.speaker,
    organisation: owner.organisation ?? a.organisation ?? b.organisation,
    actorId: owner.actorId ?? a.actorId ?? b.actorId,
    when: a.when ?? b.when,
    channel: a.channel ?? b.channel,
    language: a.language ?? b.language,
    places: a.places.length > 0 ? a.places : b.places,
    addressees: [...new Set([...a.addressees, ...b.addressees])],
    condition: a.condition ?? b.condition,
    evidence: [...a.evidence, ...b.evidence],
  };
}
