/** Ce que dit la ligne de commande autour des premières et des signaux préalables. */
import type { NoveltyHelp, NoveltyMessages } from './novelty.en.ts';

export const noveltyHelp: NoveltyHelp = {
  firsts:
    'liste ce qui est une première au registre : groupes dans une zone, modes et moyens d’un groupe, cibles dans une zone',
  firstsMore:
    '« Première » veut dire première depuis que le registre commence, avec le nombre de rapports examinés, les sources de la zone, la probabilité que ce ne soit que la première vue, et ce que l’absence de précédent avait d’étonnant.',
  all: 'aussi les premières qui découlent d’une plus large, avec toutes les réserves',
  precursors: 'montre combien de fois chaque type de signal a précédé un incident, et combien de fois rien',
  precursorsMore:
    'Les signaux sont des patrouilles, fouilles, points de contrôle, avertissements, fermetures et autres. Seuls comptent ceux qui ont été rapportés avant les faits. Le regard est rétrospectif, par région ; rien n’est prévu.',
};

export const novelty: NoveltyMessages = {
  new: 'Ce qui est nouveau',
  before: 'Ce qui a précédé',
  noIncident: 'Aucun incident daté dans cette période : rien ne peut être une première.',
  noFirsts: 'Rien n’est une première au registre dans cette période.',
  leftOut: (unplaced, undated, imprecise, cutOff) =>
    `Écartés : ${unplaced} sans région, ${undated} sans date, ${imprecise} à un mois près ou plus, ${cutOff} à un bout du registre.`,
  more: (n) =>
    n < 2 ? `${n} autre découle d’une plus large : --all` : `${n} autres découlent d’une plus large : --all`,
};
