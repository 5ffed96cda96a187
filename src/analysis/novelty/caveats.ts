/** What to know before a "first" is passed on. */
import type { First, Unclear, UnclearWhy } from '../../core/analysis/novelty.ts';
import type { Bilingual } from '../../core/bilingual.ts';
import { countWords, dayWords, type Counted } from '../wording/index.ts';

const INCIDENTS: Counted = { fr: ['incident', 'incidents'], en: ['incident', 'incidents'] };

const WHY: Readonly<Record<UnclearWhy, Bilingual>> = {
  undated: { fr: 'sans date', en: 'without a day' },
  overlapping: { fr: 'à une date imprécise qui recouvre celle-ci', en: 'of an imprecise date that overlaps' },
  unplaced: { fr: 'sans lieu assez précis', en: 'without a place precise enough' },
  unattributed: { fr: 'dont aucun groupe connu n’est nommé auteur', en: 'attributed to no known group' },
  wider_group: { fr: 'imputés à un ensemble plus large', en: 'attributed to a wider group' },
  unsaid: { fr: 'dont ce trait n’est pas rapporté', en: 'of which this trait is not told' },
  hedged: { fr: 'rapportés avec réserve', en: 'reported with reserve' },
};

export function caveatsOf({
  unclear,
  coverage,
  searched,
  onlyFirstSeen,
}: Omit<First, 'says' | 'caveats'>): readonly Bilingual[] {
  return [
    ...unclear.map(mayBeEarlier),
    ...(searched.days > 0 ? [coverageWords(searched, coverage)] : []),
    ...(onlyFirstSeen.kind === 'judged' ? [STEADY, UPPER_BOUND] : []),
  ];
}

function mayBeEarlier({ why, n }: Unclear): Bilingual {
  const count = countWords(n, INCIDENTS);
  const words = WHY[why];
  return {
    fr: `${count.fr} (${words.fr}) ${n < 2 ? 'peut être un précédent' : 'peuvent être des précédents'}.`,
    en: `${count.en} (${words.en}) may be ${n === 1 ? 'an earlier one' : 'earlier ones'}.`,
  };
}

const STEADY: Bilingual = {
  fr: 'Le calcul suppose un rythme égal pendant tout le recul ; si le groupe vient d’arriver, les précédents ignorés sont moins nombreux qu’il ne le dit.',
  en: 'The reckoning supposes an even rate throughout the look-back; where a group has only just come, fewer earlier ones are missing than it says.',
};
const UPPER_BOUND: Bilingual = {
  fr: 'La part d’incidents connus est estimée par ceux que deux sources rapportent ; si les sources se suivent l’une l’autre, elle est surestimée.',
  en: 'The share of incidents that become known is estimated from those that two sources tell of; where sources follow one another, it is too high.',
};

const LEVEL = {
  admin1: { fr: 'de cette région', en: 'of this region' },
  country: { fr: 'de ce pays, faute de mieux', en: 'of this country, for want of closer ones' },
  record: { fr: 'du registre entier', en: 'of the whole record' },
} as const satisfies Record<First['coverage']['level'], Bilingual>;

const SOURCES: Counted = { fr: ['source', 'sources'], en: ['source', 'sources'] };

function coverageWords(
  { days, areaSince }: First['searched'],
  { level, sources, coveredDays, detection }: First['coverage'],
): Bilingual {
  const count = countWords(sources, SOURCES);
  const share = detection.kind === 'too_few' ? null : Math.round(detection.share * 100);
  const since = areaSince === null ? null : dayWords(areaSince);
  const of = LEVEL[level];
  return {
    fr: `Couverture ${of.fr} : ${count.fr}${since ? `, depuis le ${since.fr}` : ''}, avec publication sur ${coveredDays} des ${days} jours du recul${share === null ? '' : ` ; part d’incidents connus estimée à ${share} %`}.`,
    en: `Coverage ${of.en}: ${count.en}${since ? `, since ${since.en}` : ''}, publishing in ${coveredDays} of the ${days} days of the look-back${share === null ? '' : `; share of incidents known, by estimate: ${share}%`}.`,
  };
}
