import { fold, type Token } from '../tokens.ts';
import { ALONE, compileSlots, DIGITS, type Slot } from './slots.ts';
import { WordFacts } from '../words.ts';
import type { DateRule, DateWords, SlotName } from './types.ts';

/** What a rule's slots captured, by name. */
export type Captures = Readonly<Record<string, unknown>>;

/** A rule that matched: tokens up to, not including, `last`. */
export interface RuleMatch {
  readonly rule: DateRule;
  readonly last: number;
  readonly captures: Captures;
}

interface Element {
  readonly words: ReadonlySet<string> | null;
  readonly slot: Slot | null;
  readonly name: string;
  readonly optional: boolean;
}

interface CompiledRule {
  readonly rule: DateRule;
  readonly elements: readonly Element[];
  readonly notAfter: ReadonlySet<string>;
  readonly notBefore: ReadonlySet<string>;
  readonly onlyBefore: ReadonlySet<string> | null;
}

/** The rules that can begin with one folded word: "the" begins many, and is mostly none. */
interface Opening {
  readonly rules: readonly CompiledRule[];
  /** Those of them that can go on with a word. */
  readonly bySecond: ReadonlyMap<string, readonly CompiledRule[]>;
  /** Those that can go on with any, or end there. */
  readonly open: readonly CompiledRule[];
}

/** A rule with what the token behind its first word must be; null where that is open. */
interface Begun {
  readonly compiled: CompiledRule;
  readonly seconds: ReadonlySet<string> | null;
}

/** Rules dispatched on the folded word they can begin with, and on a number. */
export interface Grammar {
  readonly words: WordFacts<Opening | null>;
  readonly number: Opening | null;
}

/** Compiles the rules of a language. */
export function compileGrammar(words: DateWords): Grammar {
  const slots = compileSlots(words);
  const grammar = new Map<string, Begun[]>();
  for (const rule of words.rules) {
    const elements = rule.pattern.split(/\s+/).map((text) => compileElement(text, slots));
    const compiled: CompiledRule = {
      rule,
      elements,
      notAfter: new Set(rule.notAfter?.map(fold)),
      notBefore: new Set(rule.notBefore?.map(fold)),
      onlyBefore: rule.onlyBefore ? new Set(rule.onlyBefore.map(fold)) : null,
    };
    for (const key of firstKeys(elements)) {
      if (key === ',') continue;
      const begun = grammar.get(key) ?? [];
      grammar.set(key, begun);
      begun.push({ compiled, seconds: secondKeys(elements, key) });
    }
  }
  const openings = new Map(Array.from(grammar, ([key, begun]) => [key, openingOf(begun)]));
  return {
    words: new WordFacts((word) => openings.get(word) ?? null),
    number: openings.get(DIGITS) ?? null,
  };
}

function openingOf(begun: readonly Begun[]): Opening {
  const rules = (isIt: (seconds: Begun['seconds']) => boolean): CompiledRule[] =>
    begun.filter(({ seconds }) => isIt(seconds)).map(({ compiled }) => compiled);
  const words = new Set(begun.flatMap(({ seconds }) => [...(seconds ?? [])]));
  return {
    rules: rules(() => true),
    bySecond: new Map(
      Array.from(words, (word) => [word, rules((seconds) => seconds === null || seconds.has(word))]),
    ),
    open: rules((seconds) => seconds === null),
  };
}

function compileElement(text: string, slots: Readonly<Record<SlotName, Slot>>): Element {
  const optional = text.length > 1 && text.endsWith('?');
  const body = optional ? text.slice(0, -1) : text;
  const slotMatch = /^<(\w+)(?:=(\w+))?>$/.exec(body);
  if (!slotMatch) return { words: new Set(body.split('|').map(fold)), slot: null, name: '', optional };
  const kind = slotMatch[1] as SlotName;
  return { words: null, slot: slots[kind], name: slotMatch[2] ?? kind, optional };
}

function firstKeys(elements: readonly Element[]): Set<string> {
  const keys = new Set<string>();
  for (const element of elements) {
    for (const key of element.words ?? element.slot?.firsts ?? []) keys.add(fold(key));
    if (!element.optional) break;
  }
  return keys;
}

/** What can stand behind a first word; null where nothing need, or where it is open. */
function secondKeys(elements: readonly Element[], first: string): Set<string> | null {
  const keys = new Set<string>();
  for (const [index, element] of elements.entries()) {
    const begins = [...(element.words ?? element.slot?.firsts ?? [])].some((key) => fold(key) === first);
    if (begins) {
      const seconds = element.slot ? element.slot.seconds.get(first) : new Set([ALONE]);
      const behind = seconds?.has(ALONE) ? keysFrom(elements, index + 1) : new Set<string>();
      if (!seconds || !behind) return null;
      for (const key of [...seconds, ...behind]) keys.add(key);
    }
    if (!element.optional) break;
  }
  return keys;
}

/** The first words of what is left of a rule; null where nothing of it need follow. */
function keysFrom(elements: readonly Element[], index: number): Set<string> | null {
  const rest = elements.slice(index);
  return rest.every((element) => element.optional) ? null : firstKeys(rest);
}

/** Rules that may match somewhere, in their order. */
export type Candidates = readonly CompiledRule[];

const NO_RULES: Candidates = [];

/** The rules that may start at token `at`; most tokens start none. */
export function rulesAt(grammar: Grammar, tokens: readonly Token[], at: number): Candidates {
  const token = tokens[at]!;
  const opening = token.kind === 'number' ? grammar.number : grammar.words.of(token);
  if (!opening) return NO_RULES;
  const next = tokens[at + 1];
  if (next === undefined) return opening.open;
  // A joiner may stand between any two words, and a full stop behind a short month.
  return BETWEEN.has(next.fold) ? opening.rules : (opening.bySecond.get(keyOf(next)) ?? opening.open);
}

/** The longest of the rules that starts at token `at` and ends before `limit`; the earlier rule where two are as long. */
export function matchRules(
  rules: Candidates,
  tokens: readonly Token[],
  at: number,
  limit: number,
  accept: (match: RuleMatch) => boolean,
): RuleMatch | null {
  let best: RuleMatch | null = null;
  for (const compiled of rules) {
    const before = tokens[at - 1];
    if (before && compiled.notAfter.has(before.fold)) continue;
    const found = withoutComma(matchElements(compiled.elements, 0, tokens, at, limit), tokens);
    if (!found || (best && found.last <= best.last)) continue;
    const after = tokens[found.last];
    if (after && (compiled.notBefore.has(after.fold) || !mayPrecede(compiled, after))) continue;
    const match = { rule: compiled.rule, last: found.last, captures: Object.fromEntries(found.captures) };
    if (accept(match)) best = match;
  }
  return best;
}

const mayPrecede = ({ onlyBefore }: CompiledRule, after: Token): boolean =>
  onlyBefore === null || after.kind === 'mark' || onlyBefore.has(after.fold);

const keyOf = (token: Token): string => (token.kind === 'number' ? DIGITS : token.fold);

const BETWEEN = new Set(['-', "'", '.']);

interface Found {
  readonly last: number;
  readonly captures: readonly (readonly [string, unknown])[];
}

/** An optional comma that nothing follows belongs to the sentence. */
const withoutComma = (found: Found | null, tokens: readonly Token[]): Found | null =>
  found && tokens[found.last - 1]?.text === ',' ? { ...found, last: found.last - 1 } : found;

function matchElements(
  elements: readonly Element[],
  index: number,
  tokens: readonly Token[],
  at: number,
  limit: number,
): Found | null {
  const element = elements[index];
  if (!element) return { last: at, captures: [] };
  const withIt = takeElement(elements, index, element, tokens, at, limit);
  if (!element.optional) return withIt;
  const withoutIt = matchElements(elements, index + 1, tokens, at, limit);
  if (!withIt || !withoutIt) return withIt ?? withoutIt;
  return withIt.last >= withoutIt.last ? withIt : withoutIt;
}

function takeElement(
  elements: readonly Element[],
  index: number,
  element: Element,
  tokens: readonly Token[],
  at: number,
  limit: number,
): Found | null {
  const taken =
    readElement(element, tokens, at, limit) ??
    readElement(element, tokens, skipJoiner(tokens, at, index), limit);
  if (!taken) return null;
  const rest = matchElements(elements, index + 1, tokens, taken.last, limit);
  if (!rest) return null;
  return element.slot ? { last: rest.last, captures: [[element.name, taken.value], ...rest.captures] } : rest;
}

function readElement(
  element: Element,
  tokens: readonly Token[],
  at: number,
  limit: number,
): { readonly value: unknown; readonly last: number } | null {
  const token = tokens[at];
  if (!token || at >= limit) return null;
  if (element.slot) return element.slot.read(tokens, at, limit);
  return element.words?.has(token.fold) ? { value: token.fold, last: at + 1 } : null;
}

/** The token after a hyphen or apostrophe that joins two words without spaces, else one past the end. */
function skipJoiner(tokens: readonly Token[], at: number, index: number): number {
  const [joiner, next] = [tokens[at], tokens[at + 1]];
  const joins = joiner?.fold === "'" || (joiner?.fold === '-' && !joiner.spaceBefore);
  return index > 0 && joins && next && !next.spaceBefore ? at + 1 : tokens.length;
}
