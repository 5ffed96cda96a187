/** What a key does on the page. */
export type KeyAction = 'search' | 'next' | 'previous' | 'close' | 'read' | 'box' | 'sheet';

const ACTIONS: Readonly<Record<string, KeyAction>> = {
  '/': 'search',
  j: 'next',
  k: 'previous',
  n: 'read',
  m: 'box',
  '?': 'sheet',
};

/** What a key means where it was pressed: letters that are being typed mean themselves. */
export function keyAction(event: KeyboardEvent): KeyAction | null {
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return null;
  if (event.key === 'Escape') return 'close';
  const target = event.target instanceof HTMLElement ? event.target : null;
  if (target !== null && /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName)) return null;
  return ACTIONS[event.key] ?? null;
}
