import { expect, test } from 'vitest';
import { findingsOf } from './telling.fixture.ts';

/** Everyday words of French reports, one to a sentence; read as if published on Wednesday 6 March 2024. */
const told = (text: string): string =>
  findingsOf('fr', text)
    .incidents.filter((i) => !i.background)
    .map((i) => `${i.subEventType} @ ${i.where?.name} ${i.when?.start}`)
    .join(' | ');

test.each([
  ['Des individus armés ont semé la désolation mardi à Djibo.', 'Attack'],
  ['La frappe burkinabè du 5 mars sur le marché de Djibo a tué vingt personnes.', 'Air/drone strike'],
  ['Des avions israéliens ont visé le marché mardi à Djibo.', 'Air/drone strike'],
  ['Deux engins ont éclaté mardi à Djibo, tuant trois passants.', 'Remote explosive/landmine/IED'],
  ['Les obus se sont mis à pleuvoir mardi à Djibo : dix morts.', 'Shelling/artillery/missile attack'],
  ['Éleveurs et agriculteurs se sont entretués mardi à Djibo.', 'Armed clash'],
  ['Djibo, chef-lieu de la province, est tombée mardi.', 'Non-state actor overtakes territory'],
  [
    'Le M23 a fait basculer le territoire : Djibo est tombée mardi dans le giron du M23.',
    'Non-state actor overtakes territory',
  ],
  ['Mardi, Djibo est repassée sous le contrôle de l’armée.', 'Government regains territory'],
  ['Une marche de l’opposition a été dispersée mardi à Djibo par la police.', 'Protest with intervention'],
  ['Des manifestants ont été repoussés mardi à Djibo.', 'Protest with intervention'],
  ['Des échauffourées entre partisans de deux candidats ont éclaté mardi à Djibo.', 'Violent demonstration'],
  ['Un drone a été abattu mardi à Djibo par l’armée.', 'Disrupted weapons use'],
  ['Les étudiants ont envahi les rues mardi à Djibo.', 'Peaceful protest'],
  ['Des hommes armés ont trucidé trois villageois mardi à Djibo.', 'Attack'],
  ['Des assaillants se sont rués sur le camp militaire mardi à Djibo.', 'Armed clash'],
  ['Des hommes armés ont mis le village à feu et à sang mardi à Djibo, cinq habitants sont morts.', 'Attack'],
  ['Mardi, des rebelles ont tenté de s’emparer de la ville de Djibo.', 'Armed clash'],
  ['Des assaillants se sont emparés de deux instituteurs mardi à Djibo.', 'Abduction/forced disappearance'],
  ['Trois filles ont été victimes d’un rapt mardi à Djibo.', 'Abduction/forced disappearance'],
  ['Trois otages ont regagné leurs foyers mardi à Djibo.', 'Other'],
  ['Une ambulance a été déchiquetée par une mine mardi à Djibo.', 'Remote explosive/landmine/IED'],
  ['Des avions ont bombardé le marché mardi à Djibo.', 'Air/drone strike'],
  ['Des hélicoptères de l’armée ont mitraillé un campement mardi à Djibo.', 'Air/drone strike'],
  ['Le marché a été la cible de drones mardi à Djibo.', 'Air/drone strike'],
  ['Un candidat a été blessé par balle mardi à Djibo.', 'Attack'],
  ['Une milice a mené une expédition punitive mardi à Djibo, quatre habitants ont été tués.', 'Attack'],
  ['Une fusillade entre deux factions a éclaté mardi à Djibo.', 'Armed clash'],
  ['Les wazalendo ont délogé le M23 de ses positions mardi à Djibo.', 'Armed clash'],
  ['Des frappes israéliennes ont fait trente morts mardi à Djibo.', 'Air/drone strike'],
  ['Un bombardement par drone a touché un mariage mardi à Djibo.', 'Air/drone strike'],
  ['Le quartier a essuyé des tirs de mortier mardi à Djibo.', 'Shelling/artillery/missile attack'],
  ['Un bus sautait sur une mine mardi à Djibo.', 'Remote explosive/landmine/IED'],
  ['Les habitants sont sortis mardi à Djibo pour réclamer plus de sécurité.', 'Peaceful protest'],
  ['Un mouvement de colère des déplacés a eu lieu mardi à Djibo.', 'Peaceful protest'],
  ['Un voleur a été lapidé à mort mardi à Djibo.', 'Mob violence'],
  ['Des hommes armés ont abusé sexuellement de six femmes mardi à Djibo.', 'Sexual violence'],
  ['La mission de paix a rétrocédé son camp mardi à Djibo.', 'Non-violent transfer of territory'],
  ['Un cessez-le-feu a été conclu mardi à Djibo.', 'Agreement'],
  ['Un important arsenal a été saisi mardi à Djibo.', 'Disrupted weapons use'],
  ['Des rebelles se sont rendus aux autorités mardi à Djibo.', 'Disrupted weapons use'],
  ['Deux manifestants ont été tués par balles mardi à Djibo.', 'Excessive force against protesters'],
  [
    'La police a tiré mardi sur des manifestants à Djibo, tuant trois personnes.',
    'Excessive force against protesters',
  ],
  ['Les FARDC ont récupéré Djibo mardi.', 'Government regains territory'],
  ['L’armée a repris Djibo mardi.', 'Government regains territory'],
  ['Le M23 a occupé Djibo mardi.', 'Non-state actor overtakes territory'],
  ['Un Sukhoï a bombardé un camp mardi à Djibo.', 'Air/drone strike'],
  ['Une unité mixte a été prise à partie mardi à Djibo par des terroristes.', 'Armed clash'],
  ['Les élèves enlevés ont été relâchés mardi à Djibo.', 'Other'],
  ['La police a emmené trois jihadistes présumés mardi à Djibo.', 'Arrests'],
  ['Les deux religieuses kidnappées ont recouvré la liberté mardi à Djibo.', 'Other'],
])('%s', (text, type) => {
  expect(told(text)).toBe(`${type} @ Djibo 2024-03-05`);
});

test.each([
  'Des soldats se sont rendus mardi à Djibo pour une cérémonie.',
  'Les élèves sont sortis mardi de l’école de Djibo.',
  'Le boxeur dit avoir reçu une pluie de coups mardi à Djibo.',
  'Le M23 a repris les négociations mardi à Djibo.',
  'L’armée occupe une place importante à Djibo, a dit mardi le ministre.',
  'Les soldats ont récupéré leurs primes mardi à Djibo.',
  'La trêve des confiseurs a été évoquée mardi à Djibo.',
])('nothing: %s', (text) => {
  expect(told(text)).toBe('');
});
