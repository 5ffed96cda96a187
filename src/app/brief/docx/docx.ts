/** A brief as a Word document. */
import {
  AlignmentType,
  Bookmark,
  BorderStyle,
  Document,
  ExternalHyperlink,
  Footer,
  Header,
  HeadingLevel,
  ImageRun,
  InternalHyperlink,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TabStopType,
  TextRun,
  WidthType,
  type ParagraphChild,
} from 'docx';
import {
  bracketParts,
  captionOf,
  PAGE,
  toSvg,
  type Drawing,
  type Handout,
  type HandoutReport,
  type HandoutSection,
  type LaidSentence,
} from '../../../brief/index.ts';
import type { Tlp } from '../../../core/report.ts';
import { toPng } from '../raster.ts';
import { TLP_INKS } from '../tlp.ts';
import { settled } from './settling.ts';
import { BANNER_STYLE, CITATION_STYLE, NUMBERING, REPORT_LIST, RULE, STYLES, stylesIn } from './styles.ts';

/** A4 with margins of 2.2 cm, in twentieths of a point. */
const PAPER = { width: 11_906, height: 16_838, margin: 1247 };
const MEASURE = PAPER.width - 2 * PAPER.margin;
const LABEL_WIDTH = 1500;
/** Pictures are as wide as the text: pixels, 96 an inch. */
const PICTURE_WIDTH = MEASURE / 15;

/** The same handout gives the same bytes. */
export async function toDocx(handout: Handout): Promise<Uint8Array> {
  const { lang, title, tlp, day } = handout;
  const numbered = handout.sections.flatMap(({ pictures }) => pictures);
  const pictures = new Map(
    await Promise.all(numbered.map(async (one, i) => [one, await picture(one, i + 1)] as const)),
  );
  const document = new Document({
    title,
    subject: `TLP:${tlp}`,
    creator: 'Vigie',
    lastModifiedBy: 'Vigie',
    styles: stylesIn(lang),
    numbering: NUMBERING,
    sections: [
      {
        properties: {
          page: {
            size: { width: PAPER.width, height: PAPER.height },
            margin: {
              top: PAPER.margin + 250,
              bottom: PAPER.margin + 250,
              left: PAPER.margin,
              right: PAPER.margin,
              header: 560,
              footer: 480,
            },
          },
        },
        headers: { default: new Header({ children: [banner(tlp)] }) },
        footers: { default: new Footer({ children: [pageLine(handout), banner(tlp)] }) },
        children: [
          new Paragraph({ heading: HeadingLevel.TITLE, children: [run(title)] }),
          facts(handout),
          ...handout.sections.flatMap((section) => sectionOf(section, pictures)),
          ...reportsOf(handout),
        ],
      },
    ],
  });
  return settled(partsOf(document), day, lang);
}

/** The parts as the library writes them: its own zip would only be undone again to take chance out of it. */
function partsOf(document: Document): ReadonlyMap<string, string | Uint8Array> {
  const { compiler } = Packer as unknown as Compiling;
  return compiler.compile(document);
}

/** What the library has beyond its types. */
interface Compiling {
  readonly compiler: { compile(document: Document): ReadonlyMap<string, string | Uint8Array> };
}

const run = (text: string): TextRun => new TextRun({ text });

const banner = (tlp: Tlp): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.END,
    children: [new TextRun({ text: `\u00a0TLP:${tlp}\u00a0`, style: BANNER_STYLE, color: TLP_INKS[tlp] })],
  });

const pageLine = ({ title, lang }: Handout): Paragraph =>
  new Paragraph({
    style: 'Caption',
    tabStops: [{ type: TabStopType.RIGHT, position: MEASURE }],
    children: [
      run(title),
      new TextRun({
        children: [
          '\t',
          `${PAGE.page[lang]} `,
          PageNumber.CURRENT,
          ` ${PAGE.of[lang]} `,
          PageNumber.TOTAL_PAGES,
        ],
      }),
    ],
  });

/** Rows without borders between columns: label and words. */
function facts({ facts: rows }: Handout): Table {
  const [none, thin] = [
    { style: BorderStyle.NONE, size: 0, color: 'auto' },
    { style: BorderStyle.SINGLE, size: 4, color: RULE },
  ];
  const cell = (text: string, width: number, isLabel: boolean): TableCell =>
    new TableCell({
      width: { size: width, type: WidthType.DXA },
      margins: { left: isLabel ? 0 : 100, right: 60 },
      children: [new Paragraph({ style: STYLES.cell, children: [new TextRun({ text, bold: isLabel })] })],
    });
  return new Table({
    width: { size: MEASURE, type: WidthType.DXA },
    columnWidths: [LABEL_WIDTH, MEASURE - LABEL_WIDTH],
    borders: {
      top: thin,
      bottom: thin,
      insideHorizontal: thin,
      left: none,
      right: none,
      insideVertical: none,
    },
    tableLook: { firstColumn: true, firstRow: false },
    rows: rows.map(
      ({ label, text }) =>
        new TableRow({
          cantSplit: true,
          children: [cell(label, LABEL_WIDTH, true), cell(text, MEASURE - LABEL_WIDTH, false)],
        }),
    ),
  });
}

const heading = (text: string): Paragraph =>
  new Paragraph({ heading: HeadingLevel.HEADING_1, children: [run(text)] });

function sectionOf(
  { title, pictures, paragraphs, empty, notes }: HandoutSection,
  drawn: ReadonlyMap<Drawing, ImageRun>,
): readonly Paragraph[] {
  return [
    heading(title),
    ...pictures.flatMap((own) => [
      new Paragraph({ keepNext: true, children: [drawn.get(own)].filter((one) => one !== undefined) }),
      new Paragraph({ style: 'Caption', children: [run(captionOf(own))] }),
    ]),
    ...(paragraphs.length === 0 ? [remark(empty)] : []),
    ...paragraphs.map(
      (own) => new Paragraph({ style: STYLES.body, children: own.flatMap((one, i) => sentence(one, i > 0)) }),
    ),
    ...notes.map(remark),
  ];
}

const remark = (text: string): Paragraph => new Paragraph({ style: STYLES.note, children: [run(text)] });

function sentence(laid: LaidSentence, isFurther: boolean): readonly ParagraphChild[] {
  const { text, numbers } = laid;
  const words = run(`${isFurther ? ' ' : ''}${text}`);
  if (numbers.length === 0) return [words];
  const cited = (part: string): TextRun => new TextRun({ text: part, style: CITATION_STYLE });
  return [
    words,
    // So that a number never stands alone on a line.
    cited('\u00a0'),
    ...bracketParts(laid).map(({ text: part, to }) =>
      to === null ? cited(part) : new InternalHyperlink({ anchor: anchorOf(to), children: [cited(part)] }),
    ),
  ];
}

const anchorOf = (n: number): string => `report_${n}`;

function reportsOf({ reportsTitle, wordsNote, reports }: Handout): readonly Paragraph[] {
  return [
    heading(reportsTitle),
    ...(wordsNote === null ? [] : [remark(wordsNote)]),
    ...reports.flatMap((report, i) => reportOf(report, i + 1)),
  ];
}

function reportOf({ line, url, words }: HandoutReport, n: number): readonly Paragraph[] {
  const link =
    url === null
      ? []
      : [
          run(' '),
          new ExternalHyperlink({ link: url, children: [new TextRun({ text: url, style: 'Hyperlink' })] }),
        ];
  return [
    new Paragraph({
      style: STYLES.report,
      numbering: { reference: REPORT_LIST, level: 0 },
      keepNext: words.length > 0,
      children: [new Bookmark({ id: anchorOf(n), children: [run(line), ...link] })],
    }),
    ...words.map(
      (quote) =>
        new Paragraph({
          style: STYLES.words,
          numbering: { reference: REPORT_LIST, level: 1 },
          children: [run(quote)],
        }),
    ),
  ];
}

async function picture(drawing: Drawing, id: number): Promise<ImageRun> {
  const transformation = {
    width: Math.round(PICTURE_WIDTH),
    height: Math.round((PICTURE_WIDTH * drawing.height) / drawing.width),
  };
  return new ImageRun({
    type: 'svg',
    data: new TextEncoder().encode(toSvg(drawing)),
    transformation,
    altText: { id: `${id}`, name: drawing.title, title: drawing.title, description: drawing.description },
    fallback: { type: 'png', data: await toPng(drawing) },
  });
}
