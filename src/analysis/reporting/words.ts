/** What is said of reporting, in both languages. */
import type { ReportingAnswer } from '../../core/analysis/reporting.ts';
import type { Bilingual } from '../../core/bilingual.ts';
import { countWords, numberWords } from '../wording/index.ts';

const DAYS = { fr: ['jour', 'jours'], en: ['day', 'days'] } as const;
const SILENT = {
  fr: ['source habituelle devenue muette', 'sources habituelles devenues muettes'],
  en: ['usual source that fell silent', 'usual sources that fell silent'],
} as const;

const UNWATCHED: Bilingual = {
  fr: 'Aucune source ne publie assez souvent pour qu’un silence se voie.',
  en: 'No source publishes often enough for a silence to show.',
};

/** How late incidents are told, and how many sources fell silent. */
export function reportingWords({
  delays,
  silent,
  watched,
}: Pick<ReportingAnswer, 'delays' | 'silent' | 'watched'>): Bilingual {
  const mute = countWords(silent.length, SILENT);
  const quiet: Bilingual =
    watched === 0
      ? UNWATCHED
      : {
          fr: `${mute.fr}, sur ${watched} qui publient assez pour qu’un silence se voie.`,
          en: `${mute.en}, of ${watched} that publish enough for a silence to show.`,
        };
  if (delays.kind === 'too_few') {
    const n = numberWords(delays.n);
    return {
      fr: `Trop peu d’incidents datés au jour près (${n.fr} sur ${delays.minimum} nécessaires) pour mesurer le délai avant leur premier signalement. ${quiet.fr}`,
      en: `Too few incidents dated to the day (${n.en} of the ${delays.minimum} needed) to measure the delay until they are first reported. ${quiet.en}`,
    };
  }
  const [half, most] = [countWords(delays.medianDays, DAYS), countWords(delays.ninetyPercentDays, DAYS)];
  return {
    fr: `La moitié des incidents sont signalés en ${half.fr}, neuf sur dix en ${most.fr} (${delays.n} incidents). ${quiet.fr}`,
    en: `Half of the incidents are reported within ${half.en}, nine in ten within ${most.en} (${delays.n} incidents). ${quiet.en}`,
  };
}

export const REPORTING_CAVEATS: readonly Bilingual[] = [
  {
    fr: 'Les délais sont ceux des incidents signalés en 28 jours au plus : ce qui ne l’est jamais n’y paraît pas.',
    en: 'Delays are those of incidents reported within 28 days: what is never reported does not show.',
  },
  {
    fr: 'Une source muette peut l’être pour une autre raison que les événements, ou ne plus être suivie ici.',
    en: 'A source may be silent for another reason than events, or no longer be followed here.',
  },
];
