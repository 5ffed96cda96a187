import type { Confidence, Likelihood } from '../../../src/core/analysis/likelihood.ts';
import type { DraftChange, VersionChange } from '../../../src/core/saved-briefs.ts';

/** What the page says of briefs that are edited and saved. */
export interface SavedBriefMessages {
  readonly label: string;
  readonly empty: string;
  readonly edit: string;
  readonly back: string;
  readonly version: (n: number) => string;
  readonly savedBy: (by: string, day: string) => string;
  readonly unsaved: string;
  readonly restored: string;
  readonly forget: string;
  readonly loading: string;
  readonly keys: string;
  readonly undo: string;
  readonly redo: string;
  readonly undone: string;
  readonly redone: string;
  readonly up: (what: string) => string;
  readonly down: (what: string) => string;
  readonly reword: (what: string) => string;
  readonly drop: (what: string) => string;
  readonly putBack: (what: string) => string;
  readonly sectionUp: (what: string) => string;
  readonly sectionDown: (what: string) => string;
  readonly drag: string;
  readonly toSection: (what: string) => string;
  readonly toSectionShort: string;
  readonly bound: string;
  readonly moved: (place: number, of: number, section: string) => string;
  readonly movedTo: (section: string) => string;
  readonly dropped: string;
  readonly isBack: string;
  readonly words: string;
  readonly done: string;
  readonly cancel: string;
  readonly asDrafted: string;
  readonly isReworded: string;
  readonly otherOnly: string;
  readonly isDropped: string;
  readonly behind: string;
  readonly hold: string;
  readonly loose: (figures: string) => string;
  readonly names: (names: string) => string;
  readonly judge: string;
  readonly judgement: (by: string) => string;
  readonly judgementText: string;
  readonly likelihood: string;
  readonly confidence: string;
  readonly notSaid: string;
  readonly likelihoods: Readonly<Record<Likelihood, string>>;
  readonly confidences: Readonly<Record<Confidence, string>>;
  readonly restsOn: string;
  readonly restsOnHint: string;
  readonly needWords: string;
  readonly needText: string;
  readonly cites: (n: number) => string;
  readonly add: string;
  readonly change: string;
  readonly remove: string;
  readonly removed: string;
  readonly title: string;
  readonly by: string;
  readonly why: string;
  readonly whyHint: string;
  readonly save: string;
  readonly saving: string;
  readonly saved: (n: number) => string;
  readonly confirm: string;
  readonly needConfirm: string;
  readonly seeLast: string;
  readonly follow: string;
  readonly followed: string;
  readonly files: (n: number) => string;
  readonly history: string;
  readonly open: string;
  readonly compare: string;
  readonly none: string;
  readonly changes: Readonly<Record<VersionChange['kind'], string>>;
  readonly driftTitle: string;
  readonly drift: Readonly<Record<DraftChange['kind'], string>>;
  readonly touched: string;
  readonly mergedTitle: (n: number) => string;
  readonly redraft: string;
  readonly redrafted: string;
  readonly asideTitle: string;
  readonly letGo: string;
}

export const SAVED_BRIEFS_EN: SavedBriefMessages = {
  label: 'Saved briefs',
  empty:
    'None yet. Edit the draft below: reorder and reword its sentences, leave some out, add judgements of your own, then save it under a title. Each saving is a version, and the next brief tells what changed since.',
  edit: 'Edit the draft below',
  back: 'Back to the draft',
  version: (n) => `version ${n}`,
  savedBy: (by, day) => `by ${by}, ${day}`,
  unsaved: 'Not saved yet; kept in this browser',
  restored: 'Unsaved work from before was found in this browser and stands here again.',
  forget: 'Discard it',
  loading: 'Opening the brief…',
  keys: 'Drag a sentence by its dots, put it into another section with the two arrows, or move the one that has the focus with Alt and the arrow keys, past the end of a section into the next. Ctrl+Z takes a step back.',
  undo: 'Undo',
  redo: 'Redo',
  undone: 'Step taken back.',
  redone: 'Step taken again.',
  up: (what) => `Move up: ${what}`,
  down: (what) => `Move down: ${what}`,
  reword: (what) => `Reword: ${what}`,
  drop: (what) => `Leave out: ${what}`,
  putBack: (what) => `Put back: ${what}`,
  sectionUp: (what) => `Move section up: ${what}`,
  sectionDown: (what) => `Move section down: ${what}`,
  drag: 'Drag to another place or section',
  toSection: (what) => `Move to another section: ${what}`,
  toSectionShort: 'Move to another section',
  bound: 'What changed since the last brief stays in its section.',
  moved: (place, of, section) => `Now ${place} of ${of} in “${section}”.`,
  movedTo: (section) => `moved to “${section}”`,
  dropped: 'Left out.',
  isBack: 'Put back.',
  words: 'Your words',
  done: 'Done',
  cancel: 'Cancel',
  asDrafted: 'As drafted',
  isReworded: 'reworded',
  otherOnly: 'reworded in French only',
  isDropped: 'left out',
  behind: 'The draft says something else by now:',
  hold: 'Keep my words',
  loose: (figures) => `In none of the words cited: ${figures}`,
  names: (names) => `May name a private person, whom a brief leaves out: ${names}`,
  judge: 'Add a judgement',
  judgement: (by) => `Judgement of the analyst (${by})`,
  judgementText: 'Your judgement',
  likelihood: 'Likelihood (ICD 203)',
  confidence: 'Confidence',
  notSaid: 'not said',
  likelihoods: {
    almost_no_chance: 'almost no chance (1–5%)',
    very_unlikely: 'very unlikely (5–20%)',
    unlikely: 'unlikely (20–45%)',
    roughly_even: 'roughly even chance (45–55%)',
    likely: 'likely (55–80%)',
    very_likely: 'very likely (80–95%)',
    almost_certain: 'almost certain (95–99%)',
  },
  confidences: { low: 'low', moderate: 'moderate', high: 'high' },
  restsOn: 'Rests on these sentences',
  restsOnHint: 'What they cite, the judgement cites. Without any it cannot be saved.',
  needWords: 'Choose at least one sentence that it rests on.',
  needText: 'Write what you judge.',
  cites: (n) => `cites ${n} ${n === 1 ? 'passage' : 'passages'}`,
  add: 'Add',
  change: 'Change',
  remove: 'Take out',
  removed: 'Taken out.',
  title: 'Title',
  by: 'Your name',
  why: 'What changed',
  whyHint: 'optional',
  save: 'Save version',
  saving: 'Saving…',
  saved: (n) => `Saved as version ${n}.`,
  confirm: 'These words are mine: figures and dates stand marked in the brief, and the names may be given.',
  needConfirm: 'Some figures are in none of the words cited. Correct them, or confirm that they are yours.',
  seeLast: 'See the last version',
  follow: 'Put my edits over the last state',
  followed: 'Your edits stand over the last state now; save them when they read well.',
  files: (n) => `Take version ${n} along:`,
  history: 'Versions',
  open: 'Open',
  compare: 'Compare with the one before',
  none: 'Nothing is otherwise in print.',
  changes: { added: 'added', removed: 'no longer there', reworded: 'reworded', moved: 'moved' },
  driftTitle: 'The record moved on since this was drafted',
  drift: { new: 'new', revised: 'revised', gone: 'no longer said' },
  touched: 'you edited this',
  mergedTitle: (n) =>
    n === 1 ? '1 incident became part of another.' : `${n} incidents became part of others.`,
  redraft: 'Draft anew with my edits',
  redrafted: 'Drafted anew; your edits are carried over. Save to keep it.',
  asideTitle: 'Kept aside: your edits of sentences that are no longer drafted',
  letGo: 'Let go',
};

export const SAVED_BRIEFS_FR: SavedBriefMessages = {
  label: 'Notes enregistrées',
  empty:
    'Aucune encore. Modifiez le projet ci-dessous : déplacez et reformulez ses phrases, écartez-en, ajoutez vos jugements, puis enregistrez-le sous un titre. Chaque enregistrement est une version, et la note suivante dit ce qui a changé depuis.',
  edit: 'Modifier le projet ci-dessous',
  back: 'Retour au projet',
  version: (n) => `version ${n}`,
  savedBy: (by, day) => `par ${by}, ${day}`,
  unsaved: 'Pas encore enregistré ; gardé dans ce navigateur',
  restored: 'Un travail non enregistré a été retrouvé dans ce navigateur ; le voici.',
  forget: 'L’abandonner',
  loading: 'Ouverture de la note…',
  keys: 'Glissez une phrase par ses points, mettez-la dans une autre section par les deux flèches, ou déplacez celle qui a le focus par Alt et les flèches, au-delà de sa section vers la voisine. Ctrl+Z revient d’un pas.',
  undo: 'Annuler',
  redo: 'Rétablir',
  undone: 'Étape annulée.',
  redone: 'Étape rétablie.',
  up: (what) => `Monter : ${what}`,
  down: (what) => `Descendre : ${what}`,
  reword: (what) => `Reformuler : ${what}`,
  drop: (what) => `Écarter : ${what}`,
  putBack: (what) => `Remettre : ${what}`,
  sectionUp: (what) => `Monter la section : ${what}`,
  sectionDown: (what) => `Descendre la section : ${what}`,
  drag: 'À glisser vers un autre endroit ou une autre section',
  toSection: (what) => `Mettre dans une autre section : ${what}`,
  toSectionShort: 'Mettre dans une autre section',
  bound: 'Ce qui a changé depuis la dernière note reste dans sa section.',
  moved: (place, of, section) => `À présent ${place} sur ${of} dans « ${section} ».`,
  movedTo: (section) => `déplacée vers « ${section} »`,
  dropped: 'Écartée.',
  isBack: 'Remise.',
  words: 'Vos mots',
  done: 'Terminé',
  cancel: 'Abandonner',
  asDrafted: 'Phrase d’origine',
  isReworded: 'reformulée',
  otherOnly: 'reformulée en anglais seulement',
  isDropped: 'écartée',
  behind: 'Le projet dit autre chose à présent :',
  hold: 'Garder mes mots',
  loose: (figures) => `Dans aucun des mots cités : ${figures}`,
  names: (names) => `Nomme peut-être une personne privée, qu’une note omet : ${names}`,
  judge: 'Ajouter un jugement',
  judgement: (by) => `Jugement de l’analyste (${by})`,
  judgementText: 'Votre jugement',
  likelihood: 'Vraisemblance (ICD 203)',
  confidence: 'Confiance',
  notSaid: 'non dite',
  likelihoods: {
    almost_no_chance: 'quasiment exclu (1 à 5 %)',
    very_unlikely: 'très improbable (5 à 20 %)',
    unlikely: 'improbable (20 à 45 %)',
    roughly_even: 'à peu près une chance sur deux (45 à 55 %)',
    likely: 'probable (55 à 80 %)',
    very_likely: 'très probable (80 à 95 %)',
    almost_certain: 'quasiment certain (95 à 99 %)',
  },
  confidences: { low: 'faible', moderate: 'modérée', high: 'élevée' },
  restsOn: 'Repose sur ces phrases',
  restsOnHint: 'Ce qu’elles citent, le jugement le cite. Sans aucune, il ne peut être enregistré.',
  needWords: 'Choisissez au moins une phrase sur laquelle il repose.',
  needText: 'Écrivez ce que vous jugez.',
  cites: (n) => `cite ${n} ${n < 2 ? 'passage' : 'passages'}`,
  add: 'Ajouter',
  change: 'Changer',
  remove: 'Retirer',
  removed: 'Retiré.',
  title: 'Titre',
  by: 'Votre nom',
  why: 'Ce qui change',
  whyHint: 'facultatif',
  save: 'Enregistrer la version',
  saving: 'Enregistrement…',
  saved: (n) => `Enregistré : version ${n}.`,
  confirm:
    'Ces mots sont de moi : chiffres et dates sont signalés dans la note, et les noms peuvent être donnés.',
  needConfirm:
    'Des chiffres ne figurent dans aucun des mots cités. Corrigez-les, ou confirmez qu’ils sont de vous.',
  seeLast: 'Voir la dernière version',
  follow: 'Reporter mes modifications sur le dernier état',
  followed: 'Vos modifications sont reportées sur le dernier état ; enregistrez-les après relecture.',
  files: (n) => `Emporter la version ${n} :`,
  history: 'Versions',
  open: 'Ouvrir',
  compare: 'Comparer à la précédente',
  none: 'Rien n’est imprimé autrement.',
  changes: { added: 'ajoutée', removed: 'n’y est plus', reworded: 'reformulée', moved: 'déplacée' },
  driftTitle: 'Le registre a changé depuis cette rédaction',
  drift: { new: 'nouveau', revised: 'révisé', gone: 'n’est plus dit' },
  touched: 'modifiée par vous',
  mergedTitle: (n) => (n < 2 ? '1 incident fait partie d’un autre.' : `${n} incidents font partie d’autres.`),
  redraft: 'Rédiger de nouveau avec mes modifications',
  redrafted: 'Rédigée de nouveau ; vos modifications sont reportées. Enregistrez pour la garder.',
  asideTitle: 'Mises de côté : vos modifications de phrases qui ne sont plus rédigées',
  letGo: 'Y renoncer',
};
