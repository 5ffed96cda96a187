/** A brief in Markdown. */
import type { Brief, CitedReport } from '../../core/brief.ts';
import { bracket, citedWords, layOut, onOneLine, type LaidSentence } from './layout.ts';
import {
  CAUTION,
  leftOutLine,
  reportLine,
  REPORTS_TITLE,
  scopeLine,
  titleOf,
  webAddress,
  WORDS_TITLE,
  type Lang,
} from './words.ts';

/** How a brief is written out. */
export interface RenderOptions {
  readonly lang: Lang;
  /** Whether the words cited are printed; they may name persons. */
  readonly quotes?: boolean | undefined;
}

/** @returns Markdown (CommonMark) that ends in a line end; names of reports cannot change its shape */
export function toMarkdown(brief: Brief, { lang, quotes = false }: RenderOptions): string {
  const sections = layOut(brief, lang);
  const lines = [
    `# ${plain(titleOf(brief, lang))}`,
    `**TLP:${brief.sensitivity}**`,
    plain(scopeLine(brief, lang)),
    ...[leftOutLine(brief, lang)].filter((line) => line !== null).map(plain),
    `*${plain(CAUTION[lang])}*`,
    ...sections.flatMap(({ title, paragraphs, empty, notes }) => [
      `## ${plain(title)}`,
      ...(paragraphs.length === 0
        ? [`*${plain(empty)}*`]
        : paragraphs.map((own) => own.map(sentenceText).join(' '))),
      ...notes.map((note) => `*${plain(note)}*`),
    ]),
    `## ${REPORTS_TITLE[lang]}`,
    brief.reports
      .map((report, i) => `${i + 1}. ${plain(reportLine(report, lang))}${linkOf(report)}`)
      .join('\n'),
    ...(quotes ? wordsCited(brief, lang) : []),
  ];
  return `${lines.filter((line) => line !== '').join('\n\n')}\n`;
}

const sentenceText = (sentence: LaidSentence): string =>
  `${plain(sentence.text)}${sentence.numbers.length === 0 ? '' : ` ${plain(bracket(sentence))}`}`;

function linkOf(report: CitedReport): string {
  const url = webAddress(report);
  return url === null ? '' : ` <${url}>`;
}

function wordsCited(brief: Brief, lang: Lang): readonly string[] {
  const words = citedWords(brief);
  const lines = brief.reports.flatMap(({ digest }, i) =>
    (words.get(digest) ?? []).map((span) => `- \\[${i + 1}\\] ${plain(onOneLine(span))}`),
  );
  return [`## ${plain(WORDS_TITLE[lang])}`, lines.join('\n')];
}

/** Signs that mean something to Markdown or HTML, taken at their word. */
const plain = (text: string): string =>
  text.replaceAll(/[\\`*_[\]<>#|~&]/g, (sign) => `\\${sign}`).replace(/^(\d+)([.)])/, String.raw`$1\$2`);
