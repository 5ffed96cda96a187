const KEY = 'vigie-author';

/** The person who corrects places at this browser: asked once, kept here only. */
class Author {
  name = $state(stored());

  remember(): void {
    try {
      localStorage.setItem(KEY, this.name.trim());
    } catch {
      // A browser that keeps nothing asks again next time.
    }
  }
}

function stored(): string {
  try {
    return localStorage.getItem(KEY) ?? '';
  } catch {
    return '';
  }
}

export const author = new Author();
