import { formatAddress, HOME, parseAddress, type Panel, type View } from './address.ts';

/** The view of the page, kept in its address; going back in the browser goes back here. */
class Router {
  view = $state.raw<View>(HOME);

  /** Reads the address and follows the browser's back and forward. */
  start(): () => void {
    const read = (): void => {
      this.view = parseAddress(location.search);
    };
    read();
    addEventListener('popstate', read);
    return () => removeEventListener('popstate', read);
  }

  /** Goes to a view; `replace` leaves no step to go back to, as while somebody types. */
  go(change: Partial<View>, options: { readonly replace?: boolean } = {}): void {
    const next = { ...this.view, ...change };
    const address = formatAddress(next);
    if (address === formatAddress(this.view)) return;
    this.view = next;
    const target = `${location.pathname}${address}`;
    if (options.replace === true) history.replaceState(null, '', target);
    else history.pushState(null, '', target);
  }

  open(panel: Panel | null): void {
    this.go({ panel });
  }

  openIncident(id: string): void {
    this.open({ kind: 'incident', id });
  }

  /** Lets go of all filters; what stands open stays. */
  clearFilters(): void {
    const { from, to, types, actor, text, background, box, operation } = HOME;
    this.go({ from, to, types, actor, text, background, box, operation });
  }
}

export const router = new Router();
