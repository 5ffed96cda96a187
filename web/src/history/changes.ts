import type { When } from '../../../src/core/findings.ts';
import type { ClaimField, TollRange } from '../../../src/core/records.ts';
import type { NameOf } from '../ledger/names.ts';
import { tollText, withAside } from '../format/numbers.ts';
import { valuesText } from '../judging/words.ts';
import type { Lang } from '../messages/language.svelte.ts';
import type { Messages } from '../messages/messages.ts';

/** Fields of a summary whose values read like those of a field of the ledger. */
const LIKE: Readonly<Record<string, ClaimField>> = {
  when: 'when',
  where: 'where',
  perpetrators: 'perpetrator',
  targets: 'target',
  responsibility: 'responsibility',
};

/** What a field of a summary is called. */
export const fieldName = (field: string, m: Messages): string => m.judging.history.fields[field] ?? field;

/** A value of a summary in words; what it holds beyond them is shown as it is rather than hidden. */
export function summaryText(field: string, value: unknown, lang: Lang, m: Messages, nameOf?: NameOf): string {
  const { none } = m.judging.history;
  if (value === null || value === undefined) return none;
  if (Array.isArray(value) && value.length === 0) return none;
  if (field === 'tolls') return tollsText(value as readonly TollRange[], lang, m);
  const like = LIKE[field];
  if (like !== undefined) return valuesText(like, filled(like, value), lang, m, nameOf);
  const words = wordsOf(field, m);
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  return values.map((one) => words[String(one)] ?? String(one)).join(', ');
}

const tollsText = (tolls: readonly TollRange[], lang: Lang, m: Messages): string =>
  tolls.map((toll) => withAside(tollText(toll, lang, m), m.terms.harmed[toll.who])).join(', ');

/** A date of a history has no evidence, and no hour where none is known. */
function filled(field: ClaimField, value: unknown): unknown {
  return field === 'when' ? { time: null, partOfDay: null, ...(value as Partial<When>) } : value;
}

function wordsOf(field: string, m: Messages): Readonly<Record<string, string>> {
  const { eventType, subEventType, certainty, field: fields } = m.terms;
  const { yes, no } = m.judging.history;
  const known: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    eventType,
    subEventType,
    certainty,
    disputed: fields,
    background: { true: yes, false: no },
  };
  return known[field] ?? {};
}
