/** What the desk of saved briefs refuses, in both languages. */
import type { LooseFigure } from '../../../core/brief.ts';
import type { UiLang } from '../../messages.ts';

export interface SavedBriefMessages {
  readonly nobody: string;
  readonly noTitle: string;
  readonly tooLong: (what: string, most: number) => string;
  readonly noBrief: (id: string) => string;
  readonly noVersion: (id: string, version: number, last: number) => string;
  readonly noQuestion: string;
  readonly stale: (version: number, last: number, by: string) => string;
  readonly movedOn: string;
  readonly citesNothing: (text: string) => string;
  readonly saysNothing: string;
  readonly twoOfOneId: (id: string) => string;
  readonly tooMany: (most: number) => string;
  readonly notItsWords: (quote: string) => string;
  readonly loose: (figures: readonly LooseFigure[]) => string;
  readonly names: (names: readonly LooseFigure[]) => string;
  readonly above: (id: string, version: number, tlp: string, clearance: string) => string;
  readonly badRef: (given: string) => string;
}

const listed = (figures: readonly LooseFigure[]): string =>
  figures.map(({ words, key }) => `${words} (${key})`).join(', ');

export const SAVED_BRIEF_MESSAGES: Readonly<Record<UiLang, SavedBriefMessages>> = {
  en: {
    nobody: 'A saved brief bears a name: say who saves it.',
    noTitle: 'A saved brief has a title: give one.',
    tooLong: (what, most) => `"${what}" is longer than ${most} characters: shorten it.`,
    noBrief: (id) => `No saved brief has the id ${id}: list them with "vigie briefs" or at /api/briefs.`,
    noVersion: (id, version, last) => `${id} has no version ${version}: its last one is ${last}.`,
    noQuestion:
      'A new saved brief needs what it covers, and a later version the one it was made from: give one of the two.',
    stale: (version, last, by) =>
      `This was made from version ${version}, but ${by} saved version ${last} meanwhile: nothing was saved; look at that one, then save yours as its successor.`,
    movedOn:
      'The record moved on since this was drafted: nothing was saved; draft it anew, your edits are carried over.',
    citesNothing: (text) =>
      `The judgement "${text}" cites no words: choose the sentences or words that it rests on.`,
    saysNothing: 'A judgement has no text: write it or take it out.',
    twoOfOneId: (id) => `Two judgements have the id ${id}: give each its own.`,
    tooMany: (most) => `There are more than ${most} judgements: take some out.`,
    notItsWords: (quote) =>
      `The words "${quote}" do not stand where the judgement cites them: choose them again.`,
    loose: (figures) =>
      `These figures or dates are in none of the words cited: ${listed(figures)}. Correct them, or confirm that they are yours.`,
    names: (names) =>
      `These may be names of private persons, whom a brief leaves out: ${listed(names)}. Take them out, or confirm that they may be named.`,
    above: (id, version, tlp, clearance) =>
      `Version ${version} of ${id} is TLP:${tlp}, above the clearance ${clearance}: draft a brief with that clearance instead.`,
    badRef: (given) => `"${given}" names no saved brief; expected brf-…, brf-…/VERSION or none.`,
  },
  fr: {
    nobody: 'Une note enregistrée porte un nom : dites qui l’enregistre.',
    noTitle: 'Une note enregistrée a un titre : donnez-en un.',
    tooLong: (what, most) => `« ${what} » dépasse ${most} caractères : abrégez.`,
    noBrief: (id) =>
      `Aucune note enregistrée n’a l’identifiant ${id} : « vigie briefs » ou /api/briefs en donnent la liste.`,
    noVersion: (id, version, last) => `${id} n’a pas de version ${version} : la dernière est la ${last}.`,
    noQuestion:
      'Une nouvelle note doit dire ce qu’elle couvre, une version suivante celle dont elle vient : donnez l’un ou l’autre.',
    stale: (version, last, by) =>
      `Ceci vient de la version ${version}, mais ${by} a enregistré la version ${last} entre-temps : rien n’a été enregistré ; regardez celle-là, puis enregistrez la vôtre à sa suite.`,
    movedOn:
      'Le registre a changé depuis cette rédaction : rien n’a été enregistré ; rédigez de nouveau, vos modifications sont reportées.',
    citesNothing: (text) =>
      `Le jugement « ${text} » ne cite aucun mot : choisissez les phrases ou les mots sur lesquels il repose.`,
    saysNothing: 'Un jugement est sans texte : écrivez-le ou retirez-le.',
    twoOfOneId: (id) => `Deux jugements ont l’identifiant ${id} : donnez à chacun le sien.`,
    tooMany: (most) => `Il y a plus de ${most} jugements : retirez-en.`,
    notItsWords: (quote) =>
      `Les mots « ${quote} » ne sont pas là où le jugement les cite : choisissez-les de nouveau.`,
    loose: (figures) =>
      `Ces chiffres ou dates ne figurent dans aucun des mots cités : ${listed(figures)}. Corrigez-les, ou confirmez qu’ils sont de vous.`,
    names: (names) =>
      `Ces noms sont peut-être ceux de personnes privées, qu’une note omet : ${listed(names)}. Retirez-les, ou confirmez qu’ils peuvent être donnés.`,
    above: (id, version, tlp, clearance) =>
      `La version ${version} de ${id} est TLP:${tlp}, au-dessus de l’habilitation ${clearance} : rédigez plutôt une note à cette habilitation.`,
    badRef: (given) =>
      `« ${given} » ne désigne aucune note enregistrée ; attendu : brf-…, brf-…/VERSION ou none.`,
  },
};
