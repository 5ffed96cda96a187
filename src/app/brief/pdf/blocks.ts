/** A handout as blocks to set, each with its tag. Lengths are points. */
import {
  bracketParts,
  captionOf,
  toReport,
  type Drawing,
  type Handout,
  type HandoutReport,
  type LaidSentence,
  type Lang,
} from '../../../brief/index.ts';
import { setLines, type Line, type Look, type Measure, type Run } from './lines.ts';
import type { Block, Box } from './pages.ts';

/** An element of the tree of tags; blocks that have it in common stand in one. */
export interface Group {
  readonly role: string;
  readonly parent: Group | null;
  /** Of a table: what a head is the head of. */
  readonly scope?: 'Row' | undefined;
}

/** Lines or a picture within a box, from its upper left corner. */
export interface Content {
  readonly group: Group;
  readonly at: readonly [x: number, y: number];
  readonly what: Line | Drawing;
  readonly width: number;
}

export interface SetBox extends Box {
  readonly contents: readonly Content[];
  /** A thin line below. */
  readonly hasRule: boolean;
  /** A name that links lead to, and a line of the table of contents. */
  readonly name?: string | undefined;
  readonly outline?: string | undefined;
}

export type SetBlock = Block<SetBox>;

const INK = '#1f2328';
const GREY = '#4b525c';
const LINK = '#0b57a4';
/** Looks are compared by identity: text of one look is drawn at one go. */
const TITLE: Look = { face: 'head', size: 18, ink: INK };
const HEAD: Look = { face: 'head', size: 12, ink: INK };
const BODY: Look = { face: 'text', size: 9.6, ink: INK };
const REMARK: Look = { face: 'textItalic', size: 9.2, ink: GREY };
const CITED: Look = { face: 'label', size: 8, ink: LINK };
const CAPTION: Look = { face: 'label', size: 7.8, ink: GREY };
const LABEL: Look = { face: 'head', size: 8.4, ink: INK };
const CELL: Look = { face: 'text', size: 8.8, ink: INK };
const REPORT: Look = { face: 'text', size: 9, ink: INK };
const ADDRESS: Look = { face: 'label', size: 7.8, ink: LINK };
const WORDS: Look = { face: 'textItalic', size: 8.6, ink: GREY };

const LEADING = 1.45;
const LABEL_WIDTH = 70;
const NUMBER_WIDTH = 26;
/** The foot of the letters stands at this share of a line. */
const FOOT = 0.74;

/** @param width of the text */
export function blocksOf(handout: Handout, width: number, measure: Measure): readonly SetBlock[] {
  const root: Group = { role: 'Document', parent: null };
  const { title, lang, facts, sections, reportsTitle, wordsNote, reports } = handout;
  const table: Group = { role: 'Table', parent: root };
  const set = (role: string, parent: Group, runs: readonly Run[], how: How): SetBlock =>
    paragraph({ role, parent }, runs, { width, ...how }, measure);
  const heading = (text: string, sect: Group): SetBlock =>
    set('H1', sect, [{ text, look: HEAD }], {
      before: 20,
      isKeptWithNext: true,
      hasRule: true,
      outline: text,
    });
  const remark = (text: string, sect: Group): SetBlock =>
    set('P', sect, [{ text, look: REMARK }], { before: 6 });

  const told = sections.flatMap((section): readonly SetBlock[] => {
    const sect: Group = { role: 'Sect', parent: root };
    return [
      heading(section.title, sect),
      ...section.pictures.flatMap((drawing) => [
        pictureBlock(drawing, sect, width),
        set('Caption', sect, [{ text: captionOf(drawing), look: CAPTION }], {
          before: 4,
          isWhole: true,
        }),
      ]),
      ...(section.paragraphs.length === 0 ? [remark(section.empty, sect)] : []),
      ...section.paragraphs.map((own) =>
        set(
          'P',
          sect,
          own.flatMap((one, i) => sentenceRuns(one, i > 0, lang)),
          { before: 6 },
        ),
      ),
      ...section.notes.map((note) => remark(note, sect)),
    ];
  });
  const sect: Group = { role: 'Sect', parent: root };
  const list: Group = { role: 'L', parent: sect };
  return [
    set('Title', root, [{ text: title, look: TITLE }], { before: 0, isKeptWithNext: true }),
    ...facts.map((fact, i) => factBlock(fact, i, table, width, measure)),
    ...told,
    heading(reportsTitle, sect),
    ...(wordsNote === null ? [] : [{ ...remark(wordsNote, sect), isKeptWithNext: true }]),
    ...reports.flatMap((report, i) => reportBlocks(report, i + 1, list, width, measure)),
  ];
}

interface How {
  readonly before: number;
  readonly indent?: number;
  readonly isKeptWithNext?: boolean;
  readonly isWhole?: boolean;
  readonly hasRule?: boolean;
  readonly outline?: string;
}

function paragraph(
  group: Group,
  runs: readonly Run[],
  {
    width,
    before,
    indent = 0,
    isKeptWithNext = false,
    isWhole = isKeptWithNext,
    hasRule = false,
    outline,
  }: How & {
    readonly width: number;
  },
  measure: Measure,
): SetBlock {
  const height = (runs[0]?.look.size ?? 0) * LEADING;
  const lines = setLines(runs, width - indent, measure);
  return {
    before,
    isKeptWithNext,
    isWhole,
    boxes: lines.map((line, i) => ({
      height: height + (hasRule && i === lines.length - 1 ? 3 : 0),
      contents: [{ group, at: [indent, height * FOOT], what: line, width }],
      hasRule: hasRule && i === lines.length - 1,
      outline: i === 0 ? outline : undefined,
    })),
  };
}

function sentenceRuns(sentence: LaidSentence, isFurther: boolean, lang: Lang): readonly Run[] {
  const { text, numbers } = sentence;
  const words: Run = { text: `${isFurther ? ' ' : ''}${text}`, look: BODY };
  if (numbers.length === 0) return [words];
  return [
    words,
    // So that a number never stands alone on a line.
    { text: '\u00a0', look: BODY },
    ...bracketParts(sentence).map(({ text: part, to }): Run => ({
      text: part,
      look: CITED,
      link: to === null ? undefined : { to: nameOf(to), says: toReport(to, lang) },
    })),
  ];
}

const nameOf = (n: number): string => `report-${n}`;

function pictureBlock(drawing: Drawing, group: Group, width: number): SetBlock {
  return {
    before: 8,
    isKeptWithNext: true,
    isWhole: true,
    boxes: [
      {
        height: (drawing.height * width) / drawing.width,
        contents: [{ group, at: [0, 0], what: drawing, width }],
        hasRule: false,
      },
    ],
  };
}

/** A row of the table: label and words side by side. */
function factBlock(
  { label, text }: Handout['facts'][number],
  i: number,
  table: Group,
  width: number,
  measure: Measure,
): SetBlock {
  const row: Group = { role: 'TR', parent: table };
  const [head, cell]: readonly [Group, Group] = [
    { role: 'TH', parent: row, scope: 'Row' },
    { role: 'TD', parent: row },
  ];
  const height = CELL.size * LEADING;
  const linesIn = (words: string, look: Look, group: Group, x: number, room: number): readonly Content[] =>
    setLines([{ text: words, look }], room, measure).map((what, n) => ({
      group,
      at: [x, 4 + n * height + height * FOOT],
      what,
      width: room,
    }));
  const contents = [
    ...linesIn(label, LABEL, head, 0, LABEL_WIDTH - 8),
    ...linesIn(text, CELL, cell, LABEL_WIDTH, width - LABEL_WIDTH),
  ];
  const lowest = Math.max(...contents.map(({ at: [, y] }) => y));
  return {
    before: i === 0 ? 6 : 0,
    isKeptWithNext: false,
    isWhole: true,
    boxes: [{ height: lowest + height * (1 - FOOT) + 4, contents, hasRule: true }],
  };
}

/** A report with its number, and the words cited from it. */
function reportBlocks(
  { line, url, words }: HandoutReport,
  n: number,
  list: Group,
  width: number,
  measure: Measure,
): readonly SetBlock[] {
  const item: Group = { role: 'LI', parent: list };
  const body: Group = { role: 'LBody', parent: item };
  const number = setLines([{ text: `${n}.`, look: REPORT }], NUMBER_WIDTH, measure).map((what): Content => ({
    group: { role: 'Lbl', parent: item },
    at: [0, REPORT.size * LEADING * FOOT],
    what,
    width: NUMBER_WIDTH,
  }));
  const runs: readonly Run[] = [
    { text: line, look: REPORT },
    ...(url === null
      ? []
      : [
          { text: ' ', look: REPORT },
          { text: url, look: ADDRESS, link: { url } },
        ]),
  ];
  const how = { width, indent: NUMBER_WIDTH };
  const entry = paragraph(
    { role: 'P', parent: body },
    runs,
    { ...how, before: 5, isWhole: true, isKeptWithNext: words.length > 0 },
    measure,
  );
  const named = entry.boxes.map((box, i) =>
    i === 0 ? { ...box, name: nameOf(n), contents: [...number, ...box.contents] } : box,
  );
  return [
    { ...entry, boxes: named },
    ...words.map((quote) =>
      paragraph(
        { role: 'P', parent: body },
        [{ text: `– ${quote}`, look: WORDS }],
        { ...how, before: 1 },
        measure,
      ),
    ),
  ];
}
