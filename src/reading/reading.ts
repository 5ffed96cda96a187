import type { Gazetteer, Toponym } from '../gazetteer/index.ts';
import type { ActorMention } from './actors/actors.ts';
import type { Annotations } from './annotation/annotate.ts';
import type { Nearness } from './annotation/distance.ts';

/** What reading needs of a document beside the sentence at hand. */
export interface Reading {
  readonly notes: Annotations;
  readonly toponyms: readonly Toponym[];
  readonly actors: readonly ActorMention[];
  readonly nearness: Nearness;
  readonly gazetteer: Gazetteer;
}
