/** Ce que dit `vigie statements`, en français ; mêmes clés que statements.en.ts. */
import type { StatementLivesMessages, StatementsHelp } from './statements.en.ts';

const plural = (n: number, one: string, many: string): string => `${n} ${n < 2 ? one : many}`;

export const statementsHelp: StatementsHelp = {
  what: 'liste les revendications, menaces, blocus et autres déclarations ; avec --lives, ce que sont devenues celles qui imposent quelque chose',
  id: 'une mesure, par son identifiant ou le début de celui-ci : sa vie entière',
  lives:
    'blocus, interdictions, couvre-feux et menaces comme mesures qui ont une vie : annoncées, suivies d’incidents qui y correspondent, allégées, levées, arrivées à terme ou caduques ; ce qui fut annoncé et non fait, fait et non annoncé',
};

export const statementLives: StatementLivesMessages = {
  role: {
    announcement: 'annonce',
    repetition: 'répétition',
    renewal: 'rappel ou extension',
    recall: 'évocation',
    acknowledgement: 'reconnaissance',
    denial: 'démenti',
    easing: 'allègement',
    lifting: 'levée',
  },
  none: 'Le registre ne contient ni blocus, ni interdiction, ni couvre-feu, ni menace. Versez des rapports avec : vigie ingest FICHIER…',
  noneInSpan: 'Aucune de ces jours-là. Sans --since, toutes les vies sont montrées.',
  notOne: (id: string) =>
    `Aucune mesure n’a l’identifiant « ${id} ». Les identifiants : vigie statements --lives`,
  several: (id: string, n: number) => `« ${id} » est le début de ${n} identifiants. Donnez-en davantage.`,
  listOnly: (option: string) =>
    `${option} vaut pour la liste des déclarations : ôtez cette option, ou ôtez --lives et l’identifiant.`,
  livesOnly: (option: string) => `${option} vaut pour les vies : ajoutez --lives.`,
  holding: 'En vigueur, autant qu’on sache',
  over: 'Levées, arrivées à terme ou caduques',
  notDone: 'Annoncé, et rien au registre qui y corresponde',
  unannounced: 'Fait, et non annoncé au registre',
  lapsed: 'Caduques par silence',
  counts: (tellings: number, strong: number, weak: number) =>
    [
      plural(tellings, 'déclaration', 'déclarations'),
      ...(strong + weak === 0
        ? ['aucun incident lié']
        : [plural(strong, 'lien fort', 'liens forts'), plural(weak, 'lien faible', 'liens faibles')]),
    ].join(' · '),
  steps: 'Son parcours',
  strands: 'Lieu par lieu',
  everything: 'tout',
  nowhere: 'lieu non précisé',
  since: (day: string) => `depuis le ${day}`,
  links: 'Incidents liés',
  strength: { strong: 'fort', weak: 'faible' },
  tellings: 'Qui en parle',
  said: (day: string) => `dite le ${day}`,
  told: (day: string) => `rapportée le ${day}`,
  term: (day: string) => `Ses propres termes la mènent jusqu’au ${day}.`,
  compared: (before: number, after: number, days: string, p: string) =>
    `Incidents de ce genre à cet endroit dans les ${days} jours d’avant l’annonce : ${before} ; dans autant de jours après : ${after}. S’ils étaient aussi fréquents, on en verrait autant après avec p = ${p} ; ils sont comptés comme indépendants, ce qu’une campagne n’est pas.`,
  tooFew: (n: number, minimum: number) =>
    `Avant et après : trop peu d’incidents pour le dire (${n} ; à partir de ${minimum}).`,
  sameMessage: 'Du même message',
  leftOut: (n: number) => `${plural(n, 'élément omis', 'éléments omis')}, au-dessus de l’habilitation.`,
};
