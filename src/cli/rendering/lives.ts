/** Lives of statements for a terminal: the board, and one life in full. */
import { objectName, STATE_WORDS } from '../../analysis/statements/index.ts';
import type { MeasureLife, StatementLives } from '../../core/analysis/statements.ts';
import { plainDay } from './days.ts';
import { hang, quoted, wrap } from './layout.ts';
import { paint, type Style } from './style.ts';

const INDENT = 2;
const DATE_WIDTH = 12;

type Lines = readonly string[];

/** So much of an id is shown as tells measures apart; any beginning that does is taken. */
export function shortId(id: string): string {
  const [report = '', statement = ''] = id.split('/');
  return `${report.slice(0, 12)}/${statement}`;
}

const isOver = ({ state }: MeasureLife): boolean =>
  state === 'lifted' || state === 'expired' || state === 'lapsed';

/** @returns text without a line end */
export function renderLives(found: StatementLives, style: Style): string {
  const { lang, say } = style.words;
  const words = say.statementLives;
  const titles = new Map(found.lives.map((life) => [life.id, life.title[lang]]));
  const ofLife = ({ life, says }: { readonly life: string; readonly says: MeasureLife['says'] }): Lines =>
    item(style, titles.get(life) ?? '', says[lang]);
  return [
    ...section(
      style,
      words.holding,
      found.lives.filter((l) => !isOver(l)).map((l) => boardLines(l, style)),
    ),
    ...section(
      style,
      words.over,
      found.lives.filter(isOver).map((l) => boardLines(l, style)),
    ),
    ...section(style, words.notDone, found.announcedNotDone.map(ofLife)),
    ...section(
      style,
      words.unannounced,
      found.doneNotAnnounced.map((d) => item(style, '', d.says[lang])),
    ),
    ...section(style, words.lapsed, found.lapsed.map(ofLife)),
  ]
    .slice(1)
    .join('\n');
}

function section(style: Style, title: string, items: readonly Lines[]): Lines {
  return items.length === 0 ? [] : ['', paint(style, ['bold', 'cyan'], title), ...items.flat()];
}

const item = (style: Style, title: string, text: string): Lines => [
  ...(title === '' ? [] : hang(style, { text: title, indent: INDENT, labelWidth: 0, paint: 'bold' })),
  ...hang(style, { text, indent: title === '' ? INDENT : 2 * INDENT, labelWidth: 0 }),
];

function boardLines(life: MeasureLife, style: Style): Lines {
  const { lang, say } = style.words;
  const strong = life.links.filter((l) => l.strength === 'strong').length;
  const facts = [
    say.statementLives.counts(life.tellings.length, strong, life.links.length - strong),
    shortId(life.id),
    life.sensitivity === 'CLEAR' ? '' : `TLP:${life.sensitivity}`,
  ];
  return [
    ...item(style, life.title[lang], life.says[lang]),
    ...hang(style, {
      text: facts.filter((f) => f !== '').join(' · '),
      indent: 2 * INDENT,
      labelWidth: 0,
      paint: 'dim',
    }),
  ];
}

/** One life in full. @returns text without a line end */
export function renderLife(life: MeasureLife, titleOf: (id: string) => string, style: Style): string {
  const { lang, say } = style.words;
  const words = say.statementLives;
  const dated = (day: string, text: string): Lines =>
    hang(style, { label: day, text, indent: INDENT, labelWidth: DATE_WIDTH });
  return [
    ...wrap(life.title[lang], style.width).map((line) => paint(style, 'bold', line)),
    ...wrap(life.says[lang], style.width),
    ...(life.term === null ? [] : wrap(words.term(plainDay(life.term, lang)), style.width)),
    ...section(
      style,
      words.steps,
      life.steps.map((s) => dated(s.day, s.says[lang])),
    ),
    ...section(
      style,
      words.strands,
      life.strands.map((s) => strandLines(s, style)),
    ),
    ...section(
      style,
      words.links,
      life.links.map((l) =>
        dated(
          l.day,
          `${words.strength[l.strength]} · ${l.reasons.map((r) => r[lang]).join(' · ')} · ${l.incident}`,
        ),
      ),
    ),
    ...section(
      style,
      words.tellings,
      life.tellings.map((t) => tellingLines(t, style)),
    ),
    ...section(
      style,
      words.sameMessage,
      life.sameMessage.map((id) => item(style, '', `${titleOf(id)} · ${shortId(id)}`)),
    ),
    '',
    ...wrap(comparison(life, style), style.width),
    ...life.caveats.flatMap((caveat) =>
      hang(style, { label: '·', text: caveat[lang], indent: 0, labelWidth: 2 }),
    ),
  ].join('\n');
}

function strandLines({ place, object, state, since }: MeasureLife['strands'][number], style: Style): Lines {
  const { say, lang } = style.words;
  const words = say.statementLives;
  const what = object === null ? words.everything : objectName(object)[lang];
  const text = [place ?? words.nowhere, what, STATE_WORDS[state][lang], words.since(plainDay(since, lang))];
  return hang(style, { text: text.join(' · '), indent: INDENT, labelWidth: 0 });
}

function tellingLines(telling: MeasureLife['tellings'][number], style: Style): Lines {
  const { say, lang } = style.words;
  const words = say.statementLives;
  const { role, source, saidOn, toldOn, reason, spans } = telling;
  const facts = [
    words.role[role],
    source ?? '',
    saidOn === null ? words.told(plainDay(toldOn, lang)) : words.said(plainDay(saidOn.start, lang)),
    reason[lang],
    shortId(telling.statement),
  ];
  return [
    ...hang(style, { text: facts.filter((f) => f !== '').join(' · '), indent: INDENT, labelWidth: 0 }),
    ...hang(style, {
      text: quoted(style, spans[0]?.quote ?? ''),
      indent: 2 * INDENT,
      labelWidth: 0,
      paint: 'dim',
    }),
  ];
}

function comparison({ comparison: c }: MeasureLife, style: Style): string {
  const { say, lang } = style.words;
  const words = say.statementLives;
  if (c.kind === 'too_few') return words.tooFew(c.n, c.minimum);
  const number = new Intl.NumberFormat(lang === 'fr' ? 'fr-FR' : 'en-GB', { maximumSignificantDigits: 2 });
  return words.compared(c.before, c.after, String(c.days), number.format(c.pValue));
}
