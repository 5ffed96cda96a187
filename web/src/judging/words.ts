import type { DecisionBody } from '../../../src/core/decisions.ts';
import { valueText } from '../ledger/value.ts';
import type { Lang } from '../messages/language.svelte.ts';
import type { Messages } from '../messages/messages.ts';

/** What a decision says, in one line: "Corrected: When – 3 July 2025". */
export function decisionText(body: DecisionBody, lang: Lang, m: Messages): string {
  const { kinds } = m.judging.decisions;
  const { reliability, credibility } = m.judging.grades;
  switch (body.kind) {
    case 'pair':
      return kinds[body.ruling];
    case 'correct':
      return `${kinds.correct(m.terms.field[body.field])} – ${valuesText(body.field, body.value, lang, m)}`;
    case 'reliability':
      return kinds.reliability(body.source, `${body.grade} – ${reliability[body.grade]}`);
    case 'credibility':
      return kinds.credibility(`${body.grade} – ${credibility[body.grade]}`);
    case 'road':
      return kinds.road;
    case 'corridor':
      return kinds.corridor;
    case 'withdraw':
      return kinds.withdraw;
    case 'undo':
      return kinds.undo;
  }
}

/** A value, or a list of them, in words. */
export function valuesText(
  field: Parameters<typeof valueText>[0]['field'],
  value: unknown,
  lang: Lang,
  m: Messages,
): string {
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  return values
    .map((one) => {
      const { text, aside } = valueText({ field, value: one }, lang, m);
      return aside === '' ? text : `${text} (${aside})`;
    })
    .join(', ');
}

/** An instant as its day, for words. */
export const dayOf = (instant: string): string => instant.slice(0, 10);
