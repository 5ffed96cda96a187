/** How many spans findings carry, and how many of them do not quote the text that they point at. */
export interface Grounding {
  readonly spans: number;
  readonly ungrounded: number;
}

const SECTIONS = [
  'incidents',
  'operations',
  'statements',
  'signals',
  'corridors',
  'assessments',
  'contradictions',
] as const;

/** Looks through every section of findings for spans. `text` is the report's, as the findings carry it. */
export function grounding(findings: object, text: string): Grounding {
  const sections = findings as Readonly<Record<string, unknown>>;
  const spans = SECTIONS.flatMap((section) => spansIn(sections[section]));
  const ungrounded = spans.filter((s) => text.slice(s.start, s.end) !== s.quote).length;
  return { spans: spans.length, ungrounded };
}

interface Span {
  readonly start: number;
  readonly end: number;
  readonly quote: unknown;
}

function spansIn(value: unknown): readonly Span[] {
  if (value === null || typeof value !== 'object') return [];
  return isSpan(value) ? [value] : Object.values(value).flatMap(spansIn);
}

function isSpan(value: object): value is Span {
  return 'start' in value && 'end' in value && 'quote' in value && Number.isInteger(value.start);
}
