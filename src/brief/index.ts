/** A cited note of what the record tells: composed from it, and written out. */
export { compose, SECTION_TITLES, whereaboutsIn, whereaboutsOf } from './compose.ts';
export type { LastBrief } from './sections/changes.ts';
export type { BriefAnalyses, Had } from './analyses.ts';
export type { BriefCutOff, BriefMatter, BriefRoad } from './matter.ts';
export { captionOf, INKS, toSvg, type Drawing, type Shape } from './pictures/drawing.ts';
export { picturesOf, type Pictures } from './pictures/index.ts';
export type { Borders } from './pictures/map.ts';
export { handoutOf, type Handout, type HandoutReport, type HandoutSection } from './render/handout.ts';
export { toHtml } from './render/html.ts';
export {
  bracket,
  bracketParts,
  layOut,
  type BracketPart,
  type LaidSection,
  type LaidSentence,
} from './render/layout.ts';
export { toMarkdown, type RenderOptions } from './render/markdown.ts';
export * from './render/words.ts';
