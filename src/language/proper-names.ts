/**
 * Given names and family names common in the regions that reports tell of, folded. They keep a person from being
 * read as a place; they say nothing about anybody.
 */
const list = (text: string): readonly string[] => text.trim().split(/\s+/);

export const GIVEN_NAMES = list(`
abba abbas abd abdallah abdel abdelaziz abdelkader abderrahmane abderrahamane abdi abdirahman abdou abdoul abdoulaye
abdoulkarim abdourahmane abdourahamane abdul abdulaziz abdullah abdullahi abdulrahman aboubacar aboubakar abu abubakar
abdalla adam adama adamou aden adiza ahmad ahmada ahmadou ahmed aicha aichatou aissa aissata aissatou akim alain albert
alassane alexandre alexis alfred alhaji alhassan alhousseini ali alidou alioune aliou aliyu almamy alou alpha amadou
amara ami amina aminata aminu amadi angie anna antoine antonio apollinaire arouna assimi augustin awa ayoba ayouba
bachir bacary bakary balla bassirou bayo benjamin bernard bertide bilal bina bintou birama blaise boubacar boubakar
boukary brahim bruno bulus cellou charles cheick cheickh cheikh chérif choguel christian christophe claude daouda
daniel david denis desire diket didier dioncounda djibril djibrilla drissa edmond edouard emmanuel ernest etienne
fadima faiza fanta faouzia farid fatima fatimata fatou fatoumata faure faustin felix fily francois fred garry
georges gerard gervais gilbert gora guillaume habib hadja hadiza halima hama hamadi hamadou hamadoun hamid hamidou
hamma harouna hassan hassane hassana henri herve hippolyte housseini hussein hyacinth ibrahim ibrahima ibrahima
idriss idrissa isaac ismael ismahila ismail issa issaka issiaka issoufou issouf iyad jacques jamal james jean jerome
jessica jibril john joseph joshua jude julien julius kader kadiatou kadidia kalifa kalilou karim karima karl kashim
kathryn khalid khalifa khalil kofi koffi konan kwame lamine lansana lassana lassina laurent lazare leon liam louis luc
lucien luckson madou mahamadi mahamadou mahamane mahamat mahamoudou mahmoud maiga malam malick malik mallam mama mamadi
mamadou mamadu mamoudou mansour marc marcel maria mariam mariama marie mark martin mary maryam mathieu mathias maxime
michael michel mobido modibo modou mohamadou mohamed mohammad mohammed moise moctar mokhtar moulaye moumouni mounir
mouctar moussa moustapha muhammad muhammadu musa mustafa mustapha nana nicolas nuhu nouhoum nouhoun olivier olufemi
omar oscar oumar oumarou oumou ousmane oyewale pascal patrice patrick paul peter philippe pierre rachid rahim ramata
ramatou raphael raymond rene richard robert roch roger rokia roland roman sadio safiatou saidou saïd said sahle salam
salamatou salif salifou salim salim salou sambo samba samuel sani sanoussi sayed seini sekou serge seydou seyni sidi
sidiki sidy simon smail sofia sokona soumaila soumana souleymane stephane sulaiman suleiman sy tahirou tarek theodore
thomas tibe tiebile tieman tiemoko titus toure udeme umar umaru usman vincent wahab william xavier yacouba yahaya
yahya yao yaya yero youba youssef youssouf youssoufou yusuf zakaria zeinab zoumana oleg volodymyr andriy serhiy vladimir
babakura bukar modu zanna kaka hauwa falmata yagana maimuna rabiu sagir nasir nasiru bashir garba danjuma sunday chukwuma emeka ngozi chinedu tunde yemi bola adebayo babajide
hassan hodan halima ifrah sahra fartun farhan warsame abshir guled mahad mohamud abdirashid abdikadir abdullahi sharmarke hirsi
kambale katembo paluku mbusa muhindo kasereka kakule fabien masika kavira jolie dieudonne gedeon bahati cirhuza bisimwa corneille augustin germain innocent godefroid honore jean-claude placide prosper pierrot trésor
joao jose manuel carlos armando bernardino afonso joaquim domingos fernando paulo pedro eduardo lucas venancio ossufo raul rui celmira graca
tekle tesfaye haile abiy getachew berhanu mulugeta debretsion kiir riek machar deng garang james peter malong nhial
khadija omer elfatih altayeb siddig alnour bushra shams
yuriy oleksandr oleksiy ihor mykola pavlo petro iryna olena natalia anton dmytro
imran nawaz bilawal shahbaz asif khawaja naveed zahid akbar mehmood
gregoire josue fritz jimmy wilson wilner
sergei viktor ivan nyusi filipe hassan samia william uhuru raila felix etienne moise vital corneille evariste
`);

export const FAMILY_NAMES = list(`
ag alia ansari arbi ba badini bagayoko bah bakayoko balde bamba bangoura barkindo barry bathily bello berte bocoum bio
buhari camara cisse compaore conde conte coulibaly dabo dagnoko daou dao dembele derra diaby diakite diallo diarra
diarrassouba diawara dicko dieng diop diouf doucoure doumbia doumbouya dramane drame faye fofana gassama gaye ghali
gnassingbe goita gueye guindo haidara hamidou haftar ibrahim ilboudo issoufou kabore kaboré kafando kagame kane kassogue
keita ko kodjo konate kone koroma koufa koufra kouyate kouffa lawan lawal loum lagbaja macron maiga maina mahamadou mane
mara mbaye ndiaye ndoye niang niasse nikiema oluyede onanuga ouattara ouedraogo ongoiba pale poudiougou putin ribadu sacko
sagara samake sanago sangare sankara sanogo sankare sarr savadogo sawadogo seck seye shettima sidibe sissako sissoko
soglo somda sow sule sy sylla tall tamboura tandja tapsoba tchiani tchiroma tembely thiam thiero tinubu togola tounkara
touré toure traore kolo bukar zulum lawan gusau masari radda dangote abdulsalam nwosu okafor adeyemi ogundipe balarabe
warsame farah jama hersi sheikh abdinur roble farmajo gaas
kambale katembo paluku kasereka kakule tshisekedi kabila kagame nangaa makenga bisimwa muyaya ekenge kasongo ilunga mutombo
nyusi chapo mondlane macamo chissano guebuza machava
tesfaye gebremichael zenawi machar kiir
zelensky zelenskyy terekhov syrskyi lavrov
yameogo yara yattara yattassaye youssoufou zerbo zongo zoungrana togo guitteye
`);

/** Armed groups, alliances, outlets and bodies whose names contain a place or stand where one might. */
export const NAMED_BODIES: readonly string[] = [
  'Confédération des États du Sahel',
  'Confederation of Sahel States',
  'Banque centrale des États de l’Afrique de l’Ouest',
  'Banque des États de l’Afrique centrale',
  'Banque ouest-africaine de développement',
  'Banque africaine de développement',
  'Banque mondiale',
  'Bank of Africa',
  'African Development Bank',
  'Central Bank of West African States',
  'Communauté économique des États de l’Afrique de l’Ouest',
  'Communauté économique et monétaire de l’Afrique centrale',
  'Economic Community of West African States',
  'Economic Community of Central African States',
  'Union économique et monétaire ouest-africaine',
  'Commission du bassin du lac Tchad',
  'Lake Chad Basin Commission',
  'Katiba Macina',
  'Katiba Serma',
  'Front de libération du Macina',
  'Macina Liberation Front',
  'Ansar Dine',
  'Ansaroul Islam',
  'Ansar al-Islam',
  'Boko Haram',
  'Al-Qaïda',
  'Al-Qaeda',
  'Al Qaïda',
  'Al Qaeda',
  'al-Qaida',
  'Al Shabaab',
  'Al-Shabaab',
  'Al Shabab',
  'Al-Shabab',
  'Ansar al-Sunna',
  'Ansar al-Sharia',
  'Al-Mourabitoun',
  'Al-Zallaqa',
  'Ansarul Islam',
  'État islamique au Sahel',
  'État islamique dans le Grand Sahara',
  'Etat islamique au Grand Sahara',
  'État islamique en Afrique de l’Ouest',
  'Etat islamique en Afrique de l’Ouest',
  'État islamique',
  'Etat islamique',
  'Islamic State in the Greater Sahara',
  'Islamic State Sahel Province',
  'Islamic State West Africa Province',
  'Islamic State’s West Africa Province',
  'Islamic State Mozambique',
  'Islamic State',
  'Niger Delta Avengers',
  'Africa Corps',
  'Wagner',
  'Barkhane',
  'Takuba',
  'Serval',
  'Gran Grif',
  'Ti Grif',
  'Kokorat San Ras',
  'Kanaga Gang',
  'Alliance des États du Sahel',
  'Alliance des Etats du Sahel',
  'Alliance of Sahel States',
  'G5 Sahel',
  'Confédération AES',
  'Union africaine',
  'African Union',
  'Union européenne',
  'European Union',
  'Nations unies',
  'United Nations',
  'Le Monde',
  'Monde Afrique',
  'Le Monde Afrique',
  'Jeune Afrique',
  'The Africa Report',
  'Africa News',
  'Africanews',
  'Radio France',
  'Radio France Internationale',
  'France 24',
  'France Info',
  'France Télévisions',
  'TV5 Monde',
  'Mali Actu',
  'Maliweb',
  'Mali Web',
  'Le Soir de Bamako',
  'Journal du Mali',
  'Nord Sud Journal',
  'Sahel Intelligence',
  'Studio Tamani',
  'Studio Kalangou',
  'Studio Yafa',
  'Sudan Tribune',
  'Radio Dabanga',
  'Sudan Witness',
  'Sudan War Monitor',
  'Premium Times',
  'PREMIUM TIMES',
  'The New Humanitarian',
  'Daily Trust',
  'The Guardian',
  'Vanguard',
  'The Punch',
  'Human Rights Watch',
  'Amnesty International',
  'Amnesty International Nigeria',
  'Médecins sans frontières',
  'Médecins Sans Frontières',
  'Doctors Without Borders',
  'Croix-Rouge',
  'Red Cross',
  'Red Crescent',
  'Croissant-Rouge',
  'International Crisis Group',
  'Crisis Group',
  'Associated Press',
  'Agence France-Presse',
  'Reuters',
  'Observateur Paalga',
  'Sidwaya',
  'L’Essor',
  'Le Pays',
  'Le Temps',
  'Le Figaro',
  'Libération',
  'Timbuktu Institute',
  'The New York Times',
  'Washington Post',
  'Toronto Star',
  'Diarra Transport',
  'Barrick Gold',
  'Diamond Cement',
  'Banque mondiale',
  'World Bank',
  'Villa Somalia',
  'Sahara Reporters',
  'Sahara Media',
  'Radio Okapi',
  'Radio Ndeke Luka',
  'La Voix du Nord',
  'Forces démocratiques alliées',
  'Allied Democratic Forces',
  'Seleka',
  'Anti-balaka',
  'Union Africaine',
  'Mali Kura',
  'Telegram',
  'Facebook',
  'WhatsApp',
  'Twitter',
  'TikTok',
  'YouTube',
  'Koulouba',
  'Kremlin',
  'Maison Blanche',
  'White House',
];
