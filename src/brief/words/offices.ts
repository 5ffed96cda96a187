/** Offices and people that reports name as sources by a common noun, with the article of each language. */
import type { Bilingual } from '../../core/bilingual.ts';
import { aFr } from './grammar.ts';

interface Office extends Bilingual {
  /** Ways to name it, folded: lower case, no accents, no article. Each is the whole name: a name of a person matches none. */
  readonly names: RegExp;
}

const whole = (pattern: string): RegExp => new RegExp(`^(?:${pattern})$`, 'u');

const office = (fr: string, en: string, pattern: string): Office => ({ fr, en, names: whole(pattern) });

const OFFICES: readonly Office[] = [
  office(
    'l’armée',
    'the army',
    'armee|army|military|etat-major(?: de l’armee)?|general staff|army statement|communique de l’armee',
  ),
  office('la police', 'the police', 'police'),
  office('la gendarmerie', 'the gendarmerie', 'gendarmerie'),
  office('le gouvernement', 'the government', 'gouvernement|government'),
  office('le gouvernorat', 'the governorate', 'gouvernorat|governorate'),
  office('le gouverneur', 'the governor', 'gouverneur|governor'),
  office('la préfecture', 'the prefecture', 'prefecture'),
  office('la mairie', 'the town hall', 'mairie|town hall'),
  office('les autorités', 'the authorities', 'autorites|authorities|officials'),
  office('les autorités locales', 'local authorities', 'autorites locales|local authorities|local officials'),
  office('un responsable local', 'a local official', 'responsable local|local official'),
  office('un élu local', 'a local elected official', 'elu local|elu|local elected official'),
  office(
    'le ministère des Affaires étrangères',
    'the ministry of foreign affairs',
    'ministere des affaires etrangeres|ministry of foreign affairs|foreign ministry',
  ),
  office(
    'le ministère de la Défense',
    'the ministry of defence',
    'ministere de la defense|ministry of defen[cs]e|defen[cs]e ministry',
  ),
  office(
    'le ministère de la Sécurité',
    'the ministry of security',
    'ministere de la securite|ministry of security|security ministry',
  ),
  office(
    'le ministère de l’Intérieur',
    'the ministry of the interior',
    'ministere de l’interieur|ministry of the interior|interior ministry',
  ),
  office(
    'une source sécuritaire',
    'a security source',
    'source securitaire|source de securite|security source|security official',
  ),
  office(
    'des sources sécuritaires',
    'security sources',
    'sources securitaires|sources de securite|security sources',
  ),
  office('une source militaire', 'a military source', 'source militaire|military source'),
  office('des sources militaires', 'military sources', 'sources militaires|military sources'),
  office('une source hospitalière', 'a hospital source', 'source hospitaliere|hospital source'),
  office('des sources hospitalières', 'hospital sources', 'sources hospitalieres|hospital sources'),
  office('une source médicale', 'a medical source', 'source medicale|medical source'),
  office('des sources médicales', 'medical sources', 'sources medicales|medical sources'),
  office('un médecin', 'a doctor', 'medecin|doctor|medic'),
  office('des médecins', 'doctors', 'medecins|doctors|medics'),
  office('un agent hospitalier', 'a hospital worker', 'agent hospitalier|hospital worker|health worker'),
  office('un agent de la mairie', 'a town hall employee', 'agent de la mairie|town hall employee'),
  office('un chef coutumier', 'a customary chief', 'chef coutumier|customary chief|traditional chief'),
  office('des médiateurs', 'mediators', 'mediateurs|mediators'),
  office('des cultivateurs', 'farmers', 'cultivateurs|paysans|farmers'),
  office('des médias locaux', 'local media', 'medias locaux|presse locale|local media|local press'),
  office('un collègue', 'a colleague', 'collegue|colleague'),
  office('des proches', 'relatives', 'proches|parents|relatives|family members'),
  office('un comité d’inhumation', 'a burial committee', '(?:local )?burial committee|comite d’inhumation'),
  office('une source locale', 'a local source', 'source locale|local source'),
  office('des sources locales', 'local sources', 'sources locales|local sources'),
  office(
    'une source humanitaire',
    'a humanitarian source',
    'source humanitaire|humanitarian source|aid source',
  ),
  office('des sources humanitaires', 'humanitarian sources', 'sources humanitaires|humanitarian sources'),
  office('un habitant', 'a resident', 'habitant|habitante|resident|riverain'),
  office('des habitants', 'residents', 'habitants|residents|riverains|villageois|villagers'),
  office('un témoin', 'a witness', 'temoin|witness|eyewitness'),
  office('des témoins', 'witnesses', 'temoins|witnesses|eyewitnesses'),
  office('un chef de village', 'a village chief', 'chef de village|village chief|village head'),
  office(
    'un syndicat de transporteurs',
    'a transporters’ union',
    '(?:syndicat|union) (?:de|des) (?:transporteurs|routiers|chauffeurs)|transporters(?:’|s|’ )? ?union|truckers’ union',
  ),
  office('un syndicat', 'a union', 'syndicat|union|trade union'),
  office('une ONG', 'an NGO', 'ong|ngo'),
];

const folded = (name: string): string =>
  name
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll("'", '’')
    .replace(/^(?:les? |la |l’|des |une? |the |an? )/u, '')
    .trim();

/** Null where it is none of those in the table. */
export function officeWords(name: string): Bilingual | null {
  const own = folded(name);
  const found = OFFICES.find(({ names }) => names.test(own));
  if (found !== undefined) return { fr: found.fr, en: found.en };
  return armyWords(own) ?? officeAt(name);
}

/** "hospital source in Kayes": an office and the place that it is at. A name of a person has no "in" within it. */
function officeAt(name: string): Bilingual | null {
  const [, who, place] =
    /^(\p{Ll}.*?) (?:à|in|at) (\p{Lu}[\p{L}’'-]+(?: (?:(?:du|de|de la|des) )?\p{Lu}[\p{L}’'-]+)*)$/u.exec(
      name,
    ) ?? [];
  const found = who === undefined ? undefined : OFFICES.find(({ names }) => names.test(folded(who)));
  if (found === undefined || place === undefined) return null;
  return { fr: `${found.fr} ${aFr(place)}`, en: `${found.en} in ${place}` };
}

/** Of which country an army is; English before it, French after. */
const ARMIES: readonly (readonly [en: string, fr: string, words: Bilingual])[] = [
  ['malian', 'malienne', { fr: 'l’armée malienne', en: 'the Malian army' }],
  ['burkinabe', 'burkinabe', { fr: 'l’armée burkinabè', en: 'the Burkinabè army' }],
  ['nigerien', 'nigerienne', { fr: 'l’armée nigérienne', en: 'the army of Niger' }],
  ['nigerian', 'nigeriane', { fr: 'l’armée nigériane', en: 'the army of Nigeria' }],
  ['chadian', 'tchadienne', { fr: 'l’armée tchadienne', en: 'the Chadian army' }],
  ['cameroonian', 'camerounaise', { fr: 'l’armée camerounaise', en: 'the Cameroonian army' }],
  ['beninese', 'beninoise', { fr: 'l’armée béninoise', en: 'the Beninese army' }],
  ['togolese', 'togolaise', { fr: 'l’armée togolaise', en: 'the Togolese army' }],
  ['ivorian', 'ivoirienne', { fr: 'l’armée ivoirienne', en: 'the Ivorian army' }],
  ['congolese', 'congolaise', { fr: 'l’armée congolaise', en: 'the Congolese army' }],
  ['sudanese', 'soudanaise', { fr: 'l’armée soudanaise', en: 'the Sudanese army' }],
  ['ethiopian', 'ethiopienne', { fr: 'l’armée éthiopienne', en: 'the Ethiopian army' }],
  ['somali', 'somalienne', { fr: 'l’armée somalienne', en: 'the Somali army' }],
];

const armyWords = (own: string): Bilingual | null =>
  ARMIES.find(([en, fr]) => own === `${en} army` || own === `${en} military` || own === `armee ${fr}`)?.[2] ??
  null;
