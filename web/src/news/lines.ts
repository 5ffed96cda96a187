/** What is new, in lines: what each says, and where it leads. */
import type { ChangeKind, RecordChanges } from '../../../src/core/changes.ts';
import type { View } from '../address/address.ts';
import { shortDay, whenText } from '../format/dates.ts';
import { decisionText } from '../judging/words.ts';
import type { Messages } from '../messages/messages.ts';

export interface NewsLine {
  readonly key: string;
  /** What of the view is otherwise once it is followed; null: it leads nowhere. */
  readonly to: Partial<View> | null;
  readonly text: string;
  readonly more: string;
}

type Lang = 'fr' | 'en';

/** The lines of one kind. */
export function linesOf(
  kind: ChangeKind,
  found: RecordChanges,
  lang: Lang,
  m: Messages,
): readonly NewsLine[] {
  if (kind === 'newIncidents' || kind === 'changedIncidents')
    return found[kind].items.map(({ id, where, when, subEventType }) => ({
      key: id,
      to: { panel: { kind: 'incident', id } },
      text: `${where?.name ?? m.list.placeUnknown} – ${m.terms.subEventType[subEventType]}`,
      more: when === null ? m.list.dateUnknown : whenText(when, lang, m),
    }));
  return LINES[kind](found, lang, m);
}

const LINES: Readonly<
  Record<
    Exclude<ChangeKind, 'newIncidents' | 'changedIncidents'>,
    (found: RecordChanges, lang: Lang, m: Messages) => readonly NewsLine[]
  >
> = {
  statements: ({ statements }, lang, m) =>
    statements.items.map(({ id, report, act, speaker, organisation, reportedOn, evidence: [words] }) => ({
      key: `${report}/${id}`,
      to: reportAt(report, words),
      text: `${m.terms.act[act]} – ${speaker ?? organisation ?? m.statements.speakerUnknown}`,
      more: reportedOn === null ? '' : shortDay(reportedOn, lang),
    })),
  roads: ({ roads }, lang, m) =>
    roads.items.map(({ segment, from, to, before, after, evidence }) => ({
      key: segment,
      to: { panel: { kind: 'road', id: segment } },
      text: `${from}–${to}${m.judging.colon}${m.roads.status[before]} → ${m.roads.status[after]}`,
      more:
        evidence === null
          ? ''
          : [shortDay(evidence.from, lang), evidence.saidBy].filter((part) => part !== null).join(' · '),
    })),
  towns: ({ towns }, _lang, m) =>
    towns.items.map(({ node, name, changes }) => ({
      key: node,
      to: { tab: 'corridors', table: 'access', panel: null },
      text: name,
      more: changes
        .map(({ bound, kind }) => `${m.roads.access.change[kind]} (${m.roads.access.bound[bound]})`)
        .join(' · '),
    })),
  reports: ({ reports }, lang, m) =>
    reports.items.map(({ digest, title, source, publishedAt }) => ({
      key: digest,
      to: reportAt(digest),
      text: title ?? m.source.untitled,
      more: [source, publishedAt === null ? null : shortDay(publishedAt, lang)]
        .filter((part) => part !== null)
        .join(' · '),
    })),
  decisions: ({ decisions }, lang, m) =>
    decisions.items.map(({ id, body, by, incidents: [incident] }) => ({
      key: id,
      to: incident === undefined ? null : { panel: { kind: 'incident', id: incident } },
      text: decisionText(body, lang, m),
      more: `${m.workbench.news.by} ${by}`,
    })),
  briefs: ({ briefs }, lang, m) =>
    briefs.items.map(({ brief, version, title, by, at, why }) => ({
      key: `${brief}/${version}`,
      to: { tab: 'briefs', saved: brief, version, panel: null },
      text: `${title}, ${m.savedBriefs.version(version)}`,
      more: [m.savedBriefs.savedBy(by, shortDay(at.slice(0, 10), lang)), why]
        .filter((part) => part !== '')
        .join(' · '),
    })),
};

const reportAt = (key: string, words?: { readonly start: number; readonly end: number }): Partial<View> => ({
  panel: { kind: 'report', key, span: words === undefined ? null : [words.start, words.end] },
});
