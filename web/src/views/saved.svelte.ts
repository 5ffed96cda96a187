import { readViews, withView, type SavedView } from './links.ts';

const KEY = 'vigie.views';

/** The views that somebody saved under a name, in this browser only. */
class Saved {
  views = $state.raw<readonly SavedView[]>(read());
  /** What stood before the last view was dropped. */
  before = $state.raw<{ readonly name: string; readonly views: readonly SavedView[] } | null>(null);
  /** Whether the browser keeps what it is given. */
  isKept = $state(true);

  put(view: SavedView): void {
    this.#set(withView(this.views, view));
  }

  rename(from: string, to: string): void {
    const view = this.views.find(({ name }) => name === from);
    if (view === undefined || to.trim() === '' || to.trim() === from) return;
    const rest = this.views.filter(({ name }) => name !== to.trim());
    const at = rest.indexOf(view);
    this.#set(rest.with(at, { ...view, name: to.trim() }));
  }

  drop(name: string): void {
    const { views } = this;
    this.#set(views.filter((view) => view.name !== name));
    this.before = { name, views };
  }

  undoDrop(): void {
    if (this.before !== null) this.#set(this.before.views);
  }

  #set(views: readonly SavedView[]): void {
    this.views = views;
    this.before = null;
    try {
      localStorage.setItem(KEY, JSON.stringify(views));
    } catch {
      this.isKept = false;
    }
  }
}

function read(): readonly SavedView[] {
  try {
    return readViews(localStorage.getItem(KEY));
  } catch {
    return [];
  }
}

export const saved = new Saved();

// Another tab of the same browser saves into the same list.
addEventListener('storage', ({ key }) => {
  if (key === KEY) saved.views = read();
});
