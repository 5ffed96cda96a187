/**
 * Seeded texts that read like news: the project's own sample reports, with other towns of the same country, other
 * figures and other days put in, so that no two tell of the same incident.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ReportInput } from '../../src/core/report.ts';
import { seeded } from '../../src/core/seeded.ts';
import { builtinPlaces } from '../../src/gazetteer/builtin/index.ts';

export const LANGUAGES = ['fr', 'en'] as const;
export type Lang = (typeof LANGUAGES)[number];

/** A choice by chance: a whole number from 0 up to, not including, `below`. */
export type Pick = (below: number) => number;

/** Choices that are the same for the same seed. */
export function pickFrom(seed: number): Pick {
  const random = seeded(seed);
  return (below) => Math.floor(random() * below);
}

const SAMPLES = join(import.meta.dirname, '..', '..', 'samples', 'reports.jsonl');

/** The sample reports, in file order. */
export const samples: readonly ReportInput[] = readFileSync(SAMPLES, 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line): ReportInput => JSON.parse(line));

const DAYS: Readonly<Record<Lang, readonly string[]>> = {
  fr: ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'],
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
};

// One word each, so that a name is found by a look at single words; big towns stand for a country in other ways too.
const towns = builtinPlaces().filter(
  ({ kind, name, population }) =>
    kind === 'settlement' && /^\p{Lu}\p{L}+$/u.test(name) && population < 500_000,
);
const townNamed = new Map(towns.map((town) => [town.name, town]));
const townsOf = Map.groupBy(towns, (town) => town.country);

const WORDS = /\p{L}+|\p{Nd}+/gu;

/** The text with every town, day of the week and small figure replaced. */
function retold(text: string, lang: Lang, pick: Pick): string {
  const days = DAYS[lang];
  // Within one report a town or day stays the same wherever it is named again.
  const chosen = new Map<string, string>();
  const once = (word: string, choose: () => string): string => {
    const known = chosen.get(word) ?? choose();
    chosen.set(word, known);
    return known;
  };
  return text.replace(WORDS, (word) => {
    const town = townNamed.get(word);
    const peers = town && townsOf.get(town.country);
    if (peers) return once(word, () => peers[pick(peers.length)]!.name);
    if (days.includes(word)) return once(word, () => days[pick(days.length)]!);
    return /^[1-9]\d?$/.test(word) && Number(word) > 31 ? String(32 + pick(60)) : word;
  });
}

/** One report like the samples. */
export function newsReport(lang: Lang, pick: Pick): ReportInput {
  const written = samples.filter((sample) => sample.lang === lang);
  const sample = written[pick(written.length)]!;
  return { lang, publishedAt: sample.publishedAt, text: retold(sample.text, lang, pick) };
}

/** Reports in both languages by turns. */
export function newsReports(count: number, seed: number): ReportInput[] {
  const pick = pickFrom(seed);
  return Array.from({ length: count }, (_, i) => newsReport(LANGUAGES[i % LANGUAGES.length]!, pick));
}

/** One long report of exactly `length` characters. */
export function newsText(lang: Lang, length: number, seed: number): ReportInput {
  const pick = pickFrom(seed);
  const parts: string[] = [];
  for (let size = 0; size < length; size += parts.at(-1)!.length + 2) parts.push(newsReport(lang, pick).text);
  return { lang, publishedAt: '2025-07-02', text: parts.join('\n\n').slice(0, length) };
}
