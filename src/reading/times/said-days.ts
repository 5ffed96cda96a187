import type { DateMention } from '../../language/dates.ts';
import type { Sentence } from '../../language/sentences.ts';
import { hasCue, inRange, isCue, type Annotations } from '../annotation/annotate.ts';
import type { Attribution } from '../statements/speakers.ts';
import type { Nearness } from '../annotation/distance.ts';
import { verbGroup } from '../annotation/verbs.ts';

/** "a annoncé mercredi le ministère", "dans un communiqué publié samedi": the day of the saying, not of the event. */
export function datesSpeech(
  notes: Annotations,
  sentence: Sentence,
  date: DateMention,
  attributions: readonly Attribution[],
  triggers: readonly { readonly first: number; readonly last: number }[],
  nearness: Nearness,
): boolean {
  if (date.kind === 'clock' || date.kind === 'part') return false;
  if (isOfChannel(notes, sentence, date)) return true;
  const toTrigger = Math.min(...triggers.map((t) => nearness.between(t, date)), Infinity);
  // "…, police said. On Tuesday …": what was said in the sentence before has no part in this one.
  const near = Math.max(sentence.first, date.first - 3);
  for (let i = near; i < Math.min(date.last + 2, sentence.last); i++) {
    if (i >= date.first && i < date.last) continue;
    const isSaying =
      isCue(notes, i, 'speechVerb') || isCue(notes, i, 'publishing') || isCue(notes, i, 'denial');
    // "the abduction at Goniri on 21 October was reported": the day of what is reported.
    const isReported = i >= date.last && verbGroup(notes, i, 'participle').voice === 'passive';
    if (!isSaying || isReported) continue;
    // "…, dans la nuit du 24 au 25 mars, annonce le ministère": behind a comma the verb only names who says so.
    // "…, officials said, on Tuesday": nor before one.
    const [from, to] = i >= date.last ? [date.last, i] : [i + 1, date.first];
    if (notes.document.tokens.slice(from, to).some((t) => t.kind === 'mark')) continue;
    // "… compte que dans la nuit du …": what follows "que" is what is said.
    if (i < date.first && hasCue(notes, i + 1, date.first, 'relative')) continue;
    const toSaying = nearness.between({ first: i, last: i + 1 }, date);
    if (toSaying < toTrigger) return true;
  }
  return attributions.some(
    (a) =>
      (date.first >= a.first && date.last <= a.last) ||
      opensSaying(notes, date, a, triggers) ||
      isOfErrand(notes, sentence, date, a),
  );
}

/** Between a speaker and what a clause of its own says of it: its office, a title; tokens. */
const ERRAND_REACH = 12;

/** "…, selon le gouverneur de Diffa, qui est allé lundi consoler les familles": what who speaks did since. */
function isOfErrand(notes: Annotations, sentence: Sentence, date: DateMention, a: Attribution): boolean {
  const { tokens } = notes.document;
  if (date.first < a.last || date.first - a.last > ERRAND_REACH) return false;
  const isComma = (at: number): boolean => tokens[at]!.text === ',';
  let from = date.first - 1;
  while (from > a.last && !isComma(from)) from--;
  let to = date.last;
  while (to < sentence.last && !isComma(to)) to++;
  return (
    isComma(from) && isCue(notes, from + 1, 'relative') && inRange(notes.triggers, from, to).length === 0
  );
}

/** Between "in a post on X" and its day. */
const CHANNEL_REACH = 5;

/** "in a post on X on Thursday", "dans un communiqué jeudi": the day of what is said, right behind how it was. */
function isOfChannel(notes: Annotations, sentence: Sentence, date: DateMention): boolean {
  const {
    words,
    document: { tokens },
  } = notes;
  const from = Math.max(sentence.first, date.first - CHANNEL_REACH);
  const channel = words.channels.matchAll(tokens, from, date.first).at(-1);
  const next = tokens[date.last];
  return (
    channel !== undefined &&
    next?.text === ',' &&
    date.first - channel.last <= 1 &&
    tokens
      .slice(channel.last, date.first)
      .every((t, i) => t.kind === 'word' && !isCue(notes, channel.last + i, 'of'))
  );
}

/**
 * "On Sunday, the governor confirmed …": the day before the verb of saying, which comes before all that is told; not
 * "On Sunday, officials said, gunmen …".
 */
function opensSaying(
  notes: Annotations,
  date: DateMention,
  attribution: Attribution,
  triggers: readonly { readonly first: number; readonly last: number }[],
): boolean {
  const { cue, first } = attribution;
  const isAside =
    notes.document.tokens[date.last]?.text === ',' && notes.document.tokens[cue + 1]?.text === ',';
  return (
    !isAside &&
    date.last <= cue &&
    first < cue &&
    cue - date.last <= 12 &&
    triggers.every((t) => t.first > cue)
  );
}
