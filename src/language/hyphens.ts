/** Words that are written with a hyphen, of all languages: needed before a text's language is known. */

/** They hang on the word before: "celui-ci", "a-t-il". */
export const HYPHEN_BEFORE: ReadonlySet<string> = new Set(
  'ci là même mêmes il elle on ils elles je tu nous vous le la les lui leur moi toi y en ce t'.split(' '),
);

/** The next word hangs on them: "vice-président", "north-east". */
export const HYPHEN_AFTER: ReadonlySet<string> = new Set(
  'vice ex non sous demi mi semi nord sud est ouest centre north south east west self anti contre porte après avant'.split(
    ' ',
  ),
);
