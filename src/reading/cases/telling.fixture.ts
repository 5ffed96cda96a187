import type { Findings, Harm, Incident, When } from '../../core/findings.ts';
import { createReader } from '../index.ts';

/** A sentence or two, the language, and what is to be read; read as if published on Wednesday 6 March 2024. */
export type Case = readonly [lang: 'fr' | 'en', text: string, expected: string];

export const PUBLISHED = '2024-03-06';
const read = createReader();

export const findingsOf = (lang: string, text: string, publishedAt: string | null = PUBLISHED): Findings =>
  read({ text, lang, ...(publishedAt === null ? {} : { publishedAt }) });

/** Incidents joined by " | ", each described by `describe`; background ones behind "bg ". */
const told = (describe: (incident: Incident) => string) => (lang: string, text: string) =>
  findingsOf(lang, text)
    .incidents.map((i) => `${i.background ? 'bg ' : ''}${describe(i)}`)
    .join(' | ');

/** "2024-03-04..2024-03-05 p1 04:00 night". */
export function days(when: When | null): string {
  if (when === null) return 'open';
  const { start, end, time, partOfDay, timePrecision, anchor } = when;
  const stretch = start === end ? start : `${start}..${end}`;
  return [
    stretch,
    timePrecision > 1 ? `p${timePrecision}` : '',
    time ?? '',
    partOfDay ?? '',
    anchor === 'tense' ? 'by tense' : '',
  ]
    .filter((word) => word !== '')
    .join(' ');
}

/** "killed 3 civilians (ORTM)", "+" where no upper bound is known, "?" behind hedged ones. */
export function figure({ effect, low, high, who, source, certainty }: Harm): string {
  const range = high === null ? `${low}+` : high === low ? `${low}` : `${low}-${high}`;
  return `${effect} ${range} ${who}${certainty === 'hedged' ? '?' : ''}${source ? ` (${source})` : ''}`;
}

const by = (i: Incident): string =>
  i.actors
    .filter((a) => a.role === 'perpetrator')
    .map((a) => a.actorId ?? a.name)
    .join('+') || 'nobody';

/** Place and days of every incident: "Boni 2024-03-03". */
export const readDays = told((i) => `${i.where?.name ?? '?'} ${days(i.when)}`);
/** Type, place, days, who did it and the figures. */
export const readWhole = told(
  (i) =>
    `${i.subEventType} @ ${i.where?.name ?? '?'} ${days(i.when)} by ${by(i)}: ${i.harm.map(figure).join('; ')}`,
);
/** Figures of every incident. */
export const readFigures = told((i) => i.harm.map(figure).join('; '));
/** Type, certainty and responsibility of every incident. */
export const readTelling = told((i) => `${i.subEventType}, ${i.certainty}, ${i.responsibility.status}`);
/** Type, place and who did it. */
export const readParties = told((i) => `${i.subEventType} @ ${i.where?.name ?? '?'} by ${by(i)}`);
/** Place with its precision: "Gossi g2". */
export const readPlaces = told((i) => `${i.where?.name ?? '?'} g${i.where?.geoPrecision ?? '?'}`);
