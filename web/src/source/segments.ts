/** A stretch of text that something rests on. */
export interface Mark<K extends string = string> {
  readonly start: number;
  readonly end: number;
  readonly kind: K;
}

/** A stretch of text under one and the same set of marks. */
export interface Segment<K extends string = string> {
  readonly text: string;
  readonly start: number;
  readonly kinds: readonly K[];
}

/**
 * Cuts a text where marks begin and end; the segments joined are the text again.
 * Positions are UTF-16 code units; marks outside the text or empty are ignored, marks may overlap.
 */
export function segments<K extends string>(text: string, marks: readonly Mark<K>[]): readonly Segment<K>[] {
  const sound = marks.filter((mark) => mark.start >= 0 && mark.start < mark.end && mark.end <= text.length);
  const cuts = [...new Set([0, text.length, ...sound.flatMap((mark) => [mark.start, mark.end])])].sort(
    (a, b) => a - b,
  );
  const opening = sound.toSorted((a, b) => a.start - b.start);
  const open = new Set<Mark<K>>();
  let next = 0;
  return cuts.slice(0, -1).map((start, i) => {
    for (const mark of open) if (mark.end <= start) open.delete(mark);
    for (let mark = opening[next]; mark !== undefined && mark.start <= start; mark = opening[++next])
      open.add(mark);
    return {
      text: text.slice(start, cuts[i + 1]),
      start,
      kinds: [...new Set([...open].map((mark) => mark.kind))],
    };
  });
}
