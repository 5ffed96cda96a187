import { expect, test } from 'vitest';
import { withPerfects } from './perfects.ts';

test.each([
  ['grenade was thrown', 'grenade had been thrown'],
  ['were set on fire', 'have been set on fire'],
  ['bomb was dropped', 'bomb has been dropped'],
])('"%s" is told as "%s" too', (phrase, perfect) => {
  expect(withPerfects([{ kind: 'attack', strength: 'strong', phrases: [phrase] }])[0]!.phrases).toContain(
    perfect,
  );
});

test.each(['coup was under way', 'shots rang out', 'was planning to attack'])(
  '"%s" has no perfect',
  (phrase) => {
    expect(withPerfects([{ kind: 'attack', strength: 'strong', phrases: [phrase] }])[0]!.phrases).toEqual([
      phrase,
    ]);
  },
);
