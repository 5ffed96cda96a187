/** What one version prints otherwise than another. */
import type { Brief, BriefSectionId, BriefSentence } from '../../core/brief.ts';
import type { DraftChange, VersionChange } from '../../core/saved-briefs.ts';

interface Placed {
  readonly section: BriefSectionId;
  readonly sentence: BriefSentence;
}

/** In the order of the later brief; what is no longer printed last. */
export function differences(before: Brief, after: Brief): readonly VersionChange[] {
  const [old, now] = [placed(before), placed(after)];
  const stayed = (key: string): boolean =>
    old.get(key) !== undefined && old.get(key)?.section === now.get(key)?.section;
  const moved = movedKeys([...old.keys()].filter(stayed), [...now.keys()].filter(stayed));
  const there = [...now].flatMap(([key, { section, sentence }]): readonly VersionChange[] => {
    const was = old.get(key);
    const from = was === undefined || was.section === section ? null : was.section;
    const change = { section, from, key, before: was?.sentence.text ?? null, after: sentence.text };
    if (was === undefined) return [{ kind: 'added', ...change }];
    if (!isSameText(was.sentence, sentence)) return [{ kind: 'reworded', ...change }];
    return from !== null || moved.has(key) ? [{ kind: 'moved', ...change }] : [];
  });
  const gone = [...old]
    .filter(([key]) => !now.has(key))
    .map(([key, { section, sentence }]): VersionChange => ({
      kind: 'removed',
      section,
      from: null,
      key,
      before: sentence.text,
      after: null,
    }));
  return [...there, ...gone];
}

const isSameText = (a: BriefSentence, b: BriefSentence): boolean =>
  a.text.fr === b.text.fr && a.text.en === b.text.en;

/** What is otherwise in a new draft; `changes` tells against an earlier brief, and is left out. */
export function draftChanges(
  before: Brief,
  now: Brief,
  keyNow: (key: string) => string,
  isTouched: (key: string) => boolean,
): readonly DraftChange[] {
  const old = new Map([...placed(before)].filter(told).map(([key, one]) => [keyNow(key), { ...one, key }]));
  const fresh = new Map([...placed(now)].filter(told));
  const there = [...fresh].flatMap(([key, { sentence }]): readonly DraftChange[] => {
    const was = old.get(key);
    if (was === undefined) return [{ kind: 'new', key, before: null, now: sentence.text, isTouched: false }];
    if (isSameText(was.sentence, sentence)) return [];
    const touched = isTouched(was.key);
    return [{ kind: 'revised', key, before: was.sentence.text, now: sentence.text, isTouched: touched }];
  });
  const gone = [...old]
    .filter(([key]) => !fresh.has(key))
    .map(([, { key, sentence }]): DraftChange => ({
      kind: 'gone',
      key,
      before: sentence.text,
      now: null,
      isTouched: isTouched(key),
    }));
  return [...there, ...gone];
}

const told = ([, { section }]: readonly [string, Placed]): boolean => section !== 'changes';

const placed = ({ sections }: Brief): ReadonlyMap<string, Placed> =>
  new Map(
    sections.flatMap(({ id, sentences }) =>
      sentences.map((sentence) => [sentence.key, { section: id, sentence }] as const),
    ),
  );

/** The fewest keys that must be taken out for the rest to stand in one order (a longest increasing subsequence stays). */
export function movedKeys(before: readonly string[], after: readonly string[]): ReadonlySet<string> {
  const at = new Map(before.map((key, i) => [key, i]));
  const places = after.map((key) => at.get(key) ?? 0);
  // tails[n]: where in `places` a run of n + 1 that ends lowest ends; came[i]: what stands before i in its run.
  const tails: number[] = [];
  const came: number[] = [];
  places.forEach((place, i) => {
    let [low, high] = [0, tails.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((places[tails[middle] ?? 0] ?? 0) < place) low = middle + 1;
      else high = middle;
    }
    came[i] = low === 0 ? -1 : (tails[low - 1] ?? -1);
    tails[low] = i;
  });
  const stays = new Set<number>();
  for (let i = tails.at(-1) ?? -1; i >= 0; i = came[i] ?? -1) stays.add(i);
  return new Set(after.filter((_, i) => !stays.has(i)));
}
