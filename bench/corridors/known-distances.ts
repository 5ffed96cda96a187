/**
 * Road distances that are published, km: from the Logistics Cluster's table for Mali, corridor studies, and lengths of national roads.
 * Columns: from, to, km. They differ among themselves by some 5 %.
 */
export const KNOWN_DISTANCES: readonly (readonly [from: string, to: string, km: number])[] = [
  ['ml:bamako', 'ml:kayes', 614],
  ['ml:bamako', 'ml:segou', 235],
  ['ml:bamako', 'ml:sikasso', 370],
  ['ml:bamako', 'ml:mopti', 640],
  ['ml:bamako', 'ml:tombouctou', 1011],
  ['ml:bamako', 'ml:gao', 1200],
  ['ml:bamako', 'ml:kidal', 1500],
  ['ml:segou', 'ml:sikasso', 293],
  ['ml:kayes', 'ml:kenieba', 250],
  ['ml:bamako', 'sn:dakar', 1290],
  ['ci:abidjan', 'ml:bamako', 1170],
  ['gn:conakry', 'ml:bamako', 990],
  ['mr:nouakchott', 'mr:nema', 1100],
  ['tg:lome', 'bf:ouagadougou', 970],
  ['gh:tema', 'bf:ouagadougou', 1057],
  ['bj:cotonou', 'ne:niamey', 1040],
  ['bf:ouagadougou', 'bf:bobo-dioulasso', 360],
  ['bf:ouagadougou', 'bf:dori', 265],
  ['bf:ouagadougou', 'ne:niamey', 500],
  ['ne:niamey', 'ne:zinder', 900],
  ['ne:niamey', 'ne:agadez', 950],
  ['ne:niamey', 'ne:diffa', 1360],
];
