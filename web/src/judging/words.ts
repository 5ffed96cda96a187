import type { DecisionBody } from '../../../src/core/decisions.ts';
import type { Harm, Responsibility } from '../../../src/core/findings.ts';
import type { NameOf } from '../ledger/names.ts';
import { withAside } from '../format/numbers.ts';
import { valueText } from '../ledger/value.ts';
import { KEEPING } from '../messages/keeping.ts';
import type { Lang } from '../messages/language.svelte.ts';
import type { Messages } from '../messages/messages.ts';
import type { Judgement } from './keeping.ts';

/** What a decision says, in one line: "Corrected: When – 3 July 2025". */
export function decisionText(body: DecisionBody | Judgement, lang: Lang, m: Messages): string {
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
      return `${kinds.road} – ${m.roads.status[body.status]}`;
    case 'corridor':
      return `${kinds.corridor} – ${body.name}`;
    case 'withdraw':
      return kinds.withdraw;
    case 'split':
      return KEEPING[lang].split;
    case 'place':
      return KEEPING[lang].place(body.name, body.meaning);
    case 'undo':
    case 'place-undo':
      return kinds.undo;
  }
}

/** A value, or a list of them, in words. */
export function valuesText(
  field: Parameters<typeof valueText>[0]['field'],
  value: unknown,
  lang: Lang,
  m: Messages,
  nameOf?: NameOf,
): string {
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  return values
    .map((one) => {
      const { text, aside } = valueText({ field, value: whole(field, one) }, lang, m, nameOf);
      return withAside(text, aside);
    })
    .join(', ');
}

/** A value as it was entered may leave out what the server fills in. */
function whole(field: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (field === 'harm') {
    const { low, high = low } = value as Partial<Harm>;
    return { ...value, low, high };
  }
  const nothing: Readonly<Record<string, object>> = {
    responsibility: { by: null } satisfies Partial<Responsibility>,
    target: { name: null },
    damage: { name: null, count: null },
    when: { time: null },
  };
  return { ...nothing[field], ...value };
}

/** An instant as its day, for words. */
export const dayOf = (instant: string): string => instant.slice(0, 10);
