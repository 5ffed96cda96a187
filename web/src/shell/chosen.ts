import type { View } from '../address/address.ts';
import { longDay } from '../format/dates.ts';
import { number } from '../format/numbers.ts';
import type { Lang } from '../messages/language.svelte.ts';
import type { Messages } from '../messages/messages.ts';
import { PRINTING } from '../messages/printing.ts';

/**
 * What of the record the lists of a view show, in words; empty: all of it.
 * @param query what the view asks of the API: filters that it does not go by are left out
 */
export function chosenInWords(
  view: View,
  query: URLSearchParams,
  lang: Lang,
  m: Messages,
): readonly string[] {
  const pair = (name: string, value: string): string => `${name}${m.judging.colon}${value}`;
  const degrees = (value: number): string => number(Math.round(value * 100) / 100, lang);
  const asks = (...keys: readonly string[]): boolean => keys.some((key) => query.has(key));
  const words: string[] = [];
  if (view.from !== null && asks('from', 'since')) words.push(pair(m.filters.from, longDay(view.from, lang)));
  if (view.to !== null && asks('to', 'until')) words.push(pair(m.filters.to, longDay(view.to, lang)));
  if (asks('type'))
    words.push(pair(m.filters.types, view.types.map((type) => m.terms.eventType[type]).join(', ')));
  if (asks('actor')) words.push(pair(m.filters.actor, view.actor));
  if (asks('q')) words.push(pair(m.workbench.words, view.text));
  if (asks('background')) words.push(m.filters.background);
  if (view.box !== null && asks('bbox')) {
    const [west, south, east, north] = view.box;
    words.push(PRINTING[lang].box(degrees(west), degrees(south), degrees(east), degrees(north)));
  }
  if (asks('hub')) words.push(pair(m.roads.access.hubs, view.hubs.join(', ')));
  if (asks('area')) words.push(pair(m.briefs.area, view.area));
  if (view.last !== null && asks('last')) words.push(`${PRINTING[lang].last} ${longDay(view.last, lang)}`);
  return words;
}
