import type { NotCovered } from '../../../src/core/analysis/baseline.ts';
import type { Lang } from './language.svelte.ts';

/** What the page says around the record lined up with datasets of others; reasons and caveats come with the finding. */
export interface BaselineMessages {
  readonly comparing: string;
  readonly nothing: string;
  readonly noRecord: string;
  readonly compared: (here: string, there: string, days: string, countries: string) => string;
  readonly share: (percent: string) => string;
  readonly groups: {
    readonly matched: string;
    readonly onlyHere: string;
    readonly onlyThere: string;
    readonly notCovered: string;
  };
  readonly group: (name: string, n: string) => string;
  readonly why: Readonly<Record<NotCovered, string>>;
  readonly chance: (percent: string) => string;
  readonly other: (id: string, percent: string) => string;
  readonly reasons: string;
  readonly nearest: (id: string, km: string, days: string) => string;
  readonly takenFor: (id: string) => string;
  readonly days: (n: string, isOne: boolean) => string;
  readonly sameDays: string;
  readonly deaths: (best: string) => string;
  readonly more: (n: string) => string;
  readonly keep: string;
  readonly caveats: string;
  readonly undated: string;
  readonly noPlace: string;
}

const en: BaselineMessages = {
  comparing: 'Comparing …',
  nothing:
    'No events of others are held. On the command line: vigie import ucdp FILE, or: vigie import acled FILE',
  noRecord: 'The record holds no incident with a day: nothing can be lined up yet.',
  compared: (here, there, days, countries) =>
    `${here} incidents against ${there} events, ${days}, ${countries}`,
  share: (percent) => `Of incidents like these, the dataset is reckoned to hold ${percent}.`,
  groups: { matched: 'Matched', onlyHere: 'Only here', onlyThere: 'Only there', notCovered: 'Not covered' },
  group: (name, n) => `${name} (${n})`,
  why: {
    undated: 'without a day',
    unplaced: 'without a position',
    period: 'outside of its days',
    country: 'outside of its countries',
    kind: 'of a kind that it does not count',
  },
  chance: (percent) => `chance ${percent}`,
  other: (id, percent) => `could as well be ${id} (${percent})`,
  reasons: 'Why',
  nearest: (id, km, days) => `Nearest: ${id}, ${km} km, ${days}`,
  takenFor: (id) => `taken for ${id}`,
  days: (n, isOne) => `${n} ${isOne ? 'day' : 'days'}`,
  sameDays: 'same days',
  deaths: (best) => `${best} reported dead`,
  more: (n) => `and ${n} more`,
  keep: 'Your own export: not to be handed on.',
  caveats: 'How to read this',
  undated: 'no day',
  noPlace: 'no place',
};

const fr: BaselineMessages = {
  comparing: 'Comparaison en cours…',
  nothing:
    'Aucun événement d’autrui n’est là. En ligne de commande : vigie import ucdp FICHIER, ou : vigie import acled FICHIER',
  noRecord: 'Le fonds ne contient aucun incident daté : il n’y a encore rien à rapprocher.',
  compared: (here, there, days, countries) =>
    `${here} incidents face à ${there} événements, ${days}, ${countries}`,
  share: (percent) => `Le jeu de données contiendrait ${percent} des incidents de ce genre.`,
  groups: {
    matched: 'Appariés',
    onlyHere: 'Ici seulement',
    onlyThere: 'Là-bas seulement',
    notCovered: 'Non couverts',
  },
  group: (name, n) => `${name} (${n})`,
  why: {
    undated: 'sans jour',
    unplaced: 'sans position',
    period: 'hors de ses jours',
    country: 'hors de ses pays',
    kind: 'd’une nature qu’il ne compte pas',
  },
  chance: (percent) => `chance : ${percent}`,
  other: (id, percent) => `pourrait aussi bien être ${id} (${percent})`,
  reasons: 'Pourquoi',
  nearest: (id, km, days) => `Au plus près : ${id}, ${km} km, ${days}`,
  takenFor: (id) => `pris pour ${id}`,
  days: (n, isOne) => `${n} ${isOne ? 'jour' : 'jours'}`,
  sameDays: 'mêmes jours',
  deaths: (best) => `morts rapportés : ${best}`,
  more: (n) => `et ${n} de plus`,
  keep: 'Votre propre export : à ne pas transmettre.',
  caveats: 'Comment lire ce résultat',
  undated: 'sans jour',
  noPlace: 'sans lieu',
};

/** By the language of the page. */
export const BASELINES: Readonly<Record<Lang, BaselineMessages>> = { en, fr };
