/** What the analyses of a record rest on. */
export { basisOf } from './basis.ts';
