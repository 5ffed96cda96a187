import { EN } from './en.ts';
import { FR } from './fr.ts';
import type { Messages } from './messages.ts';

/** A language of the page, BCP 47. */
export type Lang = 'fr' | 'en';

const KEY = 'vigie.lang';
const CATALOGUES: Readonly<Record<Lang, Messages>> = { fr: FR, en: EN };

/** The language that the page speaks: the address says it, else the last choice, else the browser. */
class Language {
  current = $state<Lang>('en');

  get messages(): Messages {
    return CATALOGUES[this.current];
  }

  start(fromAddress: Lang | null): void {
    this.current = fromAddress ?? remembered() ?? preferred(navigator.languages);
  }

  choose(lang: Lang): void {
    this.current = lang;
    localStorage.setItem(KEY, lang);
  }
}

function remembered(): Lang | null {
  const lang = localStorage.getItem(KEY);
  return lang === 'fr' || lang === 'en' ? lang : null;
}

function preferred(languages: readonly string[]): Lang {
  return languages.find((lang) => /^(fr|en)\b/.test(lang))?.startsWith('fr') === true ? 'fr' : 'en';
}

export const language = new Language();
