/** A moment where the reader sits: "3 July 2025, 10:00". @param instant ISO 8601 */
export function instantText(instant: string, lang: 'fr' | 'en'): string {
  const locale = lang === 'fr' ? 'fr-FR' : 'en-GB';
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short' }).format(new Date(instant));
}
