/** Surges, shifts and reporting on a terminal. */
import type { TestedShift } from '../../core/analysis/shifts.ts';
import type { TestedCell } from '../../core/analysis/surges.ts';
import type { TrendAnswer } from '../../core/analysis/trends.ts';
import type { Bilingual } from '../../core/bilingual.ts';
import { addDays } from '../../core/calendar.ts';
import type { Terminal } from '../terminal.ts';
import { plainDay } from './days.ts';
import { hang, wrap } from './layout.ts';
import { paint } from './style.ts';

type Surroundings = Pick<Terminal, 'style' | 'words'>;

/** Ids shown of a finding; the rest is in --json. */
const MOST_IDS = 8;

/** All three parts; `all`: with what is not beyond chance. */
export function renderTrends(answer: TrendAnswer, all: boolean, terminal: Surroundings): string {
  const { surges } = answer;
  const { say, lang } = terminal.words;
  const since = addDays(surges.question.until, 1 - surges.question.windowDays);
  const [first, last] = [plainDay(since, lang), plainDay(surges.question.until, lang)];
  return [
    heading(say.trends.surges, say.trends.window(first, last, surges.lookBack.days), terminal),
    ...surgeLines(answer, all, terminal),
    '',
    heading(say.trends.shifts, null, terminal),
    ...shiftLines(answer, all, terminal),
    '',
    heading(say.trends.reporting, null, terminal),
    ...reportingLines(answer, terminal),
  ].join('\n');
}

const heading = (name: string, rest: string | null, { style }: Surroundings): string =>
  paint(style, 'bold', name) + (rest === null ? '' : paint(style, 'dim', ` · ${rest}`));

function surgeLines(
  { surges, lastDay }: TrendAnswer,
  all: boolean,
  terminal: Surroundings,
): readonly string[] {
  const { say, lang } = terminal.words;
  const { cells, tooFew, leftOut, lookBack } = surges;
  if (lastDay === null) return text(say.trends.none, terminal);
  if (cells.length + tooFew.length === 0) return text(say.trends.empty(plainDay(lastDay, lang)), terminal);
  const found = cells.filter(({ kind }) => kind === 'surge');
  const shown = all ? cells : found;
  return [
    ...(lookBack.days < 28 ? text(say.trends.young(lookBack.days), terminal) : []),
    ...(found.length === 0 ? text(say.trends.noSurge, terminal) : []),
    ...shown.flatMap((cell) => [...finding(cell, cell.kind === 'surge', cell.incidents, terminal), '']),
    ...nulls(shown, terminal),
    ...text(say.trends.tested(surges.tested, tooFew.length), terminal),
    ...(shown.length < cells.length ? text(say.trends.notShown(cells.length - shown.length), terminal) : []),
    ...(leftOut.undated + leftOut.unplaced > 0
      ? text(say.trends.leftOut(leftOut.undated, leftOut.unplaced), terminal)
      : []),
  ];
}

function shiftLines({ shifts }: TrendAnswer, all: boolean, terminal: Surroundings): readonly string[] {
  const { say } = terminal.words;
  const { areas, tooFew } = shifts;
  const found = areas.filter(({ kind }) => kind === 'shift');
  const shown = all ? areas : found;
  const idsOf = ({ classes }: TestedShift): readonly string[] => classes[0]?.incidents ?? [];
  return [
    ...(found.length === 0 ? text(say.trends.noShift, terminal) : []),
    ...shown.flatMap((area) => [...finding(area, area.kind === 'shift', idsOf(area), terminal), '']),
    ...nulls(shown, terminal),
    ...text(say.trends.areasTested(areas.length, tooFew.length), terminal),
    ...(shown.length < areas.length ? text(say.trends.notShown(areas.length - shown.length), terminal) : []),
  ];
}

function reportingLines({ reporting }: TrendAnswer, terminal: Surroundings): readonly string[] {
  const { say, lang } = terminal.words;
  const number = new Intl.NumberFormat(lang === 'fr' ? 'fr-FR' : 'en-GB', { maximumFractionDigits: 1 });
  const days = reporting.incomplete.map(({ day, reported, expected, low, high }) => {
    const come = expected === null || high === null ? '' : ` → ${number.format(low)}–${number.format(high)}`;
    return `${plainDay(day, lang)} (${reported}${come})`;
  });
  return [
    ...text(reporting.says[lang], terminal),
    ...(days.length === 0 ? [] : text(say.trends.incomplete(days.join(', ')), terminal)),
    ...reporting.silent.flatMap(({ source, lastDay, perWeek }) =>
      text(say.trends.silentSince(source, plainDay(lastDay, lang), number.format(perWeek)), terminal),
    ),
    ...reporting.quietAreas.flatMap(({ says }) => text(says[lang], terminal)),
  ];
}

function finding(
  { sentence, details, caveats }: Pick<TestedCell, 'sentence' | 'details' | 'caveats'>,
  isFound: boolean,
  incidents: readonly string[],
  { style, words }: Surroundings,
): readonly string[] {
  const { say, lang } = words;
  const under = (said: Bilingual, label = ''): readonly string[] =>
    hang(style, {
      text: said[lang],
      indent: 2,
      labelWidth: label === '' ? 0 : label.length + 1,
      label,
      paint: 'dim',
    });
  const more = incidents.length > MOST_IDS ? ' …' : '';
  const ids = incidents.slice(0, MOST_IDS).join(' ') + more;
  return [
    ...hang(style, {
      label: isFound ? '▲' : '·',
      text: sentence[lang],
      indent: 0,
      labelWidth: 2,
      ...(isFound ? { paint: 'bold' as const } : {}),
    }),
    ...details.flatMap((detail) => hang(style, { text: detail[lang], indent: 2, labelWidth: 0 })),
    ...caveats.flatMap((caveat) => under(caveat, '–')),
    ...(ids === ''
      ? []
      : hang(style, { text: `${say.trends.incidents} ${ids}`, indent: 2, labelWidth: 0, paint: 'dim' })),
  ];
}

/** Each null hypothesis once, below the findings that are held against it. */
const nulls = (
  found: readonly { readonly nullHypothesis: Bilingual }[],
  { style, words }: Surroundings,
): readonly string[] =>
  [...new Set(found.map(({ nullHypothesis }) => nullHypothesis[words.lang]))].flatMap((said) =>
    hang(style, { text: said, indent: 0, labelWidth: 0, paint: 'dim' }),
  );

const text = (line: string, { style }: Surroundings): readonly string[] => wrap(line, style.width);
