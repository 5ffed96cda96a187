export * from './delays.ts';
export * from './reporting.ts';
export * from './silence.ts';
export * from './source-days.ts';
