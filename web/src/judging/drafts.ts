/** What was begun and not yet sent, kept for this tab of the browser, so that a reload loses nothing. */
const PREFIX = 'vigie.draft:';

/** @returns '' where nothing was begun */
export function draftOf(key: string): string {
  try {
    return sessionStorage.getItem(PREFIX + key) ?? '';
  } catch {
    return '';
  }
}

/** An empty text is no draft. */
export function keepDraft(key: string, text: string): void {
  try {
    if (text === '') sessionStorage.removeItem(PREFIX + key);
    else sessionStorage.setItem(PREFIX + key, text);
  } catch {
    // A browser that keeps nothing loses it with the page.
  }
}
