/** How roads stand, and who is cut off. A road of which nothing was told is unknown, and has no sentence. */
import type { Bilingual } from '../../core/bilingual.ts';
import type { BriefSentence } from '../../core/brief.ts';
import { dayWords, listWords } from '../../analysis/wording/index.ts';
import { termWords } from '../../core/vocabulary/index.ts';
import type { BriefCutOff, BriefMatter, BriefRoad } from '../matter.ts';
import { sentence } from '../sentence.ts';

const CONFIDENCE: Readonly<Record<'low' | 'moderate' | 'high', Bilingual>> = {
  low: { fr: 'faible', en: 'low' },
  moderate: { fr: 'modérée', en: 'moderate' },
  high: { fr: 'élevée', en: 'high' },
};

/** The section "roads and who is cut off". */
export function roads({ roads: all, cutOff }: BriefMatter): readonly BriefSentence[] {
  const alike = Map.groupBy(all, ({ status: { status, since, confidence, disputed }, roads: numbers }) =>
    [status, since, confidence, disputed, ...numbers].join('/'),
  );
  return [...cutOffSentence(cutOff), ...[...alike.values()].flatMap(chains).flatMap(roadSentence)];
}

/** Stretches that stand alike, joined end to end. */
function chains(stretches: readonly BriefRoad[]): readonly (readonly BriefRoad[])[] {
  const joined: BriefRoad[][] = [];
  for (const stretch of stretches) {
    // Where roads bear no number, nothing tells that one goes on as another.
    const before =
      stretch.roads.length === 0 ? undefined : joined.find((chain) => chain.at(-1)?.to === stretch.from);
    if (before === undefined) joined.push([stretch]);
    else before.push(stretch);
  }
  return joined;
}

/** Towns of one stretch that are named; of a longer one, its ends. */
const MOST_TOWNS = 4;

function roadSentence(chain: readonly BriefRoad[]): readonly BriefSentence[] {
  const [first, last] = [chain[0], chain.at(-1)];
  if (first === undefined || last === undefined) return [];
  const { status: state, since, confidence, disputed } = first.status;
  if (state === 'unknown' || confidence === null) return [];
  const term = termWords('road', state);
  const number = first.roads.length === 0 ? '' : ` (${first.roads.join(', ')})`;
  const towns = [first.from, ...chain.map(({ to }) => to)];
  const name = `${(towns.length > MOST_TOWNS ? [first.from, last.to] : towns).join('–')}${number}`;
  const start = since === null ? null : dayWords(since);
  const evidence = chain.flatMap(({ status }) => status.evidence);
  return sentence({
    key: `road/${chain.map(({ status }) => status.segment).join('+')}`,
    text: {
      fr:
        `La route ${name} est ${term.fr}${start === null ? '' : ` au plus tard depuis le ${start.fr}`}` +
        `${disputed ? ', ce qui est contesté' : ''}. Confiance ${CONFIDENCE[confidence].fr}.`,
      en:
        `The road ${name} is ${term.en}${start === null ? '' : ` since ${start.en} at the latest`}` +
        `${disputed ? ', which is disputed' : ''}. Confidence: ${CONFIDENCE[confidence].en}.`,
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
