/** What stands around reports in papers and on pages: other items, pictures, reactions, what went before. */
type Texts = Readonly<Record<string, readonly string[]>>;

/** Under a heading of its own, between the weather and the match. */
export function inBulletin(text: string, lang: string): string {
  const [above, heading, below] = BULLETIN[lang]!;
  return [above, heading, text, below].join('\n\n');
}

/** Its first sentence once more above it, as what is to be kept in mind. */
export function withPoints(text: string, lang: string): string {
  const [first] = /^[^\n]{30,}?[.!?](?=\s|$)/u.exec(text) ?? [];
  return first ? `${lang === 'fr' ? 'À retenir' : 'Key points'}\n- ${first}\n\n${text}` : text;
}

/** Below it, what officials elsewhere said of it. */
export const withReaction = (text: string, lang: string): string => `${text}\n\n${REACTION[lang]![0]}`;

/** Below it, the sums of a war and a deed of years ago. */
export const withPast = (text: string, lang: string): string => `${text}\n\n${PAST[lang]![0]}`;

/** Above it, the line under an old picture; another between its first two paragraphs. */
export const withPictures = (text: string, lang: string): string =>
  `${PICTURES[lang]![0]}\n\n${text.replace('\n\n', `\n\n${PICTURES[lang]![1]}\n\n`)}`;

const BULLETIN: Texts = {
  fr: [
    'Météo : fortes pluies attendues\n\nDe fortes pluies sont attendues sur le littoral jusqu’à la fin de la semaine. Les pêcheurs d’Abidjan sont invités mercredi à rester à quai.',
    'Sécurité : le point du jour',
    'Football : les Lionceaux vainqueurs\n\nLes Lionceaux ont battu leurs voisins deux buts à un, mercredi au stade municipal. Le sélectionneur a salué ses joueurs avant le match retour de Cotonou.',
  ],
  en: [
    'Weather: heavy rain expected\n\nForecasters expect heavy rain along the coast until the end of the week. Fishermen in Accra were asked on Wednesday to stay ashore.',
    'Security: news of the day',
    'Football: a win at home\n\nThe Young Stars beat their neighbours 2-1 at the national stadium on Wednesday. The coach praised his players ahead of the return leg in Lusaka.',
  ],
};
const REACTION: Texts = {
  fr: [
    'Le président, en visite à Libreville, a condamné ces violences et promis que leurs auteurs seraient traduits en justice. Depuis New York, le secrétaire général de l’ONU a appelé toutes les parties à la retenue. L’Union africaine a dénoncé vendredi à Addis-Abeba une spirale qui menace toute la région, et Paris a présenté ses condoléances aux familles des victimes.',
  ],
  en: [
    'The president, on a visit to Libreville, condemned the violence and vowed that those responsible would be brought to justice. From New York the UN secretary-general called on all sides to show restraint. The African Union in Addis Ababa on Friday denounced a spiral that threatens the whole region, and London offered condolences to the families of the victims.',
  ],
};
const PAST: Texts = {
  fr: [
    'Le pays est en proie depuis plus de dix ans à des violences de groupes armés qui ont fait des milliers de morts et plus de deux millions de déplacés. En mars 2011, plus de 150 villageois avaient été tués dans une attaque du même genre.',
  ],
  en: [
    'The country has for more than ten years been in the grip of violence by armed groups that has killed thousands and driven over two million from their homes. In March 2011 more than 150 villagers were killed in a similar attack.',
  ],
};
const PICTURES: Texts = {
  fr: [
    'Photo d’illustration : des soldats en patrouille à Gao, au Mali, en 2012.',
    'Un véhicule calciné après une attaque à Dori, au Burkina Faso, le 12 avril 2011. Photo d’archives.',
  ],
  en: [
    'File photo: soldiers on patrol in Gao, Mali, in 2012.',
    'A burnt vehicle after an attack in Dori, Burkina Faso, on April 12, 2011. File photo.',
  ],
};
