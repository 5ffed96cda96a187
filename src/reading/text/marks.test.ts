import { expect, test } from 'vitest';
import { normaliseText } from './normalise.ts';

test.each([
  // Chats and Markdown.
  ['*Attaque à Dori* : _deux morts_, **hier soir**', 'Attaque à Dori : deux morts, hier soir'],
  ['*Attack on _Dori_ market*', 'Attack on Dori market'],
  ['* un marché brûlé\n* deux blessés', '* un marché brûlé\n* deux blessés'],
  ['2*3*4, nom_de_fichier_long', '2*3*4, nom_de_fichier_long'],
  ['#Mali : #JNIM attaque #Nioro', 'Mali : JNIM attaque Nioro'],
  ['le n#5, &#5; et C# ; http://a.ml/x#Haut', 'le n#5, &#5; et C# ; http://a.ml/x#Haut'],
  // Marks of notes.
  [
    'Trois gendarmes tués[3]. Le poste a brûlé.[12] Rien ailleurs³.',
    'Trois gendarmes tués. Le poste a brûlé. Rien ailleurs.',
  ],
  ['12 km² et 3 m³, [3] et [07:12]', '12 km² et 3 m³, [3] et [07:12]'],
  // Signs of other keyboards.
  ['l‘armée, lʼarmée, l´armée, l`armée', 'l’armée, l’armée, l’armée, l’armée'],
  ['Bobo‐Dioulasso, 12‑14 juin', 'Bobo-Dioulasso, 12-14 juin'],
  ['<<Nous avons fui>>, dit-il. << Tous >>', '«Nous avons fui», dit-il. « Tous »'],
  // Encoded once too often.
  ['l&rsquo;arm&eacute;e a tir&#233; &amp; d&#xE9;truit', 'l’armée a tiré & détruit'],
  ['&amp;laquo;&amp;nbsp;Non&amp;nbsp;&amp;raquo; &inconnu; &copy', '«\u00A0Non\u00A0» &inconnu; &copy'],
  ['Deux morts<br/>Un <b>blessé</b> le 1<sup>er</sup> juin</p>', 'Deux morts\nUn blessé le 1er juin\n'],
  ['x < y, a <b, 3 > 2', 'x < y, a <b, 3 > 2'],
  ['Lâ€™armÃ©e a repris MÃ©naka Ã\u00A0 lâ€™aube', 'L’armée a repris Ménaka à l’aube'],
  ['the cityâ€™s mayor', 'the city’s mayor'],
  ['la forêt « Â» »', 'la forêt « Â» »'],
])('%j is %j', (written, meant) => {
  expect(normaliseText(written)).toBe(meant);
});

test.each(['&amp;', '*_a ', '<b>&lt;', 'x[1', 'Ã', '<<', '> ', '&#38;#38;'])(
  'what is nested or encoded many times costs a few passes: %s',
  (piece) => {
    expect(normaliseText(piece.repeat(100_000)).length).toBeLessThan(500_001);
  },
);
