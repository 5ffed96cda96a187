export { BRIEF_FORMATS, renderBrief, type BriefFormat, type RenderedBrief } from './rendering.ts';
