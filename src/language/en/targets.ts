import type { DamageEntry, MeansEntry, OutcomeEntry, TargetEntry } from '../vocabulary.ts';

export const targets: readonly TargetEntry[] = [
  { category: 'military_base', nouns: ['military base', 'military bases', 'army base', 'army bases', 'military camp', 'military camps', 'army camp', 'barracks', 'military barracks', 'military formation', 'military position', 'military positions', 'army position', 'army positions', 'army post', 'military post', 'military posts', 'military outpost', 'outpost', 'garrison', 'military zone', 'air base', 'forward operating base', 'headquarters of the Joint Forces', 'army headquarters', 'military headquarters', 'military installation', 'military installations', 'gendarmerie school'] },
  { category: 'security_post', nouns: ['police station', 'police stations', 'police post', 'police posts', 'gendarmerie post', 'gendarmerie', 'prison', 'security post', 'security posts'] },
  { category: 'border_post', nouns: ['border post', 'border posts', 'customs post', 'customs posts', 'border crossing', 'customs office'] },
  { category: 'checkpoint', nouns: ['checkpoint', 'checkpoints', 'roadblock', 'army checkpoint'] },
  { category: 'military_convoy', nouns: ['military convoy', 'military convoys', 'army convoy', 'army convoys', 'patrol', 'patrols', 'army patrol', 'military patrol', 'military vehicle', 'military vehicles', 'army vehicle', 'supply convoy', 'military column', 'armoured vehicle'] },
  { category: 'fuel_convoy', nouns: ['fuel tanker', 'fuel tankers', 'fuel truck', 'fuel trucks', 'tanker', 'tankers', 'fuel convoy', 'fuel convoys', 'tanker trucks', 'tanker truck'] },
  { category: 'civilian_vehicle', nouns: ['bus', 'buses', 'minibus', 'truck', 'trucks', 'lorry', 'lorries', 'taxi', 'passenger vehicle', 'passenger bus', 'boat', 'canoe', 'cars', 'vehicles', 'vehicle'] },
  { category: 'government_building', nouns: ['town hall', 'city hall', 'governor’s residence', 'governor’s office', 'government building', 'government buildings', 'presidential palace', 'ministry building', 'courthouse', 'embassy', 'official buildings', 'parliament'] },
  { category: 'industrial_site', nouns: ['factory', 'factories', 'cement plant', 'cement works', 'cement factory', 'industrial site', 'industrial sites', 'work site', 'work sites', 'construction site', 'warehouse', 'warehouses', 'quarry', 'sugar mill', 'plant', 'worksite', 'depot'] },
  { category: 'mining_site', nouns: ['gold mine', 'gold mines', 'mining site', 'mining sites', 'mine site', 'artisanal mine', 'uranium mine', 'lithium mine', 'mining camp', 'gold-panning site'] },
  { category: 'road_or_bridge', nouns: ['bridge', 'bridges', 'road', 'highway', 'railway', 'ferry'] },
  { category: 'energy_or_telecom', nouns: ['power line', 'power lines', 'power plant', 'power station', 'pipeline', 'telecom mast', 'telecom tower', 'phone mast', 'mobile mast', 'energy system', 'electricity grid', 'power grid', 'substation', 'energy infrastructure', 'oil facility', 'pylons'] },
  { category: 'market', nouns: ['market', 'markets', 'shops', 'shop', 'weekly market', 'cattle market', 'marketplace', 'store'] },
  { category: 'school', nouns: ['school', 'schools', 'boarding school', 'secondary school', 'primary school', 'university', 'college', 'dormitories', 'dormitory', 'classrooms', 'seminary'] },
  { category: 'health_facility', nouns: ['hospital', 'hospitals', 'clinic', 'clinics', 'health centre', 'health center', 'ambulance', 'maternity ward', 'medical centre'] },
  { category: 'place_of_worship', nouns: ['mosque', 'mosques', 'church', 'churches', 'cathedral', 'chapel', 'temple', 'parish'] },
  { category: 'village', nouns: ['village', 'villages', 'community', 'communities', 'hamlet', 'hamlets', 'settlement', 'border community', 'neighbourhood', 'neighborhood'] },
  { category: 'aid_worker', nouns: ['aid worker', 'aid workers', 'humanitarian workers', 'humanitarian convoy', 'aid convoy', 'NGO', 'aid group', 'humanitarian staff'] },
  { category: 'peacekeepers', nouns: ['peacekeeper', 'peacekeepers', 'UN peacekeepers', 'UN base', 'blue helmets'] },
  { category: 'airport', nouns: ['airport', 'airfield', 'airstrip', 'international airport'] },
  { category: 'residence', nouns: ['house', 'houses', 'home', 'homes', 'residence', 'residences', 'rooms', 'huts', 'apartment building', 'apartment block', 'residential building'] },
  { category: 'livestock_or_crops', nouns: ['cattle', 'livestock', 'herd', 'crops', 'harvest', 'farms', 'farmland', 'granaries'] },
  { category: 'other', nouns: ['hotel', 'restaurant', 'displacement camp', 'refugee camp', 'camp for displaced people', 'beach', 'cafe', 'bank', 'stadium', 'bar', 'shopping centre', 'mall'] },
];

export const means: readonly MeansEntry[] = [
  { means: 'small_arms', words: ['rifles', 'assault rifles', 'guns', 'AK-47', 'gunfire', 'gunshots', 'shot dead', 'bullets', 'automatic weapons'] },
  { means: 'heavy_weapons', words: ['heavy weapons', 'machine guns', 'heavily armed', 'heavy machine guns'] },
  { means: 'ied', words: ['improvised explosive device', 'IED', 'IEDs', 'roadside bomb', 'explosive device', 'car bomb', 'truck bombing', 'truck bomb'] },
  { means: 'mine', words: ['landmine', 'landmines', 'land mine'] },
  { means: 'drone', words: ['drone', 'drones', 'unmanned aircraft', 'UAV', 'UAVs', 'quadcopter', 'quadcopters'] },
  { means: 'aircraft', words: ['airstrike', 'airstrikes', 'air strike', 'air strikes', 'warplane', 'warplanes', 'fighter jet', 'jets', 'helicopter', 'helicopters'] },
  { means: 'artillery', words: ['artillery', 'shells', 'shelling'] },
  { means: 'mortar', words: ['mortar', 'mortars'] },
  { means: 'rocket', words: ['rocket', 'rockets', 'RPG', 'missile', 'missiles', 'rocket-propelled'] },
  { means: 'suicide_vehicle', words: ['suicide car bomb', 'suicide truck bomb', 'vehicle full of explosives', 'car packed with explosives', 'explosives-laden vehicle', 'suicide vehicle'] },
  { means: 'suicide_vest', words: ['suicide vest', 'explosive vest', 'attacker’s vest', 'blew himself up', 'blew herself up'] },
  { means: 'arson', words: ['set ablaze', 'on fire', 'torched', 'burned', 'burnt', 'set alight', 'arson'] },
  { means: 'edged_weapons', words: ['machete', 'machetes', 'knives', 'knife', 'hacked', 'beheaded'] },
  { means: 'grenade', words: ['grenade', 'grenades'] },
];

export const outcomes: readonly OutcomeEntry[] = [
  { outcome: 'repelled', verbs: ['repel'], phrases: ['repelled', 'was repelled', 'were repelled', 'fought off', 'beaten back', 'pushed back', 'thwarted'] },
  { outcome: 'retaken', phrases: ['regained control', 'retook', 'recaptured', 'took back'] },
  { outcome: 'seized', phrases: ['took control of', 'seized control', 'overran', 'captured the town', 'captured areas', 'captured the base', 'taken over'] },
  { outcome: 'withdrawn', phrases: ['withdrew', 'retreated', 'pulled out', 'pulled back'] },
  { outcome: 'ongoing', phrases: ['is ongoing', 'are ongoing', 'still ongoing', 'fighting continued', 'is continuing', 'still under way'] },
];

export const damage: readonly DamageEntry[] = [
  { effect: 'burned', verbs: ['burn', 'torch', 'set ablaze', 'set alight', 'burn down'], nouns: ['on fire', 'in flames'] },
  { effect: 'destroyed', verbs: ['destroy', 'demolish', 'raze', 'blow up'], nouns: ['destruction'] },
  { effect: 'damaged', verbs: ['damage', 'vandalise', 'vandalize'] },
  { effect: 'looted', verbs: ['loot', 'plunder', 'ransack'], nouns: ['looting'] },
  { effect: 'seized', verbs: ['confiscate', 'seize', 'recover'] },
];
