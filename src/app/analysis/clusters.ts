/** The scan of a record's own incidents. */
import { concludeScan, prepareScan, recordStudy } from '../../analysis/scan/index.ts';
import type { Watch } from '../../core/analysis/desk.ts';
import type { AnalysedRecord } from '../../core/analysis/record.ts';
import type { ClusterQuestion, RecordScan } from '../../core/analysis/scan.ts';
import { VigieError } from '../../core/errors.ts';
import type { UiLang } from '../messages.ts';
import { dealAll } from '../scan/index.ts';
import { SCAN_MESSAGES } from '../scan/messages.ts';

/** @throws VigieError `bad_usage` where the period is empty, `too_large` where the circles hold too many pairs of places */
export async function clustersOf(
  record: AnalysedRecord,
  question: ClusterQuestion,
  lang: UiLang,
  { stop, onProgress }: Watch = {},
): Promise<RecordScan> {
  const say = SCAN_MESSAGES[lang];
  const { input, parameters, noCases, withIncidents } = recordStudy(record, question);
  const { from, to, maxRadiusKm } = parameters;
  if (from > to) throw new VigieError('bad_usage', say.wrongOrder(from, to));
  const ready = prepareScan(input, parameters);
  if (ready.kind === 'too_few') return { ...ready, noCases };
  if (ready.kind === 'too_large')
    throw new VigieError('too_large', say.tooManyPairs(ready.places, maxRadiusKm));
  const finding = concludeScan(ready, await dealAll(ready.study, { ...parameters, stop, onProgress }));
  return { ...finding, clusters: finding.clusters.map(withIncidents), noCases };
}
