/** How a brief looks in Word: all of it styles, so that a desk can lay its own over them. Lengths: spacing in twentieths of a point, sizes in half points. */
import { AlignmentType, LevelFormat, type INumberingOptions, type IStylesOptions } from 'docx';
import type { Lang } from '../../../brief/index.ts';
import { PAGE_LANGS } from '../langs.ts';

const FONT = 'Calibri';
const INK = '1F2328';
const GREY = '4B525C';
export const RULE = 'C9CDD3';
export const BANNER_STYLE = 'TLP';

/** Ids of styles of our own. */
export const STYLES = {
  body: 'BodyText',
  note: 'Note',
  cell: 'Cell',
  report: 'Report',
  words: 'Quote',
} as const;
export const CITATION_STYLE = 'Citation';

/** The numbered list of reports. */
export const REPORT_LIST = 'reports';

export const stylesIn = (lang: Lang): IStylesOptions => ({
  default: {
    document: {
      run: { font: FONT, size: 21, color: INK, language: { value: PAGE_LANGS[lang] } },
      paragraph: { spacing: { line: 269, lineRule: 'auto' } },
    },
    title: {
      run: { font: FONT, size: 38, bold: true, color: INK },
      paragraph: { spacing: { before: 0, after: 140 }, keepNext: true },
    },
    heading1: {
      run: { font: FONT, size: 26, bold: true, color: INK },
      paragraph: {
        spacing: { before: 320, after: 100 },
        keepNext: true,
        border: { bottom: { style: 'single', size: 4, color: RULE, space: 2 } },
      },
    },
    caption: {
      run: { font: FONT, size: 17, color: GREY, italics: false },
      paragraph: { spacing: { before: 40, after: 160 } },
    },
    hyperlink: { run: { color: '0B57A4', underline: { type: 'single' } } },
  },
  paragraphStyles: [
    paragraphStyle(STYLES.body, { fr: 'Corps de note', en: 'Brief text' }[lang], {
      paragraph: { spacing: { after: 120 } },
    }),
    paragraphStyle(STYLES.note, { fr: 'Remarque', en: 'Brief remark' }[lang], {
      run: { color: GREY, italics: true },
      paragraph: { spacing: { after: 120 } },
    }),
    paragraphStyle(STYLES.cell, { fr: 'Cellule', en: 'Brief cell' }[lang], {
      run: { size: 19 },
      paragraph: { spacing: { before: 30, after: 30 } },
    }),
    paragraphStyle(STYLES.report, { fr: 'Rapport cité', en: 'Report cited' }[lang], {
      run: { size: 19 },
      paragraph: { spacing: { before: 60, after: 20 }, keepLines: true },
    }),
    paragraphStyle(STYLES.words, { fr: 'Mots cités', en: 'Words cited' }[lang], {
      run: { size: 18, color: GREY },
      paragraph: { spacing: { after: 20 } },
    }),
  ],
  characterStyles: [
    { id: CITATION_STYLE, name: { fr: 'Appel', en: 'Citation' }[lang], run: { color: '0B57A4', size: 18 } },
    {
      id: BANNER_STYLE,
      name: 'TLP',
      run: { font: FONT, bold: true, size: 24, shading: { type: 'clear', fill: '000000', color: 'auto' } },
    },
  ],
});

type ParagraphStyle = NonNullable<IStylesOptions['paragraphStyles']>[number];

const paragraphStyle = (id: string, name: string, look: Partial<ParagraphStyle>): ParagraphStyle => ({
  id,
  name,
  basedOn: 'Normal',
  next: id,
  quickFormat: true,
  ...look,
});

/** Reports by number, and below each the words cited from it. */
export const NUMBERING: INumberingOptions = {
  config: [
    {
      reference: REPORT_LIST,
      levels: [
        {
          level: 0,
          format: LevelFormat.DECIMAL,
          text: '%1.',
          alignment: AlignmentType.START,
          style: { paragraph: { indent: { left: 480, hanging: 480 } } },
        },
        {
          level: 1,
          format: LevelFormat.BULLET,
          text: '–',
          alignment: AlignmentType.START,
          style: { paragraph: { indent: { left: 760, hanging: 280 } } },
        },
      ],
    },
  ],
};
