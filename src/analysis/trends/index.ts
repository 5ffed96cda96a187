export * from './trends.ts';
