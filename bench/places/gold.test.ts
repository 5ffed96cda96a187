import { describe, expect, test } from 'vitest';
import { distanceKm } from '../../src/core/geo.ts';
import { DECISION_THRESHOLD } from '../../src/gazetteer/index.ts';
import { benchGazetteer, readPlaceGold } from './gold.ts';
import { engine, mostPopulous, type PlaceReader } from './readers.ts';
import { pairUp, scorePairs } from './score.ts';

const gold = readPlaceGold();
const gazetteer = benchGazetteer();
const mentions = gold.flatMap((text) => text.mentions);
const scoresOf = (read: PlaceReader): ReturnType<typeof scorePairs> =>
  scorePairs(
    gold.flatMap((text) => pairUp(text, read(text))),
    DECISION_THRESHOLD,
  );

describe('the annotated places', () => {
  test('every span quotes its text, in order, without overlap', () => {
    for (const { id, text, mentions: own } of gold) {
      own.forEach(({ start, end, quote }, i) => {
        expect(text.slice(start, end), id).toBe(quote);
        expect(start, id).toBeGreaterThanOrEqual(own[i - 1]?.end ?? 0);
      });
    }
  });

  test('ids are unique; a place with an id is in the gazetteer by name, kind and position', () => {
    expect(new Set(gold.map(({ id }) => id)).size).toBe(gold.length);
    const strangers = mentions.flatMap((mention) => {
      if (mention.is !== 'place' || mention.place.id === null) return [];
      const { name, kind, lat, lon } = mention.place;
      // Rows change ids when a better source names them; a place stays where it is.
      const isKnown = gazetteer
        .named(name)
        .some((row) => row.kind === kind && distanceKm(row.at, [lon, lat]) <= 10);
      return isKnown ? [] : [`${name} ${kind}`];
    });
    expect(strangers).toEqual([]);
  });

  test('both languages, names to leave open, and names that are no place', () => {
    expect(mentions.length).toBeGreaterThanOrEqual(400);
    const french = gold.filter(({ lang }) => lang === 'fr').flatMap((text) => text.mentions);
    expect(french.length / mentions.length).toBeGreaterThan(0.55);
    expect(french.length / mentions.length).toBeLessThan(0.75);
    expect(mentions.filter((mention) => mention.is === 'abstain').length).toBeGreaterThanOrEqual(10);
    expect(mentions.filter((mention) => mention.is === 'none').length).toBeGreaterThanOrEqual(50);
  });
});

describe('places found and resolved', () => {
  test('stand above the floor, and clear of population alone', () => {
    const today = scoresOf(engine(gazetteer));
    expect(today.detectionF1).toBeGreaterThanOrEqual(0.97);
    expect(today.exactGivenSpan).toBeGreaterThanOrEqual(0.95);
    expect(today.calibrationError).toBeLessThanOrEqual(0.03);
    expect(today.guessesBelowThreshold).toBe(0);
    expect(today.exactGivenSpan).toBeGreaterThan(scoresOf(mostPopulous(gazetteer)).exactGivenSpan + 0.1);
  });
});
