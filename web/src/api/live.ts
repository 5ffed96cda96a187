import { contact } from './contact.svelte.ts';

const NAMES = ['message', 'report', 'decision', 'brief', 'rebuilt'];

/** Calls back whenever the record learns something, and with whether the line to the server stands. */
export function followRecord(onChange: () => void, onLine: (isUp: boolean) => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  // A batch of reports is one change for the eye.
  const change = (): void => {
    clearTimeout(timer);
    timer = setTimeout(onChange, 250);
  };
  const open = (): EventSource => {
    const line = new EventSource('api/events');
    for (const name of NAMES) line.addEventListener(name, change);
    line.addEventListener('open', () => onLine(true));
    line.addEventListener('error', () => onLine(false));
    return line;
  };
  let source = open();
  // A browser takes a broken line up again by itself, but not one that was answered with an error.
  const callOff = contact.onBack(() => {
    if (source.readyState === EventSource.CLOSED) source = open();
  });
  return () => {
    clearTimeout(timer);
    callOff();
    source.close();
  };
}
