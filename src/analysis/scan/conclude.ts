/** From the best ratios of the dealings to what is told of each cluster. */
import type { ScanCluster, ScanFinding } from '../../core/analysis/scan.ts';
import { addDays } from '../../core/calendar.ts';
import { radiusKm } from './circles.ts';
import { observedClusters, type Cylinder } from './observed.ts';
import type { Ready } from './prepare.ts';
import { fitGumbel, gumbelSurvival, rankAmong, recurrenceInterval, type Gumbel } from './significance.ts';
import { caveats, HYPOTHESIS, verdict } from './words.ts';

/**
 * What a study shows.
 * @param maxima best ratio of each dealing, as many as the parameters say
 */
export function concludeScan(ready: Ready, maxima: Float64Array): ScanFinding {
  const law = fitGumbel(maxima);
  const clusters = observedClusters(ready.study)
    .map((cylinder) => clusterOf(cylinder, ready, maxima, law))
    // The most likely is told whatever its p-value; a lesser one that every dealing equals is nothing.
    .filter(({ pValue }, i) => i === 0 || pValue < 1);
  return {
    kind: 'scanned',
    clusters,
    ...ready.ground,
    verdict: clusters[0] === undefined ? null : verdict(clusters[0]),
    hypothesis: HYPOTHESIS,
    caveats: caveats(ready.ground.parameters),
  };
}

function clusterOf(
  { centre, size, start, end, cases, expected, ratio }: Cylinder,
  { study, sites, ground: { parameters } }: Ready,
  maxima: Float64Array,
  law: Gumbel | null,
): ScanCluster {
  const from = study.circles.first[centre]!;
  const inside = [...study.circles.member.subarray(from, from + size)].map((place) => sites[place]!);
  const { ids, at } = sites[centre]!;
  const rank = rankAmong(maxima, ratio);
  const pValue = rank / (maxima.length + 1);
  const gumbelPValue = law === null ? null : gumbelSurvival(law, ratio);
  return {
    logLikelihoodRatio: ratio,
    pValue,
    gumbelPValue,
    recurrenceInterval: parameters.retrospective ? null : recurrenceInterval(rank, pValue, gumbelPValue),
    observed: cases,
    expected,
    center: { location: ids[0]!, lat: at[1], lon: at[0] },
    radiusKm: radiusKm(at, inside.at(-1)!.at),
    from: addDays(parameters.from, start),
    to: addDays(parameters.from, end - 1),
    locations: inside.flatMap((site) => site.ids),
  };
}
