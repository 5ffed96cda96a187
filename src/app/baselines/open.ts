/** The baselines of a data folder, as the analyses ask for them. What is imported meanwhile is taken up at the next question. */
import type { BaselineDataset, BaselineEvent, BaselineHolding } from '../../core/analysis/baseline.ts';
import type { UiLang } from '../messages.ts';
import { baselineStamp, eventLines, readHoldings } from './files.ts';
import { eventOf, headOf } from './format.ts';
import { BASELINE_MESSAGES } from './messages.ts';

/** Which events are asked for. */
export interface EventFilter {
  /** ISO days, both included: those that touch them. */
  readonly from: string;
  readonly to: string;
  /** ISO 3166-1 alpha-2. */
  readonly countries: readonly string[];
  /** Degrees: those within are taken whatever their country, as incidents by a border may be told of either side. */
  readonly around: readonly [west: number, south: number, east: number, north: number] | null;
}

export interface OpenedBaselines {
  /** @throws VigieError `damaged` */
  holdings(): Promise<readonly BaselineHolding[]>;
  /** @throws VigieError `damaged` */
  events(dataset: BaselineDataset, filter: EventFilter): Promise<readonly BaselineEvent[]>;
}

/** Opens them; nothing is read before the first question. */
export function openBaselines({ data, uiLang = 'en' }: { data: string; uiLang?: UiLang }): OpenedBaselines {
  // The same question comes again with every look at the page.
  const last = new Map<
    BaselineDataset,
    { readonly key: string; readonly events: Promise<readonly BaselineEvent[]> }
  >();
  return {
    holdings: () => readHoldings(data, uiLang),
    events: (dataset, filter) => {
      const key = JSON.stringify([baselineStamp(data, dataset), filter]);
      const before = last.get(dataset);
      if (before?.key === key) return before.events;
      const events = readEvents(data, dataset, filter, uiLang);
      last.set(dataset, { key, events });
      events.catch(() => last.delete(dataset));
      return events;
    },
  };
}

async function readEvents(
  data: string,
  dataset: BaselineDataset,
  { from, to, countries, around }: EventFilter,
  lang: UiLang,
): Promise<readonly BaselineEvent[]> {
  const events: BaselineEvent[] = [];
  for await (const lines of eventLines(data, dataset, BASELINE_MESSAGES[lang])) {
    for (const line of lines) {
      const { start, end, country } = headOf(line);
      if (end < from || start > to) continue;
      const isOurs = country !== null && countries.includes(country);
      if (!isOurs && around === null) continue;
      const event = eventOf(line, dataset);
      if (isOurs || isWithin(event.where.at, around)) events.push(event);
    }
  }
  return events;
}

function isWithin([lon, lat]: BaselineEvent['where']['at'], around: EventFilter['around']): boolean {
  if (around === null) return false;
  const [west, south, east, north] = around;
  return lon >= west && lon <= east && lat >= south && lat <= north;
}
