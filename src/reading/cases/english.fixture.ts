/** Words of English reports that tell one and the same thing, each to be put in the place of "%" in its sentence. */
export interface Turns {
  /** Part of "event type/sub-event type"; "none", or "stmt:" with the act of a statement. */
  readonly kind: string;
  readonly sentence: string;
  /** A figure that each must give: "killed:3". */
  readonly harm?: string;
  /** Who each must say did it. */
  readonly actor?: string;
  /** Parted by "|". */
  readonly words: string;
}

export const TURNS: readonly Turns[] = [
  {
    kind: 'Strategic developments/Looting/property destruction',
    sentence: 'On Tuesday night in Djibo, gunmen %.',
    words: `
      brought down a telephone mast | brought down two power pylons | felled three electricity poles |
      toppled a cell tower | cut down the power lines`,
  },
  {
    kind: 'Protests/Peaceful protest',
    sentence: 'On Tuesday in Djibo, %.',
    words: `
      some 200 traders trekked to the town hall to demand safer roads | a vigil for the missing drew a few hundred people |
      traders walked to the governor’s office to denounce new taxes`,
  },
  {
    kind: 'Explosions/Remote violence/Grenade',
    sentence: 'On Tuesday in Djibo, a grenade had been % a bar, killing two men.',
    words: 'flung into | thrown into | lobbed at | hurled through the door of',
  },
  {
    kind: 'Violence against civilians/Attack',
    sentence: 'On Tuesday in Djibo, gunmen % three villagers.',
    harm: 'killed:3',
    words: `
      gunned down | hacked to death | cut down | slaughtered | riddled with bullets | put to death | finished off |
      shot dead | shot and killed | mowed down | butchered | beheaded | executed | summarily executed | assassinated |
      murdered | massacred | slew | slit the throats of | cut the throats of | burnt alive | burned alive |
      burnt to death | bludgeoned to death | clubbed to death | stoned to death | stabbed to death | beat to death |
      strangled | hanged | lynched | sprayed bullets on, killing | did away with | claimed the lives of |
      snuffed out the lives of | took the lives of | ended the lives of | picked off | felled | liquidated | fatally shot |
      fatally stabbed | fatally wounded | mortally wounded | pumped bullets into | shot down |
      shot at close range and killed | lined up and shot | sent to their early graves | killed in cold blood |
      murdered in cold blood | gruesomely murdered | gruesomely killed | brutally murdered | set upon and killed |
      ambushed and killed | opened fire on and killed | tortured to death`,
  },
  {
    kind: 'Violence against civilians/Attack',
    sentence: 'On Tuesday in Djibo, gunmen attacked the market. Three villagers %.',
    harm: 'killed:3',
    words: `
      perished | died | succumbed | succumbed to their wounds | succumbed to their injuries | succumbed to gunshot wounds |
      succumbed to bullet injuries | lost their lives | breathed their last | did not make it | did not survive |
      embraced martyrdom | were martyred | lay dead | were left dead | were killed | were slain | were killed on the spot |
      died on the spot | died instantly | died at the scene | died in hospital | died of their wounds |
      died while receiving treatment | passed away | gave up the ghost | met their deaths | met their death |
      met their end | paid with their lives | paid the ultimate price | paid the supreme price | bled to death |
      were shot dead | were gunned down | were hacked to death | were butchered | were mowed down | were cut down |
      were felled by bullets | were fatally shot | were mortally wounded | were fatally hit | were confirmed dead |
      were reported dead | were pronounced dead | were declared dead | were feared dead | were found dead |
      were brought in dead | were sent to their graves | were sent to their early graves | were roasted alive |
      were burnt beyond recognition | were burned to a crisp | fell dead | fell to the bullets | dropped dead |
      never came back alive | were cut to pieces | were beheaded | were decapitated | were executed |
      were killed in cold blood | were dispatched to the great beyond | were put to the sword | were torn apart |
      were crushed to death | were trampled to death | suffocated | were buried | were laid to rest |
      were shot through the head`,
  },
  {
    kind: 'Violence against civilians/Attack',
    sentence: 'On Tuesday in Djibo, gunmen attacked the market. Three villagers %.',
    harm: 'injured:3',
    words: `
      were injured | were wounded | were hurt | sustained injuries | sustained gunshot wounds | sustained bullet wounds |
      sustained bullet injuries | sustained various degrees of injuries | sustained varying degrees of injury |
      suffered injuries | suffered gunshot wounds | suffered machete cuts | suffered burns | received gunshot wounds |
      received injuries | got injured | got wounded | were left nursing wounds | were left fighting for their lives |
      are fighting for their lives | are in critical condition | are in a critical condition | are in intensive care |
      are receiving treatment | are receiving treatment in hospital | are being treated for gunshot wounds |
      were admitted to hospital | were hospitalised | were rushed to hospital | were taken to hospital |
      were evacuated to hospital | were treated for wounds | were treated for gunshot wounds | were shot and wounded |
      were shot and injured | were shot in the leg | were hit by bullets | were hit by stray bullets |
      were struck by bullets | were maimed | were stabbed | were slashed with machetes | were beaten up |
      were badly beaten | were brutalised | were seriously injured | were critically wounded | escaped with injuries |
      escaped with bullet wounds | escaped with gunshot wounds | survived with injuries | lost limbs | were scalded |
      picked up wounds | are nursing gunshot wounds | are lying in hospital`,
  },
  {
    kind: 'Violence against civilians/Attack',
    sentence: 'On Tuesday in Djibo, gunmen % three villagers.',
    harm: 'injured:3',
    words: `
      injured | wounded | hurt | maimed | shot and wounded | shot and injured | seriously wounded | stabbed and wounded |
      inflicted machete cuts on | beat up and injured | macheted | slashed | stabbed | knifed | attacked and wounded`,
  },
  {
    kind: 'Battles/Armed clash',
    sentence: 'On Tuesday, gunmen % the military camp in Djibo.',
    words: `
      attacked | stormed | overran | laid siege to | besieged | descended on | swooped on | swooped down on | poured into |
      opened up on | raided | assaulted | invaded | swarmed | swarmed into | bore down on | burst into | broke into |
      fought their way into | shot their way into | rammed their way into | barged into | penetrated | infiltrated |
      breached | breached the perimeter of | breached the walls of | targeted | hit | struck | came at | set upon |
      fell upon | moved on | pounced on | advanced on | converged on | charged at | ambushed | sacked | ransacked |
      torched | overpowered the guards at | overwhelmed the defenders of | overwhelmed | engaged the soldiers at |
      engaged troops at | fired on | fired at | fired upon | shot at | opened fire on | opened fire at |
      trained their guns on | emptied their magazines at | rained bullets on | rained down fire on | raked | strafed |
      sprayed bullets at | peppered | harassed | carried out an attack on | mounted an attack on | mounted an assault on |
      launched an assault on | launched a raid on | launched a coordinated attack on | launched an onslaught against |
      launched a pre-dawn raid on | staged an attack on | staged a raid on | conducted a raid on |
      conducted a complex attack on | carried out an incursion into | made an incursion into | went after | surrounded |
      encircled | tried to storm | attempted to overrun | tried to force their way into | drove into | rode into |
      entered | hit out at | took by surprise | caught off guard | terrorised | unleashed an attack on |
      unleashed gunfire on | unleashed hell on | came under fire from soldiers in`,
  },
  {
    kind: 'Violence against civilians/Attack',
    sentence: 'On Tuesday, gunmen % the village of Djibo. Five residents were killed.',
    harm: 'killed:5',
    words: `
      attacked | rampaged through | went on a rampage in | went on a shooting spree in | went on a killing spree in |
      unleashed mayhem on | unleashed mayhem in | unleashed terror on | unleashed terror in | unleashed violence on |
      unleashed carnage in | wreaked havoc in | wreaked havoc on | caused havoc in | sowed terror in | spread terror in |
      struck | struck again in | hit | invaded | stormed | raided | sacked | descended on | swooped on | swept into |
      swept through | poured into | rode into | marched into | burst into | broke into | moved into | besieged |
      laid siege to | surrounded | encircled | sealed off | terrorised | wrought havoc in | ran amok in | ransacked |
      razed | overran | visited | paid a deadly visit to | visited death on | set upon | fell upon | pounced on |
      bathed in blood | turned their guns on | opened fire in | opened fire on | shot sporadically in |
      shot indiscriminately in | fired indiscriminately in | fired into | shot up | laid waste to | devastated |
      carried out a massacre in | committed a massacre in | perpetrated a massacre in | carried out a punitive raid on |
      carried out reprisals in | launched a night raid on | launched a fresh attack on | launched a deadly attack on |
      mounted a deadly raid on | made an incursion into | staged an incursion into | came to | arrived in | entered |
      torched houses in | went from house to house in | went door to door in | turned into a killing field |
      left a trail of destruction in | left a trail of blood in | left bodies in | plunged into mourning |
      threw into mourning`,
  },
  {
    kind: 'Abduction',
    sentence: 'On Tuesday in Djibo, gunmen % three villagers.',
    harm: 'abducted:3',
    words: `
      abducted | kidnapped | whisked away | whisked off | made off with | made away with | carried off | carted away |
      carted off | took away | took hostage | took captive | took prisoner | took into captivity | marched off |
      marched away | frogmarched | frog-marched | frogmarched into the bush | herded into the bush | herded off |
      led away | led off | bundled away | bundled off | snatched | seized | grabbed | spirited away | spirited off |
      dragged away | dragged off | dragged from their homes | dragged out of their homes | hauled off | hauled away |
      captured | nabbed | rounded up | picked up | lifted | plucked from a bus | pulled from a bus | forced into a car |
      forced onto motorbikes | drove off with | drove away with | rode off with | fled with | escaped with | left with |
      went away with | disappeared with | vanished with | melted into the forest with | are holding | are still holding |
      are holding captive | are holding hostage | held hostage | held for ransom | forcibly took | forcibly took away |
      took by force | took at gunpoint | took to an unknown destination | took to an undisclosed location |
      took into the bush | ferried away | press-ganged | forcibly conscripted | forcibly disappeared |
      singled out and took | ordered out of a bus and took | intercepted and abducted | ambushed and kidnapped |
      whisked to an unknown destination`,
  },
  {
    kind: 'Abduction',
    sentence: 'On Tuesday in Djibo, three villagers %.',
    harm: 'abducted:3',
    words: `
      were abducted | were kidnapped | were whisked away by gunmen | were marched into the bush |
      were marched into the forest by gunmen | were marched off at gunpoint | were bundled into a car by gunmen |
      were bundled into a waiting vehicle | were frogmarched into the forest |
      were frog-marched into the bush by armed men | were taken hostage | were taken captive | were taken away by gunmen |
      were taken away by armed men | were taken by gunmen | were taken at gunpoint |
      were taken into the forest by bandits | were taken to an unknown destination | were led away by gunmen |
      were led away at gunpoint | were herded into the bush by bandits | were snatched | were snatched from their homes |
      were seized by gunmen | were grabbed by gunmen | were dragged from their homes by gunmen |
      were dragged away by gunmen | were carried off by bandits | were hauled off by masked men |
      were spirited away by armed men | were plucked from a bus by gunmen | were pulled from a bus by gunmen |
      were forced into a van by armed men | were forced out of a bus and taken away | were picked up by armed men |
      were captured by bandits | were rounded up by gunmen | are being held by gunmen | are being held captive |
      are held for ransom | are in captivity | fell victim to kidnappers | fell prey to kidnappers |
      are in the hands of their abductors | are in the kidnappers’ den | disappeared after being taken by gunmen |
      were victims of a kidnapping | were waylaid and abducted | were intercepted and kidnapped |
      were forcibly taken by gunmen | were forcibly disappeared | were lifted by armed men`,
  },
  {
    kind: 'Strategic developments/Other',
    sentence: 'On Tuesday in Djibo, three hostages %.',
    harm: 'released:3',
    words: `
      were released | were freed | were set free | were let go | were rescued | were rescued by troops |
      were liberated by the army | regained their freedom | regained freedom | regained their liberty |
      gained their freedom | got their freedom | secured their freedom | won their freedom | breathed the air of freedom |
      tasted freedom | walked free | walked to freedom | walked out of captivity | are free | are free again |
      are back home | are back with their families | were reunited with their families |
      were handed over to their families | were returned to their families | returned home safely |
      escaped from their captors | escaped from captivity | escaped from their abductors | broke free |
      broke out of captivity | gave their captors the slip | slipped away from their captors | fled their captors |
      were delivered from captivity | were recovered unharmed | were ransomed | were swapped for prisoners |
      were dropped off by their captors | emerged from captivity | returned from captivity | came out of captivity |
      were pulled out of the kidnappers’ den`,
  },
  {
    kind: 'IED',
    sentence: 'On Tuesday near Djibo, %. Three people died.',
    harm: 'killed:3',
    words: `
      a vehicle hit a landmine | a vehicle struck a landmine | a bus ran over a landmine | a cart rolled over a mine |
      a truck drove over a bomb | a lorry drove over an explosive device | a minibus went over a mine |
      a motorbike set off a mine | a motorcycle triggered an explosive device | a farmer stepped on a landmine |
      a herder trod on a mine | a pick-up detonated an IED | a bus was ripped apart by a bomb |
      a bus was ripped apart by a landmine | a minibus was blown up by a landmine |
      a van was torn apart by an explosive device | a vehicle was hit by a roadside bomb |
      a convoy was struck by a roadside bomb | a taxi was destroyed by an IED | a roadside bomb exploded |
      a roadside bomb went off | a roadside bomb tore through a minibus | a bomb ripped through a market |
      a bomb tore through a bar | a bomb went off in a market | a bomb exploded at a bus stop |
      a homemade bomb exploded in a bar | a home-made bomb blew up in a bar | a planted bomb detonated |
      a bomb planted under a bus exploded | a bomb hidden in a bag went off | an explosive device detonated under a bus |
      an explosive device went off under a bus | an improvised explosive device exploded as a bus passed |
      an IED blast hit a taxi | a landmine explosion hit a taxi | a landmine killed herders | a landmine blew up a cart |
      a car bomb exploded | a booby-trapped car exploded | a booby-trapped motorbike exploded |
      a vehicle-borne IED went off | a parcel bomb exploded | children picked up an unexploded shell |
      children were playing with unexploded ordnance | a remote-controlled bomb hit a bus |
      a vehicle fell victim to a landmine | an explosion rocked a bus | a blast tore through a bus |
      a donkey cart hit an explosive device | a magnetic bomb exploded under a car | a sticky bomb exploded under a car |
      a twin bombing hit the market | twin blasts rocked the market`,
  },
  {
    kind: 'Suicide bomb',
    sentence: 'On Tuesday in Maiduguri, %. Three people died.',
    harm: 'killed:3',
    words: `
      a suicide bomber blew himself up in a market | a suicide bomber blew herself up in a market |
      a bomber detonated his vest in a mosque | a bomber detonated his explosives in a mosque |
      a man set off his explosive belt in the crowd | a man triggered an explosive vest among worshippers |
      an attacker blew himself up outside a school | two women blew themselves up among worshippers |
      a suicide attack hit a market | a suicide bombing rocked a market | a suicide blast tore through a mosque |
      a suicide car bomb exploded | a suicide car bomber rammed a checkpoint | a suicide vehicle exploded |
      a teenager strapped with explosives blew himself up | a girl wearing an explosive belt detonated it |
      a bomber drove a car packed with explosives into a hotel |
      a bomber rammed a vehicle laden with explosives into a base | a man pulled the pin on his suicide vest |
      a bomber struck a mosque, detonating his vest | a suicide bomber set off his device in the market |
      a suicide bomber struck the market | suicide bombers attacked a market |
      two suicide bombers detonated themselves in a market`,
  },
  {
    kind: 'Air/drone strike',
    sentence: 'On Tuesday in Kidal, %. Three people died.',
    harm: 'killed:3',
    words: `
      a drone struck a house | a drone hit a house | a drone targeted a market | a drone attack hit a market |
      a drone strike hit a market | a drone strike killed traders | an air strike hit a house |
      an airstrike flattened a house | an aerial bombardment struck a market | warplanes bombed a camp |
      warplanes pounded a camp | fighter jets hit a camp | fighter jets dropped bombs on a market |
      a fighter jet dropped a bomb on a market | a jet bombed a market | helicopters strafed a village |
      helicopter gunships fired on a village | a helicopter gunship fired rockets at a village |
      the air force bombed a camp | the air force pounded a camp | military aircraft bombarded a camp |
      a plane bombed a market | army planes bombed the market | a drone fired a missile at a car |
      an armed drone targeted a wedding | a kamikaze drone crashed into a house | an explosive-laden drone hit a house |
      a drone dropped munitions on the market | an air raid destroyed a school | air raids levelled homes |
      bombs dropped from a plane hit a market | barrel bombs fell on the market | a barrel bomb was dropped on the market |
      the market was hit by a drone | the market came under aerial bombardment | a UAV struck a house |
      drones rained down on the town | an Antonov dropped bombs on the market | a quadcopter dropped a bomb on the market |
      a loitering munition hit a house`,
  },
  {
    kind: 'Shelling',
    sentence: 'On Tuesday in Goma, %. Three people died.',
    harm: 'killed:3',
    words: `
      shells fell on a camp | shells hit a hospital | shells landed in a camp | shells slammed into a hospital |
      shells rained down on the market | a shell landed in a school yard | a shell struck a home |
      a stray shell hit a home | a mortar shell landed on a house | mortar fire hit the market |
      mortar bombs landed in the market | mortars struck the market | mortar rounds hit the market |
      artillery pounded a district | artillery fire hit the market | artillery shells struck the market |
      artillery shelling hit the market | heavy artillery hit the market | the town came under shelling |
      the town was shelled | the camp came under artillery fire | a rocket slammed into a school |
      rockets rained on the town | rocket fire hit a house | a rocket attack hit a house | a rocket landed on a house |
      a missile hit a building | a missile slammed into a building | a ballistic missile hit a station |
      a barrage of rockets hit the town | a salvo of shells hit the town | a barrage of shells hit the camp |
      tank fire hit a house | the army shelled a district | rebels lobbed shells into the town |
      rebels fired mortars at the town | rebels rained shells on the town | rebels bombarded the town with artillery |
      heavy shelling rocked the town | indiscriminate shelling hit the camp`,
  },
  {
    kind: 'Grenade',
    sentence: 'On Tuesday in Goma, %. Three people died.',
    harm: 'killed:3',
    words: `
      a grenade exploded in a bar | a grenade was thrown into a bar | a grenade was hurled into a bar |
      a grenade was lobbed at a bar | men tossed a grenade into a bar | men threw a grenade at a bar |
      a hand grenade went off in a bar | a grenade attack hit a bar | attackers lobbed grenades into a church`,
  },
  {
    kind: 'Arrests',
    sentence: 'On Tuesday in Djibo, police % three suspected jihadists.',
    harm: 'detained:3',
    words: `
      arrested | rounded up | picked up | nabbed | hauled off | hauled in | detained | apprehended | took into custody |
      seized | captured | caught | collared | busted | bundled away | locked up | jailed | remanded | grabbed |
      made the arrest of | effected the arrest of | carried out the arrest of | whisked away | took in | led away |
      smoked out | threw behind bars | placed under arrest | put behind bars | tracked down and arrested`,
  },
  {
    kind: 'Arrests',
    sentence: 'On Tuesday in Djibo, three suspected jihadists %.',
    harm: 'detained:3',
    words: `
      were arrested | were detained | were rounded up by police | were picked up by police |
      were picked up by the security forces | were nabbed by police | were hauled off by police |
      were hauled in by the police | were taken into custody | were taken in for questioning | were taken away by police |
      were apprehended | were remanded in custody | were held by the police | are in police custody | are in custody |
      are being held by the police | were thrown into jail | were placed in detention | were put under arrest |
      landed in police custody | were caught by soldiers | were captured by soldiers | were seized by soldiers |
      were whisked away by police | were locked up | are cooling their heels in police custody`,
  },
  {
    kind: 'Looting',
    sentence: 'On Tuesday, gunmen % in Djibo.',
    words: `
      looted shops | ransacked shops | pillaged shops | plundered shops | carted away goods | carted away foodstuffs |
      carted off goods from shops | made away with goods from shops | made off with goods from shops |
      made away with cattle | made off with cattle | rustled cattle | rustled 200 cows | stole cattle |
      stole 200 head of cattle | drove off cattle | drove away cattle | seized cattle | emptied shops | cleaned out shops |
      broke into shops | vandalised shops | wrecked shops | smashed up shops | torched shops | torched houses |
      burned houses | burnt houses | burnt down houses | burned down houses | burned houses to the ground |
      set fire to houses | set houses on fire | set houses ablaze | set ablaze houses | set alight houses |
      put a torch to houses | put houses to the torch | put to the torch houses | razed houses |
      razed houses to the ground | reduced houses to ashes | gutted houses | destroyed houses | demolished houses |
      flattened houses | levelled houses | pulled down houses | destroyed crops | burned crops | burnt barns |
      razed farms | destroyed farms | blew up a bridge | cut down power lines | pulled down pylons | destroyed pylons |
      vandalised a pipeline | blew up a pipeline | torched a school | burned a clinic | burned trucks |
      set trucks on fire | destroyed a telephone mast | sabotaged a power line | burgled shops |
      helped themselves to goods in shops`,
  },
  {
    kind: 'Non-state actor overtakes territory',
    sentence: 'On Tuesday, % the rebels.',
    words: `
      Djibo fell to | Djibo has fallen to | the town of Djibo fell to | Djibo fell into the hands of |
      Djibo is now in the hands of | Djibo was captured by | Djibo was taken by | Djibo was seized by |
      Djibo was overrun by | Djibo was occupied by | Djibo was taken over by | Djibo is now controlled by |
      Djibo came under the control of | Djibo passed into the hands of | Djibo passed under the control of |
      Djibo was conquered by`,
  },
  {
    kind: 'Non-state actor overtakes territory',
    sentence: 'On Tuesday, the rebels % Djibo.',
    words: `
      captured | seized | took | took over | took control of | took full control of | gained control of |
      seized control of | wrested control of | overran | occupied | conquered | now control | are now in control of |
      wrested | hoisted their flag over | raised their flag over | hoisted their flag in | planted their flag in |
      took possession of | tightened their grip on | entered and took | moved into | marched into | rolled into |
      swept into | walked into | established control over | consolidated control of | claimed the capture of |
      claimed to have taken | captured the town of | captured the strategic town of | seized the key town of |
      completed the capture of | drove the army out of | drove the army from | forced the army out of |
      dislodged the army from | chased the army out of | expelled the army from | pushed the army out of |
      kicked the army out of | ousted the army from | evicted the army from | flushed the army out of |
      installed themselves in | set up their administration in`,
  },
  {
    kind: 'Non-state actor overtakes territory',
    sentence: 'The army confirmed on Tuesday %.',
    words: `
      the fall of Djibo to the rebels | the capture of Djibo by the rebels | the seizure of Djibo by the rebels |
      the takeover of Djibo by the rebels | the rebels’ capture of Djibo | the rebels’ takeover of Djibo |
      the occupation of Djibo by the rebels`,
  },
  {
    kind: 'Government regains territory',
    sentence: 'On Tuesday, % the army.',
    words: `
      Djibo was retaken by | Djibo was recaptured by | Djibo was reclaimed by | Djibo was recovered by |
      Djibo was liberated by | Djibo was won back by | Djibo was taken back by | Djibo was wrested back by |
      Djibo is back in the hands of | Djibo is again in the hands of | Djibo is back under the control of |
      Djibo is once again under the control of | Djibo returned to the control of | Djibo was wrested from the rebels by |
      Djibo was brought back under the control of`,
  },
  {
    kind: 'Government regains territory',
    sentence: 'On Tuesday, the army % Djibo.',
    words: `
      retook | recaptured | reclaimed | recovered | liberated | won back | took back | wrested back | regained control of |
      regained | reoccupied | re-entered | retook control of | took back control of | re-established control over |
      restored control over | drove the rebels out of | drove the rebels from | forced the rebels out of |
      dislodged the rebels from | flushed the rebels out of | chased the rebels out of | expelled the rebels from |
      pushed the rebels out of | ousted the rebels from | kicked the rebels out of | cleared the rebels from |
      cleared the rebels out of | evicted the rebels from | routed the rebels from | announced the recapture of |
      announced the liberation of | announced it had retaken | said it had taken back | said it was back in control of |
      restored state authority in`,
  },
  {
    kind: 'Strategic developments',
    sentence: 'On Tuesday, %.',
    words: `
      the army withdrew from Djibo | the army withdrew from its base in Djibo | troops pulled out of Djibo |
      soldiers left their base in Djibo | soldiers abandoned their base in Djibo | soldiers deserted their post in Djibo |
      soldiers quit their post in Djibo | soldiers vacated their camp in Djibo | the army evacuated its camp in Djibo |
      the army gave up its base in Djibo | rebels pulled back from Djibo | rebels retreated from Djibo |
      rebels moved out of Djibo | rebels vacated Djibo | fighters fell back from Djibo |
      peacekeepers left their base in Djibo | peacekeepers closed their base in Djibo |
      peacekeepers withdrew from their camp in Djibo | the mission shut its base in Djibo |
      the army packed up and left its camp in Djibo | the withdrawal of troops from Djibo was completed |
      the pull-out of troops from Djibo began | the retreat from Djibo was confirmed`,
  },
  {
    kind: 'Agreement',
    sentence: 'On Tuesday in Djibo, %.',
    words: `
      the army and the rebels signed a ceasefire | the two communities signed a peace agreement |
      the two sides agreed to a ceasefire | the two sides agreed on a truce | the two sides signed a peace deal |
      the two sides struck a peace deal | the two sides reached a peace deal | the two sides sealed a peace pact |
      the two sides inked a peace deal | the two sides concluded a truce | the two sides buried the hatchet |
      the government and the rebels penned a truce | the elders brokered a truce between the two communities |
      herders and farmers signed a non-aggression pact | the rebels declared a unilateral ceasefire |
      the rebels announced a truce | a ceasefire came into force | a ceasefire took effect | a truce was signed |
      a peace accord was signed | a reconciliation pact was signed | bandits and villagers reached a peace deal`,
  },
  {
    kind: 'Peaceful protest',
    sentence: 'On Tuesday in Goma, %.',
    words: `
      hundreds of people protested | hundreds of people demonstrated against insecurity |
      hundreds of people took to the streets | hundreds poured onto the streets | hundreds of residents marched |
      hundreds of women marched against the killings | hundreds rallied against the government |
      thousands turned out against the coup | residents staged a protest | residents staged a sit-in |
      residents staged a march | residents held a demonstration | residents held a rally | residents held a vigil |
      residents blocked the road in protest | residents blocked the road to protest | residents blockaded the highway |
      residents barricaded the road | protesters chanted slogans | demonstrators brandished placards |
      teachers downed tools and marched | traders closed their shops in protest | traders shut their shops in protest |
      workers picketed the office | workers went on a protest march | youths trooped out in protest |
      youths thronged the streets | residents voiced their anger in the streets | lawyers marched on the court |
      a protest march was held | a demonstration was held | a protest took place | a mass rally took place |
      protests broke out | protests erupted | mothers occupied the square | opposition supporters demonstrated`,
  },
  {
    kind: 'Protest with intervention',
    sentence: 'On Tuesday in Goma, police % protesters.',
    words: `
      dispersed | fired tear gas at | fired teargas at | fired teargas canisters at | lobbed teargas at |
      used tear gas to disperse | used water cannon on | used water cannon against | turned water cannon on |
      fired rubber bullets at | broke up a march by | charged at | beat back | beat | baton-charged | clubbed | scattered |
      chased away | chased | blocked | prevented a march by | tear-gassed | teargassed | fired into the air to scatter |
      used batons on | cracked down on | clamped down on | violently dispersed | forcibly dispersed | manhandled |
      used force against | lathi-charged`,
  },
  {
    kind: 'Excessive force',
    sentence: 'On Tuesday in Goma, police % protesters. Three people died.',
    harm: 'killed:3',
    words: `
      fired on | fired at | opened fire on | opened up on | shot at | shot dead | shot | gunned down | mowed down |
      killed | fired live bullets at | fired live rounds at | used live ammunition on | used live fire against |
      used live rounds against | fired into a crowd of | shot into a crowd of | sprayed bullets at | turned their guns on |
      shot and killed | massacred | used lethal force against`,
  },
  {
    kind: 'Riots',
    sentence: 'On Tuesday in Goma, %.',
    words: `
      rioters burned tyres and looted shops | youths rioted | riots broke out | riots erupted | rioting broke out |
      youths hurled stones at police | youths pelted police with stones | youths threw stones at the police |
      protesters clashed with police | protesters burned down a police station | protesters torched the town hall |
      protesters set fire to a UN vehicle | protesters stormed the governor’s office | protesters ransacked a shop |
      protesters vandalised the party office | an angry mob burned a police station | a mob attacked the police station |
      a mob stormed the police station | a mob went on the rampage | angry youths went on the rampage |
      students went on the rampage | demonstrators set up burning barricades and attacked cars | hoodlums looted shops |
      a demonstration degenerated into looting`,
  },
  {
    kind: 'Mob violence',
    sentence: 'On Tuesday in Goma, %.',
    harm: 'killed:1',
    words: `
      an angry crowd killed a suspected kidnapper | residents lynched a suspected thief | a suspected thief was lynched |
      a suspected thief was lynched by a mob | a suspected thief was beaten to death by a mob |
      a suspected thief was burnt to death by an angry mob | a suspected thief was stoned to death by residents |
      a suspected thief was killed by an angry mob | a suspected thief was hacked to death by a mob |
      a mob took the law into its own hands and killed a man | a man accused of blasphemy was lynched |
      a man accused of blasphemy was killed by a mob | a motorcyclist was killed in a mob attack`,
  },
  {
    kind: 'Disrupted weapons use',
    sentence: 'On Tuesday in Djibo, %.',
    words: `
      soldiers seized weapons | soldiers seized a cache of weapons | soldiers seized five rifles |
      soldiers recovered weapons | soldiers recovered five AK-47 rifles | soldiers recovered ammunition |
      soldiers uncovered an arms cache | soldiers discovered an arms cache | soldiers found a weapons cache |
      soldiers stumbled on a weapons cache | soldiers unearthed an arms cache | soldiers destroyed a bomb-making factory |
      soldiers intercepted a shipment of arms | soldiers intercepted a truckload of weapons |
      soldiers confiscated weapons | soldiers impounded weapons | soldiers defused a bomb |
      soldiers defused a roadside bomb | soldiers disarmed a bomb | soldiers made safe a bomb |
      soldiers neutralised an explosive device | soldiers deactivated a mine | soldiers removed a landmine |
      soldiers destroyed a landmine | soldiers destroyed explosives | soldiers safely detonated a bomb |
      soldiers detonated a bomb in a controlled explosion | sappers cleared mines | deminers cleared 20 mines |
      bomb disposal experts defused a device | a bomb was defused | a roadside bomb was found and defused |
      an IED was found and destroyed | an arms cache was discovered | a cache of arms was found |
      soldiers shot down a drone | air defences shot down a drone | air defences downed a drone |
      air defences intercepted a drone | air defences intercepted missiles | soldiers brought down a drone |
      police foiled a bomb attack | police foiled a suicide attack | police thwarted a bombing |
      police arrested a gun runner with rifles | fighters handed over their weapons | fighters handed in their guns |
      fighters surrendered their weapons | fighters laid down their arms | fighters surrendered with their weapons`,
  },
  {
    kind: 'stmt:claim',
    sentence: 'On Tuesday, gunmen killed three villagers in Djibo. JNIM %.',
    words: `
      claimed responsibility | claimed responsibility for the attack | claimed the attack | has claimed the attack |
      said it was behind the attack | said it carried out the attack | said its fighters carried out the attack |
      said its men were behind the attack | said it had carried out the raid | took responsibility |
      took responsibility for the raid | took credit for the attack | admitted responsibility |
      admitted carrying out the attack | acknowledged the attack | owned up to the attack | accepted responsibility |
      assumed responsibility for the attack | boasted of the attack | claimed credit |
      claimed to have carried out the attack | issued a statement claiming the attack | put out a claim of responsibility |
      released a video claiming the attack | said in a statement its fighters had attacked the village`,
  },
  {
    kind: 'stmt:denial',
    sentence: 'On Tuesday, gunmen killed three villagers in Djibo. JNIM %.',
    words: `
      denied responsibility | denied any involvement | denied involvement in the attack | denied any role |
      denied any part in the attack | denied being behind the attack | denied carrying out the attack |
      denied it was behind the attack | denied having anything to do with the killings | denied any link to the attack |
      denied the accusation | denied the accusations | denied the charge | denied the allegations |
      dismissed the accusation | dismissed the claims | dismissed the allegations as false | rejected the accusation |
      rejected the allegations | rejected the claim | refuted the claims | refuted the accusation | disowned the attack |
      disavowed the attack | distanced itself from the attack | said it was not behind the attack |
      said it had nothing to do with the attack | said it had no hand in the attack | said it was not involved |
      said its fighters were not involved | said it did not carry out the attack | called the accusation a lie |
      called the claims baseless | described the allegations as baseless | washed its hands of the attack |
      pleaded its innocence | disclaimed responsibility | debunked the claims`,
  },
  {
    kind: 'stmt:threat',
    sentence: 'On Tuesday, JNIM %.',
    words: `
      threatened to attack Kayes | threatened new attacks in Kayes | threatened further attacks |
      threatened to burn any truck on the road to Kayes | threatened to kill the hostages |
      threatened the residents of Kayes | threatened to march on Kayes | threatened residents of Kayes with reprisals |
      warned it would attack Kayes | warned that it would strike Kayes | warned residents of Kayes to leave |
      warned of more attacks | warned drivers not to use the road to Kayes | vowed to attack Kayes | vowed revenge |
      vowed to avenge its commander | vowed to fight on | swore revenge | swore to strike again | promised more attacks |
      pledged to step up attacks | issued a threat against Kayes | issued threats against teachers |
      sent a letter threatening residents of Kayes | said anyone who sells fuel would be killed |
      said collaborators would be punished | said it would target tankers`,
  },
  {
    kind: 'stmt:ultimatum',
    sentence: 'On Tuesday, JNIM %.',
    words: `
      issued an ultimatum to residents of Kayes | gave residents of Kayes 72 hours to leave |
      gave villagers three days to leave | gave the residents of Kayes until Friday to leave |
      gave the government a week to free prisoners | ordered residents of Kayes to leave within 48 hours |
      told residents of Kayes to leave within three days | served an ultimatum on residents of Kayes |
      handed residents of Kayes a 48-hour ultimatum | set a deadline of Friday for residents of Kayes to leave |
      set a one-week deadline for the army to leave | gave the army a two-week deadline to leave |
      issued a seven-day ultimatum | gave a 72-hour ultimatum to the governor |
      demanded that residents of Kayes leave within 72 hours | ordered the villagers to vacate within a week`,
  },
  {
    kind: 'stmt:blockade',
    sentence: 'On Tuesday, JNIM %.',
    words: `
      imposed a blockade on Kayes | declared a blockade of Kayes | announced a blockade on Kayes |
      announced the blockade of Kayes | placed Kayes under blockade | put Kayes under blockade | blockaded Kayes |
      cut off all roads to Kayes | blocked all roads leading to Kayes | closed the roads to Kayes |
      announced an embargo on Kayes | imposed an embargo on fuel to Kayes | tightened its blockade of Kayes`,
  },
  {
    kind: 'stmt:ban',
    sentence: 'On Tuesday, JNIM %.',
    words: `
      banned fuel deliveries to Kayes | banned travel on the road to Kayes | banned the sale of fuel in Kayes |
      banned schools in Kayes | banned music in Kayes | banned farming around Kayes | banned motorcycles in Kayes |
      banned lorries from the road to Kayes | prohibited the transport of fuel |
      prohibited farmers from working their fields | forbade travel on the Kayes road |
      forbade residents of Kayes to trade with the army | outlawed alcohol in Kayes | barred farmers from their fields |
      ordered the closure of schools in Kayes | declared a ban on fuel transport | imposed a ban on fuel transport |
      imposed a ban on travel`,
  },
  {
    kind: 'stmt:ban',
    sentence: 'On Tuesday, the governor of Kayes %.',
    words: `
      banned motorcycles | banned the movement of motorcycles | banned demonstrations | banned public gatherings |
      prohibited public gatherings | suspended the sale of fuel in jerrycans | outlawed the use of motorcycles |
      restricted the movement of motorbikes | ordered the closure of weekly markets | shut weekly markets |
      placed a ban on motorcycles | slapped a ban on demonstrations | imposed a ban on demonstrations |
      forbade all marches | suspended transport at night`,
  },
  {
    kind: 'stmt:curfew',
    sentence: 'On Tuesday, the governor of Kayes %.',
    words: `
      imposed a curfew | declared a curfew | announced a curfew | ordered a curfew | slapped a curfew on the town |
      slammed a curfew on the town | clamped a curfew on the town | placed the town under curfew |
      put the town under curfew | introduced a dusk-to-dawn curfew | decreed a night-time curfew | instituted a curfew |
      enforced a curfew | extended the curfew | a dusk-to-dawn curfew | imposed a 24-hour curfew |
      imposed a round-the-clock curfew | reimposed the curfew | ordered residents to stay indoors from 9 p.m. to 5 a.m. |
      tightened the curfew`,
  },
  {
    kind: 'stmt:lifting',
    sentence: 'On Tuesday, the governor of Kayes %.',
    words: `
      lifted the curfew | lifted the ban on motorcycles | relaxed the curfew | eased the curfew | ended the curfew |
      removed the curfew | revoked the ban | rescinded the ban | withdrew the ban | scrapped the curfew |
      called off the curfew | cancelled the curfew | suspended the curfew | repealed the ban | annulled the ban |
      vacated the curfew | reopened the road | shortened the curfew | announced the end of the curfew |
      announced the lifting of the curfew`,
  },
  {
    kind: 'stmt:lifting',
    sentence: 'On Tuesday, JNIM %.',
    words: `
      lifted the blockade of Kayes | announced the lifting of the blockade of Kayes |
      announced the end of the blockade of Kayes | ended the blockade of Kayes | ended its blockade on Kayes |
      eased the blockade of Kayes | relaxed its blockade of Kayes | suspended the blockade of Kayes |
      called off the blockade of Kayes | reopened the road to Kayes | broke off the siege of Kayes |
      removed the blockade on Kayes | withdrew the ban on fuel`,
  },
  {
    kind: 'Violence against civilians/Attack',
    sentence: 'On Tuesday, three villagers were killed in Djibo in an attack % JNIM.',
    harm: 'killed:3',
    actor: 'jnim',
    words: `
      blamed on | pinned on | attributed to | ascribed to | laid at the door of | claimed by | carried out by |
      perpetrated by | committed by | mounted by | launched by | staged by | conducted by | orchestrated by | executed by |
      masterminded by | imputed to | believed to be the work of | thought to be the work of |
      believed to have been carried out by | thought to have been carried out by | suspected to have been carried out by |
      said to be the work of | widely blamed on | that officials blamed on | that residents blamed on |
      that the army blamed on | that bore the hallmarks of | bearing the hallmarks of | that bears the signature of |
      attributed by the army to | attributed by residents to | for which the army blamed | for which residents blamed`,
  },
  {
    kind: 'Violence against civilians/Attack',
    sentence: 'On Tuesday, three villagers were killed in Djibo. %',
    harm: 'killed:3',
    actor: 'jnim',
    words: `
      Officials blamed JNIM. | Officials blamed the attack on JNIM. | The army blamed JNIM for the attack. |
      The army pointed the finger at JNIM. | Fingers are pointing at JNIM. | The finger of blame points to JNIM. |
      Officials pinned the attack on JNIM. | Residents pinned the blame on JNIM. | Residents put the blame on JNIM. |
      The blame was laid at the door of JNIM. | Residents laid the blame on JNIM. | Residents accused JNIM. |
      The army accused JNIM of carrying out the attack. | The army accused JNIM of being behind the attack. |
      JNIM was blamed for the attack. | JNIM is suspected. | JNIM is suspected of being behind the attack. |
      JNIM is believed to be behind the attack. | JNIM was thought to be responsible. |
      JNIM is believed to be responsible. | JNIM fighters are suspected. | JNIM was behind the attack, officials said. |
      JNIM was responsible, the army said. | Suspicion fell on JNIM. | Suspicion falls on JNIM. |
      The army attributed the attack to JNIM. | The attack was attributed to JNIM. |
      The assailants were thought to be from JNIM. | The attack bears the hallmarks of JNIM. |
      The attack was the work of JNIM, the army said. | The army said JNIM carried out the attack. |
      The army said JNIM was responsible. | Officials held JNIM responsible for the killings.`,
  },
  {
    kind: 'Violence against civilians/Attack',
    sentence: 'On Tuesday in Djibo, % killed three villagers.',
    harm: 'killed:3',
    actor: 'jnim',
    words: `
      suspected JNIM fighters | alleged JNIM fighters | presumed JNIM fighters | men believed to be JNIM fighters |
      gunmen believed to be members of JNIM | gunmen thought to be from JNIM | gunmen suspected to be JNIM fighters |
      gunmen suspected of belonging to JNIM | men who answer to JNIM | gunmen claiming to be from JNIM |
      gunmen said to belong to JNIM | gunmen identified as JNIM fighters | elements of JNIM | fighters of JNIM |
      JNIM elements | JNIM gunmen | JNIM militants | JNIM jihadists | a JNIM cell | a JNIM unit |
      a column of JNIM fighters | JNIM-affiliated fighters | assailants presumed to be JNIM | gunmen from JNIM |
      armed men of JNIM | men from the ranks of JNIM | a JNIM commando`,
  },
  {
    kind: 'none',
    sentence: 'On Tuesday in Djibo, %.',
    words: `
      the two firms struck a deal | the delegate stormed out of the meeting | workers cut down trees |
      pupils picked up prizes | the minister picked up an award | the striker hit the post |
      visitors swooped on the bargains | shoppers descended on the market | pilgrims poured into the town |
      tourists poured into the city | the company carted away refuse | the council carted away rubbish |
      a helicopter whisked the president away | the mother breathed her last at 92 | the former minister passed away |
      the actor gave up the ghost after a long illness | the trader made off with a bargain |
      the mayor opened up on his childhood | the star opened up on her divorce | the team took over the lead |
      the firm took over its rival | the governor took over from his predecessor | the new governor took over |
      farmers rounded up their animals for vaccination | the finance ministry rounded up the figure |
      rain poured into the houses | floodwater swept through the village | floods swept away three houses |
      fire razed houses | a fire razed the market | fire gutted the market | the storm flattened houses |
      heavy rain destroyed crops | the council demolished illegal houses | an electrical fault set houses ablaze |
      the team carted away the trophy | the artist made away with five prizes | students rushed the exam |
      police picked up litter with volunteers | the army launched a tree-planting campaign |
      the army entered the football cup | the president laid down his vision |
      fans took to the streets to celebrate the victory | supporters poured onto the streets to celebrate |
      residents gathered to celebrate the new school | the team withdrew from the tournament |
      the mission closed its school | the firm pulled out of the project | the two banks signed an agreement |
      the two universities signed a deal | the bus was ripped apart for spare parts | the driver hit a cow |
      a truck ran over three pedestrians | a truck ran over a child | a bus ran over a goat | the lorry tripped over |
      police dispersed leaflets | police chased a car thief | police stopped cars for checks |
      the mob boss film opened in cinemas | the crowd mobbed the singer | the journalist was mobbed by fans |
      the hunter picked off three guinea fowl | the woman fell ill | the king fell from his horse |
      the minister dispatched three letters | the company dispatched three lorries | the drought hanged over the region |
      three people suffocated in a well | three people drowned in a river |
      three people were crushed to death in a stampede | three villagers were buried by a landslide |
      three villagers were burnt in a kitchen fire | three farmers died of snakebite |
      the official was booked for speeding | police seized fake drugs | customs seized cigarettes |
      officials lifted the trophy | the captain lifted the cup | the governor lifted the mood |
      the army raised its flag for Independence Day | the group conquered the charts | youths stormed the pitch |
      the team hammered the rivals | the boxer floored his rival | the drone filmed the wedding |
      a drone delivered vaccines | a drone show lit the sky | workers went on strike | the blast of a furnace hurt no one |
      fireworks exploded over the town | a gas cylinder exploded in a kitchen | a tyre exploded | a transformer exploded |
      the quarry used explosives | hunters shot three antelopes | the army marched past the president |
      a couple tied the knot | the actors stormed the stage | the new teacher moved into the village |
      the nurses entered the village | the convoy arrived in the village | the mission visited the village |
      doctors went from house to house to vaccinate children | health workers went door to door to vaccinate children |
      police arrived in the village | soldiers visited the camp | students vacated their hostel |
      vendors cleaned out their shops`,
  },
];
