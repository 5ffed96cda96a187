/** Searching everything that the record holds, and the roads in use. */
import type { RecordStore } from '../../core/ports.ts';
import { TLP } from '../../core/report.ts';
import { termsOf, type SearchTerm } from '../../core/search-words.ts';
import {
  SEARCH_KINDS,
  type SearchAnswer,
  type SearchDesk,
  type SearchGroup,
  type SearchQuestion,
} from '../../core/search.ts';
import { fold } from '../../language/tokens.ts';
import { isShownTo } from '../clearance.ts';
import type { UiLang } from '../messages.ts';
import type { OpenedRoads } from '../roads/open.ts';
import { briefsHolding, NO_BRIEFS } from './briefs.ts';
import { actorHit, incidentHit, placeHit, reportHit, statementHit } from './hits.ts';
import { corridorsNamed, roadsNamed } from './roads.ts';

/** What the desk is put together from. */
export interface SearchDeskParts {
  readonly store: () => Promise<RecordStore>;
  readonly roads: Pick<OpenedRoads, 'network'>;
  readonly lang: UiLang;
}

/** Puts searches to the record in a store and the road network in use. */
export function searchDesk(parts: SearchDeskParts): SearchDesk {
  return {
    search: async (question, lang = parts.lang) => {
      const terms = termsOf(question.text, fold);
      if (terms.length === 0) return { terms: [], groups: [], leftOut: 0 };
      return answer(terms, question, lang, parts);
    },
  };
}

async function answer(
  terms: readonly SearchTerm[],
  question: SearchQuestion,
  lang: UiLang,
  { store: current, roads }: SearchDeskParts,
): Promise<SearchAnswer> {
  const store = await current();
  const { limit, asOf, clearance, kinds = SEARCH_KINDS } = question;
  const shown =
    clearance === undefined ? undefined : TLP.filter((sensitivity) => isShownTo(clearance)({ sensitivity }));
  const found = await store.search({ terms, kinds, limit, asOf, shown });
  const { incidents, places, actors, statements, reports } = found;
  const corridors = kinds.includes('corridor')
    ? await corridorsNamed(terms, { store, network: roads.network(), asOf, lang })
    : [];
  const briefs = kinds.includes('brief') ? await briefsHolding(terms, store, { asOf, clearance }) : NO_BRIEFS;
  const stretches = kinds.includes('road') ? roadsNamed(terms, roads.network()) : [];
  const groups: readonly SearchGroup[] = [
    { kind: 'incident', hits: incidents.items.map((one) => incidentHit(one, terms)), total: incidents.total },
    { kind: 'place', hits: places.items.map((one) => placeHit(one, terms)), total: places.total },
    { kind: 'actor', hits: actors.items.map((one) => actorHit(one, terms)), total: actors.total },
    {
      kind: 'statement',
      hits: statements.items.map((one) => statementHit(one, terms)),
      total: statements.total,
    },
    { kind: 'report', hits: reports.items.map((one) => reportHit(one, terms)), total: reports.total },
    { kind: 'corridor', hits: corridors.slice(0, limit), total: corridors.length },
    { kind: 'road', hits: stretches.slice(0, limit), total: stretches.length },
    { kind: 'brief', hits: briefs.hits.slice(0, limit), total: briefs.hits.length },
  ];
  return {
    terms: terms.map(({ words }) => words.join(' ')),
    groups: groups.filter(({ total }) => total > 0),
    leftOut: incidents.leftOut + statements.leftOut + reports.leftOut + briefs.leftOut,
  };
}
