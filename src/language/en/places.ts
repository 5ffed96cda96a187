import type { PlaceWords } from '../place-words.ts';

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** How English places things. */
export const places: PlaceWords = {
  lang: 'en',
  articles: ['the', 'a', 'an'],
  areasTakeArticle: false,
  contractions: {},
  links: ['of'],
  heads: [
    {
      phrases: ['town', 'towns', 'village', 'villages', 'city', 'cities', 'hamlet', 'hamlets', 'community', 'communities', 'settlement', 'locality', 'localities', 'border town', 'mining town', 'port', 'port city', 'capital'],
      kinds: ['settlement', 'quarter', 'border_post', 'camp'],
      precision: 1,
    },
    { phrases: ['neighbourhood', 'neighborhood', 'suburb', 'suburbs', 'quarter'], kinds: ['quarter', 'settlement'], precision: 1 },
    { phrases: ['commune', 'communes', 'ward', 'area', 'areas', 'outskirts', 'surroundings', 'vicinity'], kinds: ['admin3', 'settlement', 'admin2', 'region', 'admin1'], precision: 2 },
    { phrases: ['cercle', 'district', 'districts', 'local government area', 'local government areas', 'county', 'department', 'prefecture', 'territory', 'LGA', 'LGAs'], kinds: ['admin2', 'admin1', 'admin3', 'settlement'], precision: 2 },
    { phrases: ['region', 'regions', 'governorate', 'oblast'], kinds: ['admin1', 'region', 'admin2', 'settlement'], precision: 3 },
    { phrases: ['province', 'provinces'], kinds: ['admin1', 'admin2', 'settlement'], precision: 3 },
    { phrases: ['state', 'states'], kinds: ['admin1', 'country'], precision: 3 },
    { phrases: ['country', 'republic'], kinds: ['country'], precision: 3 },
    { phrases: ['river', 'basin', 'valley', 'gulf'], kinds: ['river', 'lake', 'region'], precision: 3 },
    { phrases: ['lake'], kinds: ['lake'], precision: 3 },
    { phrases: ['forest', 'forests'], kinds: ['forest', 'park'], precision: 2 },
    { phrases: ['island', 'islands', 'isle'], kinds: ['island', 'settlement'], precision: 1 },
    { phrases: ['mount', 'mountains', 'hills', 'plateau'], kinds: ['mountain', 'region'], precision: 2 },
    { phrases: ['airport'], kinds: ['airport', 'settlement'], precision: 1 },
    { phrases: ['camp', 'camps', 'refugee camp', 'displacement camp', 'IDP camp'], kinds: ['camp', 'settlement'], precision: 1, role: 'site' },
    { phrases: ['road', 'highway', 'axis', 'corridor', 'route', 'roads', 'stretch'], kinds: ['road', 'settlement'], precision: 2 },
    {
      phrases: [
        'attack on', 'attacks on', 'raid on', 'raids on', 'assault on', 'assaults on', 'strike on', 'strikes on', 'offensive on', 'siege', 'fall', 'capture', 'battle', 'bombing', 'shelling', 'blockade on', 'blockade', 'streets', 'centre', 'center', 'market in', 'base in', 'barracks in', 'residents', 'people',
      ],
      kinds: ['settlement', 'camp', 'quarter', 'admin2'],
      precision: 1,
      role: 'site',
    },
    {
      phrases: ['governor', 'mayor', 'bishop', 'archbishop', 'emir', 'president', 'king', 'sultan', 'minister', 'native', 'government', 'army', 'embassy', 'governors', 'ooni', 'emir'],
      kinds: ['settlement', 'country', 'admin1', 'admin2'],
      precision: 1,
      role: 'person',
    },
  ],
  tails: [
    { phrases: ['village', 'villages', 'town', 'city', 'community', 'communities', 'settlement', 'hamlet', 'locality', 'axis village'], kinds: ['settlement', 'quarter'], precision: 1 },
    { phrases: ['neighbourhood', 'neighborhood', 'suburb', 'quarter', 'quarters'], kinds: ['quarter', 'settlement'], precision: 1 },
    {
      phrases: ['local government area', 'local government areas', 'local government', 'local council', 'local council area', 'LGA', 'LGAs', 'district', 'districts', 'county', 'department', 'prefecture', 'territory', 'cercle', 'division', 'subdivision', 'locality', 'zone'],
      kinds: ['admin2', 'admin3', 'admin1', 'settlement'],
      precision: 2,
    },
    { phrases: ['area', 'areas', 'axis', 'ward', 'commune', 'general area', 'sub-county'], kinds: ['settlement', 'admin3', 'admin2', 'region'], precision: 2 },
    { phrases: ['region', 'regions', 'governorate', 'oblast'], kinds: ['admin1', 'region', 'admin2', 'settlement'], precision: 3 },
    { phrases: ['province', 'provinces'], kinds: ['admin1', 'admin2', 'settlement'], precision: 3 },
    { phrases: ['state', 'states'], kinds: ['admin1'], precision: 3 },
    { phrases: ['river', 'basin', 'delta', 'valley'], kinds: ['river', 'lake', 'region'], precision: 3 },
    { phrases: ['lake'], kinds: ['lake'], precision: 3 },
    { phrases: ['forest', 'forest reserve', 'forests'], kinds: ['forest', 'park'], precision: 2 },
    { phrases: ['national park', 'game reserve', 'park', 'lake national park', 'reserve'], kinds: ['park', 'forest'], precision: 2 },
    { phrases: ['island', 'islands'], kinds: ['island', 'settlement'], precision: 1 },
    { phrases: ['mountains', 'hills', 'plateau'], kinds: ['mountain', 'region'], precision: 2 },
    { phrases: ['airport', 'international airport', 'airfield', 'airstrip'], kinds: ['airport', 'settlement'], precision: 1 },
    { phrases: ['mine', 'gold mine', 'mining site', 'uranium mine'], kinds: ['mine', 'settlement'], precision: 1 },
    { phrases: ['camp', 'displacement camp', 'refugee camp', 'IDP camp', 'IDPs camp', 'camp for displaced people', 'camps'], kinds: ['camp', 'settlement'], precision: 1 },
    { phrases: ['road', 'highway', 'expressway', 'corridor', 'route'], kinds: ['road', 'settlement'], precision: 2 },
    { phrases: ['border', 'border crossing', 'border post', 'crossing'], kinds: ['border_post', 'settlement', 'country'], precision: 2 },
    { phrases: ['side'], kinds: ['admin1', 'settlement', 'country'], precision: 3 },
    { phrases: ['suburbs', 'outskirts'], kinds: ['settlement'], precision: 2 },
  ],
  prepositions: [
    { relation: 'in', phrases: ['in', 'in neighbouring', 'in neighboring', 'in nearby', 'at', 'on', 'inside', 'within', 'across', 'throughout', 'over', 'against', 'into', 'entered', 'in and around', 'parts of', 'in parts of'] },
    { relation: 'near', phrases: ['near', 'near to', 'close to', 'around', 'outside', 'on the outskirts of', 'in the outskirts of', 'in the vicinity of', 'not far from', 'next to', 'adjacent to', 'beside', 'off', 'nearby', 'just outside', 'in the area of'] },
    { relation: 'from', phrases: ['from', 'from neighbouring', 'from neighboring', 'from nearby', 'out of', 'leaving', 'left', 'fled', 'fleeing', 'came from', 'returning from', 'coming from', 'native of', 'originating from'] },
    { relation: 'to', phrases: ['to', 'toward', 'towards', 'bound for', 'heading to', 'heading for', 'en route to', 'on the way to', 'headed to', 'travelling to', 'traveling to', 'taken to', 'flown to', 'reach'] },
    { relation: 'between', phrases: ['between'] },
    { relation: 'border', phrases: ['on the border with', 'at the border with', 'border with', 'near the border with', 'along the border with', 'border between', 'bordering', 'borders'] },
    { relation: 'none', phrases: ['with', 'like', 'than', 'by', 'including', 'such as'] },
  ],
  settlementPrepositions: ['at'],
  compass: {
    north: 0, northeast: 45, 'north-east': 45, 'north east': 45, east: 90, southeast: 135, 'south-east': 135, 'south east': 135, south: 180,
    southwest: 225, 'south-west': 225, 'south west': 225, west: 270, northwest: 315, 'north-west': 315, 'north west': 315, centre: 'centre', center: 'centre', 'far north': 0, 'north-central': 'centre',
  },
  compassAdjectives: {
    northern: 0, northeastern: 45, 'north-eastern': 45, eastern: 90, southeastern: 135, 'south-eastern': 135, southern: 180, southwestern: 225,
    'south-western': 225, western: 270, northwestern: 315, 'north-western': 315, central: 'centre', 'north-central': 'centre', 'northwest': 315, 'northeast': 45,
    'southwest': 225, 'southeast': 135, 'north-west': 315, 'north-east': 45, 'south-west': 225, 'south-east': 135, 'south-central': 180,
  },
  units: { km: 1, kms: 1, kilometer: 1, kilometers: 1, kilometre: 1, kilometres: 1, mile: 1.609, miles: 1.609, metre: 0.001, metres: 0.001, meters: 0.001, m: 0.001 },
  amounts: {
    one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, twelve: 12, fifteen: 15, twenty: 20, thirty: 30,
    forty: 40, fifty: 50, sixty: 60, hundred: 100, several: 5, few: 3, dozen: 12, some: 5,
  },
  distanceLeads: words('about some around than less more nearly roughly just approximately located only'),
  conjunctions: ['and', 'or', 'as well as', 'then'],
  capitals: ['capital'],
  borders: ['border', 'borders', 'frontier'],
  roadEnds: ['to'],
  locators: words('is are was were lies lie located situated town towns village villages both which that'),
  attackVerbs: words(`attack attacks attacked attacking hit hits hitting struck strike strikes raid raids raided raiding storm stormed storming shelled shell bomb bombed
    bombarded target targeted targeting invade invaded overran overrun overrunning seize seized capture captured recapture recaptured retake retook took take taking besieged besiege
    occupied occupy looted burned burnt torched razed sacked stormed reached rocked entered enter ambushed`),
  speechVerbs: words('told tell tells said says speaking spoke belonging linked affiliated loyal according allegiance attributed'),
  titles: [
    'Col', 'Colonel', 'Lt', 'Lieutenant', 'Lieutenant General', 'Major', 'Major General', 'Maj', 'Gen', 'General', 'Capt', 'Captain', 'Commander', 'Sgt', 'Sergeant', 'Brigadier', 'Brigadier General', 'President', 'Vice President', 'Minister', 'Prime Minister',
    'Mr', 'Mrs', 'Ms', 'Dr', 'Prof', 'Professor', 'Governor', 'Senator', 'Mayor', 'Chief', 'Emir', 'King', 'Sheikh', 'Imam', 'Mallam', 'Malam', 'Bishop', 'Father', 'Reverend', 'Pastor', 'Rev', 'Spokesman', 'Spokesperson', 'spokeswoman', 'Ambassador',
    'Commissioner', 'Inspector', 'Superintendent', 'Deputy', 'Comrade', 'Alhaji', 'Hon', 'journalist', 'Police Colonel', 'leader', 'adviser', 'commander',
  ],
  organisationNouns: words(`army police forces force guard corps network union movement front party alliance coalition council committee commission ministry agency authority university college school
    hospital clinic church mosque cathedral hotel mall bank radio tv television times post tribune news herald press fc club united city cup league mission institute foundation association
    company airlines avengers vigilante battalion brigade operation observatory centre group society command service office room corporation oil gold mining cement transport assembly senate bureau fund newspaper star`),
  notPlaces: ['Test', 'West Indies', 'Super Eagles', 'Government House', 'Middle East', 'Africa File', 'X', 'First World War', 'Federal Government', 'Red Sea Security'],
  ordinary: words(`january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday
    god allah islam quran ramadan christmas easter state states federal nation fulani hausa tuareg tuaregs arab arabs kanuri yoruba igbo tiv berom zaghawa masalit bambara
    internet army police parliament congress senate constitution government president covid catholic muslim muslims christian christians islamist jihadist ukraine's x
    the a an this that these those his her its their our your my he she it they we you i in on at by for from of to with and or but nor so yet as if when while after before since until because although though however
    first second third last next local regional national international general security defence defense justice health education interior foreign affairs day days week month year operation english french arabic russian african european western
    eastern northern southern central muslim isis isil iswap is jnim rsf saf un au eu us uk usa uae idp idps ied lga`),
};
