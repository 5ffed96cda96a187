/** What was hit: how many incidents of each kind of target, and where. */
import type { BriefSentence } from '../../core/brief.ts';
import { TARGET_CATEGORIES, type TargetCategory } from '../../core/findings.ts';
import type { IncidentDetail } from '../../core/records.ts';
import { listWords, numberWords } from '../../analysis/wording/index.ts';
import type { BriefMatter } from '../matter.ts';
import { counted, sentence } from '../sentence.ts';
import { capital } from '../words/grammar.ts';
import { TARGET_NOUNS } from '../words/targets.ts';
import { tellingWords, wordsOfField } from './incident.ts';

/** Targets on which supply and movement hang. */
export const SUPPLY: readonly TargetCategory[] = [
  'fuel_convoy',
  'civilian_vehicle',
  'road_or_bridge',
  'checkpoint',
  'border_post',
  'market',
  'energy_or_telecom',
  'airport',
];

/** One sentence a kind of target, by how many incidents tell of it; then people abducted from abroad. */
export function targets({ incidents }: BriefMatter): readonly BriefSentence[] {
  const others = TARGET_CATEGORIES.filter((target) => target !== 'other' && !SUPPLY.includes(target));
  return byKind(incidents, others, 'target');
}

/** One sentence a kind of target. @param prefix of the keys */
export function byKind(
  incidents: readonly IncidentDetail[],
  kinds: readonly TargetCategory[],
  prefix: string,
): readonly BriefSentence[] {
  return kinds
    .map((kind) => ({ kind, own: incidents.filter(({ targets: hit }) => hit.includes(kind)) }))
    .filter(({ own }) => own.length > 0)
    .sort((a, b) => b.own.length - a.own.length || a.kind.localeCompare(b.kind))
    .flatMap(({ kind, own }) => kindSentence(kind, own, `${prefix}/${kind}`));
}

const MOST_PLACES = 6;

function kindSentence(
  kind: TargetCategory,
  own: readonly IncidentDetail[],
  key: string,
): readonly BriefSentence[] {
  const n = own.length;
  const names = [...new Set(own.flatMap(({ where }) => (where === null ? [] : [where.name])))];
  const shown = names.slice(0, MOST_PLACES).map((name) => ({ fr: name, en: name }));
  const rest = names.length - shown.length;
  const more = { fr: `${numberWords(rest).fr} autres lieux`, en: `${numberWords(rest).en} other places` };
  const places = listWords(rest > 1 ? [...shown, more] : names.map((name) => ({ fr: name, en: name })));
  const noun = TARGET_NOUNS[kind];
  const count = numberWords(n);
  return sentence({
    key,
    text: {
      fr: `${n < 2 ? `Un incident a eu pour cible ${noun.fr[0]}` : `Ont été signalés ${count.fr} incidents ayant pour cible des ${noun.fr[1]}`}${names.length === 0 ? '' : `\u00a0: ${places.fr}`}.`,
      en: `${n === 1 ? `One incident had ${noun.en[0]} as the target` : `${capital(noun.en[1])} were the reported target of ${count.en} incidents`}${names.length === 0 ? '' : `: ${places.en}`}.`,
    },
    citations: own.flatMap((incident) => [
      ...tellingWords(incident).slice(0, 1),
      ...wordsOfField(incident, 'target').slice(0, 1),
    ]),
    figures: [...(n > 1 ? [counted(n)] : []), ...(rest > 1 ? [counted(rest)] : [])],
    incidents: own.map(({ id }) => id),
  });
}
