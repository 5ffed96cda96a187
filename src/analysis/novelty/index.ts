export * from './chances.ts';
export { firstsOf, noveltyOf, type Period } from './novelty.ts';
export { surveyOf, type Survey } from './survey.ts';
