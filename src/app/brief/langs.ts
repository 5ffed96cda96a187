import type { Lang } from '../../brief/index.ts';

/** What documents call their language (BCP 47). */
export const PAGE_LANGS: Readonly<Record<Lang, string>> = { fr: 'fr-FR', en: 'en-GB' };
