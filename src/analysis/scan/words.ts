/** What is said of a scan, in both languages. */
import type { ScanCluster, ScanParameters } from '../../core/analysis/scan.ts';
import type { Bilingual } from '../../core/bilingual.ts';
import { numberWords } from '../wording/index.ts';

/** The null hypothesis. */
export const HYPOTHESIS: Bilingual = {
  fr: 'Hypothèse nulle : chaque lieu gardant son nombre de cas et chaque jour le sien, les dates se répartissent au hasard entre les cas.',
  en: 'Null hypothesis: with every place keeping its number of cases and every day its own, the dates fall on the cases at random.',
};

const REPORTING: Bilingual = {
  fr: 'Une couverture passagère (un envoyé sur place, un réseau rétabli) donne le même signal qu’une hausse des violences.',
  en: 'A spell of closer reporting (somebody sent there, a network restored) gives the same signal as a rise in violence.',
};
const RELATIVE: Bilingual = {
  fr: 'Un lieu toujours éprouvé ou un jour chargé partout n’est pas un foyer : seul compte l’excès d’un lieu à un moment, par rapport aux autres.',
  en: 'A place that always suffers, or a day that is busy everywhere, is no cluster: what counts is the excess of a place at a time, set against the others.',
};
const CAUSE: Bilingual = {
  fr: 'Un foyer dit que des cas sont proches dans l’espace et le temps, ni pourquoi ni par qui ; le cercle peut contenir des lieux sans cas.',
  en: 'A cluster says that cases are close in space and time, neither why nor by whom; its circle may hold places without cases.',
};
const DEPENDENCE: Bilingual = {
  fr: 'Des cas qui n’en font qu’un (un même incident compté deux fois, un combat et sa riposte) se regroupent d’eux-mêmes.',
  en: 'Cases that are really one (an incident counted twice, a fight and its aftermath) cluster of themselves.',
};
const DAILY: Bilingual = {
  fr: 'Refaite chaque jour, l’analyse finit par donner une petite valeur p : lire l’intervalle de récurrence.',
  en: 'Made every day, the scan is bound to give a small p-value in the end: read the recurrence interval.',
};

/** What bears on how a scan is to be read. */
export function caveats({ retrospective }: ScanParameters): readonly Bilingual[] {
  return [RELATIVE, REPORTING, CAUSE, DEPENDENCE, ...(retrospective ? [] : [DAILY])];
}

/** How small a p-value must be for dates dealt at random to be called inconsistent with a cluster. */
const RARE = 0.05;

const VERDICTS: Readonly<Record<'rare' | 'usual', (p: Bilingual, share: Bilingual) => Bilingual>> = {
  rare: (p, share) => ({
    fr: `Incompatible avec des dates réparties au hasard, au seuil de 5 % (p = ${p.fr}) : ${share.fr} des tirages font aussi bien.`,
    en: `Inconsistent with dates dealt at random, at the 5% level (p = ${p.en}): ${share.en} of the dealings do as well.`,
  }),
  usual: (p, share) => ({
    fr: `Compatible avec des dates réparties au hasard (p = ${p.fr}) : ${share.fr} des tirages font aussi bien.`,
    en: `Consistent with dates dealt at random (p = ${p.en}): ${share.en} of the dealings do as well.`,
  }),
};

/** What the p-value of the most likely cluster says; it speaks of chance, not of a cause. */
export function verdict({ pValue }: Pick<ScanCluster, 'pValue'>): Bilingual {
  const share = numberWords(pValue * 100, 1);
  return VERDICTS[pValue <= RARE ? 'rare' : 'usual'](numberWords(pValue, 4), {
    fr: `${share.fr} %`,
    en: `${share.en}%`,
  });
}
