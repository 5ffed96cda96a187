/** The members of a report as they stand in a line of JSON. */
import type { ReportInput } from '../../core/report.ts';

const FIELDS = ['id', 'title', 'publishedAt', 'source', 'url', 'lang', 'sensitivity'] as const;

/** "2025-07-01T06:30:00Z" is the day that it names; anything else stays as it is, to be judged as it came. */
export function dayOf(value: string): string {
  return /^(\d{4}-\d{2}-\d{2})[T ]\d{2}:\d{2}/.exec(value)?.[1] ?? value;
}

/** Takes the known members out of an object. */
export function reportFields(
  value: Readonly<Record<string, unknown>>,
): { readonly report: ReportInput } | { readonly missing: 'text' } | { readonly wrong: string } {
  const { text } = value;
  if (text === undefined || text === null) return { missing: 'text' };
  if (typeof text !== 'string') return { wrong: 'text' };
  const members: Record<string, string> = {};
  for (const field of FIELDS) {
    const member = value[field];
    if (member === undefined || member === null || member === '') continue;
    // Numbered ids are common and unambiguous.
    if (field === 'id' && typeof member === 'number') members[field] = String(member);
    else if (typeof member !== 'string') return { wrong: field };
    else members[field] = field === 'publishedAt' ? dayOf(member) : member;
  }
  return { report: { ...members, text } };
}
