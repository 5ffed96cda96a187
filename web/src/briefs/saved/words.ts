/** The beginning of a sentence, to name it by. */
export const brief = (text: string): string =>
  text.length <= 48 ? text : `${text.slice(0, text.lastIndexOf(' ', 46))}…`;
