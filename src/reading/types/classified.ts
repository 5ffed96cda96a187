import type { EventType, SubEventType } from '../../core/findings.ts';
import type { EventKind } from '../../language/vocabulary.ts';
import type { Draft } from '../frames/draft.ts';
import type { ReadingRule } from '../rules/index.ts';

/** A type of event, and the rule that says so. */
export interface Classified {
  readonly eventType: EventType;
  readonly subEventType: SubEventType;
  readonly rule: ReadingRule;
}

/** A type of event with the rule that says so. */
export const as = (eventType: EventType, subEventType: SubEventType, rule: ReadingRule): Classified => ({
  eventType,
  subEventType,
  rule,
});

/** Kinds of everything that is told of an incident. */
export const kindsOf = (draft: Draft): Set<EventKind> => new Set(draft.frames.flatMap((f) => f.kinds));

/** Deeds against things. */
export const PROPERTY: ReadonlySet<EventKind> = new Set(['arson', 'looting', 'demolition']);
