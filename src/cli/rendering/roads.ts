/** The report of an import of roads for a terminal. */
import type { ImportedRoads } from '../../app/index.ts';
import { ROAD_CHECKS, type RoadCheck, type RoadReport } from '../../corridors/imports/index.ts';
import { plainDay } from './days.ts';
import { hang } from './layout.ts';
import { paint, type Style } from './style.ts';

const INDENT = 4;
const LABEL = 12;
const MOST_CLASSES = 12;

/** Ends that come near may lack a join: somebody should look. The others are what was done. */
const TO_LOOK_AT: readonly RoadCheck[] = ['nearly'];

/** What a network holds, what was left out of it, and what to look at. */
export function renderRoads(source: ImportedRoads, style: Style): string {
  const { roads: say } = style.words.say;
  const { report } = source;
  const { km, segments, towns } = report.network;
  const line = (label: string, texts: readonly string[]): readonly string[] =>
    texts.flatMap((text, i) =>
      hang(style, { label: i === 0 ? label : '', text, indent: INDENT, labelWidth: LABEL }),
    );
  const day = plainDay(source.importedAt.slice(0, 10), style.words.lang);
  return [
    `${paint(style, 'bold', source.files.join(', '))} · ${say.network(km, segments)}, ${say.towns(towns)} · ${say.when(day)}`,
    ...line(say.labels.read, takenOf(report, style)),
    ...line(say.labels.left, leftOf(report, style)),
    ...line(say.labels.bad, report.faults.count > 0 ? [faultsOf(report, style)] : []),
    ...line(
      say.labels.done,
      checksOf(
        report,
        ROAD_CHECKS.filter((check) => !TO_LOOK_AT.includes(check)),
        style,
      ),
    ),
    ...line(say.labels.look, [...checksOf(report, TO_LOOK_AT, style), ...doubtsOf(report, style)]),
    ...line(say.labels.source, [`${source.attribution} · ${source.licence}`]),
  ].join('\n');
}

function takenOf({ roads, features, network }: RoadReport, style: Style): readonly string[] {
  const { roads: say } = style.words.say;
  return [say.read(roads, features), ...(network.oneWay > 0 ? [say.oneWay(network.oneWay)] : [])];
}

function leftOf({ leftOut }: RoadReport, style: Style): readonly string[] {
  const { roads: say } = style.words.say;
  const { classes, geometry, proposed, noRoad } = leftOut;
  const shown = classes.slice(0, MOST_CLASSES).map(({ name, count }) => `${name} ${count}`);
  if (classes.length > MOST_CLASSES) shown.push('…');
  return [
    ...(classes.length > 0 ? [say.classes(shown.join(', '))] : []),
    ...(proposed > 0 ? [say.proposed(proposed)] : []),
    ...(noRoad > 0 ? [say.noRoad(noRoad)] : []),
    ...(geometry > 0 ? [say.geometry(geometry)] : []),
  ];
}

function faultsOf({ faults }: RoadReport, style: Style): string {
  const { roads: say } = style.words.say;
  return say.shown(say.bad(faults.count), faults.first.map(({ feature }) => feature).join(', '));
}

/** A count with the first features it is about; no line where there is none. */
function checksOf({ checks }: RoadReport, which: readonly RoadCheck[], style: Style): readonly string[] {
  const { roads: say } = style.words.say;
  return which.flatMap((check) => {
    const { count, first } = checks[check];
    if (count === 0) return [];
    const more = first.length < count ? ' …' : '';
    return [say.shown(say.checks[check](count), `${first.join(', ')}${more}`)];
  });
}

function doubtsOf({ islands, network }: RoadReport, style: Style): readonly string[] {
  const { roads: say } = style.words.say;
  const where = islands.first.map(({ at, km }) =>
    say.island(at.name ?? `${at.lat.toFixed(3)}, ${at.lon.toFixed(3)}`, Math.round(km)),
  );
  if (islands.count > where.length) where.push('…');
  return [
    ...(islands.count > 0 ? [say.shown(say.islands(islands.count, islands.km), where.join('; '))] : []),
    ...(network.towns === 0 ? [say.noTowns] : []),
  ];
}
