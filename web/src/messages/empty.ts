/** What the page says where there is nothing to show: why, and what to do next. */
export interface EmptyMessages {
  readonly record: string;
  readonly recordHint: string;
  readonly takeIn: string;
  readonly read: string;
  readonly clear: string;
  readonly search: string;
  readonly toOverview: string;
  readonly notFoundHint: string;
  readonly operations: string;
  readonly operationsHint: string;
  readonly lives: string;
  readonly livesHint: string;
  readonly statements: string;
  readonly statementsHint: string;
  readonly allDays: string;
  readonly sources: string;
  readonly sourcesHint: string;
  readonly analyses: string;
  readonly brief: string;
  /** Over a draft of days without an incident. */
  readonly briefDays: (last: string) => string;
  readonly briefLast: (days: string) => string;
  /** Where the record had nothing on the day that it is looked at. */
  readonly past: (day: string) => string;
  readonly pastHint: string;
  readonly roads: string;
  readonly roadsHint: string;
  readonly segments: string;
  readonly segmentsHint: string;
  readonly allSegments: string;
}

export const EMPTY: Readonly<Record<'fr' | 'en', EmptyMessages>> = {
  en: {
    record: 'The record is empty.',
    recordHint:
      'Drop files or folders, paste a text or follow a feed: Vigie reads the reports, and every view fills from them. Nothing leaves this machine.',
    takeIn: 'Take reports in',
    read: 'Read a report',
    clear: 'Clear filters',
    search: 'Search everything',
    toOverview: 'To the overview',
    notFoundHint:
      'The link may be of another record, or what it showed has been withdrawn since. The search finds what there is.',
    operations: 'No operation yet.',
    operationsHint:
      'Incidents that a report presents as one coordinated action are gathered here. Whether others hang together beyond chance, the analyses test.',
    lives: 'No blockade, ban, curfew or threat in the record of these days.',
    livesHint:
      'Once a report tells of one, its life is followed here: announced, enforced, eased, lifted or lapsed, each step with its words.',
    statements: 'No statement yet.',
    statementsHint: 'Claims, threats, blockades and bans appear here as soon as a report tells of one.',
    allDays: 'Look at all days',
    sources: 'No report names its source yet.',
    sourcesHint:
      'Say where a report comes from when you take it in, or in the head of a Markdown file: then its source stands here and can be graded.',
    analyses:
      'There is nothing to analyse yet: the analyses count incidents that the record knows to the day.',
    briefDays: (last) =>
      `Nothing happened in these days that the record knows of; the last that it knows was on ${last}.`,
    briefLast: (days) => `Draft it over ${days}`,
    past: (day) => `At the end of ${day} the record held nothing yet.`,
    pastHint: 'It is looked at as it was believed then: its first report was taken in later.',
    brief: 'A brief is drafted from the record: take reports in, and it fills with cited sentences.',
    roads: 'Nobody has reported on a road yet: how they stand is unknown, which does not mean open.',
    roadsHint:
      'Reports of blockades, closed or reopened roads change that; so does what you set yourself on a road.',
    segments: 'No road passes these filters.',
    segmentsHint:
      'Only roads that somebody reported on are listed; of the others, nothing is known. Other words, or all roads, may show more.',
    allSegments: 'Show all roads',
  },
  fr: {
    record: 'Le registre est vide.',
    recordHint:
      'Déposez des fichiers ou des dossiers, collez un texte ou suivez un flux : Vigie lit les rapports, et chaque vue s’en remplit. Rien ne quitte cette machine.',
    takeIn: 'Recueillir des rapports',
    read: 'Lire un rapport',
    clear: 'Effacer les filtres',
    search: 'Chercher partout',
    toOverview: 'Vers la vue d’ensemble',
    notFoundHint:
      'Le lien vient peut-être d’un autre registre, ou ce qu’il montrait a été retiré depuis. La recherche trouve ce qu’il y a.',
    operations: 'Aucune opération pour l’instant.',
    operationsHint:
      'Les incidents qu’un rapport présente comme une même action coordonnée se rassemblent ici. Les analyses éprouvent si d’autres tiennent ensemble plus que par hasard.',
    lives: 'Ni blocus, ni interdiction, ni couvre-feu, ni menace au registre de ces jours.',
    livesHint:
      'Dès qu’un rapport en parle, sa vie se suit ici : annoncé, appliqué, assoupli, levé ou tombé, chaque étape avec ses mots.',
    statements: 'Aucune déclaration pour l’instant.',
    statementsHint:
      'Revendications, menaces, blocus et interdictions paraissent ici dès qu’un rapport en parle.',
    allDays: 'Voir tous les jours',
    sources: 'Aucun rapport ne nomme encore sa source.',
    sourcesHint:
      'Dites d’où vient un rapport quand vous le recueillez, ou en tête d’un fichier Markdown : sa source figure alors ici et peut être cotée.',
    analyses:
      'Il n’y a encore rien à analyser : les analyses comptent les incidents que le registre connaît au jour près.',
    briefDays: (last) =>
      `Rien au registre pour ces jours ; le dernier incident qu’il connaît est du ${last}.`,
    briefLast: (days) => `La rédiger sur ces jours : ${days}`,
    past: (day) => `Au soir du ${day}, le registre ne contenait encore rien.`,
    pastHint:
      'On le regarde tel qu’on le croyait ce jour-là : son premier rapport a été recueilli plus tard.',
    brief:
      'La note se rédige d’après le registre : recueillez des rapports, et elle se remplit de phrases citées.',
    roads: 'Personne n’a encore parlé d’une route : leur état est inconnu, ce qui ne veut pas dire ouvert.',
    roadsHint:
      'Des rapports de blocus, de routes coupées ou rouvertes y changent quelque chose ; l’état que vous fixez vous-même aussi.',
    segments: 'Aucune route ne passe ces filtres.',
    segmentsHint:
      'Seules figurent les routes dont quelqu’un a parlé ; des autres, on ne sait rien. D’autres mots, ou toutes les routes, en montreront peut-être plus.',
    allSegments: 'Montrer toutes les routes',
  },
};
