export { statementLives } from './lives.ts';
export { livesIn } from './span.ts';
export { FAMILIES } from './families.ts';
export { OBJECTS } from './objects.ts';
export { actorWords, COVERAGE_WORDS, objectName, STATE_WORDS } from './words.ts';
