/** What rises and what is targeted otherwise, and how far reporting can be trusted to show it. */
import type { BriefMatter } from '../matter.ts';
import { Numbers } from './numbers.ts';
import { reportingTold } from './reporting.ts';
import { shiftsTold } from './shifts.ts';
import { surgesTold } from './surges.ts';
import { allTold, ofAnswer, type Told } from './told.ts';

const NAME = { name: { fr: 'Tendances', en: 'Trends' }, command: 'vigie surges' };

export function trendsTold(matter: BriefMatter): Told {
  const { analyses } = matter;
  const all = new Numbers('surges', '', analyses.parameters.surges);
  return ofAnswer(analyses.trends, NAME, all, (answer) =>
    allTold([
      surgesTold(answer.rises, matter),
      shiftsTold(answer.shifts, matter),
      reportingTold(answer.reporting, matter),
    ]),
  );
}
