/** A brief as one HTML page that needs nothing else: no script, no address that is fetched. */
import type { Brief, CitedReport } from '../../core/brief.ts';
import { captionOf, escapeXml as e, toSvg } from '../pictures/drawing.ts';
import type { Pictures } from '../pictures/index.ts';
import {
  bracketParts,
  citedWords,
  layOut,
  onOneLine,
  type LaidSection,
  type LaidSentence,
} from './layout.ts';
import type { RenderOptions } from './markdown.ts';
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

const STYLE = `
body{font:16px/1.5 Georgia,serif;color:#1f2328;background:#fff;max-width:46rem;margin:2rem auto;padding:0 1rem}
h1{font-size:1.6rem;margin:.6rem 0 .2rem}h2{font-size:1.15rem;margin:1.8rem 0 .4rem;border-bottom:1px solid #d7dae0}
.tlp{display:inline-block;font:700 .85rem/1 sans-serif;padding:.35em .6em;background:#000;color:#fff}
.CLEAR{color:#fff}.GREEN{color:#33ff00}.AMBER,.AMBER-STRICT{color:#ffc000}.RED{color:#ff2b2b}
.scope,.caution,.empty,.note{color:#4b525c;font-size:.92rem}p{margin:.45rem 0}a{color:#0b57a4}
.n{font:.78rem sans-serif}svg{width:100%;height:auto}
figure{margin:.6rem 0}figcaption{color:#4b525c;font-size:.85rem}
ol,ul{padding-left:1.6rem;font-size:.92rem;overflow-wrap:anywhere}
@media print{body{margin:0;max-width:none;font-size:11pt}h2{break-after:avoid}p,figure{break-inside:avoid}}
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
      (report, i) => `<li id="r${i + 1}">${e(reportLine(report, lang))}${linkOf(report)}</li>`,
    ),
    '</ol></section>',
    quotes ? wordsHtml(brief, lang) : '',
    '</main></body></html>\n',
  ].join('\n');
}

const picturesHtml = ({ map, timeline }: Pictures): string =>
  [map, timeline]
    .map((one) =>
      one === null ? '' : `<figure>${toSvg(one)}<figcaption>${e(captionOf(one))}</figcaption></figure>`,
    )
    .join('\n');

function sectionHtml({ id, title, paragraphs, empty, notes }: LaidSection, pictures: string): string {
  const body =
    paragraphs.length === 0
      ? `<p class="empty">${e(empty)}</p>`
      : paragraphs.map((own) => `<p>${own.map(sentenceHtml).join(' ')}</p>`).join('\n');
  const after = notes.map((note) => `\n<p class="note">${e(note)}</p>`).join('');
  return `<section id="${id}"><h2>${e(title)}</h2>\n${pictures}\n${body}${after}</section>`;
}

function sentenceHtml(sentence: LaidSentence): string {
  const { text, numbers } = sentence;
  if (numbers.length === 0) return e(text);
  const parts = bracketParts(sentence).map(({ text: part, to }) =>
    to === null ? e(part) : `<a href="#r${to}">${e(part)}</a>`,
  );
  return `${e(text)} <span class="n">${parts.join('')}</span>`;
}

function linkOf(report: CitedReport): string {
  const url = webAddress(report);
  return url === null ? '' : ` <a href="${e(url)}" rel="noreferrer">${e(url)}</a>`;
}

function wordsHtml(brief: Brief, lang: Lang): string {
  const words = citedWords(brief);
  const lines = brief.reports.flatMap(({ digest }, i) =>
    (words.get(digest) ?? []).map((span) => `<li>[${i + 1}] ${e(onOneLine(span))}</li>`),
  );
  return `<section id="words"><h2>${e(WORDS_TITLE[lang])}</h2><ul>${lines.join('')}</ul></section>`;
}
