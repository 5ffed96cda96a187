import type { Sentence } from '../../language/sentences.ts';
import type { ActorMention } from '../actors/actors.ts';
import type { Anchor } from '../frames/anchors.ts';
import { type Annotations, inRange, isCue } from '../annotation/annotate.ts';
import type { NamedTarget } from '../frames/draft.ts';
import type { Sighting } from '../frames/frames.ts';
import type { Reading } from '../reading.ts';
import type { Attribution } from '../statements/speakers.ts';
import { turnsIn } from '../annotation/turns.ts';

const TARGET_REACH = 28;

/** A hospital further off is where the wounded were taken. */
const CARE_REACH = 6;

/** "a car bomb": the car brings the bomb. */
const CARRIERS: ReadonlySet<Sighting['kind']> = new Set(['ied', 'suicide', 'explosion']);

/** What a sentence says was struck: the target nouns beside its triggers, or beside its figures where it has none. */
export function targetsNear(
  reading: Reading,
  sentence: Sentence,
  sightings: readonly Sighting[],
  anchors: readonly Anchor[],
  attributions: readonly Attribution[],
  agents: readonly ActorMention[],
): NamedTarget[] {
  const near = sightings.length > 0 ? sightings : anchors;
  return inRange(reading.notes.targets, sentence.first, sentence.last)
    .filter((t) => !attributions.some((a) => t.first >= a.first && t.last <= a.last))
    .filter((t) => !sightings.some((s) => s.first <= t.first && t.last <= s.last && CARRIERS.has(s.kind)))
    .filter(
      (t) =>
        !isTeller(reading.notes, t) &&
        !(sightings.length === 0 && isCounting(sentence, t)) &&
        !isVerbHere(reading.notes, t) &&
        !isActing(reading.notes, t, agents),
    )
    .filter((t) =>
      near.some(
        (s) => reading.nearness.between(s, t) <= (t.value === 'health_facility' ? CARE_REACH : TARGET_REACH),
      ),
    )
    .map((t) => ({ category: fullerName(reading.notes, t)?.value ?? t.value, first: t.first, last: t.last }))
    .concat(postsNear(reading, sentence, near));
}

/** "le poste de Toéni", "leur poste": a post that its place or its owner alone describes. */
function postsNear(
  { notes, toponyms, nearness }: Reading,
  sentence: Sentence,
  near: readonly { readonly first: number; readonly last: number }[],
): NamedTarget[] {
  return turnsIn(notes, 'posts', sentence.first, sentence.last)
    .filter(({ first, last }) => !inRange(notes.targets, first - 6, last).some((t) => t.last > first))
    .filter((m) => near.some((s) => nearness.between(s, m) <= TARGET_REACH))
    .flatMap(({ first, last }) => {
      const place = isCue(notes, last, 'of')
        ? inRange(toponyms, last, last + 3).find((t) => t.place.geoPrecision < 3)
        : undefined;
      if (!place && turnsIn(notes, 'possessives', first - 1, first).length === 0) return [];
      return { category: place?.kind === 'border_post' ? 'border_post' : 'security_post', first, last };
    });
}

/** "confirmée par la Minusca", "guarded by peacekeepers": who tells of it or keeps it is not what was struck. */
const isTeller = (
  notes: Annotations,
  { first, value }: { first: number; value: NamedTarget['category'] },
): boolean =>
  value === 'peacekeepers' &&
  turnsIn(notes, 'keptBy', first - KEPT_REACH, first).some((m) => first - m.last <= 1);

/** "La Monusco compte 43 morts": at the head of a sentence that only counts, it is who counts. */
const isCounting = (
  sentence: Sentence,
  { first, value }: { first: number; value: NamedTarget['category'] },
): boolean => value === 'peacekeepers' && first - sentence.first <= 1;

const KEPT_REACH = 4;

/** "Des femmes ont marché": a participle that looks like a noun. */
const isVerbHere = (notes: Annotations, { first, last }: { first: number; last: number }): boolean =>
  last - first === 1 &&
  notes.words.auxiliaries.get(notes.document.tokens[first - 1]?.text.toLowerCase() ?? '')?.verb === 'have';

/** "La gendarmerie a dispersé …": who does it is not hit. */
const isActing = (
  notes: Annotations,
  t: { first: number; last: number; value: NamedTarget['category'] },
  agents: readonly ActorMention[],
): boolean =>
  agents.some(
    (a) =>
      (a.first <= t.first && t.last <= a.last) ||
      // "an army helicopter", "une patrouille de l’armée": those who go out in it are those who act.
      (a.side === 'state' &&
        t.value === 'military_convoy' &&
        ((t.first <= a.first && a.last <= t.last) ||
          (t.last < a.first && a.first - t.last <= OWNER_REACH && isCue(notes, t.last, 'of')))),
  );

/** "of", an article and a mark of elision between a patrol and whose it is; tokens. */
const OWNER_REACH = 3;

/** "l’école" after "l’école de gendarmerie" is that school. */
function fullerName(
  notes: Annotations,
  t: { first: number; last: number },
): { value: NamedTarget['category'] } | undefined {
  if (
    t.first === 0 ||
    t.last - t.first > 1 ||
    !isCue(notes, t.first - 1, 'article') ||
    isCue(notes, t.first - 1, 'indefinite')
  )
    return undefined;
  const { tokens } = notes.document;
  return notes.targets.find(
    (o) => o.first < t.first && o.last - o.first > 1 && tokens[o.first]!.fold === tokens[t.first]!.fold,
  );
}
