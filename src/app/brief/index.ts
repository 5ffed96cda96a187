export {
  BRIEF_FORMATS,
  BRIEF_MEDIA_TYPES,
  isTextFormat,
  renderBrief,
  type BriefFormat,
  type RenderedBrief,
} from './rendering.ts';
