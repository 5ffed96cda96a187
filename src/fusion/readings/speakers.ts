import type { ActorType } from '../../core/findings.ts';
import { FAMILIES, lineOf } from '../../core/kinship.ts';
import { plainWords } from '../words.ts';

/** For whom a speaker speaks, as far as its name tells. */
export type Side = 'state' | 'international' | 'armed' | 'other';

// Whole words without case and accents. A name is looked at from the top down: the first list with a word of it decides.
const SIDES: readonly (readonly [Side, string])[] = [
  // Nobody speaks for an office without a name: "a military source", "a former minister", "a member of the police".
  [
    'other',
    'source sources ancien ancienne anciens former ex retired retraite temoin temoins witness witnesses',
  ],
  ['other', 'syndicat ambassade embassy survivors rescapes proche proches relative relatives'],
  // "République islamique de Mauritanie", before "État islamique".
  ['state', 'republique republic'],
  [
    'armed',
    'groupe group front mouvement movement katiba rebelle rebelles rebel rebels jihadiste jihadistes djihadiste djihadistes jihadist ' +
      'jihadists insurge insurges insurgent insurgents separatiste separatistes separatist separatists milice milices militia militias ' +
      'islamique islamic azawad boko haram shabaab shebab liberation resistance jnim gsim aqmi aqim eigs isgs issp eis iswap iswa jas fla csp ' +
      'cma mnla hcua gatia msa m23 afc adf codeco cpc fprc upc mpc fdlr rsf fsr farc eln zallaqa',
  ],
  [
    'international',
    'onu nations united minusma monusco minusca unmiss unisfa unamid unitams atmis amisom aussom sadc samidrc ocha ohchr unhcr hcr unicef ' +
      'unama unsmil haut commissariat cedeao ecowas mnjtf fmm cicr icrc',
  ],
  [
    'state',
    'armee army militaire military major forces force fama fds fdp police gendarmerie garde guard marine navy defense defence ministere ministre ' +
      'ministry minister gouvernement government gouvernorat gouverneur governor prefet prefecture maire mairie mayor municipal ' +
      'municipalite presidence presidency president autorites authorities authority officiel officiels officielle officielles official ' +
      'officials procureur parquet prosecutor state etat gouvernemental troupes troops deputy senateur senator commissaire commissioner',
  ],
];

const BY_WORD: ReadonlyMap<string, { readonly side: Side; readonly rank: number }> = new Map(
  SIDES.flatMap(([side, words], rank) => words.split(' ').map((word) => [word, { side, rank }] as const)),
);

/** Names of several words, which no one word tells apart. */
const NAMES: readonly (readonly [RegExp, Side])[] = [
  [/\b(soutien rapide|rapid support)\b/, 'armed'],
  [/\b(union africaine|african union|union europeenne|european union)\b/, 'international'],
];

const ACTOR_IDS: ReadonlyMap<string, Side> = new Map(
  [...Object.keys(FAMILIES), ...Object.values(FAMILIES)].map((id) => {
    const isOfState = lineOf(id).some((one) => one === 'burkina-army' || one === 'russian-allies');
    return [plainWords(id).join(' '), isOfState ? 'state' : 'armed'] as const;
  }),
);

const SIDE_OF_TYPE: Readonly<Partial<Record<ActorType, Side>>> = {
  state_forces: 'state',
  government: 'state',
  external_forces: 'international',
  rebel_group: 'armed',
  political_militia: 'armed',
  identity_militia: 'armed',
};

/**
 * For whom somebody speaks. "l’état-major" and "le gouverneur" speak for the state, "OCHA" for an international body,
 * "JNIM" for an armed group; "une source militaire" and "un habitant" for nobody.
 * @param name as a report names the speaker
 * @param typeOf ACLED's type of an actor of that name, where the ledger or a list of actors knows it
 */
export function sideOf(name: string, typeOf?: (name: string) => ActorType | null): Side {
  const type = typeOf?.(name) ?? null;
  const known = type === null ? undefined : SIDE_OF_TYPE[type];
  if (known !== undefined) return known;
  // In "the UN", but not in "un élu", the letters are the name.
  if (/\bUN\b/.test(name)) return 'international';
  const words = plainWords(name);
  const whole = words.join(' ');
  const named = ACTOR_IDS.get(whole) ?? NAMES.find(([pattern]) => pattern.test(whole))?.[1];
  if (named !== undefined) return named;
  const found = words.flatMap((word) => BY_WORD.get(word) ?? []);
  return found.sort((a, b) => a.rank - b.rank)[0]?.side ?? 'other';
}

// Words for people of whom nothing is told but where they stand.
const NAMELESS: ReadonlySet<string> = new Set(
  (
    'source sources habitant habitante habitants resident residents riverain riverains temoin temoins temoignage temoignages witness ' +
    'witnesses eyewitness eyewitnesses villageois villager villagers survivant survivants survivor survivors rescape rescapes local locale locaux ' +
    'locals locales elu elus proche proches relative relatives autre other media medias'
  ).split(' '),
);

/** Whether a speaker is told by no name or office of its own: "un habitant", "sources locales", "a local official". */
export function isNameless(name: string): boolean {
  return plainWords(name).some((word) => NAMELESS.has(word));
}

/** Whether somebody speaks by office: the state and its forces, the United Nations and other international bodies. */
export function isOfficial(side: Side): boolean {
  return side === 'state' || side === 'international';
}
