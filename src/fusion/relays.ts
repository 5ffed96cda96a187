import type { Findings } from '../core/findings.ts';
import { BETWEEN, CITING_AFTER, CITING_BEFORE, OUTLETS } from './outlets.ts';
import { plainWords } from './words.ts';

interface Spelling {
  readonly outlet: string;
  readonly words: readonly string[];
}

const LONGEST_BRIDGE = 4;

const BY_FIRST_WORD: ReadonlyMap<string, readonly Spelling[]> = indexSpellings();

function indexSpellings(): Map<string, Spelling[]> {
  const index = new Map<string, Spelling[]>();
  for (const [outlet, spellings] of Object.entries(OUTLETS)) {
    for (const spelling of spellings) {
      const words = spelling.split(' ');
      const first = words[0] ?? '';
      index.set(first, [...(index.get(first) ?? []), { outlet, words }]);
    }
  }
  return index;
}

const BY_SPELLING: ReadonlyMap<string, string> = new Map(
  Object.entries(OUTLETS).flatMap(([outlet, spellings]) =>
    spellings.map((spelling) => [spelling, outlet] as const),
  ),
);

/** The outlet that a name spells, as a key of the outlet table; null for anybody else ("une source locale"). */
export function outletOf(name: string | null): string | null {
  if (name === null) return null;
  const words = plainWords(name);
  for (let start = 0; start < words.length; start++) {
    const outlet = BY_SPELLING.get(words.slice(start).join(' '));
    if (outlet !== undefined) return outlet;
    if (!BETWEEN.has(words[start] ?? '')) return null;
  }
  return null;
}

function isCited(words: readonly string[], start: number, end: number): boolean {
  if (CITING_AFTER.has(words[end] ?? '')) return true;
  for (let i = start - 1; i >= Math.max(0, start - LONGEST_BRIDGE); i--) {
    if (CITING_BEFORE.has(words[i] ?? '')) return true;
    if (!BETWEEN.has(words[i] ?? '')) return false;
  }
  return false;
}

// "cité par Jeune Afrique et Reuters": what is joined to a cited outlet is cited with it.
function citedIn(text: string): string[] {
  const words = plainWords(text);
  const cited: string[] = [];
  let lastEnd = -1;
  for (const [i, word] of words.entries()) {
    for (const spelling of BY_FIRST_WORD.get(word) ?? []) {
      const end = i + spelling.words.length;
      const matches = spelling.words.every((w, k) => words[i + k] === w);
      const joined = lastEnd === i - 1 && (words[i - 1] === 'et' || words[i - 1] === 'and');
      if (!matches || !(joined || isCited(words, i, end))) continue;
      cited.push(spelling.outlet);
      lastEnd = end;
    }
  }
  return cited;
}

/**
 * Outlets that a report says it relays, as sorted keys of the outlet table: those named as source of a figure,
 * and those cited in the body ("selon l’AFP", "told Reuters", "RFI rapporte"). A name alone is no relay.
 */
export function relaysOf(findings: Findings): readonly string[] {
  const sources = findings.incidents.flatMap((incident) =>
    incident.harm.map((harm) => outletOf(harm.source)),
  );
  const named = sources.filter((outlet) => outlet !== null);
  return [...new Set([...named, ...citedIn(findings.report.text)])].sort();
}
