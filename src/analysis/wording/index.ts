export * from './areas.ts';
export * from './wording.ts';
