import type { LooseFigure } from '../../../../src/core/brief.ts';

/** The beginning of a sentence, to name it by. */
export const brief = (text: string): string =>
  text.length <= 48 ? text : `${text.slice(0, text.lastIndexOf(' ', 46))}…`;

/** What stands in the analyst's words and is to be confirmed: figures and dates, then names. */
export function looseLines(
  loose: readonly LooseFigure[],
  m: { readonly loose: (figures: string) => string; readonly names: (names: string) => string },
): readonly string[] {
  const listed = (own: readonly LooseFigure[]): string =>
    [...new Set(own.map(({ words }) => words))].join(', ');
  const names = loose.filter(({ kind }) => kind === 'person');
  const others = loose.filter(({ kind }) => kind !== 'person');
  return [
    ...(others.length === 0 ? [] : [m.loose(listed(others))]),
    ...(names.length === 0 ? [] : [m.names(listed(names))]),
  ];
}
