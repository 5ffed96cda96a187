import type { Frame } from './draft.ts';
import type { EventKind } from '../../language/vocabulary.ts';

/** "Shells killed three in Nikopol and wounded five in Marhanets": what is only counted behind it fell by the same. */
export function withOneBlow(frames: readonly Frame[]): readonly Frame[] {
  const blow = frames.find((f) => f.kinds.some((kind) => BLOWS.has(kind)));
  if (!blow) return frames;
  const isCounted = (f: Frame): boolean =>
    f !== blow &&
    f.first > blow.first &&
    f.sightings.length === 0 &&
    f.family === 'assault' &&
    f.agents.length === 0;
  return frames.map((f) =>
    isCounted(f)
      ? { ...f, family: blow.family, kinds: blow.kinds, means: blow.means, sightings: blow.sightings }
      : f,
  );
}

const BLOWS: ReadonlySet<EventKind> = new Set([
  'shelling',
  'airstrike',
  'ied',
  'explosion',
  'grenade',
  'suicide',
]);
