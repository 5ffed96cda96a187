export * from './classes.ts';
export * from './composition.ts';
export * from './question.ts';
export * from './shares.ts';
export * from './shifts.ts';
export { classWords, compositionWords, ofClassWords, shareWords } from './words.ts';
