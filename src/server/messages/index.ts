import { en, type ServerMessages } from './en.ts';
import { fr } from './fr.ts';

const MESSAGES: Readonly<Record<'en' | 'fr', ServerMessages>> = { en, fr };

/** The messages of a language. */
export function messagesIn(lang: 'en' | 'fr'): ServerMessages {
  return MESSAGES[lang];
}

/** The language that an Accept-Language header asks for: whichever of the two it names first, else English. */
export function langFor(acceptLanguage: string | undefined): 'en' | 'fr' {
  const first = /\b(fr|en)\b/i.exec(acceptLanguage ?? '')?.[1]?.toLowerCase();
  return first === 'fr' ? 'fr' : 'en';
}

/** The messages that an Accept-Language header asks for. */
export function messagesFor(acceptLanguage: string | undefined): ServerMessages {
  return messagesIn(langFor(acceptLanguage));
}

export type { ServerMessages } from './en.ts';
