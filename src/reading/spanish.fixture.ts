import { en } from '../language/en/index.ts';
import type { LanguagePack } from '../language/pack.ts';

type Words = { readonly [key: string]: unknown };
const isTree = (value: unknown): value is Words =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The skeleton of a pack without its words: lists and word tables are empty, flags stay. */
function emptied<T>(value: T): T {
  if (Array.isArray(value)) return [] as T;
  if (!isTree(value)) return value;
  const members = Object.entries(value);
  const isTable = members.every(([, member]) => typeof member !== 'object');
  return (isTable ? {} : Object.fromEntries(members.map(([key, member]) => [key, emptied(member)]))) as T;
}

const blank = emptied(en);

/**
 * A few dozen words of Spanish, for tests: enough to read plain sentences about an attack, a bomb, a kidnapping
 * and a claim. Nothing outside this file knows any of them.
 */
export const spanish: LanguagePack = {
  ...blank,
  code: 'es',
  name: 'español',
  abbreviations: ['sr', 'gral', 'cnel'],
  inflection: {
    classes: [
      {
        ending: 'ar',
        forms: {
          present: ['a', 'an'],
          past: ['ó', 'aron'],
          participle: ['ado', 'ada', 'ados', 'adas'],
          gerund: ['ando'],
        },
      },
      {
        ending: 'ir',
        forms: {
          present: ['e', 'en'],
          past: ['ió', 'ieron'],
          participle: ['ido', 'ida', 'idos', 'idas'],
          gerund: ['iendo'],
        },
      },
    ],
    irregular: {
      morir: { present: ['muere', 'mueren'], past: ['murió', 'murieron'], participle: ['muerto', 'muertos'] },
    },
  },
  numbers: {
    ...blank.numbers,
    lang: 'es',
    cardinals: {
      dos: 2,
      tres: 3,
      cuatro: 4,
      cinco: 5,
      seis: 6,
      siete: 7,
      ocho: 8,
      nueve: 9,
      diez: 10,
      doce: 12,
      veinte: 20,
    },
    articles: ['un', 'una'],
    joiner: 'y',
    hedgesBefore: [
      { words: 'al menos', hedge: 'at_least' },
      { words: 'más de', hedge: 'at_least' },
    ],
    ranges: [{ open: 'entre', mid: 'y' }],
    unitsAfter: { km: 'distance', kilómetros: 'distance', años: 'duration', días: 'duration' },
    months: ['enero', 'julio', 'agosto', 'diciembre'],
    yearCues: ['de', 'en'],
  },
  dates: {
    ...blank.dates,
    lang: 'es',
    weekdays: { lunes: 1, martes: 2, miércoles: 3, jueves: 4, viernes: 5, sábado: 6, domingo: 7 },
    months: { enero: 1, julio: 7, agosto: 8, diciembre: 12 },
    pastWords: ['fue', 'fueron', 'ayer'],
    articles: ['el'],
    connectives: ['el', 'de', 'la'],
    rules: [
      {
        id: 'es.day',
        pattern: '<wd>? ,? <d> de <mon> de? <y>?',
        make: 'day',
        yes: ['el martes 1 de julio de 2025', '3 de agosto'],
        no: ['1 de cada 3', 'julio'],
      },
      {
        id: 'es.weekday',
        pattern: '<wd>',
        make: 'day',
        yes: ['el lunes', 'este martes'],
        no: ['la luna', 'ayer'],
      },
      {
        id: 'es.yesterday',
        pattern: 'ayer',
        make: 'offset',
        args: { days: -1 },
        yes: ['ayer', 'Ayer, tres hombres'],
        no: ['hoy', 'mañana'],
      },
    ],
  },
  places: {
    ...blank.places,
    manners: {
      capitalAdjectives: false,
      adjectiveFirst: false,
      articleMakesRiver: false,
      sameInForTowns: true,
      plainTo: true,
      capitalTitles: false,
      adverbEnding: 'mente',
      countryNames: 'en',
    },
    articles: ['el', 'la', 'los', 'las'],
    contractions: { del: 'de', al: 'a' },
    links: ['de'],
    heads: [
      { phrases: ['pueblo', 'municipio', 'ciudad'], kinds: ['settlement'], precision: 1 },
      { phrases: ['departamento'], kinds: ['admin1'], precision: 3 },
    ],
    prepositions: [
      { relation: 'in', phrases: ['en'] },
      { relation: 'near', phrases: ['cerca de'] },
      { relation: 'from', phrases: ['desde'] },
      { relation: 'to', phrases: ['hacia'] },
    ],
    compass: { norte: 0, este: 90, sur: 180, oeste: 270 },
    units: { km: 1, kilómetros: 1 },
    conjunctions: ['y'],
    attackVerbs: ['atacaron', 'ataco'],
    passives: ['fue', 'sido'],
    raided: ['atacado', 'atacada'],
  },
  grammar: {
    ...blank.grammar,
    have: { ...blank.grammar.have, present: ['ha', 'han'], imperfect: ['había', 'habían'] },
    be: { ...blank.grammar.be, present: ['es', 'son'], past: ['fue', 'fueron'] },
    been: ['sido'],
    negations: ['no', 'nunca', 'tampoco'],
    by: ['por'],
    of: ['de', 'del'],
    against: ['contra', 'en', 'a'],
    opponents: ['contra'],
    and: ['y', 'e'],
    relative: ['que', 'quien'],
    articles: ['el', 'la', 'los', 'las', 'un', 'una'],
    indefinite: ['un', 'una'],
  },
  triggers: [
    { kind: 'attack', strength: 'strong', verbs: ['atacar'], nouns: ['ataque', 'ataques'] },
    { kind: 'killing', strength: 'strong', verbs: ['matar', 'asesinar'] },
    { kind: 'abduction', strength: 'strong', verbs: ['secuestrar'], nouns: ['secuestro'] },
    { kind: 'ied', strength: 'strong', phrases: ['mina antipersonal', 'artefacto explosivo'] },
  ],
  eventNames: {
    ...en.eventNames,
    attack: 'Ataque',
    killing: 'Asesinato',
    abduction: 'Secuestro',
    ied: 'Explosión',
  },
  harm: [
    { effect: 'killed', verbs: ['matar', 'asesinar'], intransitive: ['morir'], counted: ['muertos'] },
    { effect: 'injured', verbs: ['herir'], counted: ['heridos'] },
    { effect: 'abducted', verbs: ['secuestrar'] },
  ],
  people: [
    { who: 'civilians', nouns: ['civiles', 'campesinos', 'maestros', 'habitantes'] },
    { who: 'state_forces', nouns: ['soldados', 'policías'] },
    { who: 'unknown', nouns: ['personas', 'hombres'] },
  ],
  describedActors: [
    { id: 'unknown-armed', type: 'other', side: 'armed', nouns: ['hombres armados', 'atacantes'] },
    { id: 'army', type: 'state_forces', side: 'state', national: true, nouns: ['ejército', 'soldados'] },
  ],
  targets: [
    { category: 'village', nouns: ['pueblo', 'vereda'] },
    { category: 'security_post', nouns: ['estación de policía'] },
  ],
  means: [{ means: 'mine', words: ['mina antipersonal'] }],
  outcomes: [],
  damage: [{ effect: 'burned', verbs: ['quemar', 'incendiar'] }],
  speech: {
    ...blank.speech,
    verbs: ['dijo', 'informó', 'confirmó'],
    prepositions: ['según'],
    sources: ['policía', 'alcalde', 'testigos', 'ejército'],
    channels: ['comunicado'],
  },
  statements: [{ act: 'claim', verbs: ['reivindicar'], phrases: ['se atribuyó'] }],
  phrases: {
    firstDay: '1',
    at: 'en {place}',
    near: 'cerca de {place}',
    inArea: 'en la zona de {place}',
    claimedBy: 'reivindicado por {actor}',
    attributedTo: 'atribuido a {actor}',
    claimContradiction: 'El texto dice que fue reivindicado y que no lo fue.',
    tollContradiction: 'Balances contradictorios ({effect}): {figures}.',
    effects: {
      killed: 'muertos',
      injured: 'heridos',
      abducted: 'secuestrados',
      missing: 'desaparecidos',
      detained: 'detenidos',
      released: 'liberados',
      displaced: 'desplazados',
    },
    dateContradiction: 'El día de la semana y la fecha no concuerdan: «{quote}».',
  },
};
