/** Calls back whenever the record learns something, and with whether the line to the server stands. */
export function followRecord(onChange: () => void, onLine: (isUp: boolean) => void): () => void {
  const source = new EventSource('api/events');
  let timer: ReturnType<typeof setTimeout> | undefined;
  // A batch of reports is one change for the eye.
  const change = (): void => {
    clearTimeout(timer);
    timer = setTimeout(onChange, 250);
  };
  for (const name of ['message', 'report', 'decision', 'brief', 'rebuilt'])
    source.addEventListener(name, change);
  source.addEventListener('open', () => onLine(true));
  source.addEventListener('error', () => onLine(false));
  return () => {
    clearTimeout(timer);
    source.close();
  };
}
