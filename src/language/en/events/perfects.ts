import type { TriggerEntry } from '../../vocabulary.ts';

/** "was" before a participle; not "was putting", "was under way". */
const PASSIVE = /(?<= |^)(was|were) (?=[a-z-]+(?:ed|en|wn|ung|un|own|ught|et|ade|d)\b)/;

/** "grenade was flung", with "grenade has been flung", "grenade had been flung". */
const inPerfect = (phrase: string): readonly string[] =>
  PASSIVE.test(phrase)
    ? ['has been ', 'have been ', 'had been '].map((perfect) => phrase.replace(PASSIVE, perfect))
    : [];

/** Entries whose fixed phrases in the passive tell of what was done before, too. */
export const withPerfects = (entries: readonly TriggerEntry[]): readonly TriggerEntry[] =>
  entries.map((entry) =>
    entry.phrases
      ? { ...entry, phrases: [...new Set([...entry.phrases, ...entry.phrases.flatMap(inPerfect)])] }
      : entry,
  );
