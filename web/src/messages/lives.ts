import type { LifeState, MeasureObject, TellingRole } from '../../../src/core/analysis/statements.ts';

/** What the page says around lives of statements; the lives bring their own sentences. */
export interface LivesMessages {
  readonly label: string;
  readonly lives: string;
  readonly words: string;
  readonly holding: string;
  readonly over: string;
  readonly notDone: string;
  readonly unannounced: string;
  readonly steps: string;
  readonly strands: string;
  readonly links: string;
  readonly tellings: string;
  readonly everything: string;
  readonly nowhere: string;
  readonly strength: Readonly<Record<'strong' | 'weak', string>>;
  readonly state: Readonly<Record<LifeState, string>>;
  readonly object: Readonly<Record<MeasureObject, string>>;
  readonly role: Readonly<Record<TellingRole, string>>;
}
