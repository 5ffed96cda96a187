/** What the command line says around firsts and precursors, in English; novelty.fr.ts has the same keys. */
export const noveltyHelp = {
  firsts: 'lists what was first in the record: groups in areas, kinds and means of groups, targets in areas',
  firstsMore:
    '"First" is first in the record since it begins, with how many reports were searched, who reports on the area, the chance that it is only the first seen, and how odd it is that there was none before.',
  all: 'also firsts that follow from a wider one, with all caveats',
  precursors: 'shows how often each kind of signal came before an incident, and how often before nothing',
  precursorsMore:
    'Signals are patrols, searches, checkpoints, warnings, closures and the like. Only those told beforehand count. This looks back by region; it forecasts nothing.',
};

export const novelty = {
  new: 'What is new',
  before: 'What came before',
  noIncident: 'No dated incident in this span of days: nothing can be first.',
  noFirsts: 'Nothing in this span of days was first in the record.',
  leftOut: (unplaced: number, undated: number, imprecise: number, cutOff: number) =>
    `Left out: ${unplaced} without a region, ${undated} without a day, ${imprecise} of a month or more, ${cutOff} at an end of the record.`,
  more: (n: number) => `${n} more that follow from a wider one: --all`,
};

export type NoveltyHelp = typeof noveltyHelp;
export type NoveltyMessages = typeof novelty;
