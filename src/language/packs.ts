import { en } from './en/index.ts';
import { fr } from './fr/index.ts';
import type { LanguagePack } from './pack.ts';

/** The languages that Vigie reads. A new one is a folder beside these and a line here. */
export const packs: readonly LanguagePack[] = [fr, en];
