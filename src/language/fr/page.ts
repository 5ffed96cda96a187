import type { PageWords } from '../vocabulary.ts';

/** Headings over links to other stories, and what ends the text of a web page. */
export const page: PageWords = {
  related: ['à lire aussi', 'lire aussi', 'à lire également', 'lire également', 'sur le même sujet', 'les plus lus', 'les plus populaires', 'articles liés', 'articles similaires', 'dans la même rubrique', 'à voir aussi', 'voir aussi', 'nos derniers articles', 'dernières nouvelles', 'fil info', 'en continu', 'à la une', 'contenus sponsorisés', 'contenu sponsorisé', 'publicité', 'vous aimerez aussi', 'recommandé pour vous', 'autres titres', 'en bref'],
  endings: ['commentaires', 'laisser un commentaire', 'réagir à cet article', 'mentions légales', 'tous droits réservés', 'conditions générales', 'suivez-nous', 'politique de confidentialité'],
};
