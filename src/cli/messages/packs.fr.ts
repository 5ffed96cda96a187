import type { packs as English } from './packs.en.ts';

/** Mots des pages qui servent à relire une langue, en français. */
export const packs: typeof English = {
  unknown: (given, known) => `« ${given} » n’est pas une langue que lit Vigie ; attendu : ${known}.`,
  title: (language) => `Ce que Vigie sait d’une langue : ${language}`,
  intro:
    'Écrit par « vigie packs » d’après ce dont le lecteur se sert. Les verbes sont à l’infinitif et se conjuguent ; accents et ' +
    'majuscules ne comptent pas. Un mot fort raconte un événement à lui seul ; un mot faible seulement à côté d’un acteur armé, d’une ' +
    'cible ou d’un bilan ; un renvoi n’en ouvre aucun. Chaque règle et chaque liste a un identifiant, celui que nomme « vigie read --explain ».',
  dates: 'Dates et heures',
  rules: 'Règles de lecture',
  rule: 'Règle',
  pattern: 'Motif',
  says: 'Ce qu’elle fait',
  yes: 'Doit lire',
  no: 'Doit laisser',
  names: 'Organisations',
  name: 'Nom',
  aliases: 'Comme l’écrivent les rapports',
  type: 'Genre',
  nationalities: 'Nationalités',
  country: 'Pays',
  words: 'Mots',
  places: 'Lieux : comment la langue situe les choses',
  notPlaces: 'Pas un lieu',
  units: 'Unités : ce que compte un nombre',
  sections: {
    trigger: 'Mots d’événements',
    harm: 'Mots de dommages aux personnes',
    people: 'Mots pour des personnes',
    actor: 'Descriptions d’acteurs',
    target: 'Cibles',
    means: 'Armes et moyens',
    outcome: 'Issues',
    damage: 'Dégâts',
    number: 'Nombres et ce qui les borne',
    statement: 'Déclarations',
    signal: 'Signes avant-coureurs',
    assessment: 'Jugements',
    quiet: 'Autres sujets qui sonnent violents',
    speech: 'Parole : sources, réserves, démentis',
    turn: 'Tournures',
    grammar: 'Grammaire',
    page: 'La page autour du texte',
  },
};
