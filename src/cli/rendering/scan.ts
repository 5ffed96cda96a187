/** What a scan found, for a terminal. */
import type { RecordCluster, ScanCluster, ScanFinding } from '../../core/analysis/scan.ts';
import { daysBetween } from '../../core/calendar.ts';
import { hang, list, shorten, wrap } from './layout.ts';
import { paint, type Style } from './style.ts';

/** Clusters that are shown: all that chance does not explain, and a few more for comparison. */
const MOST_SHOWN = 10;
const RARE = 0.05;
const LONGEST_NAME = 20;
const DAYS_IN_YEAR = 365.25;
const MOST_YEARS = 1000;

type Cells = Readonly<Record<keyof Style['words']['say']['scan']['heads'], string>>;
const LEFT: readonly (keyof Cells)[] = ['place', 'days'];

/** @returns text without a line end */
export function renderScan(finding: ScanFinding, style: Style): string {
  const { lang, say } = style.words;
  const { clusters, verdict, hypothesis, caveats } = finding;
  const shown = clusters.filter(({ pValue }, i) => i < MOST_SHOWN || pValue <= RARE);
  const rows = shown.map((cluster) => cellsOf(cluster, style));
  const left = clusters.length - shown.length;
  return [
    ...headLines(finding, style),
    '',
    ...(rows.length === 0 ? [say.scan.none] : tableLines(rows, style)),
    ...shown.flatMap((cluster) => evidenceLines(cluster, style)),
    ...(left > 0 ? [paint(style, 'dim', say.scan.more(left))] : []),
    '',
    ...(verdict === null ? [] : wrap(verdict[lang], style.width).map((line) => paint(style, 'bold', line))),
    ...wrap(hypothesis[lang], style.width),
    ...caveats.flatMap((caveat) => hang(style, { label: '·', text: caveat[lang], indent: 0, labelWidth: 2 })),
  ].join('\n');
}

function headLines({ cases, places, parameters }: ScanFinding, style: Style): readonly string[] {
  const { say } = style.words;
  const { from, to, maxRadiusKm, maxDays, retrospective } = parameters;
  const number = numbersIn(style);
  const studied = say.scan.studied(number(cases), number(places), from, to);
  const searched = say.scan.searched(
    number(maxRadiusKm, Number.isInteger(maxRadiusKm) ? 0 : 1),
    number(maxDays),
    retrospective,
  );
  return wrap(`${studied} · ${searched}`, style.width).map((line) => paint(style, 'dim', line));
}

/** Figures with so many digits after the mark: those of a column stand under one another. */
const numbersIn = ({ words }: Style): ((n: number, digits?: number) => string) => {
  const locale = words.lang === 'fr' ? 'fr-FR' : 'en-GB';
  return (n, digits = 0) =>
    new Intl.NumberFormat(locale, { maximumFractionDigits: digits, minimumFractionDigits: digits }).format(n);
};

function cellsOf(cluster: ScanCluster, style: Style): Cells {
  const number = numbersIn(style);
  const { from, to, recurrenceInterval } = cluster;
  return {
    place: shorten(cluster.center.location, LONGEST_NAME),
    radius: `${number(cluster.radiusKm, 1)} km`,
    places: number(cluster.locations.length),
    days: daysBetween(from, to) === 0 ? from : `${from} – ${to}`,
    observed: number(cluster.observed),
    expected: number(cluster.expected, 2),
    ratio: number(cluster.logLikelihoodRatio, 3),
    p: number(cluster.pValue, Math.max(3, Math.ceil(-Math.log10(cluster.pValue)))),
    recurrence: recurrenceInterval === null ? '–' : intervalText(recurrenceInterval, style),
  };
}

function intervalText(days: number, style: Style): string {
  const { scan: say } = style.words.say;
  const number = numbersIn(style);
  const years = days / DAYS_IN_YEAR;
  if (years < 1) return say.days(Math.round(days), number(days));
  if (years > MOST_YEARS) return `> ${say.years(number(MOST_YEARS))}`;
  return say.years(number(years, years < 10 ? 1 : 0));
}

/** What a cluster of the record rests on: ids that `vigie incident` takes. */
function evidenceLines(cluster: ScanCluster | RecordCluster, style: Style): readonly string[] {
  if (!('incidents' in cluster)) return [];
  const label = `${style.words.say.scan.incidents}, ${shorten(cluster.center.location, LONGEST_NAME)}`;
  return hang(style, { label, text: list(cluster.incidents), indent: 0, labelWidth: label.length + 2 });
}

/** Columns where the terminal is wide enough, else a block a cluster. */
function tableLines(rows: readonly Cells[], style: Style): readonly string[] {
  const { heads } = style.words.say.scan;
  const names = (Object.keys(heads) as (keyof Cells)[]).filter(
    // A column without a figure says nothing.
    (name) => rows.some((row) => row[name] !== '–'),
  );
  const widths = names.map((name) => Math.max(heads[name].length, ...rows.map((row) => row[name].length)));
  const line = (cells: Cells): string =>
    names
      .map((name, i) =>
        LEFT.includes(name) ? cells[name].padEnd(widths[i]!) : cells[name].padStart(widths[i]!),
      )
      .join('  ')
      .trimEnd();
  const isWide = widths.reduce((sum, width) => sum + width + 2, -2) <= style.width;
  if (isWide) return [paint(style, 'dim', line(heads)), ...rows.map(line)];
  const labelWidth = Math.max(...names.map((name) => heads[name].length)) + 2;
  return rows.flatMap((row, i) => [
    ...(i === 0 ? [] : ['']),
    ...names.flatMap((name) => hang(style, { label: heads[name], text: row[name], indent: 0, labelWidth })),
  ]);
}
