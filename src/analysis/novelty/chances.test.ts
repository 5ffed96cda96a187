import { describe, expect, test } from 'vitest';
import { seeded } from '../../core/seeded.ts';
import { drawGamma, drawPoisson } from '../distributions/index.ts';
import { chanceOfEarlier, chanceOfNone, detectedShare, priorFromCounts } from './chances.ts';

describe('chance of none', () => {
  test('is that of a Poisson count whose rate has a gamma law, by drawing both', () => {
    const random = seeded(5);
    const [events, over, exposure] = [3, 20, 9];
    const draws = 40_000;
    let none = 0;
    for (let i = 0; i < draws; i += 1)
      if (drawPoisson((drawGamma(events + 0.5, random) / over) * exposure, random) === 0) none += 1;
    expect(Math.abs(none / draws - chanceOfNone(events, over, exposure))).toBeLessThan(0.01);
  });

  test('by hand: nothing elsewhere, as much here as there', () =>
    expect(chanceOfNone(0, 10, 10)).toBeCloseTo(Math.SQRT1_2, 12));

  test('is 1 without exposure, and falls with it and with events', () => {
    expect(chanceOfNone(7, 30, 0)).toBe(1);
    expect(chanceOfNone(7, 30, 10)).toBeLessThan(chanceOfNone(7, 30, 9));
    expect(chanceOfNone(8, 30, 10)).toBeLessThan(chanceOfNone(7, 30, 10));
  });
});

describe('chance of earlier ones', () => {
  test('is none where everything would have been seen', () => expect(chanceOfEarlier(100, 100)).toBe(0));

  test('is 1 where nothing would', () => expect(chanceOfEarlier(0, 100)).toBe(1));

  test('is 1 − q^1.5 without anything learnt', () =>
    expect(chanceOfEarlier(40, 100)).toBeCloseTo(1 - 0.4 ** 1.5, 12));

  test('is less the rarer such events are', () =>
    expect(chanceOfEarlier(40, 100, 50)).toBeLessThan(chanceOfEarlier(40, 100, 5)));

  test('comes true as often as it says, when the prior is right', () => {
    const random = seeded(12);
    const [days, seenShare, prior] = [200, 0.5, 60];
    let [said, so, firsts] = [0, 0, 0];
    for (let i = 0; i < 60_000; i += 1) {
      const n = drawPoisson((drawGamma(0.5, random) / prior) * days, random);
      const events = Array.from({ length: n }, () => ({
        day: random() * days,
        isSeen: random() < seenShare,
      }));
      const first = events.filter(({ isSeen }) => isSeen).sort((a, b) => a.day - b.day)[0];
      if (first === undefined) continue;
      firsts += 1;
      said += chanceOfEarlier(first.day * seenShare, first.day, prior);
      if (events.some(({ day }) => day < first.day)) so += 1;
    }
    expect(firsts).toBeGreaterThan(10_000);
    expect(Math.abs(said - so) / firsts).toBeLessThan(0.01);
  });
});

describe('what is learnt from the record', () => {
  test('the prior that counts were drawn from', () => {
    const random = seeded(31);
    const [prior, exposure] = [40, 300];
    const counts = Array.from({ length: 6000 }, () =>
      drawPoisson((drawGamma(0.5, random) / prior) * exposure, random),
    ).filter((k) => k > 0);
    expect(priorFromCounts(counts, exposure) / prior).toBeGreaterThan(0.93);
    expect(priorFromCounts(counts, exposure) / prior).toBeLessThan(1.07);
  });

  test('is finite where everything was seen once', () => {
    const few = priorFromCounts([1, 1, 1, 1, 1], 100);
    const many = priorFromCounts(
      Array.from({ length: 50 }, () => 1),
      100,
    );
    expect(few).toBeGreaterThan(0);
    expect(many).toBeGreaterThan(few);
    expect(many).toBeLessThan(Infinity);
  });

  test('the share that sources tell of', () => {
    const random = seeded(8);
    const [sources, tells] = [4, 0.3];
    let [seen, once, twice] = [0, 0, 0];
    for (let i = 0; i < 5000; i += 1) {
      const told = Array.from({ length: sources }, () => random() < tells).filter(Boolean).length;
      if (told > 0) seen += 1;
      if (told === 1) once += 1;
      if (told === 2) twice += 1;
    }
    expect(detectedShare(once, twice, seen, sources)).toBeCloseTo(1 - 0.7 ** 4, 1);
  });

  test('one source alone cannot say that it misses any', () => expect(detectedShare(9, 0, 9, 1)).toBe(1));
});
