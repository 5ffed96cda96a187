import { expect, test } from 'vitest';
import { changed, lastStanding, told, type Judgement, type Keeping } from './keeping.ts';

const undo = (decision: string): Judgement => ({ kind: 'undo', decision });

function keeping(no: number, rest: Partial<Keeping> = {}): Keeping {
  const what: Judgement = { kind: 'reliability', source: `Source ${no}`, grade: 'B' };
  const begun = { no, key: `key-${no}`, what, about: what, by: 'Awa', why: '', form: null, problem: null };
  const kept = { state: 'kept', counter: undo(`dec-${no}`), of: null } as const;
  return { ...begun, ...kept, isTakingBack: false, isForeshown: false, ...rest };
}

const sending = { state: 'sending', counter: null, isForeshown: true } as const;
const failed = { state: 'failed', counter: null, problem: { status: 500, detail: '' } } as const;
const takingBack = { isTakingBack: true, of: 1, what: undo('dec-1') } as const;

test.each<readonly [string, readonly Keeping[], number | null]>([
  ['nothing was judged', [], null],
  ['the last comes first', [keeping(1), keeping(2)], 2],
  ['what is on its way cannot be taken back yet', [keeping(1), keeping(2, sending)], 1],
  ['what failed was never kept', [keeping(1, failed)], null],
  [
    'what is being taken back is not taken back twice',
    [keeping(1), keeping(2, { ...takingBack, ...sending })],
    null,
  ],
  ['taken back, the one before is next', [keeping(3), keeping(1), keeping(2, takingBack)], 3],
  [
    'where the taking back failed, it still stands',
    [keeping(1), keeping(2, { ...takingBack, ...failed })],
    1,
  ],
  [
    'decided again, it can be taken back again',
    [keeping(1), keeping(2, takingBack), keeping(3, { of: 2 })],
    3,
  ],
])('%s', (_, all, expected) => {
  expect(lastStanding(all)?.no ?? null).toBe(expected);
});

test('told are all that is on its way or failed, and the last that was kept until it is dismissed', () => {
  const all = [keeping(1), keeping(2, failed), keeping(3), keeping(4, sending)];
  expect(told(all, 0).map(({ no }) => no)).toEqual([2, 3, 4]);
  expect(told(all, 3).map(({ no }) => no)).toEqual([2, 4]);
});

test('what was given up does not come back with its answer', () => {
  expect(changed([keeping(1)], 2, { state: 'kept' }).map(({ no }) => no)).toEqual([1]);
});

test('many later judgements do not push out what failed or is on its way; the oldest kept are forgotten', () => {
  const later = Array.from({ length: 60 }, (_, i) => keeping(i + 3));
  const left = changed([keeping(1, failed), keeping(2, sending), ...later], 62, {}).map(({ no }) => no);
  expect(left.slice(0, 3)).toEqual([1, 2, 13]);
  expect(left).toHaveLength(52);
});
