/** Scores as a table for a terminal, beside earlier ones where there are any. */
import type { PrecisionRecall } from './figures.ts';
import type { Miss } from './matching.ts';
import type { Scores } from './score.ts';

const SHARES = [
  'subEventType',
  'perpetrator',
  'responsibility',
  'within40km',
  'killedFiguresFound',
  'falseAlarmOnQuietReports',
] as const;
const COUNTS = ['quietReports', 'reports', 'reportsWithoutFindings', 'spans', 'ungroundedSpans'] as const;

/** Scores as flat rows, in the order in which they are printed; the names are stable. */
export function flatFigures(scores: Scores): Readonly<Record<string, number | null>> {
  const rows: Record<string, number | null> = {};
  const add = (name: string, { p, r, f1 }: Pick<PrecisionRecall, 'p' | 'r' | 'f1'>): void => {
    Object.assign(rows, { [`${name} F1`]: f1, [`${name} precision`]: p, [`${name} recall`]: r });
  };
  add('incident', scores.incident);
  for (const [lang, figure] of Object.entries(scores.incidentByLanguage)) add(`incident (${lang})`, figure);
  add('incident, any type', scores.incidentAnyType);
  add('harm', scores.harm);
  add('statement', scores.statement);
  add('operation', scores.operation);
  if (scores.fusion) add('fusion B³', scores.fusion);
  for (const name of SHARES) rows[name] = scores[name];
  for (const name of COUNTS) rows[name] = scores[name];
  return rows;
}

/**
 * A table of figures, a line each: name, today's, and the accepted one with the difference.
 * @param accepted flat figures of an earlier run; a figure that it lacks is printed as "–"
 */
export function scoreTable(scores: Scores, accepted?: Readonly<Record<string, number | null>>): string {
  const lines = Object.entries(flatFigures(scores)).map(([name, today]) => {
    const then = accepted?.[name];
    const cells = accepted
      ? [show(name, today), show(name, then), difference(today, then)]
      : [show(name, today)];
    return name.padEnd(28) + cells.map((cell) => cell.padStart(10)).join('');
  });
  const head = ['today', ...(accepted ? ['accepted', 'change'] : [])];
  return [''.padEnd(28) + head.map((cell) => cell.padStart(10)).join(''), ...lines].join('\n');
}

/** One line for a miss: what was missed or is extra, where, when, and the words. */
export function missLine(miss: Miss): string {
  const label = miss.kind === 'missed' ? 'MISSED' : 'EXTRA ';
  const [place, start, type, quote] = [miss.place, miss.start, miss.eventType, miss.quote].map(
    (x) => x ?? '–',
  );
  return `${label} ${miss.report} ${place} ${start} ${type}: ${quote}`;
}

function show(name: string, figure: number | null | undefined): string {
  if (figure === null || figure === undefined) return '–';
  return COUNTS.some((count) => count === name) ? String(figure) : figure.toFixed(4);
}

function difference(today: number | null, then: number | null | undefined): string {
  if (today === null || then === null || then === undefined || today === then) return '';
  const change = Number((today - then).toFixed(4));
  return change > 0 ? `+${change}` : String(change);
}
