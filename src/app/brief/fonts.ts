/** The typefaces of what a brief draws: DejaVu, free to hand on, with the accents of French and the letters of the Sahel. */
import { createRequire } from 'node:module';

const FILES = {
  text: 'DejaVuSerifCondensed.ttf',
  textBold: 'DejaVuSerifCondensed-Bold.ttf',
  textItalic: 'DejaVuSerifCondensed-Italic.ttf',
  head: 'DejaVuSansCondensed-Bold.ttf',
  label: 'DejaVuSansCondensed.ttf',
} as const;

export type Face = keyof typeof FILES;
export const FACES = Object.keys(FILES) as readonly Face[];

/** Path of the file of a typeface. */
export const fontFile = (face: Face): string =>
  createRequire(import.meta.url).resolve(`dejavu-fonts-ttf/ttf/${FILES[face]}`);
