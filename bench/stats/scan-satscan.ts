/**
 * SaTScan's own sample, "NYC fever", as CSV in the folder that VIGIE_SATSCAN names, against what SaTScan 10.3.2 prints of
 * it (M. Kulldorff and Information Management Services, https://www.satscan.org/).
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { scanFile } from '../../src/app/scan/index.ts';
import { absent, atMost, within, type Row } from './row.ts';

const PARAMETERS = {
  from: '2001-11-01',
  to: '2001-11-24',
  maxRadiusKm: 3,
  maxDays: 7,
  minCases: 2,
  replications: 9_999,
} as const;

/** Centre, radius, places, first day, cases, expected, LLR, p. SaTScan stopped at 206 dealings, so its p-values are rough. */
const PRINTED = [
  ['11418', 2.9, 9, '2001-11-22', 4, 0.67, 3.845418, 0.242],
  ['11372', 0, 1, '2001-11-24', 2, 0.16, 3.164201, 0.575],
  ['10472', 0, 1, '2001-11-23', 2, 0.29, 2.137259, 0.966],
] as const;

export async function satscanRows(): Promise<readonly Row[]> {
  const folder = process.env['VIGIE_SATSCAN'] ?? '';
  const file = join(folder, 'nycfever.csv');
  if (folder === '' || !existsSync(file))
    return [
      absent(
        'LLR of SaTScan’s sample, largest difference',
        'VIGIE_SATSCAN names no folder with nycfever.csv',
      ),
    ];
  const { result } = await scanFile(file, { parameters: PARAMETERS, uiLang: 'en', stdin: nothing() });
  const pairs = PRINTED.map((printed, i) => [printed, result.clusters[i]] as const);
  const isOther = ([printed, ours]: (typeof pairs)[number]): boolean => {
    const [centre, radius, places, from, observed, expected] = printed;
    return !(
      ours?.center.location === centre &&
      Math.abs(ours.radiusKm - radius) < 0.005 &&
      ours.locations.length === places &&
      ours.from === from &&
      ours.to === PARAMETERS.to &&
      ours.observed === observed &&
      Math.abs(ours.expected - expected) < 0.005
    );
  };
  const largest = (difference: (pair: (typeof pairs)[number]) => number): number =>
    Math.max(...pairs.map((pair) => difference(pair)));
  return [
    atMost(
      'LLR of SaTScan’s sample, largest difference',
      largest(([p, o]) => Math.abs(p[6] - (o?.logLikelihoodRatio ?? 0))),
      1e-6,
    ),
    atMost('its clusters with another circle, span or count', pairs.filter(isOther).length, 0),
    within('its clusters, of three', result.clusters.length, 3, 4),
    // Two standard errors of the larger of SaTScan's shares of 207, and a little.
    atMost(
      'its p-values, largest difference',
      largest(([p, o]) => Math.abs(p[7] - (o?.pValue ?? 1))),
      0.09,
    ),
  ];
}

async function* nothing(): AsyncGenerator<Uint8Array> {}
