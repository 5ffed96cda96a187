import type { OverlayProblem } from '../../language/overlay/index.ts';
import type { overlay as English } from './overlay.en.ts';

const QUOI: Readonly<Record<OverlayProblem['code'], (given: string) => string>> = {
  no_header: (given) => `il manque à la première ligne la colonne ${given}`,
  column: (given) => `il n’y a pas de colonne « ${given} »`,
  open_quote: () => 'un guillemet s’ouvre et ne se ferme pas',
  does: (given) => `« do » vaut « ${given} »`,
  what: (given) => `« what » vaut « ${given} »`,
  lang: (given) => `« lang » vaut « ${given} »`,
  words: () => '« words » est vide ; donnez le mot, ou plusieurs séparés par |',
  meaning: (given) => `« meaning » vaut « ${given} »`,
  type: (given) => `« meaning » vaut « ${given} », qui n’est pas un type d’acteur`,
  as: (given) => `« as » vaut « ${given} »`,
  verb: (given) =>
    `« ${given} » n’est pas un infinitif qui se conjugue ; donnez l’infinitif, ou « as » phrase`,
  id: (given) => `« id » vaut « ${given} » ; attendu : minuscules, chiffres et traits d’union`,
  not_listed: (given) => `« ${given} » est à retirer et ne figure dans aucune liste`,
};

/** Ce qui est dit des surcouches, en français. */
export const overlay: typeof English = {
  what: QUOI,
  problem: (file, line, what) => `${file}, ligne ${line} : ${what}.`,
  expected: (what, options) => `${what} ; attendu : ${options}`,
  fine: (file, n) => `${file} : ${n} ${n < 2 ? 'entrée' : 'entrées'}, rien à redire.`,
  more: (n, file) => `Et ${n} de plus : voir « vigie overlay check ${file} ».`,
};
