import type { Sighting } from '../frames/frames.ts';

/** Between two words for one blast: "un véhicule piégé conduit par un kamikaze a explosé"; tokens. */
const BLAST_REACH = 10;

/** "A car bomb driven by a suicide attacker went off": a bomb that somebody carries to his death is one deed with his. */
export const asOneBlast = (sightings: readonly Sighting[]): Sighting[] =>
  sightings.map((s) =>
    s.family === 'ied' && sightings.some((o) => o.kind === 'suicide' && isNear(s, o))
      ? { ...s, kind: 'suicide', family: 'assault' }
      : s,
  );

const isNear = (a: Sighting, b: Sighting): boolean =>
  Math.max(a.first, b.first) - Math.min(a.last, b.last) <= BLAST_REACH;
