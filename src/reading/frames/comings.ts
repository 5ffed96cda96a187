import type { Sentence } from '../../language/sentences.ts';
import { inRange, type Annotations } from '../annotation/annotate.ts';
import { clauseAround } from '../annotation/distance.ts';
import { lastTold } from './further.ts';
import type { Sighting } from './frames.ts';
import { turnsIn } from '../annotation/turns.ts';
import { verbGroup } from '../annotation/verbs.ts';

/** From the start of a sentence to its verb: "The assailants, most of them on foot, came"; tokens. */
const SUBJECT_REACH = 14;

const TIMES: ReadonlySet<string> = new Set(['day', 'night', 'span', 'clock', 'part']);

/**
 * When those who did it came, or when it began, is when what was told last was done: "About 70 attackers came on foot on
 * Saturday", "It began on Monday at nightfall".
 * @param earlier reads the triggers of an earlier sentence
 * @returns what was told last as told again here; null where the sentence names no time, or tells of something itself
 */
export function comingOf(
  notes: Annotations,
  sentence: Sentence,
  own: readonly Sighting[],
  earlier: (sentence: Sentence) => readonly Sighting[],
): Sighting | null {
  const isTimed = inRange(notes.dates, sentence.first, sentence.last).some(
    (d) => TIMES.has(d.kind) && !d.dateline && !d.future,
  );
  const words = isTimed ? comingIn(notes, sentence) : null;
  // "It took place": its own verb is no taking.
  const isAll = words && own.every((s) => s.first >= words.first && s.last <= words.last);
  const before = isAll && lastTold(notes, sentence, earlier);
  if (!words || !before) return null;
  return {
    ...before,
    first: words.first,
    last: words.last,
    sentence: sentence.index,
    // The day of killings told again is that of a count, not that of a coming.
    kind: before.kind === 'killing' ? 'attack' : before.kind,
    strength: 'mention',
    form: 'noun',
    verb: verbGroup(notes, words.first, 'noun'),
    clause: clauseAround(notes, words.first),
    isDefinite: true,
    isPlural: false,
  };
}

function comingIn(
  notes: Annotations,
  { first, last }: Sentence,
): { readonly first: number; readonly last: number } | null {
  const to = Math.min(last, first + SUBJECT_REACH);
  const began = turnsIn(notes, 'itBegan', first, to).find(
    (m) => m.first === first || notes.document.tokens[m.first - 1]!.text === ',',
  );
  if (began) return began;
  const came = turnsIn(notes, 'comes', first, to)[0];
  if (!came) return null;
  const before = inRange(notes.actors, first, came.first);
  return before.length > 0 && before.every((a) => a.value.side === 'armed') ? came : null;
}
