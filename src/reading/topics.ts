import { inRange, type Annotations } from './annotate.ts';
import type { ActorMention } from './actors.ts';

/** Topics whose words make "attaque", "assaut" or "strike" mean no violence. */
const SILENT = new Set(['sport', 'fiction', 'exercise', 'commemoration', 'accident', 'economy']);

/** So many different words of one topic make a page about it … */
const FEWEST_WORDS = 3;

/**
 * What a page is about when it only sounds violent, or null.
 * Different words count, not repetitions; armed actors and violent tolls weigh against.
 */
export function quietTopic(notes: Annotations, actors: readonly ActorMention[]): string | null {
  const words = new Map<string, Set<string>>();
  for (const m of notes.words.quiet.matchAll(notes.document.tokens)) {
    const found = words.get(m.value) ?? new Set();
    found.add(notes.document.tokens[m.first]!.fold);
    words.set(m.value, found);
  }
  let best: { topic: string; count: number } | null = null;
  for (const [topic, found] of words) {
    if (SILENT.has(topic) && (!best || found.size > best.count)) best = { topic, count: found.size };
  }
  if (!best) return null;
  const weight = violence(notes, actors);
  const fewest = weight <= 1 ? FEWEST_WORDS - 1 : FEWEST_WORDS;
  return best.count < fewest || weight >= best.count ? null : best.topic;
}

/** Armed actors named, and harm done by or to people, each counted once a sentence. */
function violence(notes: Annotations, actors: readonly ActorMention[]): number {
  let score = 0;
  for (const sentence of notes.document.sentences) {
    const armed = inRange(actors, sentence.first, sentence.last).some((a) => a.side === 'armed');
    const harmed = inRange(notes.harm, sentence.first, sentence.last).length > 0;
    const strong = inRange(notes.triggers, sentence.first, sentence.last).some((t) => t.value.some((w) => w.strength === 'strong'));
    if (armed && harmed) score += 2;
    else if ((armed || harmed) && strong) score += 1;
  }
  return score;
}
