import type { HarmEntry, PeopleEntry } from '../vocabulary.ts';

export const harm: readonly HarmEntry[] = [
  {
    effect: 'killed',
    totals: ['death toll', 'toll', 'number of dead', 'number of deaths', 'dead at', 'body count', 'tally'],
    verbs: ['kill', 'murder', 'massacre', 'execute', 'behead', 'slaughter', 'slay', 'assassinate', 'gun down', 'lynch', 'neutralise', 'neutralize', 'eliminate', 'shoot dead'],
    intransitive: ['die', 'perish'],
    nouns: ['death', 'killing', 'loss', 'murder', 'massacre', 'execution', 'assassination'],
    counted: ['dead', 'deaths', 'fatalities', 'bodies', 'killed', 'corpses', 'fatality', 'lives', 'dead bodies', 'worshippers dead'],
    adjectives: ['dead', 'found dead', 'lost their lives', 'feared dead', 'shot dead', 'burned to death', 'hacked to death', 'losing their lives'],
    phrases: ['claimed the lives of', 'claimed the life of', 'left', 'has killed', 'took the lives of', 'cost the lives of'],
  },
  {
    effect: 'injured',
    verbs: ['injure', 'wound', 'hurt'],
    counted: ['injured', 'wounded', 'injuries', 'injured people'],
    adjectives: ['injured', 'wounded', 'hurt', 'with injuries', 'escaped with injuries', 'sustained injuries', 'seriously injured', 'critically injured'],
  },
  {
    effect: 'abducted',
    verbs: ['abduct', 'kidnap', 'capture', 'seize', 'take'],
    nouns: ['abduction', 'kidnapping', 'kidnap'],
    counted: ['hostages', 'captives', 'abductees', 'people in captivity', 'in captivity'],
    adjectives: ['abducted', 'kidnapped', 'taken hostage', 'taken captive', 'held hostage', 'taken', 'in captivity', 'remained captive', 'remained in captivity', 'held captive', 'captive', 'were taken', 'carried off', 'is missing after being taken'],
    phrases: ['rounded up', 'took captive', 'took hostage', 'made off with', 'whisked away'],
  },
  { effect: 'missing', counted: ['missing', 'missing people', 'missing persons'], adjectives: ['missing', 'still missing', 'unaccounted for', 'gone missing'], nouns: ['disappearance'] },
  { effect: 'detained', verbs: ['arrest', 'detain', 'apprehend'], nouns: ['arrest', 'detention'], counted: ['arrests', 'detainees'] },
  { effect: 'released', verbs: ['release', 'free'], nouns: ['release', 'freedom'], adjectives: ['freed', 'released', 'set free', 'regained their freedom', 'regained freedom', 'was rescued', 'were rescued'], phrases: ['secured the release of', 'took custody of', 'secured the freedom of', 'obtained the release of'] },
  { effect: 'displaced', verbs: ['displace', 'uproot', 'drive out'], intransitive: ['flee'], counted: ['displaced', 'displaced people', 'displaced persons'], adjectives: ['displaced', 'forced to flee', 'fled', 'forced from their homes'] },
];

/** Nouns for people. Trades and ages are civilians; words that fit any side are unknown. */
export const people: readonly PeopleEntry[] = [
  {
    who: 'state_forces',
    nouns: ['soldier', 'soldiers', 'troops', 'police officer', 'police officers', 'policeman', 'policemen', 'gendarme', 'gendarmes', 'officer', 'officers', 'servicemen', 'serviceman', 'guards', 'border guards', 'peacekeeper', 'peacekeepers', 'mercenary', 'mercenaries', 'security personnel', 'security forces', 'army personnel', 'personnel', 'marines', 'rangers', 'forest guards', 'members of the security forces', 'military personnel', 'commandos', 'recruits', 'cadets', 'police', 'auxiliaries', 'volunteers'],
  },
  {
    who: 'armed_group',
    nouns: ['attacker', 'attackers', 'gunman', 'gunmen', 'militant', 'militants', 'fighter', 'fighters', 'terrorist', 'terrorists', 'insurgent', 'insurgents', 'rebel', 'rebels', 'jihadist', 'jihadists', 'assailant', 'assailants', 'bandit', 'bandits', 'bomber', 'bombers', 'militiamen', 'gang members', 'extremists', 'armed men', 'herdsmen', 'Islamists', 'separatists', 'assailants'],
  },
  {
    who: 'civilians',
    nouns: ['civilian', 'civilians', 'villager', 'villagers', 'resident', 'residents', 'woman', 'women', 'child', 'children', 'baby', 'babies', 'infant', 'infants', 'pupil', 'pupils', 'student', 'students', 'schoolchildren', 'schoolgirl', 'schoolgirls', 'schoolboys', 'schoolboy', 'teacher', 'teachers', 'staff', 'worshipper', 'worshippers', 'worshipers', 'parishioners', 'priest', 'priests', 'pastor', 'imam', 'herder', 'herders', 'farmer', 'farmers', 'fisherman', 'fishermen', 'trader', 'traders', 'driver', 'drivers', 'passenger', 'passengers', 'traveller', 'travellers', 'commuters', 'employee', 'employees', 'worker', 'workers', 'aid workers', 'aid worker', 'miner', 'miners', 'journalist', 'journalists', 'national', 'nationals', 'foreigner', 'foreigners', 'displaced people', 'refugee', 'refugees', 'official', 'officials', 'minister', 'lawmaker', 'mayor', 'hostage', 'hostages', 'guest', 'guests', 'protester', 'protesters', 'demonstrators', 'citizens', 'girl', 'girls', 'boy', 'boys', 'man', 'men', 'elder', 'elders', 'chief', 'doctor', 'doctors', 'nurse', 'nurses', 'patients', 'medics', 'health workers', 'mourners', 'shoppers', 'Christians', 'Muslims', 'tourists', 'engineers', 'contractors', 'mother', 'father', 'families', 'captives'],
  },
  { who: 'unknown', nouns: ['person', 'persons', 'people', 'others', 'other', 'victim', 'victims', 'individuals', 'individual', 'suspect', 'suspects', 'members', 'member', 'youth', 'youths', 'of them', 'lives', 'family', 'locals', 'more', 'bodies', 'prisoners', 'prisoner'] },
];
