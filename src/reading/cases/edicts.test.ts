import { expect, test } from 'vitest';
import { findingsOf } from './telling.fixture.ts';

/** Statements in words that are everybody’s, with who makes them. */
test.each([
  [
    'fr',
    'ban by niger-government',
    'Le gouverneur d’Agadez a défendu lundi l’usage des motos au nord d’Iférouane.',
  ],
  [
    'fr',
    'ban by mali-government',
    'À partir de samedi, plus un véhicule ne devra quitter Kayes après la tombée de la nuit, a tranché le gouverneur de la région.',
  ],
  [
    'fr',
    'ban by burkina-government',
    'Les débits de boissons de Dori fermeront jusqu’à nouvel ordre, sur décision du gouverneur du Sahel.',
  ],
  [
    'fr',
    'ban by niger-government',
    'Plus aucune moto dans les villages de Torodi et de Makalondi : le préfet l’a décidé mardi.',
  ],
  [
    'fr',
    'ban by mali-government',
    'Les bacs de Koulikoro resteront à quai jusqu’à nouvel ordre, a décidé le préfet.',
  ],
  [
    'en',
    'ban by nigeria-government',
    'Motorcycles are off the roads of Gusau until further notice, the Zamfara state governor announced.',
  ],
  [
    'en',
    'ban by nigeria-government',
    'Markets in Geidam and Yunusari are to stay shut until further notice, the Yobe State government said.',
  ],
  ['en', 'ban by al-shabaab', 'Women may no longer sell tea in Jilib, al-Shabaab told elders.'],
  [
    'en',
    'ban by south-sudan-government',
    'The mayor of Malakal has put a stop to night fishing on the river.',
  ],
  [
    'en',
    'ban by kenya-government',
    'The Lamu county commissioner has outlawed the carrying of machetes in Hindi.',
  ],
  [
    'fr',
    'curfew by mali-government',
    'À Mopti, personne ne devra plus être dehors entre 22 heures et 5 heures, a décidé le gouverneur.',
  ],
  [
    'fr',
    'curfew by burkina-government',
    'Les habitants de Fada sont priés de rentrer avant 19 heures sous peine d’arrestation, par arrêté du gouverneur de l’Est.',
  ],
  [
    'fr',
    'curfew by niger-government',
    'Le préfet de Téra consigne la population chez elle de 20 heures à 6 heures.',
  ],
  [
    'fr',
    'curfew by chad-government',
    'Le gouverneur du Lac a prorogé le couvre-feu à Bol, de 19 heures à 6 heures.',
  ],
  [
    'en',
    'curfew by nigeria-government',
    'Plateau’s governor has told everybody in Bokkos to be home by six in the evening.',
  ],
  [
    'en',
    'curfew by kenya-government',
    'Nobody is to be abroad in Kapedo between 6 pm and 6 am, the county commissioner ordered.',
  ],
  [
    'en',
    'curfew by south-sudan-government',
    'Residents of Yei must be off the streets by eight, the governor of Central Equatoria said.',
  ],
  ['en', 'curfew by rsf', 'The RSF has confined residents of El Fasher to their homes after dark.'],
  [
    'fr',
    'ultimatum by jnim',
    'Les familles de Diallassagou ont trois jours pour s’en aller, leur a fait dire le JNIM.',
  ],
  [
    'fr',
    'ultimatum by m23',
    'Le M23 laisse aux soldats d’Uvira jusqu’à lundi midi pour déposer les armes, passé quoi il entrera en ville.',
  ],
  [
    'fr',
    'ultimatum by is-sahel',
    'Les Peuls de Ménaka devront avoir quitté leurs campements d’ici à vendredi, ont ordonné des hommes de l’État islamique au Sahel.',
  ],
  [
    'fr',
    'ultimatum by cpc',
    '« Vous avez une semaine », a lancé un chef de la CPC aux mineurs de Bambari, sommés de plier bagage.',
  ],
  [
    'fr',
    'ultimatum by katiba-macina',
    'Payer avant la fin du mois ou partir : la Katiba Macina a mis ce marché en main aux éleveurs de Kouakourou.',
  ],
  ['en', 'ultimatum by m23', 'Soldiers in Uvira have until noon on Monday to lay down their arms, M23 said.'],
  [
    'en',
    'ultimatum by al-shabaab',
    'Elders in Moqokori were handed a deadline by al-Shabaab: bring two hundred recruits by Friday.',
  ],
  ['en', 'ultimatum by rsf', 'Be gone by Saturday, the RSF told the Zaghawa of Um Baru.'],
  [
    'en',
    'ultimatum by npa',
    'Pay up by the end of the month or see the plant burn, the New People’s Army wrote to the miner.',
  ],
  [
    'en',
    'ultimatum by codeco',
    'The clock runs out on Sunday for the Hema of Drodro: by then, CODECO says, they must be gone.',
  ],
  [
    'fr',
    'threat by jnim',
    'Gare à qui conduira encore des citernes vers Bamako : il n’aura pas de second avertissement, dit le JNIM.',
  ],
  ['fr', 'threat by codeco', '« Nul ne sera épargné », promet un chef de la Codeco aux habitants de Djugu.'],
  [
    'fr',
    'threat by is-sahel',
    'L’État islamique au Sahel jure aux chefs de village de Téra que « leurs têtes tomberont ».',
  ],
  [
    'fr',
    'threat by ambazonian-separatists',
    'Les séparatistes ambazoniens promettent de s’en prendre à tout enseignant qui reprendra la classe à Kumbo.',
  ],
  [
    'fr',
    'threat by m23',
    'Le M23 prévient qu’il ne répondra plus de la vie de ceux qui resteront à Walikale.',
  ],
  [
    'en',
    'threat by al-shabaab',
    'Traders who pay the government’s levy shall regret it, al-Shabaab said on its radio.',
  ],
  ['en', 'threat by rsf', 'An RSF commander promised the people of El Obeid "a night they will not forget".'],
  [
    'en',
    'threat by iswap',
    'Whoever joins the militia will have his throat cut, ISWAP fighters told villagers in Damboa.',
  ],
  ['en', 'threat by fano', 'Teachers who turn up for work will answer for it, Fano warned in Debre Markos.'],
  [
    'en',
    'threat by npa',
    'The New People’s Army said the next patrol to enter Bukidnon would leave in coffins.',
  ],
  [
    'fr',
    'blockade by jnim',
    'Depuis un mois, plus un sac de mil n’arrive à Diapaga, que le JNIM a coupée de Fada.',
  ],
  ['fr', 'blockade by adf', 'Les ADF tiennent toutes les pistes d’Oicha et refoulent les camions.'],
  [
    'fr',
    'blockade by jnim',
    'Les combattants du JNIM ont verrouillé les abords de Léré : ni vivres ni carburant n’y parviennent.',
  ],
  ['fr', 'blockade by rsf', 'Les FSR encerclent El Obeid et n’y laissent passer aucune marchandise.'],
  ['fr', 'blockade by cpc', 'La CPC empêche tout camion d’atteindre Bangui.'],
  ['en', 'blockade by jnim', 'Not a truck has reached Diapaga in a month; JNIM fighters hold both roads.'],
  ['en', 'blockade by rsf', 'The RSF has cut El Obeid off and turns back every lorry.'],
  [
    'en',
    'blockade by fano',
    'For six weeks nothing has got through to Lalibela, which Fano fighters have ringed.',
  ],
  ['en', 'blockade by jnim', 'Food no longer reaches Djibo, hemmed in by JNIM since February.'],
  [
    'en',
    'blockade by al-shabaab',
    'Al-Shabaab has sealed Dinsoor and lets neither food nor medicine through.',
  ],
  [
    'fr',
    'claim by jnim',
    'L’embuscade de Tenenkou porte la signature du JNIM, qui s’en félicite dans un communiqué.',
  ],
  ['fr', 'claim by iswap', 'L’ISWAP se flatte d’avoir pris le camp de Marte.'],
  [
    'fr',
    'claim by jnim',
    'L’attaque contre le poste de Kantchari ? « C’est nous », a fait savoir le JNIM dans un audio.',
  ],
  ['fr', 'claim by fla', 'Le Front de libération de l’Azawad a signé l’embuscade de Ber.'],
  [
    'fr',
    'claim by jnim',
    'Dans une vidéo, le JNIM s’en attribue le mérite : l’attaque de Barsalogho avait fait douze morts.',
  ],
  ['en', 'claim by jnim', 'JNIM hailed the raid on Djibo as the work of its men.'],
  ['en', 'claim by iswap', 'ISWAP put its name to Monday’s ambush at Marte.'],
  [
    'en',
    'claim by al-shabaab',
    'Al-Shabaab said its fighters were the ones who hit the convoy near Afgooye.',
  ],
  ['en', 'claim by eln', 'The bomb in Cúcuta was ours, the ELN wrote on its website.'],
  ['en', 'claim by bla', 'The BLA signed Tuesday’s blast at Mach, which killed four soldiers.'],
  ['fr', 'denial by jnim', 'Le JNIM assure n’avoir aucune part à la tuerie de Solhan.'],
  ['fr', 'denial by fardc', 'Pas un soldat n’a quitté Sake, rétorque le porte-parole des FARDC.'],
  [
    'fr',
    'denial by cpc',
    '« Nous n’avons touché à personne », répond la CPC, accusée d’avoir tué cinq marchands à Bria.',
  ],
  ['fr', 'denial by m23', 'Le M23 rejette toute part dans le bombardement du camp de Mugunga.'],
  [
    'fr',
    'denial by codeco',
    'La Codeco s’est lavé les mains du massacre de Fataki : ses hommes n’auraient pas bougé.',
  ],
  ['en', 'denial by jnim', 'JNIM said the killings at Solhan were not its doing.'],
  [
    'en',
    'denial by m23',
    'The M23 wanted nothing to do with the shelling of Mugunga camp, its spokesman said.',
  ],
  ['en', 'denial by rwanda-government', 'Kigali said not one of its soldiers had crossed into Goma.'],
  ['en', 'denial by saf', 'The Sudanese army said it had flown no sorties over Nyala that day.'],
  [
    'en',
    'denial by fano',
    'Fano leaders insisted their men were nowhere near Finote Selam when the bus was hit.',
  ],
  [
    'fr',
    'lifting by mali-government',
    'Les motos peuvent de nouveau rouler la nuit à Ségou, a annoncé le gouverneur.',
  ],
  [
    'fr',
    'lifting by burkina-government',
    'Le gouverneur du Sahel rapporte l’arrêté qui fermait les marchés de Dori.',
  ],
  ['fr', 'lifting by jnim', 'Le JNIM laisse de nouveau entrer les vivres à Boni.'],
  ['fr', 'lifting by niger-government', 'Fini le couvre-feu à Diffa, a dit jeudi le gouverneur.'],
  [
    'fr',
    'lifting by drc-government',
    'La circulation nocturne est de nouveau permise à Beni, a décidé le maire.',
  ],
  [
    'en',
    'lifting by kenya-government',
    'Fishermen in Lamu may again go out at night, the county commissioner said.',
  ],
  ['en', 'lifting by jnim', 'JNIM has given truckers leave to use the Kayes road again.'],
  ['en', 'lifting by m23', 'M23 opened the road to Sake to traffic again on Monday.'],
  ['en', 'lifting by al-shabaab', 'Al-Shabaab has let trucks back into Dinsoor after two years.'],
] as const)('%s %s: %s', (lang, told, text) => {
  expect(findingsOf(lang, text).statements.map((s) => `${s.act} by ${s.actorId}`)).toEqual([told]);
});

/** The same words, of nobody who could ban, threaten or claim anything. */
test.each([
  ['fr', 'Le préfet a invité les habitants de Gao à la prudence pendant les pluies.'],
  ['fr', 'La société minière dément vouloir fermer son usine de Kayes.'],
  ['fr', 'L’entraîneur promet l’enfer à l’équipe de Sikasso dimanche.'],
  ['fr', 'L’ambassade ne délivre plus de visas depuis lundi à Bamako.'],
  ['fr', 'Le magasin restera fermé jusqu’à nouvel ordre, indique son propriétaire à Kaolack.'],
  ['fr', 'La fédération a suspendu deux joueurs jusqu’à nouvel ordre.'],
  ['fr', 'Le match est suspendu jusqu’à nouvel ordre à cause de la pluie à Lomé.'],
  ['fr', 'Le ministère de la Santé appelle les habitants de Labé à se faire vacciner avant vendredi.'],
  ['fr', 'Les candidats ont jusqu’à vendredi pour déposer leur dossier à la préfecture de Kindia.'],
  ['fr', 'L’ONG a salué le travail de ses équipes à Dori après les inondations.'],
  ['fr', 'Le pont a rouvert lundi à Kayes après des travaux.'],
  ['fr', 'Le président a signé lundi à Niamey un accord avec la Banque mondiale.'],
  ['fr', 'Le maire de Thiès promet que les tricheurs le regretteront.'],
  ['en', 'The mayor asked residents of Gulu to keep indoors during the storm.'],
  ['en', 'The company denied that it would close its plant in Kumasi.'],
  ['en', 'The coach promised Hearts a night they will not forget in Accra.'],
  ['en', 'The embassy in Abuja has suspended visas until further notice.'],
  ['en', 'The shop will stay shut until further notice, its owner in Tamale said.'],
  ['en', 'The league has suspended two players until further notice.'],
  ['en', 'Applicants have until Friday to hand in their forms in Jinja.'],
  ['en', 'The bridge at Malindi reopened on Monday after repairs.'],
  ['en', 'The minister hailed the vaccination drive in Kano as the work of his nurses.'],
  ['en', 'Striking nurses in Harare said the minister would regret it.'],
  ['en', 'The band signed a new deal in Lagos on Monday.'],
] as const)('%s states nothing: %s', (lang, text) => {
  const told = findingsOf(lang, text).statements.map((s) => s.act);
  expect(told.filter((act) => act !== 'appeal')).toEqual([]);
});

/** Whose a statement is, told after it, by a possessive, or by nobody. */
test.each([
  [
    'fr',
    'ban by mali-government',
    'Plus une moto à Nara ni à Nioro. Ainsi en a décidé lundi le gouverneur de Kayes.',
  ],
  [
    'fr',
    'ultimatum by jnim',
    'Les bergers de Boni ont jusqu’à jeudi pour partir. L’avertissement émane du JNIM.',
  ],
  ['fr', 'curfew by null', 'Le couvre-feu est prolongé d’un mois à Bunia.'],
  ['fr', 'ban by jnim', 'Le JNIM impose aux familles de Boni de rester chez elles lundi.'],
  ['en', 'ultimatum by m23', 'Soldiers in Uvira have until Friday to leave. So says an M23 commander.'],
  ['en', 'curfew by null', 'The curfew in Kosti has been extended by two weeks.'],
  ['en', 'ban by eln', 'The ELN ordered villagers in Tibú to stay indoors on Monday.'],
  ['en', 'claim by adf', 'The ADF spoke up on Monday. Its fighters had laid the mine at Oicha, it said.'],
] as const)('%s %s, found: %s', (lang, told, text) => {
  const statements = findingsOf(lang, text).statements;
  expect(statements.map((s) => `${s.act} by ${s.actorId}`)).toEqual([told]);
});

test.each([
  ['fr', 'La tempête a coupé la route de Man ; rien ne passe plus depuis mardi.'],
  ['en', 'Floods have cut the road to Garissa; nothing has got through since Tuesday.'],
] as const)('%s no siege of nature’s: %s', (lang, text) => {
  expect(findingsOf(lang, text).statements).toEqual([]);
});
