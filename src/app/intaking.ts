/** From offered reports to drafts for the journal, with the reason where one is not taken. */
import { VigieError } from '../core/errors.ts';
import type { Findings } from '../core/findings.ts';
import type { ReadReport } from '../core/ports.ts';
import type { IngestResult, Offered, Refusal } from '../core/use-cases.ts';
import type { ReportInput } from '../core/report.ts';
import { findFault, type Fault } from './checking.ts';
import type { AppMessages } from './messages.ts';
import { rawDigest } from './projection.ts';

/** A report that the journal is about to take. */
export interface Candidate {
  readonly report: ReportInput;
  readonly findings: Findings;
}

/** What became of one offered report before it met the journal. */
export type Sifted =
  | { readonly kind: 'new'; readonly candidate: Candidate; readonly result: IngestResult }
  | { readonly kind: 'settled'; readonly result: IngestResult };

/** How reports are told apart and read. */
export interface Sieve {
  readonly read: ReadReport;
  readonly say: AppMessages;
  /** Of these digests those of the record and of what is on its way there, with the report's own digest. */
  readonly known: (digests: readonly string[]) => Promise<ReadonlyMap<string, string>>;
}

/** Only the members that the contract names are kept, so that the journal holds nothing unforeseen. */
function keep(report: ReportInput): ReportInput {
  const { text, id, title, publishedAt, source, url, lang, sensitivity } = report;
  return { text, id, title, publishedAt, source, url, lang, sensitivity };
}

/**
 * Checks, recognises and reads the reports of one batch.
 * A text that occurs twice in it is new once and known after.
 */
export async function sift(offered: readonly Offered[], sieve: Sieve): Promise<readonly Sifted[]> {
  const known = new Map(await sieve.known(offered.filter(hasText).map(rawDigest)));
  const sifted: Sifted[] = [];
  for (const one of offered) {
    sifted.push(isRefusal(one) ? refused(one) : siftOne(one, known, sieve));
    // Reading is long work in one thread: let the server answer in between.
    await new Promise((resolve) => setImmediate(resolve));
  }
  return dropSameContent(sifted, sieve);
}

const isRefusal = (offered: Offered): offered is Refusal => 'reason' in offered;
const hasText = (offered: Offered): offered is ReportInput =>
  typeof (offered as ReportInput).text === 'string';

function siftOne(report: ReportInput, known: Map<string, string>, sieve: Sieve): Sifted {
  const fault = findFault(report, sieve.say);
  if (fault) return refuse(report, fault);
  const raw = rawDigest(report);
  const digest = known.get(raw);
  if (digest !== undefined) return asKnown(report, digest);
  const findings = readOrFault(report, sieve);
  if ('reason' in findings) return refuse(report, findings);
  known.set(raw, findings.report.digest);
  return {
    kind: 'new',
    candidate: { report: keep(report), findings },
    result: { ...named(report, findings.report.digest), status: 'accepted', digest: findings.report.digest },
  };
}

/** Two texts as they came can be one after normalising: the digest of the content decides. */
async function dropSameContent(sifted: readonly Sifted[], sieve: Sieve): Promise<readonly Sifted[]> {
  const digests = sifted.flatMap((one) => (one.kind === 'new' ? one.candidate.findings.report.digest : []));
  const known = new Map(await sieve.known(digests));
  return sifted.map((one) => {
    if (one.kind === 'settled') return one;
    const { digest } = one.candidate.findings.report;
    if (known.has(digest)) return { kind: 'settled', result: { ...one.result, status: 'known' } };
    known.set(digest, digest);
    return one;
  });
}

function asKnown(report: ReportInput, digest: string): Sifted {
  return { kind: 'settled', result: { ...named(report, digest), status: 'known', digest } };
}

function readOrFault(report: ReportInput, { read, say }: Sieve): Findings | Fault {
  try {
    return read(report);
  } catch (error) {
    if (error instanceof VigieError) return { code: error.code, reason: error.message };
    const why = error instanceof Error ? error.message : String(error);
    return { code: 'failed', reason: say.readerFailed(why.split('\n', 1)[0] ?? '') };
  }
}

function refuse(report: ReportInput, { code, reason }: Fault): Sifted {
  const name = typeof report.id === 'string' ? report.id : hasText(report) ? rawDigest(report) : '?';
  return { kind: 'settled', result: { ...named(report, name), status: 'refused', code, reason } };
}

function refused({ origin, code, reason }: Refusal): Sifted {
  return { kind: 'settled', result: { report: origin, status: 'refused', code, reason, origin } };
}

function named({ id, origin }: ReportInput, digest: string): Pick<IngestResult, 'report' | 'origin'> {
  return { report: typeof id === 'string' ? id : digest, ...(origin === undefined ? {} : { origin }) };
}
