import type { AnalysedRecord } from '../../core/analysis/record.ts';
import type { MeasureLife, StatementLives } from '../../core/analysis/statements.ts';
import { statementLives } from './lives.ts';
import { holds } from './strands.ts';

/**
 * The lives as they stood at the end of `until` (the record's day, where later or absent), and of these only what was in force, or
 * happened, on `since` or after it.
 */
export function livesIn(
  record: AnalysedRecord,
  { since, until }: { readonly since?: string | undefined; readonly until?: string | undefined },
): StatementLives {
  const day = until !== undefined && until < record.day ? until : record.day;
  const all = statementLives(record, day);
  if (since === undefined) return all;
  const lives = all.lives.filter((life) => holds(life.state) || lastDay(life) >= since);
  const kept = new Set(lives.map((life) => life.id));
  return {
    ...all,
    lives,
    announcedNotDone: all.announcedNotDone.filter((item) => kept.has(item.life)),
    doneNotAnnounced: all.doneNotAnnounced.filter((item) => item.to >= since),
    lapsed: all.lapsed.filter((item) => kept.has(item.life)),
  };
}

const lastDay = ({ since, steps }: MeasureLife): string =>
  steps.reduce((last, step) => (step.day > last ? step.day : last), since);
