export * from './lint.ts';
export * from './say.ts';
export * from './terms.ts';
