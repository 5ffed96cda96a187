/** What to bear in mind about one cell. */
import type { SurgeQuestion, TestedCell } from '../../core/analysis/surges.ts';
import type { Bilingual } from '../../core/bilingual.ts';
import { addDays } from '../../core/calendar.ts';
import type { CountCell } from './cells.ts';
import { CAVEATS } from './words.ts';

type Figures = Pick<TestedCell, 'counts' | 'until' | 'perSourceDay' | 'lookBack' | 'incidents' | 'n'>;

/** So much smaller must the ratio get by what reporting grew, to be worth saying. */
const WORTH_SAYING = 0.8;
/** A look-back of less than a year has not seen every season; of less than two months, hardly any cycle. */
const YOUNG_DAYS = 60;

export function caveatsOf(figures: Figures, cell: CountCell, question: SurgeQuestion): readonly Bilingual[] {
  const { counts, perSourceDay, lookBack, until, n } = figures;
  const caveats: Bilingual[] = [CAVEATS.strongest];
  const busiest = busiestDay(cell, new Set(figures.incidents));
  if (counts.observed > 1 && busiest.count * 2 > counts.observed)
    caveats.push(CAVEATS.oneDay(addDays(lookBack.from, busiest.day), busiest.count, counts.observed));
  else caveats.push(CAVEATS.contagion);
  if (perSourceDay === null) caveats.push(CAVEATS.volumeUnknown);
  else if (perSourceDay.ratio < WORTH_SAYING * counts.ratio)
    caveats.push(CAVEATS.volume(counts.ratio, perSourceDay.ratio));
  if (cell.imprecise > 0) caveats.push(CAVEATS.imprecise(cell.imprecise, n));
  if (until === null || until > addDays(question.until, -7)) caveats.push(CAVEATS.incomplete);
  if (lookBack.days < YOUNG_DAYS) caveats.push(CAVEATS.young(lookBack.days));
  return caveats;
}

function busiestDay(
  { incidents }: CountCell,
  within: ReadonlySet<string>,
): { readonly day: number; readonly count: number } {
  const counts = new Map<number, number>();
  for (const { id, day } of incidents) if (within.has(id)) counts.set(day, (counts.get(day) ?? 0) + 1);
  let best = { day: 0, count: 0 };
  for (const [day, count] of counts) if (count > best.count) best = { day, count };
  return best;
}
