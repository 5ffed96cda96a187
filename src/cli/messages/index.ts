import { en as enWords, type Vocabulary } from '../../core/vocabulary/en.ts';
import { fr as frWords } from '../../core/vocabulary/fr.ts';
import { en, type Messages } from './en.ts';
import { fr } from './fr.ts';

export const UI_LANGUAGES = ['fr', 'en'] as const;
export type UiLang = (typeof UI_LANGUAGES)[number];

/** Everything that depends on the language a person is spoken to in. */
export interface Words {
  readonly lang: UiLang;
  readonly say: Messages;
  readonly terms: Vocabulary;
}

const WORDS: Readonly<Record<UiLang, Words>> = {
  en: { lang: 'en', say: en, terms: enWords },
  fr: { lang: 'fr', say: fr, terms: frWords },
};

/** The words of a language. */
export function wordsIn(lang: UiLang): Words {
  return WORDS[lang];
}

export const isUiLang = (text: string): text is UiLang => text === 'fr' || text === 'en';

/**
 * The language that a terminal asks for: `VIGIE_LANG`, then the POSIX order of LC_ALL, LC_MESSAGES, LANG.
 * English where none of them says French.
 */
export function langOf(env: Readonly<Record<string, string | undefined>>): UiLang {
  const asked = [env['VIGIE_LANG'], env['LC_ALL'], env['LC_MESSAGES'], env['LANG']].find(
    (value) => value !== undefined && value !== '',
  );
  return /^fr/i.test(asked ?? '') ? 'fr' : 'en';
}

export type { Messages } from './en.ts';
