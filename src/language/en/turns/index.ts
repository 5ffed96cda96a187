import type { Turns } from '../../turns.ts';
import { claims } from './claims.ts';
import { measures } from './measures.ts';
import { quiet } from './quiet.ts';
import { roads } from './roads.ts';
import { tolls } from './tolls.ts';
import { deeds } from './deeds.ts';
import { crowds } from './crowds.ts';
import { asides } from './asides.ts';
import { places } from './places.ts';
import { bands } from './bands.ts';

/** Every fixed turn of the language. */
export const turns: Turns = {
  ...claims,
  ...measures,
  ...quiet,
  ...roads,
  ...tolls,
  ...deeds,
  ...crowds,
  ...asides,
  ...places,
  ...bands,
};
