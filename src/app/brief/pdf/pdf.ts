/** A brief as a PDF: tagged, with bookmarks, links and the TLP on every page. */
import { PAGE, type Handout } from '../../../brief/index.ts';
import { PAGE_LANGS } from '../langs.ts';
import { TLP_INKS } from '../tlp.ts';
import { blocksOf, type Content, type Group, type SetBox } from './blocks.ts';
import type { Look } from './lines.ts';
import { paginate } from './pages.ts';
import { openDocument, type Doc, type Tag } from './document.ts';
import { penOn, type Pen } from './pen.ts';

/** A4, in points. */
const PAPER = { width: 595.28, height: 841.89 };
const MARGIN = { left: 62, top: 76, bottom: 84 };
const MEASURE = PAPER.width - 2 * MARGIN.left;
const TEXT_HEIGHT = PAPER.height - MARGIN.top - MARGIN.bottom;
const RULE = '#c9cdd3';
const FOOTER: Look = { face: 'label', size: 7.8, ink: '#4b525c' };

/** The same handout gives the same bytes: the file bears the day of the record as that of its making. */
export async function toPdf(handout: Handout): Promise<Uint8Array> {
  const { doc, bytes } = newDocument(handout);
  const pen = penOn(doc);
  const placed = paginate(blocksOf(handout, MEASURE, pen.measure), TEXT_HEIGHT);
  const pages = (placed.at(-1)?.page ?? 0) + 1;
  const tagOf = tagsOf(doc);
  let drawn = -1;
  for (const { page, top, box } of placed) {
    for (; drawn < page; drawn += 1) {
      doc.addPage();
      pen.artifact(() => frame(pen, handout, drawn + 2, pages));
    }
    drawBox(doc, pen, box, MARGIN.top + top, tagOf);
  }
  doc.end();
  return bytes;
}

function newDocument({ lang, title, tlp, day }: Handout): ReturnType<typeof openDocument> {
  return openDocument({
    size: [PAPER.width, PAPER.height],
    margin: 0,
    autoFirstPage: false,
    // None but ours: one that was opened by its path too would be read anew for each word.
    font: '',
    pdfVersion: '1.7',
    lang: PAGE_LANGS[lang],
    tagged: true,
    displayTitle: true,
    info: {
      Title: title,
      Author: 'Vigie',
      Creator: 'Vigie',
      Subject: `TLP:${tlp}`,
      CreationDate: new Date(`${day}T00:00:00Z`),
    },
  });
}

/** The tree of tags: an element is made when something first stands in it. */
function tagsOf(doc: Doc): (group: Group) => Tag {
  const tags = new Map<Group, Tag>();
  const tagOf = (group: Group): Tag => {
    const known = tags.get(group);
    if (known !== undefined) return known;
    const tag = doc.struct(group.role, group.scope === undefined ? {} : ({ scope: group.scope } as never));
    tags.set(group, tag);
    if (group.parent === null) doc.addStructure(tag);
    else tagOf(group.parent).add(tag);
    return tag;
  };
  return tagOf;
}

function drawBox(doc: Doc, pen: Pen, box: SetBox, top: number, tagOf: (group: Group) => Tag): void {
  const { contents, height, hasRule, name, outline } = box;
  if (name !== undefined) doc.addNamedDestination(name, 'XYZ', MARGIN.left, top - 6, null);
  if (outline !== undefined) doc.outline.addItem(outline);
  for (const content of contents) drawContent(pen, content, top, tagOf(content.group));
  if (!hasRule) return;
  pen.artifact(() => {
    const y = top + height;
    doc
      .moveTo(MARGIN.left, y)
      .lineTo(PAPER.width - MARGIN.left, y)
      .lineWidth(0.6)
      .stroke(RULE);
  });
}

function drawContent(pen: Pen, { what, at: [x, y], width }: Content, top: number, tag: Tag): void {
  const at = [MARGIN.left + x, top + y] as const;
  if ('shapes' in what) pen.picture(what, at, width, tag);
  else pen.line(what, at, tag);
}

/** What stands above and below the text of every page. */
function frame(pen: Pen, handout: Handout, page: number, pages: number): void {
  const { title, lang } = handout;
  const right = PAPER.width - MARGIN.left;
  const foot = PAPER.height - 50;
  const numbers = `${PAGE.page[lang]} ${page} ${PAGE.of[lang]} ${pages}`;
  const numbersAt = right - pen.measure(numbers, FOOTER);
  banner(pen, handout, 34);
  pen.text(shortened(title, numbersAt - MARGIN.left - 20, pen), FOOTER, MARGIN.left, foot);
  pen.text(numbers, FOOTER, numbersAt, foot);
  banner(pen, handout, foot + 12);
}

function banner(pen: Pen, { tlp }: Handout, top: number): void {
  const look: Look = { face: 'head', size: 12, ink: `#${TLP_INKS[tlp]}` };
  const text = `TLP:${tlp}`;
  const width = pen.measure(text, look) + 12;
  const x = PAPER.width - MARGIN.left - width;
  pen.box([x, top], width, 19, '#000');
  pen.text(text, look, x + 6, top + 14);
}

function shortened(text: string, room: number, pen: Pen): string {
  if (pen.measure(text, FOOTER) <= room) return text;
  const letters = [...text];
  while (letters.length > 0 && pen.measure(`${letters.join('')}…`, FOOTER) > room) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}
