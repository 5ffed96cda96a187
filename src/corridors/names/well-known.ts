/**
 * Corridors that have a name of their own, which two towns and a road number would not find.
 * Columns: `id, French name, English name, further names parted by "|", nodes that the way goes through`.
 */
export const WELL_KNOWN = `
abidjan-bamako	corridor Abidjan–Bamako	Abidjan–Bamako corridor	corridor ivoirien	ci:abidjan ci:yamoussoukro ci:ferkessedougou ci:pogo ml:sikasso ml:bougouni ml:bamako
abidjan-lagos	corridor Abidjan–Lagos	Abidjan–Lagos corridor	route côtière|coastal highway	ci:abidjan ci:noe gh:accra tg:lome bj:cotonou ng:lagos
abidjan-ouagadougou	corridor Abidjan–Ouagadougou	Abidjan–Ouagadougou corridor		ci:abidjan ci:yamoussoukro ci:ferkessedougou ci:laleraba bf:banfora bf:bobo-dioulasso bf:ouagadougou
conakry-bamako	corridor Conakry–Bamako	Conakry–Bamako corridor		gn:conakry gn:mamou gn:kankan gn:siguiri gn:kouremale ml:bamako
cotonou-niamey	corridor Cotonou–Niamey	Cotonou–Niamey corridor	corridor Niamey–Cotonou	bj:cotonou bj:parakou bj:malanville ne:gaya ne:dosso ne:niamey
dakar-bamako-nord	corridor Dakar–Bamako par le nord	northern Dakar–Bamako corridor	corridor Dakar–Bamako|corridor Bamako–Dakar|axe Bamako–Dakar|axe Dakar–Bamako|route Bamako–Dakar|route Dakar–Bamako|Dakar–Bamako road|Bamako–Dakar road|Dakar–Bamako corridor|Bamako–Dakar corridor	sn:dakar sn:tambacounda sn:kidira ml:kayes ml:diema ml:bamako
dakar-bamako-sud	corridor Dakar–Bamako par le sud	southern Dakar–Bamako corridor	corridor sud Dakar–Bamako|corridor Dakar–Bamako sud|Dakar–Bamako southern corridor	sn:dakar sn:tambacounda sn:kedougou sn:moussala ml:kenieba ml:kita ml:bamako
lome-ouagadougou	corridor Lomé–Ouagadougou	Lomé–Ouagadougou corridor	corridor Lomé–Cinkassé–Ouagadougou	tg:lome tg:sokode tg:dapaong tg:cinkasse bf:koupela bf:ouagadougou
nouakchott-bamako	corridor Nouakchott–Bamako	Nouakchott–Bamako corridor	corridor mauritanien	mr:nouakchott mr:kiffa mr:aioun mr:gogui-zemmal ml:nioro-du-sahel ml:diema ml:bamako
route-de-l-espoir	route de l’Espoir	Road of Hope	Transmauritanienne|Trans-Mauritanian Highway	mr:nouakchott mr:aleg mr:kiffa mr:aioun mr:nema
route-de-l-unite	route de l’Unité	Unity Road	Unity Highway	ne:niamey ne:maradi ne:zinder ne:diffa ne:nguigmi
route-de-l-uranium	route de l’uranium	uranium road	uranium highway	ne:arlit ne:agadez ne:tahoua ne:birni-nkonni ne:dosso ne:gaya bj:malanville bj:cotonou
route-du-poisson	route du poisson	fish road		ml:san ml:sevare ml:mopti
route-du-sahel	route du Sahel	Sahel road	route Niono–Tombouctou	ml:niono ml:goma-coura ml:lere ml:niafunke ml:tombouctou
san-pedro-bamako	corridor Bamako–San-Pédro	Bamako–San-Pédro corridor	corridor San-Pédro–Bamako	ml:bamako ml:bougouni ml:kolondieba ml:kadiana ci:tengrela ci:boundiali ci:daloa ci:san-pedro
tema-ouagadougou	corridor Tema–Ouagadougou	Tema–Ouagadougou corridor	corridor ghanéen	gh:tema gh:kumasi gh:tamale gh:paga bf:po bf:ouagadougou
transsaharienne-mali	Transsaharienne au Mali	Trans-Sahara Highway in Mali	transsaharienne malienne|branche malienne de la Transsaharienne	ml:gao ml:bourem ml:anefis ml:tessalit ml:in-khalil
transsaharienne-niger	Transsaharienne au Niger	Trans-Sahara Highway in Niger	transsaharienne nigérienne	ne:zinder ne:agadez ne:arlit ne:assamaka
transsahelienne	Transsahélienne	Trans-Sahelian Highway	route transsahélienne|Trans-Sahel Highway	sn:dakar sn:kidira ml:kayes ml:diema ml:bamako ml:segou ml:bla ml:koutiala ml:koury bf:bobo-dioulasso bf:ouagadougou bf:kantchari ne:niamey ne:birni-nkonni ne:maradi ne:zinder ne:diffa
`;
