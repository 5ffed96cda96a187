/** What must hold of the findings of any text whatever. */
import { VigieError } from '../../src/core/errors.ts';
import type { ReadReport } from '../../src/core/ports.ts';
import type { ReportInput } from '../../src/core/report.ts';
import { contractBreaches } from '../../src/reading/contract.fixture.ts';

/**
 * What a report makes a reader do wrong, one line each: throw anything but a refusal in words, break the contract of
 * findings, give what JSON cannot carry, or read the same text to other findings the second time.
 * @param again another reader of the same gazetteer and packs
 */
export function faultsOf(input: ReportInput, read: ReadReport, again: ReadReport = read): string[] {
  try {
    const findings = read(input);
    const written = JSON.stringify(findings);
    const faults = contractBreaches(findings);
    if (JSON.stringify(again(input)) !== written) faults.push('read to other findings the second time');
    if (/\\ud[89a-f]/.test(written)) faults.push('half a character in the findings');
    // The normalised text of most inputs is the input, which was read twice already.
    const isNormal = findings.report.text === input.text;
    if (!isNormal && JSON.stringify(again({ ...input, text: findings.report.text })) !== written)
      faults.push('its own normalised text is read to other findings');
    return faults;
  } catch (error) {
    if (error instanceof VigieError && !error.message.includes('\n')) return [];
    return [`threw ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`];
  }
}
