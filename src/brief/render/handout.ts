/** A brief as a document of pages: what DOCX and PDF set, each in its own way. */
import type { Brief } from '../../core/brief.ts';
import type { Tlp } from '../../core/report.ts';
import type { Drawing } from '../pictures/drawing.ts';
import type { Pictures } from '../pictures/index.ts';
import { citedWords, layOut, onOneLine, type LaidSection } from './layout.ts';
import type { RenderOptions } from './markdown.ts';
import {
  CAUTION,
  FACTS,
  leftOutLine,
  reportLine,
  REPORTS_TITLE,
  scopeLine,
  SHARING,
  titleOf,
  webAddress,
  WORDS_TITLE,
  type Lang,
} from './words.ts';

/** A row of the table under the title. */
export interface HandoutFact {
  readonly label: string;
  readonly text: string;
}

export interface HandoutSection extends LaidSection {
  /** They stand below the heading. */
  readonly pictures: readonly Drawing[];
}

/** A report in the list at the end; its number is its place there, from 1. */
export interface HandoutReport {
  readonly line: string;
  /** An address of the web, or null. */
  readonly url: string | null;
  /** The words cited, where they were asked for. */
  readonly words: readonly string[];
}

export interface Handout {
  readonly lang: Lang;
  readonly title: string;
  readonly tlp: Tlp;
  /** ISO day that the file bears as its own. */
  readonly day: string;
  readonly facts: readonly HandoutFact[];
  readonly sections: readonly HandoutSection[];
  readonly reportsTitle: string;
  /** Said of the words that follow the reports; null where there are none. */
  readonly wordsNote: string | null;
  readonly reports: readonly HandoutReport[];
}

/** @returns the same words as the other formats, in the order of the pages */
export function handoutOf(
  brief: Brief,
  { map, timeline }: Pictures,
  { lang, quotes = false }: RenderOptions,
): Handout {
  const words = citedWords(brief);
  const pictures = [map, timeline].filter((picture) => picture !== null);
  return {
    lang,
    title: titleOf(brief, lang),
    tlp: brief.sensitivity,
    day: brief.scope.asOf,
    facts: factsOf(brief, lang),
    sections: layOut(brief, lang).map((section) => ({
      ...section,
      pictures: section.id === 'chronology' ? pictures : [],
    })),
    reportsTitle: REPORTS_TITLE[lang],
    wordsNote: quotes && brief.reports.length > 0 ? WORDS_TITLE[lang] : null,
    reports: brief.reports.map((report) => ({
      line: reportLine(report, lang),
      url: webAddress(report),
      words: quotes ? (words.get(report.digest) ?? []).map(onOneLine) : [],
    })),
  };
}

function factsOf(brief: Brief, lang: Lang): readonly HandoutFact[] {
  const leftOut = leftOutLine(brief, lang);
  const colon = lang === 'fr' ? '\u00a0:' : ':';
  return [
    { label: FACTS.scope[lang], text: scopeLine(brief, lang) },
    {
      label: FACTS.sharing[lang],
      text: `TLP:${brief.sensitivity}${colon} ${SHARING[brief.sensitivity][lang]}`,
    },
    ...(leftOut === null ? [] : [{ label: FACTS.leftOut[lang], text: leftOut }]),
    { label: FACTS.reading[lang], text: CAUTION[lang] },
  ];
}
