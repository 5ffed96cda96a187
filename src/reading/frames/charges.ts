import type { Sentence } from '../../language/sentences.ts';
import { inRange, type Annotations } from '../annotation/annotate.ts';
import type { Tokens } from '../trace.ts';
import { turnsIn } from '../annotation/turns.ts';

/** How far a charge reaches behind "accused of"; tokens. */
const CHARGE_REACH = 9;
const ENDS = /^[,;:–—]$/u;

/**
 * What people are accused of where a sentence tells of something else: "beat to death three men accused of kidnapping",
 * "the trial of four soldiers accused of killing civilians". With a day of its own the deed is told all the same, and so
 * is one that makes the sentence ("the army is accused of killing five").
 */
export function chargesIn(notes: Annotations, sentence: Sentence): Tokens[] {
  const charges = turnsIn(notes, 'charged', sentence.first, sentence.last).filter((t) =>
    isAside(notes, sentence, t),
  );
  return [...charges, ...motivesIn(notes, sentence)]
    .map(({ last }) => ({ first: last, last: endOf(notes, sentence, last) }))
    .concat(grievancesIn(notes, sentence))
    .filter((charge) => !hasOwnDay(notes, sentence, charge));
}

/** "en représailles au meurtre d’un commerçant, …": what a deed answers was told before, or is only its reason. */
const motivesIn = (notes: Annotations, sentence: Sentence): readonly Tokens[] =>
  turnsIn(notes, 'motives', sentence.first, sentence.last).filter(({ first, last }) =>
    inRange(notes.triggers, sentence.first, sentence.last).some(
      (t) =>
        (t.last <= first || t.first >= endOf(notes, sentence, last)) &&
        t.value.some((w) => w.strength !== 'mention'),
    ),
  );

/** Between "over" and the noun of the deed: "over the alleged killing"; tokens. */
const GRIEVANCE_REACH = 4;

/** "Marched in Minna over the kidnappings": what a protest is about, where nobody is counted, was done before it. */
const grievancesIn = (notes: Annotations, sentence: Sentence): readonly Tokens[] =>
  turnsIn(notes, 'protestsOver', sentence.first, sentence.last).flatMap(({ first, last }) => {
    const isOfCrowd =
      inRange(notes.triggers, sentence.first, first).some((t) => t.value.some((w) => w.kind === 'protest')) ||
      inRange(notes.actors, sentence.first, first).some((a) => a.value.side === 'crowd');
    const isCounted = inRange(notes.numbers, last, endOf(notes, sentence, last)).some((n) => n.low > 1);
    if (!isOfCrowd || isCounted) return [];
    return inRange(notes.triggers, last, Math.min(sentence.last, last + GRIEVANCE_REACH))
      .filter((t) => t.value.some((w) => w.form === 'noun' && w.kind !== 'protest'))
      .slice(0, 1)
      .map((deed) => ({ first: last, last: deed.last }));
  });

/** The one day of a sentence is that of what it tells; a month or year, or a second day, is that of the charge. */
function hasOwnDay(notes: Annotations, sentence: Sentence, { first, last }: Tokens): boolean {
  const all = inRange(notes.dates, sentence.first, sentence.last);
  const own = all.filter((d) => d.first >= first && d.first < last);
  return own.length > 0 && (own.length < all.length || own.some((d) => d.precision > 1));
}

function isAside(notes: Annotations, sentence: Sentence, { first, last }: Tokens): boolean {
  const isOut = (x: Tokens): boolean => x.last <= first || x.first >= endOf(notes, sentence, last);
  if (turnsIn(notes, 'judged', sentence.first, sentence.last).some(isOut)) return true;
  const isFinite = notes.words.auxiliaries.has(notes.document.tokens[first - 1]?.text.toLowerCase() ?? '');
  const tells = inRange(notes.triggers, sentence.first, sentence.last).some(
    (t) =>
      isOut(t) &&
      // "descended on a man accused of theft", "suspected of laying the bomb were picked up": the verb is enough.
      t.value.some(
        (w) =>
          w.strength === 'strong' ||
          ((w.kind === 'attack' || w.kind === 'abduction') && w.strength === 'weak' && w.form !== 'noun'),
      ),
  );
  return !isFinite && tells;
}

function endOf({ document, words }: Annotations, sentence: Sentence, from: number): number {
  // "accusés d’avoir": the mark belongs to the words of the charge.
  const opens =
    document.tokens[from]?.kind === 'mark' && !ENDS.test(document.tokens[from].text) ? from + 1 : from;
  let end = opens;
  while (end < sentence.last && end - opens < CHARGE_REACH && !endsCharge(end)) end++;
  return end;

  // "accused of robbing buses were arrested": the sentence goes on with its own verb.
  function endsCharge(at: number): boolean {
    const { text } = document.tokens[at]!;
    return ENDS.test(text) || (at > opens && words.auxiliaries.has(text.toLowerCase()));
  }
}
