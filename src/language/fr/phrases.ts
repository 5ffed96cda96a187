import type { PackPhrases } from '../pack.ts';

export const phrases: PackPhrases = {
  firstDay: '1er',
  at: 'à {place}',
  near: 'près de {place}',
  inArea: 'dans la zone : {place}',
  claimedBy: 'revendication : {actor}',
  attributedTo: 'attribution : {actor}',
  claimContradiction: 'Le texte dit les faits revendiqués à un endroit et non revendiqués à un autre.',
  tollContradiction: 'Bilans contradictoires ({effect}) : {figures}.',
  effects: {
    killed: 'tués',
    injured: 'blessés',
    abducted: 'enlevés',
    missing: 'disparus',
    detained: 'détenus',
    released: 'libérés',
    displaced: 'déplacés',
  },
  dateContradiction: 'Le jour de la semaine et la date ne s’accordent pas : « {quote} ».',
};
