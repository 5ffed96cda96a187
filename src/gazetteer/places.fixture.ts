import type { GazetteerPlace, PlaceKind } from './place.ts';

/** Places for tests: name, kind, country, admin1, lat, lon, population, radius, variants. Positions rounded. */
const ROWS = `
Kayes|settlement|ML|Kayes|14.45|-11.44|127000|0|
Kayes|admin1|ML|Kayes|14.5|-10.5|0|170|
Nioro du Sahel|settlement|ML|Kayes|15.23|-9.59|33000|0|Nioro
Niono|settlement|ML|Ségou|14.25|-5.99|91000|0|
Molodo|settlement|ML|Ségou|14.24|-6.02|0|0|
Gogui|settlement|ML|Kayes|15.66|-9.34|0|0|
Diboli|settlement|ML|Kayes|14.46|-12.2|0|0|
Sandaré|settlement|ML|Kayes|14.7|-10.31|0|0|
Bafoulabé|settlement|ML|Kayes|13.81|-10.83|0|0|
Bafoulabé|admin2|ML|Kayes|13.9|-10.6|0|70|
Mopti|settlement|ML|Mopti|14.49|-4.19|114000|0|
Mopti|admin1|ML|Mopti|14.6|-3.9|0|140|
Ténenkou|settlement|ML|Mopti|14.46|-4.92|0|0|Tenenkou
Diafarabé|settlement|ML|Mopti|14.14|-5.02|0|0|
Douentza|settlement|ML|Mopti|15|-2.95|0|0|
Boni|settlement|ML|Mopti|15.08|-2.22|0|0|
Hombori|settlement|ML|Mopti|15.28|-1.7|0|0|
Sévaré|settlement|ML|Mopti|14.53|-4.09|0|0|
Bankass|admin2|ML|Mopti|14.1|-3.5|0|60|
Bankass|settlement|ML|Mopti|14.07|-3.52|0|0|
Ségou|settlement|ML|Ségou|13.44|-6.26|130000|0|
Ségou|admin1|ML|Ségou|13.7|-5.9|0|130|
Sikasso|settlement|ML|Sikasso|11.32|-5.67|225000|0|
Sikasso|admin1|ML|Sikasso|11.3|-6.3|0|140|
Bamako|settlement|ML|Bamako|12.65|-8|1800000|0|
Bamako-Sénou|airport|ML|Bamako|12.53|-7.95|0|0|aéroport de Bamako-Sénou
Faladié|quarter|ML|Bamako|12.59|-7.95|0|2|
Faladié|settlement|ML|Koulikoro|13.13|-8.34|0|0|
Gao|settlement|ML|Gao|16.27|-0.04|86000|0|
Gao|admin1|ML|Gao|16.5|0|0|180|
Tombouctou|settlement|ML|Tombouctou|16.77|-3.01|54000|0|Timbuktu|
Tombouctou|admin1|ML|Tombouctou|18|-3|0|300|Timbuktu
Tinzaouatène|settlement|ML|Kidal|19.95|2.97|0|0|Tinzaouaten,Tin Zaouatine
Kidal|settlement|ML|Kidal|18.44|1.41|11000|0|
Léré|settlement|ML|Tombouctou|15.71|-4.91|0|0|
Boulkessi|settlement|ML|Mopti|14.97|-1.6|0|0|Boulikessi
Morila|mine|ML|Sikasso|11.68|-6.85|0|0|
Kolondiéba|settlement|ML|Sikasso|11.09|-6.89|0|0|
Madina|settlement|ML|Kayes|14.1|-10.9|0|0|
Madina|settlement|ML|Sikasso|11.4|-6.5|0|0|
Madina|settlement|ML|Koulikoro|13.2|-7.6|0|0|
Kidira|settlement|SN|Tambacounda|14.46|-12.21|0|0|
Kidira|settlement|ML|Koulikoro|13.4|-8.1|0|0|
Niger|river|ML||15|-4|0|900|
Niger|admin1|NG|Niger|9.9|5.6|0|190|Niger State
Niamey|settlement|NE|Niamey|13.51|2.11|1000000|0|
Tillabéri|settlement|NE|Tillabéri|14.21|1.45|17000|0|
Tillabéri|admin1|NE|Tillabéri|14.4|1.9|0|160|
Dosso|settlement|NE|Dosso|13.05|3.19|58000|0|
Dosso|admin1|NE|Dosso|12.9|3.4|0|110|
Ouallam|settlement|NE|Tillabéri|14.32|2.09|0|0|
Banibangou|settlement|NE|Tillabéri|15.04|2.7|0|0|
Djibo|settlement|BF|Sahel|14.1|-1.63|60000|0|
Dori|settlement|BF|Sahel|14.03|-0.03|46000|0|
Kaya|settlement|BF|Centre-Nord|13.09|-1.08|66000|0|
Kongoussi|settlement|BF|Centre-Nord|13.33|-1.53|0|0|
Ouagadougou|settlement|BF|Centre|12.37|-1.52|2400000|0|
Centre-Nord|admin1|BF|Centre-Nord|13.3|-1.1|0|90|
Centre-Est|admin1|BF|Centre-Est|11.6|-0.3|0|90|
Nord|admin1|BF|Nord|13.6|-2.3|0|90|
Est|admin1|BF|Est|12.3|0.9|0|130|
Sahel|admin1|BF|Sahel|14.2|-0.6|0|130|
Sahel|region|||15|0|0|2000|
Liptako-Gourma|region|||14|0|0|400|
Soum|admin2|BF|Sahel|14.2|-1.5|0|70|
Benue|admin1|NG|Benue|7.3|8.7|0|110|Benue State
Nasarawa|admin1|NG|Nasarawa|8.5|8.2|0|100|
Plateau|admin1|NG|Plateau|9.2|9.5|0|100|
Borno|admin1|NG|Borno|11.8|13.1|0|170|
Kebbi|admin1|NG|Kebbi|11.5|4.2|0|120|
Kwara|admin1|NG|Kwara|8.9|4.5|0|120|
Guma|admin2|NG|Benue|8|8.7|0|30|
Makurdi|settlement|NG|Benue|7.73|8.54|300000|0|
Lafia|settlement|NG|Nasarawa|8.49|8.52|330000|0|
Lagos|settlement|NG|Lagos|6.52|3.38|15000000|0|
Abuja|settlement|NG|FCT|9.06|7.49|1200000|0|
Maiduguri|settlement|NG|Borno|11.83|13.15|800000|0|
Minna|settlement|NG|Niger|9.61|6.56|300000|0|
Kainji|park|NG|Niger|10.1|4.2|0|50|Kainji Lake
Chad|lake|||13.2|14.2|0|120|lac Tchad,Lake Chad,Tchad
El Fasher|settlement|SD|North Darfur|13.63|25.35|260000|0|Al Fashir
North Darfur|admin1|SD|North Darfur|15.8|25|0|300|
Darfur|region|SD||13|25|0|350|
Khartoum|settlement|SD|Khartoum|15.55|32.53|5000000|0|
Mogadishu|settlement|SO|Banaadir|2.04|45.34|2000000|0|
Goma|settlement|CD|Nord-Kivu|-1.68|29.23|700000|0|
Nord-Kivu|admin1|CD|Nord-Kivu|-0.7|28.7|0|140|North Kivu
Kharkiv|settlement|UA|Kharkiv|49.99|36.23|1400000|0|
Kharkiv|admin1|UA|Kharkiv|49.6|36.6|0|110|
Sabha|settlement|LY|Sabha|27.04|14.43|130000|0|
Savanes|admin1|TG|Savanes|10.5|0.4|0|60|
Dakar|settlement|SN|Dakar|14.7|-17.45|2500000|0|
Paris|settlement|FR|Île-de-France|48.86|2.35|2200000|0|
Gaza|settlement|PS|Gaza|31.5|34.46|400000|0|
`;

function parse(row: string, index: number): GazetteerPlace {
  const [
    name = '',
    kind = '',
    country = '',
    admin1 = '',
    lat = '',
    lon = '',
    population = '',
    radius = '',
    variants = '',
  ] = row.split('|');
  return {
    id: `fixture:${index}-${name}`,
    name,
    variants: variants === '' ? [] : variants.split(','),
    kind: kind as PlaceKind,
    country: country || null,
    admin1: kind === 'admin1' ? null : admin1 || null,
    admin2: null,
    at: [Number(lon), Number(lat)],
    population: Number(population),
    radiusKm: Number(radius),
  };
}

/** A small gazetteer of its own, so that these tests stand apart from the built-in data. */
export const FIXTURE_PLACES: readonly GazetteerPlace[] = ROWS.trim().split('\n').map(parse);
