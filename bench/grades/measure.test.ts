import { beforeAll, describe, expect, it } from 'vitest';
import { measure, type Measured } from './measure.ts';

describe('on a seeded network of copying outlets', () => {
  let found: Measured;
  beforeAll(() => {
    found = measure(7, 1200);
  });

  it('fused chances beat majority vote, the most reliable source and copies counted as witnesses', () => {
    const { fused, majority, mostReliable, withCopies } = found.brier;
    expect(fused).toBeLessThan(0.95 * majority);
    expect(fused).toBeLessThan(mostReliable);
    expect(fused).toBeLessThan(withCopies);
  });

  it('fused chances are what they say', () => expect(found.ece).toBeLessThanOrEqual(0.05));

  it('the two grades are two judgements', () => {
    expect(found.claims).toBeGreaterThan(1000);
    expect(found.diagonal).toBeLessThan(0.6);
    expect(Math.abs(found.correlation)).toBeLessThan(0.5);
  });
});
