import type { CountryRoads } from './rows.ts';

/** Main roads of Togo; columns as in rows.ts, sources in docs/data-sources.md. */
export const TG: CountryRoads = {
  country: 'TG',
  nodes: `
aneho	geonames:2367990	Aného	town	6.228	1.5919
atakpame	geonames:2367886	Atakpamé	town	7.5333	1.1333
bafilo	geonames:2367656	Bafilo	town	9.35	1.2667
bassar	geonames:2367568	Bassar	town	9.2502	0.7821
cinkasse	vigie:tg-cinkasse	Cinkassé	border_post	11.095	0.013
dapaong	geonames:2367164	Dapaong	town	10.8622	0.2076
guerin-kouka	vigie:tg-guerin-kouka	Guérin-Kouka	town	9.69	0.61
kabou	vigie:tg-kabou	Kabou	town	9.45	0.82
kante	geonames:2366168	Kanté	town	9.9578	1.0447
kara	geonames:2366152	Kara	town	9.5511	1.1861
korbongou	vigie:tg-korbongou	Korbongou	town	10.88	0.33
koumongou	vigie:tg-koumongou	Koumongou	town	10.2	0.45
koundjoare	vigie:tg-koundjoare	Koundjoaré	town	10.98	0.75
kpalime	geonames:2365560	Kpalimé	town	6.9	0.6333
lome	geonames:2365267	Lomé	port	6.1287	1.2215
mandouri	vigie:tg-mandouri	Mandouri	town	10.85	0.82
mango	geonames:2365190	Mango	town	10.3592	0.4708
margba	vigie:tg-margba	Margba	town	10.98	0.4
naki-est	vigie:tg-naki-est	Naki-Est	town	10.83	0.47
niamtougou	geonames:2364812	Niamtougou	town	9.7681	1.1053
notse	geonames:2364752	Notsé	town	6.95	1.1667
sokode	geonames:2364104	Sokodé	town	8.9833	1.1333
sotouboua	geonames:2364079	Sotouboua	town	8.5634	0.984
tchamba	geonames:2363908	Tchamba	town	9.0333	1.4167
tsevie	geonames:2363534	Tsévié	town	6.4261	1.2133
`,
  roads: `
RN1	paved	lome 34 tsevie 60 notse 66 atakpame
RN1	paved	atakpame 126 sotouboua 54 sokode
RN1	paved	sokode 48 bafilo 26 kara
RN1	paved	kara 30 niamtougou 25 kante 89 mango 72 dapaong
RN1	paved	dapaong 35 cinkasse
RN2	paved	lome ~ aneho ~ bj:grand-popo
	paved	kara ~ kabou ~ bassar ~ sokode
	paved	kara ~ bj:ouake
	unpaved	dapaong ~ naki-est ~ mandouri
	unpaved	mandouri ~ bj:porga
	unpaved	mango ~ koumongou ~ guerin-kouka ~ bassar
	paved	atakpame ~ kpalime ~ lome
	unpaved	dapaong ~ korbongou ~ margba ~ koundjoare
	paved	sokode ~ tchamba ~ bj:bassila
	paved	atakpame ~ bj:savalou
`,
};
