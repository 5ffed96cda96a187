/** The ledger of one incident: its claims by field and value, each with who says it, and its words. */
import type { ClaimCredibility } from '../../core/decisions.ts';
import type { Claim, ClaimField, IncidentDetail } from '../../core/records.ts';
import { reportName } from '../judging/naming.ts';
import { capital, plainDay } from './days.ts';
import { credibilityText } from './grades.ts';
import { hang, quoted } from './layout.ts';
import { paint, type Style } from './style.ts';
import { claimText } from './values.ts';

type Lines = readonly string[];

/** A ledger quotes its reports many times over: enough of the words to find them by. */
const QUOTE = 110;

/** "ORTM, carried by Radio Delta · 2 July 2025"; a report speaks for itself by its outlet, else by its name. */
export function voiceText(claim: Claim, detail: IncidentDetail, { words }: Style): string {
  const { ledger: say } = words.say;
  const day = (iso: string): string => plainDay(iso.slice(0, 10), words.lang);
  if (claim.decision !== null) return say.decidedBy(claim.saidBy, day(claim.recordedAt));
  const report = detail.mentions.find((mention) => mention.report.digest === claim.report)?.report;
  const outlet = claim.relayedBy ?? (report === undefined ? claim.report.slice(0, 12) : reportName(report));
  const who = claim.saidBy === null ? outlet : `${say.saidBy(claim.saidBy)}, ${say.carriedBy(outlet)}`;
  return claim.reportedOn === null ? who : `${who} · ${day(claim.reportedOn)}`;
}

/** An incident with what other accounts suggest of its claims. */
export interface LedgerView {
  readonly detail: IncidentDetail;
  readonly credibility: readonly ClaimCredibility[];
}

/** What other accounts suggest of a claim, beside the grade that a person gave; '' where nobody else speaks of it. */
function suggestionText(claim: Claim, { credibility }: LedgerView, { words }: Style): string {
  const found = credibility.find((one) => one.claim === claim.id)?.suggested;
  if (found === undefined || found.confirming + found.contradicting === 0) return '';
  return words.say.ledger.suggested(
    credibilityText(found.grade, words),
    found.confirming,
    found.contradicting,
  );
}

function standingText(claim: Claim, view: LedgerView, style: Style): string {
  const { words } = style;
  const { ledger: say } = words.say;
  return [
    claim.decision === null ? words.terms.certainty[claim.certainty] : '',
    claim.decision === null ? say.stance[claim.stance] : '',
    claim.grade === null ? '' : say.graded(credibilityText(claim.grade, words)),
    suggestionText(claim, view, style),
    claim.decision ?? '',
    claim.id,
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

/** The words of a claim; a figure may rest on several stretches of a sentence. */
const wordsOf = ({ spans }: Claim): string => [...new Set(spans.map(({ quote }) => quote))].join(' … ');

/** Who says a value, each with their words; relays of one story share theirs, which then stand once. */
function voiceLines(claims: readonly Claim[], view: LedgerView, style: Style): Lines {
  return claims.flatMap((claim, i) => {
    const text = `${voiceText(claim, view.detail, style)} · ${standingText(claim, view, style)}`;
    const words = wordsOf(claim);
    const next = claims[i + 1];
    return [
      ...hang(style, { text, indent: 6, labelWidth: 0 }),
      ...(words === '' || (next !== undefined && wordsOf(next) === words)
        ? []
        : hang(style, { text: quoted(style, words, QUOTE), indent: 6, labelWidth: 0, paint: 'dim' })),
    ];
  });
}

function fieldLines(field: ClaimField, claims: readonly Claim[], view: LedgerView, style: Style): Lines {
  const { chronology, ledger } = style.words.say;
  const mark = view.detail.disputed.includes(field) ? ` · ${paint(style, 'red', ledger.disputed)}` : '';
  const values = Map.groupBy(claims, ({ value }) => claimText(field, value, style.words));
  return [
    `  ${paint(style, 'cyan', capital(chronology.fields[field]))}${mark}`,
    ...[...values].flatMap(([value, voices]) => [
      ...hang(style, { text: value, indent: 4, labelWidth: 0, paint: 'bold' }),
      ...voiceLines(voices, view, style),
    ]),
  ];
}

/** All claims of an incident, field by field in the order of the contract, values in the order of telling. */
export function ledgerLines(view: LedgerView, style: Style): Lines {
  const fields = Object.keys(style.words.say.chronology.fields) as ClaimField[];
  return fields.flatMap((field) => {
    const claims = view.detail.claims.filter((claim) => claim.field === field);
    return claims.length === 0 ? [] : fieldLines(field, claims, view, style);
  });
}

/** Names of reports by digest, as they are shown. */
export function reportNames(detail: IncidentDetail): (digest: string) => string {
  const names = new Map(detail.mentions.map(({ report }) => [report.digest, reportName(report)]));
  return (digest) => names.get(digest) ?? digest.slice(0, 12);
}
