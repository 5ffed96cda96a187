import { describe, expect, test } from 'vitest';
import { builtinPlaces, COUNTRIES } from '../gazetteer/builtin/index.ts';
import { createGazetteer } from '../gazetteer/index.ts';
import type { LanguagePack } from '../language/pack.ts';
import { packs } from '../language/packs.ts';
import { type CompiledPack, compilePack, opened } from './annotation/compile.ts';
import { WITNESSES } from './emptied.fixture.ts';
import { readDocument } from './read.ts';
import { compileTurns, TURNS } from './annotation/turns.ts';

/** Lists of `LanguagePack` that hold words by what they do rather than by what they tell of. */
const SECTIONS = ['grammar', 'speech', 'turns'] as const;
/** No report found yet that only these decide: the reader comes to the same by another way. */
const UNWITNESSED = ['en.speech.outlets', 'en.turns.honorifics', 'en.turns.captured', 'en.turns.hadNotBeen'];

const gazetteer = createGazetteer([builtinPlaces()], { countries: COUNTRIES });

const findingsBy = (words: CompiledPack, text: string): string =>
  JSON.stringify(
    readDocument({ text, publishedAt: '2025-07-03', source: null, title: null }, words, gazetteer),
  );

/** Whole packs, compiled once. */
const whole = new Map(packs.map((pack) => [pack.code, compilePack(pack)]));

type Bundle = Readonly<Record<string, unknown>>;

function emptied(pack: LanguagePack, section: (typeof SECTIONS)[number], key: string): LanguagePack {
  const bundle = pack[section] as unknown as Bundle;
  return { ...pack, [section]: { ...bundle, [key]: Array.isArray(bundle[key]) ? [] : {} } };
}

/** The words without a list; a list of turns is compiled apart from the others. */
function without(pack: LanguagePack, section: (typeof SECTIONS)[number], key: string): CompiledPack {
  const less = emptied(pack, section, key);
  const isTurn = section === 'turns' && TURNS.some((turn) => turn === key);
  return isTurn
    ? opened({ ...whole.get(pack.code)!, pack: less, turns: compileTurns(less) })
    : compilePack(less);
}

/** Forms of auxiliaries stand by tense; "between" is known lest it be mended to another word. */
const ELSEWHERE = new Set(['have', 'be', 'between']);

const isList = ([key, words]: [string, unknown]): boolean =>
  !ELSEWHERE.has(key) && Object.keys(words as object).length > 0;

const cases = packs.flatMap((pack) =>
  SECTIONS.flatMap((section) =>
    Object.entries(pack[section])
      .filter(isList)
      .map(([key]) => [`${pack.code}.${section}.${key}`, pack, section, key] as const),
  ),
);

describe('every list changes what some report tells', () => {
  test.each(cases.filter(([id]) => !UNWITNESSED.includes(id)))('%s', (_id, pack, section, key) => {
    const text = WITNESSES[pack.code]?.[`${section}.${key}`];
    expect(text, 'a report that only this list decides').toBeDefined();
    const less = without(pack, section, key);
    expect(findingsBy(less, text ?? '')).not.toBe(findingsBy(whole.get(pack.code)!, text ?? ''));
  });
});
