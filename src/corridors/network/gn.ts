import type { CountryRoads } from './rows.ts';

/** Main roads of Guinea; columns as in rows.ts, sources in docs/data-sources.md. */
export const GN: CountryRoads = {
  country: 'GN',
  nodes: `
beyla	geonames:2423126	Beyla	town	8.6833	-8.6333
boffa	geonames:2422968	Boffa	town	10.1667	-14.0333
boke	geonames:2422924	Boké	town	10.9409	-14.2966
conakry	geonames:2422465	Conakry	port	9.538	-13.6773
coyah	geonames:2422457	Coyah	town	9.7056	-13.3769
dabola	geonames:2422442	Dabola	town	10.75	-11.1167
dalaba	geonames:2422383	Dalaba	town	10.7	-12.25
doko	geonames:2421761	Doko	town	11.7833	-8.9667
faranah	geonames:2421273	Faranah	town	10.0404	-10.7434
forecariah	geonames:2420985	Forécariah	town	9.4306	-13.0881
gueckedou	geonames:2420562	Guéckédou	town	8.5674	-10.1336
kankan	geonames:2419992	Kankan	town	10.3854	-9.3057
kerouane	geonames:2419622	Kérouané	town	9.2667	-9.0167
kindia	geonames:2419533	Kindia	town	10.0569	-12.8658
kintinian	geonames:2419498	Kintinian	town	11.6	-9.3833
kissidougou	geonames:2419472	Kissidougou	town	9.1848	-10.0999
koubia	geonames:2418764	Koubia	town	11.5833	-11.9
kouremale	vigie:gn-kouremale	Kourémalé	border_post	11.95	-8.78
kouroussa	geonames:2418437	Kouroussa	town	10.65	-9.8833
labe	geonames:2418362	Labé	town	11.3182	-12.2833
lola	geonames:2418092	Lola	town	7.8	-8.5333
macenta	geonames:2417988	Macenta	town	8.5435	-9.471
mamou	geonames:2417833	Mamou	town	10.3755	-12.0915
mandiana	geonames:2417795	Mandiana	town	10.6333	-8.6833
niagassola	geonames:2417225	Niagassola	town	12.3167	-9.1167
nzerekore	geonames:2416969	Nzérékoré	town	7.7562	-8.8179
pamelap	vigie:gn-pamelap	Pamelap	border_post	9.25	-13
pita	geonames:2416443	Pita	town	11.0833	-12.4
siguiri	geonames:2415703	Siguiri	town	11.4228	-9.1685
`,
  roads: `
RN1	paved	conakry 50 coyah
RN1	paved	coyah 85 kindia
RN1	paved	kindia 132 mamou
RN1	paved	mamou ~ dabola ~ kouroussa ~ kankan
RN6	paved	kankan 130 siguiri
RN6	paved	siguiri ~ doko ~ kouremale
RN2	paved	mamou ~ faranah ~ kissidougou
RN2	paved	kissidougou ~ gueckedou ~ macenta ~ nzerekore
RN5	paved	mamou ~ dalaba ~ pita ~ labe
RN3	paved	coyah ~ boffa ~ boke
	paved	coyah ~ forecariah ~ pamelap
	unpaved	labe ~ koubia ~ sn:kedougou
	unpaved	kankan ~ mandiana
	unpaved	kankan ~ kerouane ~ beyla ~ nzerekore
	unpaved	siguiri ~ kintinian ~ niagassola
	unpaved	kankan ~ kissidougou
	unpaved	nzerekore ~ lola
	unpaved	mandiana ~ ci:odienne
	unpaved	beyla ~ ci:odienne
`,
};
