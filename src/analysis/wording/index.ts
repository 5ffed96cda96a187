export * from './figures.ts';
export * from './wording.ts';
