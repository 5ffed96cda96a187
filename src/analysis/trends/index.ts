export * from './trends.ts';
export { LOOK_BACK_DAYS, WINDOW_DAYS } from '../surges/index.ts';
