import { ACT_RULES, STATEMENT_RULES } from './statements.ts';
import { ACTOR_RULES, EVENT_RULES } from './events.ts';
import { CERTAINTY_RULES, HARM_RULES, RESPONSIBILITY_RULES } from './figures.ts';
import { PLACE_RULES, TIME_RULES } from './settings.ts';
import { BESIDE_RULES, STORY_RULES, TOPIC_RULES } from './story.ts';
import { TYPE_RULES } from './types.ts';
import type { Rule } from './rule.ts';

export type { Rule } from './rule.ts';

/** Every rule of the reading, by id. Those of a language stand in its pack: dates, numbers, lists. */
export const READING_RULES = {
  ...EVENT_RULES,
  ...ACTOR_RULES,
  ...STORY_RULES,
  ...TOPIC_RULES,
  ...TYPE_RULES,
  ...TIME_RULES,
  ...PLACE_RULES,
  ...HARM_RULES,
  ...CERTAINTY_RULES,
  ...RESPONSIBILITY_RULES,
  ...ACT_RULES,
  ...STATEMENT_RULES,
  ...BESIDE_RULES,
} as const satisfies Readonly<Record<string, Rule>>;

export type ReadingRule = keyof typeof READING_RULES;
