import type { Inflection, VerbClass } from '../inflection.ts';

const ER: VerbClass = {
  ending: 'er',
  forms: {
    present: ['e', 'ent'],
    past: ['a', 'èrent'],
    imperfect: ['ait', 'aient'],
    future: ['era', 'eront'],
    conditional: ['erait', 'eraient'],
    participle: ['é', 'ée', 'és', 'ées'],
    gerund: ['ant'],
  },
};

const GER: VerbClass = {
  ending: 'ger',
  forms: {
    present: ['ge', 'gent'],
    past: ['gea', 'gèrent'],
    imperfect: ['geait', 'geaient'],
    future: ['gera', 'geront'],
    conditional: ['gerait', 'geraient'],
    participle: ['gé', 'gée', 'gés', 'gées'],
    gerund: ['geant'],
  },
};

const CER: VerbClass = {
  ending: 'cer',
  forms: {
    present: ['ce', 'cent'],
    past: ['ça', 'cèrent'],
    imperfect: ['çait', 'çaient'],
    future: ['cera', 'ceront'],
    conditional: ['cerait', 'ceraient'],
    participle: ['cé', 'cée', 'cés', 'cées'],
    gerund: ['çant'],
  },
};

const IR: VerbClass = {
  ending: 'ir',
  forms: {
    present: ['it', 'issent'],
    past: ['it', 'irent'],
    imperfect: ['issait', 'issaient'],
    future: ['ira', 'iront'],
    conditional: ['irait', 'iraient'],
    participle: ['i', 'ie', 'is', 'ies'],
    gerund: ['issant'],
  },
};

const RE: VerbClass = {
  ending: 're',
  forms: {
    present: ['', 'ent'],
    past: ['it', 'irent'],
    imperfect: ['ait', 'aient'],
    future: ['ra', 'ront'],
    conditional: ['rait', 'raient'],
    participle: ['u', 'ue', 'us', 'ues'],
    gerund: ['ant'],
  },
};

const prendre = (prefix: string): Inflection['irregular'][string] => ({
  present: [`${prefix}prend`, `${prefix}prennent`],
  past: [`${prefix}prit`, `${prefix}prirent`],
  imperfect: [`${prefix}prenait`, `${prefix}prenaient`],
  future: [`${prefix}prendra`, `${prefix}prendront`],
  conditional: [`${prefix}prendrait`, `${prefix}prendraient`],
  participle: [`${prefix}pris`, `${prefix}prise`, `${prefix}prises`],
  gerund: [`${prefix}prenant`],
});

const mettre = (prefix: string): Inflection['irregular'][string] => ({
  present: [`${prefix}met`, `${prefix}mettent`],
  past: [`${prefix}mit`, `${prefix}mirent`],
  imperfect: [`${prefix}mettait`, `${prefix}mettaient`],
  future: [`${prefix}mettra`, `${prefix}mettront`],
  conditional: [`${prefix}mettrait`, `${prefix}mettraient`],
  participle: [`${prefix}mis`, `${prefix}mise`, `${prefix}mises`],
  gerund: [`${prefix}mettant`],
});

const ouvrir = (stem: string): Inflection['irregular'][string] => ({
  present: [`${stem}re`, `${stem}rent`],
  past: [`${stem}rit`, `${stem}rirent`],
  imperfect: [`${stem}rait`, `${stem}raient`],
  future: [`${stem}rira`, `${stem}riront`],
  conditional: [`${stem}rirait`, `${stem}riraient`],
  participle: [`${stem}ert`, `${stem}erte`, `${stem}erts`, `${stem}ertes`],
  gerund: [`${stem}rant`],
});

/** @param future what its endings follow: "enver" in "enverra" */
const oyer = (stem: string, future: string): Inflection['irregular'][string] => ({
  present: [`${stem}ie`, `${stem}ient`],
  past: [`${stem}ya`, `${stem}yèrent`],
  imperfect: [`${stem}yait`, `${stem}yaient`],
  future: [`${future}ra`, `${future}ront`],
  conditional: [`${future}rait`, `${future}raient`],
  participle: [`${stem}yé`, `${stem}yée`, `${stem}yés`, `${stem}yées`],
  gerund: [`${stem}yant`],
});

const battre = (prefix: string): Inflection['irregular'][string] => ({
  present: [`${prefix}bat`, `${prefix}battent`],
  past: [`${prefix}battit`, `${prefix}battirent`],
  imperfect: [`${prefix}battait`, `${prefix}battaient`],
  future: [`${prefix}battra`, `${prefix}battront`],
  conditional: [`${prefix}battrait`, `${prefix}battraient`],
  participle: [`${prefix}battu`, `${prefix}battue`, `${prefix}battus`, `${prefix}battues`],
  gerund: [`${prefix}battant`],
});

const duire = (stem: string): Inflection['irregular'][string] => ({
  present: [`${stem}it`, `${stem}isent`],
  past: [`${stem}isit`, `${stem}isirent`],
  imperfect: [`${stem}isait`, `${stem}isaient`],
  future: [`${stem}ira`, `${stem}iront`],
  conditional: [`${stem}irait`, `${stem}iraient`],
  participle: [`${stem}it`, `${stem}ite`, `${stem}its`, `${stem}ites`],
  gerund: [`${stem}isant`],
});

const tenir = (stem: string): Inflection['irregular'][string] => ({
  present: [`${stem}ient`, `${stem}iennent`],
  past: [`${stem}int`, `${stem}inrent`],
  imperfect: [`${stem}enait`, `${stem}enaient`],
  future: [`${stem}iendra`, `${stem}iendront`],
  conditional: [`${stem}iendrait`, `${stem}iendraient`],
  participle: [`${stem}enu`, `${stem}enue`, `${stem}enus`, `${stem}enues`],
  gerund: [`${stem}enant`],
});

const joindre = (stem: string): Inflection['irregular'][string] => ({
  present: [`${stem}int`, `${stem}ignent`],
  past: [`${stem}ignit`, `${stem}ignirent`],
  imperfect: [`${stem}ignait`, `${stem}ignaient`],
  future: [`${stem}indra`, `${stem}indront`],
  conditional: [`${stem}indrait`, `${stem}indraient`],
  participle: [`${stem}int`, `${stem}inte`, `${stem}ints`, `${stem}intes`],
  gerund: [`${stem}ignant`],
});

const traire = (prefix: string): Inflection['irregular'][string] => ({
  present: [`${prefix}trait`, `${prefix}traient`],
  imperfect: [`${prefix}trayait`, `${prefix}trayaient`],
  future: [`${prefix}traira`, `${prefix}trairont`],
  conditional: [`${prefix}trairait`, `${prefix}trairaient`],
  participle: [`${prefix}trait`, `${prefix}traite`, `${prefix}traits`, `${prefix}traites`],
  gerund: [`${prefix}trayant`],
});

const courir = (stem: string): Inflection['irregular'][string] => ({
  present: [`${stem}ourt`, `${stem}ourent`],
  past: [`${stem}ourut`, `${stem}oururent`],
  imperfect: [`${stem}ourait`, `${stem}ouraient`],
  future: [`${stem}ourra`, `${stem}ourront`],
  conditional: [`${stem}ourrait`, `${stem}ourraient`],
  participle: [`${stem}ouru`, `${stem}ourue`, `${stem}ourus`, `${stem}ourues`],
  gerund: [`${stem}ourant`],
});

const conquerir = (prefix: string): Inflection['irregular'][string] => ({
  present: [`${prefix}conquiert`, `${prefix}conquièrent`],
  past: [`${prefix}conquit`, `${prefix}conquirent`],
  imperfect: [`${prefix}conquérait`, `${prefix}conquéraient`],
  future: [`${prefix}conquerra`, `${prefix}conquerront`],
  conditional: [`${prefix}conquerrait`, `${prefix}conquerraient`],
  participle: [`${prefix}conquis`, `${prefix}conquise`, `${prefix}conquises`],
  gerund: [`${prefix}conquérant`],
});

/** French verbs as far as third persons, participles and infinitives go. */
export const inflection: Inflection = {
  classes: [GER, CER, ER, IR, RE],
  irregular: {
    // Without "violent", which is the adjective nearly always.
    violer: {
      present: ['viole'],
      imperfect: ['violait', 'violaient'],
      future: ['violera', 'violeront'],
      conditional: ['violerait', 'violeraient'],
      participle: ['violé', 'violée', 'violés', 'violées'],
      gerund: ['violant'],
    },
    prendre: prendre(''),
    surprendre: prendre('sur'),
    reprendre: prendre('re'),
    mettre: mettre(''),
    remettre: mettre('re'),
    commettre: mettre('com'),
    ouvrir: ouvrir('ouv'),
    rouvrir: ouvrir('rouv'),
    battre: battre(''),
    atteindre: joindre('atte'),
    pleuvoir: {
      present: ['pleut', 'pleuvent'],
      past: ['plut', 'plurent'],
      imperfect: ['pleuvait', 'pleuvaient'],
      future: ['pleuvra', 'pleuvront'],
      conditional: ['pleuvrait', 'pleuvraient'],
      participle: ['plu'],
      gerund: ['pleuvant'],
    },
    abattre: battre('a'),
    envoyer: oyer('envo', 'enver'),
    employer: oyer('emplo', 'emploie'),
    essuyer: oyer('essu', 'essuie'),
    démentir: {
      present: ['dément', 'démentent'],
      past: ['démentit', 'démentirent'],
      imperfect: ['démentait', 'démentaient'],
      future: ['démentira', 'démentiront'],
      conditional: ['démentirait', 'démentiraient'],
      participle: ['démenti', 'démentie', 'démentis', 'démenties'],
      gerund: ['démentant'],
    },
    combattre: battre('com'),
    détruire: duire('détru'),
    reconduire: duire('recondu'),
    réduire: duire('rédu'),
    parvenir: {
      present: ['parvient', 'parviennent'],
      past: ['parvint', 'parvinrent'],
      imperfect: ['parvenait', 'parvenaient'],
      future: ['parviendra', 'parviendront'],
      conditional: ['parviendrait', 'parviendraient'],
      participle: ['parvenu', 'parvenue', 'parvenus', 'parvenues'],
      gerund: ['parvenant'],
    },
    conclure: {
      present: ['conclut', 'concluent'],
      past: ['conclut', 'conclurent'],
      imperfect: ['concluait', 'concluaient'],
      future: ['conclura', 'concluront'],
      conditional: ['conclurait', 'concluraient'],
      participle: ['conclu', 'conclue', 'conclus', 'conclues'],
      gerund: ['concluant'],
    },
    proscrire: {
      present: ['proscrit', 'proscrivent'],
      past: ['proscrivit', 'proscrivirent'],
      imperfect: ['proscrivait', 'proscrivaient'],
      future: ['proscrira', 'proscriront'],
      conditional: ['proscrirait', 'proscriraient'],
      participle: ['proscrit', 'proscrite', 'proscrits', 'proscrites'],
      gerund: ['proscrivant'],
    },
    conduire: duire('condu'),
    interdire: {
      present: ['interdit', 'interdisent'],
      past: ['interdit', 'interdirent'],
      imperfect: ['interdisait', 'interdisaient'],
      future: ['interdira', 'interdiront'],
      conditional: ['interdirait', 'interdiraient'],
      participle: ['interdit', 'interdite', 'interdits', 'interdites'],
      gerund: ['interdisant'],
    },
    périr: {
      present: ['périt', 'périssent'],
      past: ['périt', 'périrent'],
      participle: ['péri'],
      gerund: ['périssant'],
    },
    mourir: {
      present: ['meurt', 'meurent'],
      past: ['mourut', 'moururent'],
      imperfect: ['mourait', 'mouraient'],
      participle: ['mort', 'morte', 'morts', 'mortes'],
      gerund: ['mourant'],
    },
    perdre: {
      present: ['perd', 'perdent'],
      past: ['perdit', 'perdirent'],
      participle: ['perdu', 'perdue', 'perdus', 'perdues'],
      gerund: ['perdant'],
    },
    tendre: {
      present: ['tend', 'tendent'],
      past: ['tendit', 'tendirent'],
      participle: ['tendu', 'tendue', 'tendus', 'tendues'],
      gerund: ['tendant'],
    },
    assaillir: {
      present: ['assaille', 'assaillent'],
      past: ['assaillit', 'assaillirent'],
      imperfect: ['assaillait', 'assaillaient'],
      participle: ['assailli', 'assaillie', 'assaillis', 'assaillies'],
    },
    fuir: {
      present: ['fuit', 'fuient'],
      past: ['fuit', 'fuirent'],
      imperfect: ['fuyait', 'fuyaient'],
      participle: ['fui'],
      gerund: ['fuyant'],
    },
    envahir: {
      present: ['envahit', 'envahissent'],
      past: ['envahit', 'envahirent'],
      participle: ['envahi', 'envahie', 'envahis', 'envahies'],
      gerund: ['envahissant'],
    },
    tenir: tenir('t'),
    retenir: tenir('ret'),
    détenir: tenir('dét'),
    revenir: tenir('rev'),
    rejoindre: joindre('rejo'),
    contraindre: joindre('contra'),
    soustraire: traire('sous'),
    extraire: traire('ex'),
    cueillir: {
      present: ['cueille', 'cueillent'],
      past: ['cueillit', 'cueillirent'],
      imperfect: ['cueillait', 'cueillaient'],
      future: ['cueillera', 'cueilleront'],
      conditional: ['cueillerait', 'cueilleraient'],
      participle: ['cueilli', 'cueillie', 'cueillis', 'cueillies'],
      gerund: ['cueillant'],
    },
    recevoir: {
      present: ['reçoit', 'reçoivent'],
      past: ['reçut', 'reçurent'],
      imperfect: ['recevait', 'recevaient'],
      participle: ['reçu', 'reçue', 'reçus', 'reçues'],
      gerund: ['recevant'],
    },
    secourir: courir('sec'),
    conquérir: conquerir(''),
    reconquérir: conquerir('re'),
    couvrir: ouvrir('couv'),
    découvrir: ouvrir('découv'),
    introduire: duire('introdu'),
    faire: {
      present: ['fait', 'font'],
      past: ['fit', 'firent'],
      imperfect: ['faisait', 'faisaient'],
      future: ['fera', 'feront'],
      conditional: ['ferait', 'feraient'],
      participle: ['fait', 'faite', 'faits', 'faites'],
      gerund: ['faisant'],
    },
    jeter: {
      present: ['jette', 'jettent'],
      past: ['jeta', 'jetèrent'],
      imperfect: ['jetait', 'jetaient'],
      future: ['jettera', 'jetteront'],
      conditional: ['jetterait', 'jetteraient'],
      participle: ['jeté', 'jetée', 'jetés', 'jetées'],
      gerund: ['jetant'],
    },
    partir: {
      present: ['part', 'partent'],
      past: ['partit', 'partirent'],
      imperfect: ['partait', 'partaient'],
      future: ['partira', 'partiront'],
      conditional: ['partirait', 'partiraient'],
      participle: ['parti', 'partie', 'partis', 'parties'],
      gerund: ['partant'],
    },
    repartir: {
      present: ['repart', 'repartent'],
      past: ['repartit', 'repartirent'],
      imperfect: ['repartait', 'repartaient'],
      future: ['repartira', 'repartiront'],
      conditional: ['repartirait', 'repartiraient'],
      participle: ['reparti', 'repartie', 'repartis', 'reparties'],
      gerund: ['repartant'],
    },
    sortir: {
      present: ['sort', 'sortent'],
      past: ['sortit', 'sortirent'],
      imperfect: ['sortait', 'sortaient'],
      participle: ['sorti', 'sortie', 'sortis', 'sorties'],
      gerund: ['sortant'],
    },
    exploser: {
      present: ['explose', 'explosent'],
      past: ['explosa', 'explosèrent'],
      participle: ['explosé'],
      gerund: ['explosant'],
    },
  },
};
