/** Feeds and intakes, for a terminal. */
import type { FeedRecord } from '../../core/feeds.ts';
import type { Intake, IntakeDetail } from '../../core/intakes.ts';
import { hang } from './layout.ts';
import type { Style } from './style.ts';

type Lines = readonly string[];

const line = (style: Style, text: string, indent: number, paint: 'bold' | 'dim' | undefined): Lines =>
  text === '' ? [] : hang(style, { text, indent, labelWidth: 0, paint });

/** "2025-07-03 10:00 UTC". */
const instant = (at: string): string => `${at.slice(0, 10)} ${at.slice(11, 16)} UTC`;

/** Feeds, as they were named. */
export function renderFeeds(feeds: readonly FeedRecord[], style: Style): string {
  return feeds.flatMap((feed) => feedLines(feed, style)).join('\n');
}

function feedLines(feed: FeedRecord, style: Style): Lines {
  const { feeds: say } = style.words.say;
  const { id, title, source, address, grade, sensitivity, full, allowPrivate, last } = feed;
  const said = [
    source === null ? '' : `${say.source} ${source}`,
    grade ?? '',
    sensitivity === null ? '' : `TLP:${sensitivity}`,
    full ? say.full : '',
    allowPrivate ? say.private : '',
  ];
  const state =
    last === null
      ? say.never
      : last.status === 'failed'
        ? say.lastFailed(instant(last.at), last.reason ?? '')
        : say.lastFetched(instant(last.at));
  return [
    ...line(style, [id, title ?? ''].filter(Boolean).join(' · '), 0, 'bold'),
    ...line(style, address, 4, undefined),
    ...line(style, said.filter(Boolean).join(' · '), 4, undefined),
    ...line(style, state, 4, 'dim'),
  ];
}

/** Intakes, latest first. */
export function renderIntakes(intakes: readonly Intake[], style: Style): string {
  return intakes.flatMap((intake) => intakeLines(intake, style)).join('\n');
}

function intakeLines(intake: Intake, style: Style): Lines {
  const { intakes: say } = style.words.say.feeds;
  const { id, at, way, name, offered, announced, accepted, known, refused, endedAt } = intake;
  const tally = [
    say.tally(accepted, known, refused),
    endedAt === null ? say.brokenOff(offered, announced) : '',
  ];
  return [
    ...line(style, [id, instant(at), say.way[way], name ?? ''].filter(Boolean).join(' · '), 0, 'bold'),
    ...line(style, tally.filter(Boolean).join(' · '), 4, undefined),
  ];
}

/** An intake with what came of each report and what it brought. */
export function renderIntake(detail: IntakeDetail, style: Style): string {
  const { intakes: say } = style.words.say.feeds;
  const titles = new Map(detail.reports.map(({ digest, title }) => [digest, title]));
  const results = detail.items.flatMap(({ name, results: own }) =>
    own.flatMap(({ status, origin, digest, report, reason }) => {
      const title = digest === undefined ? null : (titles.get(digest) ?? null);
      const what = [
        say[status],
        origin ?? name,
        title ?? '',
        digest === undefined ? '' : report.slice(0, 40),
      ];
      return [
        ...line(style, [...new Set(what.filter(Boolean))].join(' · '), 4, undefined),
        ...line(style, reason ?? '', 8, 'dim'),
      ];
    }),
  );
  const incidents = (isNew: boolean): Lines => {
    const own = detail.incidents.filter((one) => one.isNew === isNew);
    if (own.length === 0) return [];
    return [
      ...line(style, isNew ? say.new : say.changed, 0, 'bold'),
      ...own.flatMap(({ incident }) => line(style, `${incident.id} · ${incident.summary}`, 4, undefined)),
    ];
  };
  return [
    ...intakeLines(detail, style),
    ...results,
    ...(detail.incidents.length === 0 ? line(style, say.nothing, 0, undefined) : []),
    ...incidents(true),
    ...incidents(false),
  ].join('\n');
}
