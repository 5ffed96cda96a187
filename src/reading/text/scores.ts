import type { Document } from '../../language/document.ts';

/** No side scores more in a match that is told of so. */
const MOST_GOALS = 20;

const STROKE = /^[-–]$/;

/** "4-0", "3–1": two small figures on either side of a stroke, without spaces, which are no date and no telephone number. */
export function hasScore({ tokens }: Document, first: number, last: number): boolean {
  for (let at = first + 1; at < last - 1; at++) {
    const after = tokens[at + 1]!;
    if (
      STROKE.test(tokens[at]!.text) &&
      !tokens[at]!.spaceBefore &&
      !after.spaceBefore &&
      isGoals(tokens[at - 1]!.text) &&
      isGoals(after.text) &&
      !STROKE.test(tokens[at - 2]?.text ?? '') &&
      !STROKE.test(tokens[at + 2]?.text ?? '')
    )
      return true;
  }
  return false;
}

const isGoals = (text: string): boolean => /^\d{1,2}$/.test(text) && Number(text) < MOST_GOALS;
