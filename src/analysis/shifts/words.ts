/** What is said of a shift, in both languages. */
import type {
  ClassShift,
  CompositionChange,
  Share,
  ShiftAnswer,
  TargetClass,
  TestedShift,
} from '../../core/analysis/shifts.ts';
import type { Bilingual } from '../../core/bilingual.ts';
import { areaWords } from '../areas/index.ts';
import { judge } from '../likelihood/index.ts';
import { dayWords, numberWords, rarityWords, roughWords, stretchWords } from '../wording/index.ts';

/** Classes of targets by name, with what French puts before each in « la part … ». */
const CLASS_WORDS: Readonly<Record<TargetClass, Bilingual & { readonly ofFr: string }>> = {
  industry: {
    fr: 'sites industriels et miniers',
    ofFr: 'des sites industriels et miniers',
    en: 'industrial and mining sites',
  },
  foreigners: {
    fr: 'ressortissants étrangers',
    ofFr: 'des ressortissants étrangers',
    en: 'foreign nationals',
  },
  fuel: { fr: 'convois de carburant', ofFr: 'des convois de carburant', en: 'fuel convoys' },
  schools: { fr: 'écoles', ofFr: 'des écoles', en: 'schools' },
  officials: { fr: 'bâtiments publics', ofFr: 'des bâtiments publics', en: 'government buildings' },
  forces: {
    fr: 'forces armées et de sécurité',
    ofFr: 'des forces armées et de sécurité',
    en: 'armed and security forces',
  },
  health_and_aid: {
    fr: 'santé et aide humanitaire',
    ofFr: 'de la santé et de l’aide humanitaire',
    en: 'health and humanitarian aid',
  },
  civilians: {
    fr: 'villages, marchés et autres lieux civils',
    ofFr: 'des villages, marchés et autres lieux civils',
    en: 'villages, markets and other civilian places',
  },
  infrastructure: {
    fr: 'routes, énergie et télécommunications',
    ofFr: 'des routes, de l’énergie et des télécommunications',
    en: 'roads, energy and telecommunications',
  },
};

/** "industrial and mining sites". */
export const classWords = (kind: TargetClass): Bilingual => {
  const { fr, en } = CLASS_WORDS[kind];
  return { fr, en };
};

/** « des sites industriels et miniers », as in « la part des … »; English as `classWords`. */
export const ofClassWords = (kind: TargetClass): Bilingual => {
  const { ofFr, en } = CLASS_WORDS[kind];
  return { fr: ofFr, en };
};

const percent = (share: number): string => String(Math.round(share * 100));

/** "9 of 24 (38%; 21 to 57)". */
export function shareWords({ count, of, share, low, high }: Share): Bilingual {
  return {
    fr: `${count} sur ${of} (${percent(share)} % ; ${percent(low)} à ${percent(high)})`,
    en: `${count} of ${of} (${percent(share)}%; ${percent(low)} to ${percent(high)})`,
  };
}

/** The kind whose share moved most, then and now. */
export function shiftWords(
  { area, classes, window }: Pick<TestedShift, 'area' | 'classes' | 'window'>,
  isShift: boolean,
): Bilingual {
  const [where, when] = [areaWords(area), stretchWords(window.from, window.to)];
  // Of a shift, a kind that holds by itself comes before one that only moved more.
  const [first] = [...classes].sort((a, b) => Number(b.qValue <= 0.1) - Number(a.qValue <= 0.1));
  if (first === undefined || !isShift)
    return {
      fr: `${where.fr} : ce qui est visé ${when.fr} ne diffère pas de la référence au-delà du hasard.`,
      en: `${where.en}: what is targeted ${when.en} does not differ from the look-back beyond chance.`,
    };
  const [name, before] = [classWords(first.class), shareWords(first.before)];
  const { count, of, share, low, high } = first.now;
  const range: Bilingual = {
    fr: `${percent(share)} % ; ${percent(low)} à ${percent(high)}`,
    en: `${percent(share)}%; ${percent(low)} to ${percent(high)}`,
  };
  return {
    fr: `${where.fr}, cible « ${name.fr} » : ${count} des ${of} incidents signalés à cible connue (${range.fr}) ${when.fr}, contre ${before.fr} auparavant ; intervalles à 95 %.`,
    en: `${where.en}, target “${name.en}”: ${count} of the ${of} reported incidents with a known target (${range.en}) ${when.en}, against ${before.en} before; 95% intervals.`,
  };
}

/** Rarity, the Bayes factor, and the week of the change. */
export function shiftDetails({
  pValue,
  qValue,
  log10BayesFactor,
  change,
  classes,
}: Pick<TestedShift, 'pValue' | 'qValue' | 'log10BayesFactor' | 'change' | 'classes'>): readonly Bilingual[] {
  const factor = roughWords(10 ** Math.min(6, Math.abs(log10BayesFactor)));
  const weighs: Bilingual =
    log10BayesFactor > 0
      ? {
          fr: `Deux compositions expliquent les cibles ${factor.fr} fois mieux qu’une seule (facteur de Bayes).`,
          en: `Two compositions explain the targets ${factor.en} times better than one (Bayes factor).`,
        }
      : {
          fr: `Une seule composition explique les cibles ${factor.fr} fois mieux que deux (facteur de Bayes).`,
          en: `One composition explains the targets ${factor.en} times better than two (Bayes factor).`,
        };
  return [
    rarityWords(pValue, qValue),
    weighs,
    ...(change === null ? [] : [compositionWords(change)]),
    ...classes.slice(0, 3).map(movedWords),
  ];
}

/** One kind, then and now, with its own rarity. */
function movedWords({ class: kind, before, now, qValue }: ClassShift): Bilingual {
  const [name, old, recent, q] = [classWords(kind), shareWords(before), shareWords(now), roughWords(qValue)];
  return {
    fr: `« ${name.fr} » : ${old.fr} auparavant, ${recent.fr} ensuite ; q = ${q.fr}.`,
    en: `“${name.en}”: ${old.en} before, ${recent.en} since; q = ${q.en}.`,
  };
}

export function shiftNull(replications: number, areas: number, actions: number): Bilingual {
  const draws = numberWords(replications);
  return {
    fr: `Hypothèse nulle : les ${actions} actions, une opération ou une attaque du même jour au même lieu comptant pour une, pourraient être de l’une ou l’autre période (test G par permutation, ${draws.fr} tirages) ; zones examinées, entre lesquelles les fausses découvertes sont contenues (Benjamini-Hochberg) : ${areas}.`,
    en: `Null hypothesis: the ${actions} actions, an operation or an attack of one day and place counting once, could be of either period (G-test by permutation, ${draws.en} draws); areas examined, among which false discoveries are held (Benjamini–Hochberg): ${areas}.`,
  };
}

/** In which week the composition changed, and how likely that is. */
export function compositionWords({ from, to, probability }: CompositionChange): Bilingual {
  const [first, last] = [dayWords(from), dayWords(to)];
  const when: Bilingual =
    from === to
      ? { fr: `dans la semaine du ${first.fr}`, en: `in the week of ${first.en}` }
      : {
          fr: `entre les semaines du ${first.fr} et du ${last.fr}`,
          en: `between the weeks of ${first.en} and ${last.en}`,
        };
  return judge(Math.min(1, probability), {
    en: `that what is targeted changed ${when.en}`,
    fr: {
      indicative: `que ce qui est visé a changé ${when.fr}`,
      subjunctive: `que ce qui est visé ait changé ${when.fr}`,
    },
  }).said;
}

const CAVEATS = {
  shares: {
    fr: 'Les parts sont liées : quand l’une monte, d’autres baissent, sans que ces cibles soient forcément moins attaquées.',
    en: 'Shares hang together: as one rises others fall, without those targets being attacked any less.',
  },
  attention: {
    fr: 'Les sources peuvent avoir commencé à signaler un genre de cible qu’elles taisaient.',
    en: 'Sources may have begun to report a kind of target that they passed over.',
  },
  unknown: (count: number, of: number): Bilingual => ({
    fr: `Sur ${of} incidents de ces jours, toutes zones confondues, ${count} sont sans cible connue et ne comptent pas.`,
    en: `Of ${of} incidents of these days, in all areas, ${count} have no known target and do not count.`,
  }),
  several: {
    fr: 'Un incident peut être de plusieurs genres ; le facteur de Bayes les compte comme indépendants.',
    en: 'An incident may be of several kinds; the Bayes factor counts them as independent.',
  },
} as const;

export function shiftCaveats(
  { classes, n }: { readonly classes: readonly ClassShift[]; readonly n: number },
  untargeted: ShiftAnswer['untargeted'],
): readonly Bilingual[] {
  const mentions = classes.reduce((sum, { before, now }) => sum + before.count + now.count, 0);
  return [
    CAVEATS.shares,
    CAVEATS.attention,
    ...(untargeted.count > 0 ? [CAVEATS.unknown(untargeted.count, untargeted.of)] : []),
    ...(mentions > n ? [CAVEATS.several] : []),
  ];
}
