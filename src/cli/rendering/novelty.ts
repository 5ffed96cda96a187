/** Firsts and precursors for a terminal. */
import type { First, Firsts, IncidentNovelty } from '../../core/analysis/novelty.ts';
import type { IncidentPrecursors, Precursors, SignalWorth } from '../../core/analysis/precursors.ts';
import type { Bilingual } from '../../core/bilingual.ts';
import { capital, plainDay } from './days.ts';
import { hang } from './layout.ts';
import { paint, type Paint, type Style } from './style.ts';

type Lines = readonly string[];

const said = (style: Style, words: Bilingual, indent: number, paints?: Paint): Lines =>
  hang(style, { text: words[style.words.lang], indent, labelWidth: 0, paint: paints });

const marked = (style: Style, words: Bilingual, indent: number, paints?: Paint): Lines =>
  hang(style, { label: '–', text: words[style.words.lang], indent, labelWidth: 2, paint: paints });

/** What is new about one incident: firsts that follow from no wider one, what was seen before, how far it lies. */
export function noveltyLines({ answers, reach, notAsked }: IncidentNovelty, style: Style): Lines {
  const firsts = answers
    .filter((each) => each.kind === 'first')
    .filter(({ impliedBy }) => impliedBy === null);
  const seen = answers.filter((each) => each.kind === 'seen');
  return [
    ...firsts.flatMap(({ says: [headline], onlyFirstSeen, confidence }) => [
      ...(headline === undefined ? [] : said(style, headline, 2)),
      ...said(style, onlyFirstSeen.kind === 'judged' ? onlyFirstSeen.said : onlyFirstSeen.says, 4),
      ...said(style, confidence.said, 4),
    ]),
    ...[...seen, ...reach].flatMap(({ says }) => said(style, says, 2)),
    ...notAsked.flatMap((words) => said(style, words, 2, 'dim')),
  ];
}

/** What came before one incident, and what such signals were worth. */
export function precursorLines({ says, signals, worth, caveats }: IncidentPrecursors, style: Style): Lines {
  return [
    ...said(style, says, 2),
    ...signals.flatMap((signal) => marked(style, signal.says, 2)),
    ...worth.flatMap((row) => said(style, row.says, 4)),
    ...caveats.flatMap((words) => said(style, words, 4, 'dim')),
  ];
}

function firstLines(first: First, isWhole: boolean, style: Style): Lines {
  const [headline, ...rest] = first.says;
  return [
    ...(headline === undefined ? [] : marked(style, headline, 2)),
    ...rest.flatMap((words) => said(style, words, 4)),
    ...said(style, first.confidence.said, 4),
    ...(isWhole
      ? [first.nullHypothesis, ...first.caveats].flatMap((words) => said(style, words, 6, 'dim'))
      : []),
  ];
}

/**
 * The firsts of a span by incident.
 * @param isWhole with those that follow from a wider one, and all caveats
 */
export function renderFirsts(found: Firsts, isWhole: boolean, style: Style): string {
  const { novelty: say } = style.words.say;
  const shown = found.firsts.filter(({ impliedBy }) => isWhole || impliedBy === null);
  const incidents = [...new Set([...shown, ...found.reach].map(({ incident }) => incident))];
  const lines = incidents.flatMap((incident) => {
    const own = shown.filter((first) => first.incident === incident);
    const day = own[0] === undefined ? '' : capital(plainDay(own[0].day, style.words.lang));
    return [
      '',
      `${paint(style, 'bold', day)}  ${paint(style, 'dim', incident)}`.trimStart(),
      ...own.flatMap((first) => firstLines(first, isWhole, style)),
      ...found.reach
        .filter((each) => each.incident === incident)
        .flatMap(({ says }) => marked(style, says, 2)),
    ];
  });
  const left = found.firsts.length - shown.length;
  return [
    ...(found.incidents > 0 && lines.length === 0
      ? hang(style, { text: say.noFirsts, indent: 0, labelWidth: 0 })
      : []),
    ...said(style, found.says, 0),
    ...lines,
    ...(left === 0 ? [] : ['', paint(style, 'dim', say.more(left))]),
  ].join('\n');
}

function worthLines(row: SignalWorth, style: Style): Lines {
  const lang = style.words.lang;
  return [
    ...marked(style, row.says, row.area === null ? 0 : 2),
    ...(row.area === null
      ? []
      : row.cases.flatMap(({ report, toldOn, incident, leadDays }) =>
          hang(style, {
            text: `${plainDay(toldOn, lang)} · ${report.slice(0, 12)} → ${incident} (${leadDays} ${lang === 'fr' ? 'j' : 'd'})`,
            indent: 6,
            labelWidth: 0,
            paint: 'dim',
          }),
        )),
  ];
}

/** What signals were worth, by kind; all regions together, then each. */
export function renderPrecursors(found: Precursors, style: Style): string {
  const { novelty: say } = style.words.say;
  const { unplaced, undated, imprecise, cutOff } = found.leftOut;
  const isAny = unplaced + undated + imprecise + cutOff > 0;
  return [
    ...said(style, found.says, 0),
    ...found.rows.flatMap((row) => [...(row.area === null ? [''] : []), ...worthLines(row, style)]),
    '',
    ...(isAny
      ? hang(style, {
          text: say.leftOut(unplaced, undated, imprecise, cutOff),
          indent: 0,
          labelWidth: 0,
          paint: 'dim',
        })
      : []),
    ...(found.rows.length === 0
      ? []
      : [found.nullHypothesis, ...found.caveats].flatMap((words) => said(style, words, 0, 'dim'))),
  ]
    .join('\n')
    .trimEnd();
}
