export { statementLives } from './lives.ts';
export { FAMILIES } from './families.ts';
export { OBJECTS } from './objects.ts';
export { actorWords, COVERAGE_WORDS, objectWords } from './words.ts';
