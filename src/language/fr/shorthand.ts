import type { BareWord } from '../accents.ts';

/** Formes abrégées des messages et des comptes rendus, chacune pour un mot. */
export const shorthand: Readonly<Record<string, string>> = {
  attak: 'attaque',
  attaks: 'attaques',
  attq: 'attaque',
  attqs: 'attaques',
  bcp: 'beaucoup',
  bjr: 'bonjour',
  civs: 'civils',
  dcd: 'décédés',
  dps: 'depuis',
  ds: 'dans',
  env: 'environ',
  flic: 'policier',
  flics: 'policiers',
  gouv: 'gouvernement',
  grp: 'groupe',
  grpe: 'groupe',
  gvt: 'gouvernement',
  hbts: 'habitants',
  hélico: 'hélicoptère',
  hélicos: 'hélicoptères',
  ke: 'que',
  kia: 'tués',
  mtn: 'maintenant',
  mvt: 'mouvement',
  ns: 'nous',
  pdt: 'pendant',
  plsrs: 'plusieurs',
  pr: 'pour',
  qq: 'quelques',
  qqs: 'quelques',
  sdt: 'soldat',
  sdts: 'soldats',
  svt: 'souvent',
  terro: 'terroriste',
  terros: 'terroristes',
  tjrs: 'toujours',
  tjs: 'toujours',
  ts: 'tous',
  tt: 'tout',
  vhl: 'véhicule',
  vhls: 'véhicules',
  vict: 'victimes',
  vlg: 'village',
  vlgs: 'villages',
  wia: 'blessés',
};

/** Mots courts qu’un accent seul distingue d’un autre : "attaque a l’aube" sans accents est "à l’aube". */
export const bareWords: readonly BareWord[] = [
  {
    word: 'a',
    meant: 'à',
    before:
      'la l cette moto motos pied bord midi minuit bout portant main mains nouveau cause partir travers proximite destination cheval dos velo deux trois quatre cinq six sept huit neuf dix onze douze quinze vingt trente quarante cinquante cent'.split(
        ' ',
      ),
  },
];
