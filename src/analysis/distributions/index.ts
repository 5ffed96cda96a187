export * from './binomial.ts';
export * from './counts.ts';
export * from './discovery.ts';
export * from './gamma.ts';
export * from './hurdle.ts';
export * from './sampling.ts';
