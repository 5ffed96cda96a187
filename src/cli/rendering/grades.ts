/** Grades of the Admiralty code, decisions and log-odds in words. */
import type { Decision, DecisionRecord, DecisionStrain } from '../../core/decisions.ts';
import type { Credibility, Reliability } from '../../core/grades.ts';
import type { Words } from '../messages/index.ts';
import { plainDay } from './days.ts';
import { list } from './layout.ts';
import { claimText } from './values.ts';

/** "B, usually reliable". */
export function reliabilityText(grade: Reliability, { terms }: Words): string {
  return `${grade}, ${terms.reliability[grade]}`;
}

/** "2, probably true". */
export function credibilityText(grade: Credibility, { terms }: Words): string {
  return `${grade}, ${terms.credibility[grade]}`;
}

/** "+4.10", "−0,52". */
export function logOdds(weight: number, { lang }: Words): string {
  const size = Math.abs(weight).toFixed(2);
  return `${weight < 0 ? '−' : '+'}${lang === 'fr' ? size.replace('.', ',') : size}`;
}

/** "by A. Diallo on 5 July 2025". */
export function stampText({ by, at }: Pick<Decision, 'by' | 'at'>, { say, lang }: Words): string {
  return say.judgement.by(by, plainDay(at.slice(0, 10), lang));
}

/** What was decided, in one line. */
export function decisionText({ body, incidents }: DecisionRecord, words: Words): string {
  const { judgement: say, chronology } = words.say;
  const where = incidents.length === 0 ? say.nowhere : list(incidents);
  switch (body.kind) {
    case 'pair':
      return say[body.ruling](where);
    case 'correct':
      return say.correct(chronology.fields[body.field], claimText(body.field, body.value, words), where);
    case 'reliability':
      return say.rateSource(body.source, reliabilityText(body.grade, words));
    case 'credibility':
      return say.rateClaim(body.claim.claim, credibilityText(body.grade, words), where);
    case 'road': {
      const day = (iso: string): string => plainDay(iso, words.lang);
      const until = body.until === null ? null : day(body.until);
      return say.road(body.segment, words.terms.road[body.status], day(body.from), until);
    }
    case 'corridor':
      return say.corridor(body.name, list(body.via));
    case 'withdraw':
      return say.withdraw(body.report.slice(0, 12), where);
    case 'undo':
      return say.undo(body.decision);
  }
}

/** That the evidence goes against a decision, and how strongly. */
export function strainText({ weight, between }: DecisionStrain, words: Words): string {
  const { judgement: say } = words.say;
  const size = logOdds(weight, words);
  return between === null ? say.strain(size) : say.strainBetween(between, size);
}
