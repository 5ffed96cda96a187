/** A brief as one HTML page that needs nothing else: no script, no address that is fetched. */
import type { Brief } from '../../core/brief.ts';
import { escapeXml as e, toSvg } from '../pictures/drawing.ts';
import type { Pictures } from '../pictures/index.ts';
import { bracket, layOut, type LaidSection, type LaidSentence } from './layout.ts';
import type { RenderOptions } from './markdown.ts';
import {
  CAUTION,
  leftOutLine,
  reportLine,
  REPORTS_TITLE,
  scopeLine,
  titleOf,
  WORDS_TITLE,
  type Lang,
} from './words.ts';

const STYLE = `
body{font:16px/1.5 Georgia,serif;color:#1f2328;background:#fff;max-width:46rem;margin:2rem auto;padding:0 1rem}
h1{font-size:1.6rem;margin:.6rem 0 .2rem}h2{font-size:1.15rem;margin:1.8rem 0 .4rem;border-bottom:1px solid #d7dae0}
.tlp{display:inline-block;font:700 .85rem/1 sans-serif;padding:.35em .6em;background:#000;color:#fff}
.CLEAR{color:#fff}.GREEN{color:#33ff00}.AMBER,.AMBER-STRICT{color:#ffc000}.RED{color:#ff2b2b}
.scope,.caution,.empty,.note{color:#4b525c;font-size:.92rem}p{margin:.45rem 0}a{color:#0b57a4}
.n{font:.78rem sans-serif;white-space:nowrap}svg{width:100%;height:auto;border:1px solid #d7dae0;margin:.6rem 0}
ol,ul{padding-left:1.6rem;font-size:.92rem;overflow-wrap:anywhere}
@media print{body{margin:0;max-width:none;font-size:11pt}h2{break-after:avoid}p,svg{break-inside:avoid}}
`.trim();

/** @returns a whole page; every text of a report is escaped */
export function toHtml(brief: Brief, pictures: Pictures, { lang, quotes = false }: RenderOptions): string {
  const sections = layOut(brief, lang);
  const title = e(titleOf(brief, lang));
  const leftOut = leftOutLine(brief, lang);
  return [
    `<!doctype html><html lang="${lang}"><head><meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${title}</title><style>${STYLE}</style></head><body>`,
    `<header><p class="tlp ${brief.sensitivity.replace('+', '-')}">TLP:${e(brief.sensitivity)}</p><h1>${title}</h1>`,
    `<p class="scope">${e(scopeLine(brief, lang))}${leftOut === null ? '' : `<br>${e(leftOut)}`}</p>`,
    `<p class="caution">${e(CAUTION[lang])}</p></header><main>`,
    ...sections.map((section) =>
      sectionHtml(section, section.id === 'chronology' ? picturesHtml(pictures) : ''),
    ),
    `<section id="reports"><h2>${e(REPORTS_TITLE[lang])}</h2><ol>`,
    ...brief.reports.map(
      (report, i) => `<li id="r${i + 1}">${e(reportLine(report, lang))}${linkOf(report.url)}</li>`,
    ),
    '</ol></section>',
    quotes ? wordsHtml(brief, sections, lang) : '',
    '</main></body></html>\n',
  ].join('\n');
}

const picturesHtml = ({ map, timeline }: Pictures): string =>
  [map, timeline].map((picture) => (picture === null ? '' : toSvg(picture))).join('\n');

function sectionHtml({ id, title, paragraphs, empty, notes }: LaidSection, pictures: string): string {
  const body =
    paragraphs.length === 0
      ? `<p class="empty">${e(empty)}</p>`
      : paragraphs.map((own) => `<p>${own.map(sentenceHtml).join(' ')}</p>`).join('\n');
  const after = notes.map((note) => `\n<p class="note">${e(note)}</p>`).join('');
  return `<section id="${id}"><h2>${e(title)}</h2>\n${pictures}\n${body}${after}</section>`;
}

function sentenceHtml({ text, numbers }: LaidSentence): string {
  if (numbers.length === 0) return e(text);
  return `${e(text)} <a class="n" href="#r${numbers[0]}">${e(bracket(numbers))}</a>`;
}

/** Only addresses of the web are linked. */
const linkOf = (url: string | null): string =>
  url !== null && /^https?:\/\/\S+$/.test(url) ? ` <a href="${e(url)}" rel="noreferrer">${e(url)}</a>` : '';

function wordsHtml(brief: Brief, sections: readonly LaidSection[], lang: Lang): string {
  const numbers = new Map(brief.reports.map(({ digest }, i) => [digest, i + 1]));
  const words = new Map(
    sections
      .flatMap(({ paragraphs }) => paragraphs.flat())
      .flatMap(({ citations }) => citations)
      .map(({ report, span }) => [
        `${report}/${span.start}/${span.end}`,
        { n: numbers.get(report) ?? 0, span },
      ]),
  );
  const lines = [...words.values()].sort((a, b) => a.n - b.n || a.span.start - b.span.start);
  return `<section id="words"><h2>${e(WORDS_TITLE[lang])}</h2><ul>${lines
    .map(({ n, span }) => `<li>[${n}] ${e(span.quote)}</li>`)
    .join('')}</ul></section>`;
}
