/** Looking for words in what reports are quoted with. */

/**
 * Words of reports, one of which must stand in the words quoted; accents, case and punctuation do not count, and "*" at the
 * end of a word stands for any ending.
 */
export interface Words {
  readonly fr: readonly string[];
  readonly en: readonly string[];
}

/** Lower case without accents, words apart by one blank: "L’axe Diéma–Nioro" → " l axe diema nioro ". */
export function plain(text: string): string {
  const bare = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return ` ${bare.match(/[\p{L}\p{N}]+/gu)?.join(' ') ?? ''} `;
}

const compiled = new WeakMap<Words, RegExp>();

/** Whether one of the words stands in a text that `plain` has made. */
export function says(words: Words, plainText: string): boolean {
  let pattern = compiled.get(words);
  if (!pattern) {
    const parts = [...words.fr, ...words.en].map((w) =>
      w.endsWith('*') ? `${plain(w).trim()}[\\p{L}\\p{N}]*` : plain(w).trim(),
    );
    pattern = new RegExp(` (?:${parts.join('|')}) `, 'u');
    compiled.set(words, pattern);
  }
  return pattern.test(plainText);
}
