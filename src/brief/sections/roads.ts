/** How roads stand, and who is cut off. A road of which nothing was told is unknown, and has no sentence. */
import type { Bilingual } from '../../core/bilingual.ts';
import type { BriefSentence } from '../../core/brief.ts';
import { confidenceName } from '../../analysis/likelihood/index.ts';
import { dayWords, listWords } from '../../analysis/wording/index.ts';
import type { RoadStatus } from '../../core/roads.ts';
import { termWords } from '../../core/vocabulary/index.ts';
import type { BriefCutOff, BriefMatter, BriefRoad } from '../matter.ts';
import { sentence } from '../sentence.ts';

/** In the plural; termWords has the singular. */
const SEVERAL: Readonly<Record<Exclude<RoadStatus, 'unknown'>, Bilingual>> = {
  open: { fr: 'ouvertes', en: 'open' },
  escorted: { fr: 'ouvertes sous escorte', en: 'open under escort' },
  restricted: { fr: 'restreintes', en: 'restricted' },
  closed: { fr: 'fermées', en: 'closed' },
};

/** The section "roads and who is cut off": a sentence for all stretches that stand alike. */
export function roads({ roads: all, cutOff }: BriefMatter): readonly BriefSentence[] {
  const alike = Map.groupBy(all, ({ status: { status, since, confidence, disputed } }) =>
    [status, since ?? '', confidence, disputed ? 'disputed' : 'told'].join('/'),
  );
  return [...cutOffSentence(cutOff), ...[...alike].flatMap(([key, own]) => roadSentence(key, own))];
}

/** Stretches of one road number, joined end to end. */
function chains(stretches: readonly BriefRoad[]): readonly (readonly BriefRoad[])[] {
  const joined: BriefRoad[][] = [];
  for (const stretch of stretches) {
    // Where roads bear no number, nothing tells that one goes on as another.
    const isNext = (chain: readonly BriefRoad[]): boolean => {
      const last = chain.at(-1);
      return last?.to === stretch.from && last.roads.join() === stretch.roads.join();
    };
    const before = stretch.roads.length === 0 ? undefined : joined.find(isNext);
    if (before === undefined) joined.push([stretch]);
    else before.push(stretch);
  }
  return joined;
}

/** Towns of one stretch that are named; of a longer one, its ends. */
const MOST_TOWNS = 4;

/** "Kayes–Ambidédi (RN1)" */
function chainName(chain: readonly BriefRoad[]): string {
  const [first, last] = [chain[0], chain.at(-1)];
  if (first === undefined || last === undefined) return '';
  const number = first.roads.length === 0 ? '' : ` (${first.roads.join(', ')})`;
  const towns = [first.from, ...chain.map(({ to }) => to)];
  return `${(towns.length > MOST_TOWNS ? [first.from, last.to] : towns).join('–')}${number}`;
}

function roadSentence(key: string, stretches: readonly BriefRoad[]): readonly BriefSentence[] {
  const [first] = stretches;
  if (first === undefined) return [];
  const { status: state, since, confidence, disputed } = first.status;
  if (state === 'unknown' || confidence === null) return [];
  const names = chains(stretches).map(chainName);
  const isOne = names.length === 1;
  const list = listWords(names.map((name) => ({ fr: name, en: name })));
  const term = isOne ? termWords('road', state) : SEVERAL[state];
  const start = since === null ? null : dayWords(since);
  const sure = confidenceName(confidence);
  const evidence = stretches.flatMap(({ status }) => status.evidence);
  return sentence({
    key: `roads/${key}`,
    text: {
      fr:
        `${isOne ? 'La route' : 'Les routes'} ${list.fr} ${isOne ? 'est' : 'sont'} ${term.fr}` +
        `${start === null ? '' : ` depuis le ${start.fr} au plus tard`}` +
        `${disputed ? ', ce qui est contesté' : ''}. La confiance est ${sure.fr}.`,
      en:
        `The road${isOne ? '' : 's'} ${list.en} ${start === null ? (isOne ? 'is' : 'are') : isOne ? 'has been' : 'have been'} ${term.en}` +
        `${start === null ? '' : ` since ${start.en} at the latest`}` +
        `${disputed ? ', which is disputed' : ''}. Confidence is ${sure.en}.`,
    },
    citations: evidence.flatMap(({ spans }) => spans),
    incidents: evidence.flatMap(({ kind, id }) => (kind === 'incident' ? [id] : [])),
  });
}

/** Places are named together, in the order of the network: none is weighed against another. */
function cutOffSentence(all: readonly BriefCutOff[]): readonly BriefSentence[] {
  const hubs = all[0]?.hubs ?? [];
  const bare = (names: readonly string[]): Bilingual =>
    listWords(names.map((name) => ({ fr: name, en: name })));
  const [places, from] = [bare(all.map(({ place }) => place.name)), bare(hubs)];
  return sentence({
    key: 'cut-off',
    text: {
      fr: `${places.fr}\u00a0: tout chemin connu par la route depuis ${from.fr} passe par une route fermée.`,
      en: `${places.en}: every known way by road from ${from.en} goes along a closed road.`,
    },
    citations: all.flatMap(({ words }) => words),
  });
}
