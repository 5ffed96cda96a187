/** What runs inside the page, as text: the names that it speaks of are the browser's. */

/** Before all else: notes when the list shows its first row, and how long the page could not listen. */
export const WATCH = `
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) window.busyMs = (window.busyMs ?? 0) + duration;
  }).observe({ type: 'longtask', buffered: true });
  const watch = new MutationObserver(() => {
    if (document.querySelector('.lists li') === null) return;
    watch.disconnect();
    performance.mark('bench:first-list');
  });
  watch.observe(document, { childList: true, subtree: true });`;

/** Waits for marks; asking for them in each frame would take part of the time that is measured. */
export const MARKED = `(names, mostMs) => new Promise((resolve, reject) => {
  const isThere = (name) => performance.getEntriesByName(name).length > 0;
  const look = () => names.every(isThere) && resolve();
  new PerformanceObserver(look).observe({ type: 'mark' });
  look();
  setTimeout(() => reject(new Error('never came: ' + names.filter((name) => !isThere(name)))), mostMs);
})`;

/** When what happened, ms since the navigation began. */
export const MOMENTS = `(() => {
  const at = (name) => performance.getEntriesByName(name)[0]?.startTime ?? Number.NaN;
  const fetched = performance.getEntriesByType('resource').map((one) => ({
    name: one.name.slice(location.origin.length + 1),
    start: one.startTime, answered: one.responseStart, end: one.responseEnd,
    sent: one.encodedBodySize, bytes: one.decodedBodySize,
  }));
  return { list: at('bench:first-list'), map: at('vigie:map-idle'), busy: window.busyMs ?? 0, fetched };
})()`;

/**
 * Presses the chips of some event types in turn and waits for what shows the answer: the number over the list, and the map.
 * Each press changes the number unless \`isEmpty\`. Returns ms to either, null where it never came.
 */
export const FILTERED = `async (indexes, isEmpty, mostMs) => {
  const chips = [...document.querySelectorAll('.filters .chip')];
  const total = () => document.querySelector('.lists .total').firstChild.textContent;
  const drawn = () => Number(document.querySelector('.map .canvas').dataset.drawn);
  const pressed = [];
  for (const index of indexes) {
    const [before, drawnBefore, start] = [total(), drawn(), performance.now()];
    const took = { list: null, map: null };
    chips[index].click();
    await new Promise((resolve) => {
      const look = () => {
        const ms = performance.now() - start;
        if (took.list === null && (isEmpty || total() !== before)) took.list = ms;
        if (took.map === null && drawn() > drawnBefore) took.map = ms;
        if ((took.list !== null && took.map !== null) || ms > mostMs) resolve();
        else requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    });
    pressed.push(took);
    await new Promise((resolve) => setTimeout(resolve, 150));
  }
  return pressed;
}`;

/**
 * Drags the map to and fro by one step a frame, and back to where it was: what lies further off would only be loaded while
 * something else is measured. Returns ms of each frame.
 */
export const DRAGGED = `async (count) => {
  const canvas = document.querySelector('.map canvas');
  const { x, y, width, height } = canvas.getBoundingClientRect();
  const say = (type, i, buttons) => canvas.dispatchEvent(new MouseEvent(type, {
    bubbles: true, cancelable: true, button: 0, buttons,
    clientX: x + width / 2 + 120 * Math.sin(2 * Math.PI * i / count),
    clientY: y + height / 2 + 60 * Math.sin(4 * Math.PI * i / count),
  }));
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const took = [];
  say('mousedown', 0, 1);
  let before = await frame();
  for (let i = 1; i <= count; i += 1) {
    say('mousemove', i, 1);
    const now = await frame();
    took.push(now - before);
    before = now;
  }
  say('mouseup', count, 0);
  return took;
}`;
