/** The queue of what a person should look at, for a terminal. */
import type { ReviewItem } from '../../core/decisions.ts';
import type { IncidentDetail } from '../../core/records.ts';
import { explain } from '../../fusion/index.ts';
import { settlingCommands } from '../judging/settling.ts';
import { heading } from './days.ts';
import { hang } from './layout.ts';
import type { Style } from './style.ts';
import { kindText } from './values.ts';
import { placeText } from './wording.ts';

const INDENT = 4;
const LABEL = 16;

type Lines = readonly string[];

function changeText({ kind, change }: ReviewItem, { words }: Style): string {
  const { review: say } = words.say.judgement;
  const people =
    change.people === 0
      ? ''
      : kind === 'may_be_one'
        ? say.countedTwice(change.people)
        : kind === 'toll'
          ? say.openBy(change.people)
          : '';
  const incidents = kind === 'may_be_one' ? say.incidentFewer : kind === 'may_be_two' ? say.incidentMore : '';
  const rest = kind === 'strain' ? say.decisionGone : say.field;
  const told = [incidents, people].filter((part) => part !== '');
  return told.length === 0 ? rest : told.join(', ');
}

function aboutText(id: string, detail: IncidentDetail | undefined, { words }: Style): string {
  if (detail === undefined) return id;
  return [
    id,
    placeText(detail.where, words),
    kindText(detail, words),
    heading(detail.when, words),
    words.say.chronology.reports(detail.reports, detail.lineages),
  ].join(' · ');
}

function itemLines(
  item: ReviewItem,
  place: number,
  detailOf: (id: string) => IncidentDetail | undefined,
  style: Style,
): Lines {
  const { words } = style;
  const { review: say } = words.say.judgement;
  const row = (label: string, text: string): Lines =>
    text === '' ? [] : hang(style, { label, text, indent: INDENT, labelWidth: LABEL });
  const rows = (label: string, texts: readonly string[]): Lines =>
    texts.flatMap((text, i) => row(i === 0 ? label : '', text));
  // A command that is wrapped can no longer be copied.
  const commands = settlingCommands(item, detailOf, words).map(
    (command) => `${' '.repeat(INDENT + 2)}$ ${command}`,
  );
  return [
    ...hang(style, {
      text: `${place}. ${say.titles[item.kind]} · ${say.doubt(Math.round(item.doubt * 100))}`,
      indent: 0,
      labelWidth: 0,
      paint: 'bold',
    }),
    ...rows(
      say.about,
      item.incidents.map((id) => aboutText(id, detailOf(id), style)),
    ),
    ...row(say.changes, changeText(item, style)),
    ...row(say.grounds, item.reasons.map((reason) => explain(reason, words.lang)).join(' · ')),
    ...hang(style, { text: say.settles, indent: INDENT, labelWidth: 0, paint: 'dim' }),
    ...commands,
  ];
}

/** The head of the queue; each item with what it is about, what would change, and what would settle it. */
export function renderReview(
  items: readonly ReviewItem[],
  details: ReadonlyMap<string, IncidentDetail>,
  style: Style,
): string {
  return items
    .flatMap((item, i) => [
      ...(i === 0 ? [] : ['']),
      ...itemLines(item, i + 1, (id) => details.get(id), style),
    ])
    .join('\n');
}
