/** Drawing on the pages of a PDF, each thing with the tag that says what it is. */
import { INKS, type Drawing, type Shape } from '../../../brief/index.ts';
import type { Face } from '../fonts.ts';
import { lettersOf, type Doc, type Tag } from './document.ts';
import type { Line, Look, Measure, Piece } from './lines.ts';

/** The letters that stand in for those that a typeface has not: Arabic, N'Ko and others. */
const STAND_IN: Face = 'label';

/** What pdfkit takes beyond its types. */
type StructureOptions = Parameters<Doc['struct']>[1];

export interface Pen {
  readonly measure: Measure;
  /** Draws a line at a place of the present page, as part of `parent`. */
  line(line: Line, at: readonly [x: number, baseline: number], parent: Tag): void;
  /** Draws a picture, scaled to a width, as part of `parent`. */
  picture(drawing: Drawing, at: readonly [x: number, top: number], width: number, parent: Tag): void;
  /** Draws what is no part of the text. */
  artifact(draw: () => void): void;
  /** Fills a rectangle. */
  box(at: readonly [x: number, top: number], width: number, height: number, ink: string): void;
  text(text: string, look: Look, x: number, baseline: number): void;
}

/** Links by themselves, what stands between them together. */
function together(line: Line): readonly Line[] {
  const groups: Piece[][] = [];
  for (const piece of line) {
    const last = groups.at(-1);
    if (last === undefined || piece.link !== undefined || last[0]?.link !== undefined) groups.push([piece]);
    else last.push(piece);
  }
  return groups;
}

export function penOn(doc: Doc): Pen {
  const letters = lettersOf(doc);
  // Looks are few and compared by identity; a brief of hundreds of incidents asks a million times.
  const widths = new Map<Look, Map<string, number>>();
  const covered = new Map<Face, Map<string, boolean>>();

  // The ink that the page has: naming it anew for every word would be a sixth of the file.
  let inked: { readonly page: unknown; readonly ink: string } | null = null;

  const useInk = (ink: string): void => {
    if (inked?.ink === ink && inked.page === doc.page) return;
    doc.fillColor(ink);
    inked = { page: doc.page, ink };
  };

  const covers = (face: Face, letter: string): boolean => {
    const own = covered.get(face) ?? new Map<string, boolean>();
    const known = own.get(letter);
    if (known !== undefined) return known;
    const has = letters.covers(face, letter);
    covered.set(face, own.set(letter, has));
    return has;
  };

  const isCovered = (text: string, face: Face): boolean => {
    for (const letter of text) if (!covers(face, letter)) return false;
    return true;
  };

  /** The text in stretches of one typeface each. */
  const stretches = (text: string, face: Face): readonly (readonly [string, Face])[] => {
    if (isCovered(text, face)) return [[text, face]];
    const all: [string, Face][] = [];
    for (const letter of text) {
      const own = covers(face, letter) ? face : STAND_IN;
      const last = all.at(-1);
      if (last?.[1] === own) last[0] += letter;
      else all.push([letter, own]);
    }
    return all;
  };

  const measure: Measure = (text, look) => {
    const { face, size } = look;
    const own = widths.get(look) ?? new Map<string, number>();
    const known = own.get(text);
    if (known !== undefined) return known;
    const width = stretches(text, face).reduce((sum, [part, in_]) => sum + letters.width(part, in_, size), 0);
    widths.set(look, own.set(text, width));
    return width;
  };

  const text = (all: string, { face, size, ink }: Look, x: number, baseline: number): void => {
    let at = x;
    const parts = stretches(all, face);
    for (const [i, [own, in_]] of parts.entries()) {
      useInk(ink);
      letters.show(own, in_, size, at, baseline);
      if (i + 1 < parts.length) at += letters.width(own, in_, size);
    }
  };

  const linked = (piece: Piece, [x, baseline]: readonly [number, number], parent: Tag): void => {
    const { link, look, width } = piece;
    if (link === undefined) return;
    const tag = doc.struct('Link', 'to' in link ? { alt: link.says } : {});
    parent.add(tag);
    tag.add(() => text(piece.text, look, x, baseline));
    const box = [x, baseline - look.size, width, look.size * 1.3] as const;
    if ('to' in link)
      doc.annotate(...box, {
        Subtype: 'Link',
        Dest: link.to,
        structParent: tag,
        Contents: new String(link.says),
      } as never);
    else doc.link(...box, link.url, { structParent: tag, Contents: new String(link.url) } as never);
    // Ended on its own page: pdfkit takes the page of a link to be the one that it ends on.
    tag.end();
  };

  return {
    measure,
    text,
    line: (line, [x, baseline], parent) => {
      for (const pieces of together(line)) {
        if (pieces[0]?.link !== undefined) linked(pieces[0], [x + pieces[0].x, baseline], parent);
        // One mark for all of them: each costs an entry in the tree of tags.
        else
          parent.add(() => {
            for (const piece of pieces) text(piece.text, piece.look, x + piece.x, baseline);
          });
      }
    },
    picture: ({ width: own, height, description, shapes }, [x, top], width, parent) => {
      const scale = width / own;
      const figure = doc.struct('Figure', {
        alt: description,
        bbox: [x, top, x + width, top + height * scale],
      } as StructureOptions);
      parent.add(figure);
      figure.add(() => {
        doc.save().translate(x, top).scale(scale).rect(0, 0, own, height).clip();
        for (const shape of shapes) draw(shape);
        doc.restore();
        inked = null;
      });
      figure.end();
    },
    box: ([x, top], width, height, ink) => {
      doc.rect(x, top, width, height).fill(ink);
      inked = null;
    },
    artifact: (drawing) => {
      doc.markContent('Artifact', { type: 'Pagination' });
      drawing();
      doc.endMarkedContent();
    },
  };

  function draw(shape: Shape): void {
    if (shape.kind === 'path') {
      shape.points.forEach(([x, y], i) => (i === 0 ? doc.moveTo(x, y) : doc.lineTo(x, y)));
      doc.lineWidth(0.7).stroke(INKS[shape.ink]);
    } else if (shape.kind === 'bar') {
      doc.rect(...shape.at, shape.width, shape.height).fill(INKS.mark);
      inked = null;
    } else if (shape.kind === 'circle') {
      doc.lineWidth(1).circle(...shape.at, shape.r);
      inked = null;
      if (shape.isFilled) doc.fillOpacity(0.75).fillAndStroke(INKS.mark, INKS.mark).fillOpacity(1);
      else doc.dash(3, { space: 2 }).stroke(INKS.mark).undash();
    } else {
      const look: Look = { face: 'label', size: shape.size, ink: INKS.text };
      const share = { start: 0, middle: 0.5, end: 1 }[shape.anchor];
      text(shape.text, look, shape.at[0] - share * measure(shape.text, look), shape.at[1]);
    }
  }
}
