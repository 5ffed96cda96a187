/** What was hit, as nouns of a sentence. */
import type { TargetCategory } from '../../core/findings.ts';

interface Noun {
  /** With article, and several without. */
  readonly fr: readonly [one: string, several: string];
  readonly en: readonly [one: string, several: string];
}

export const TARGET_NOUNS: Readonly<Record<TargetCategory, Noun>> = {
  military_base: { fr: ['un camp militaire', 'camps militaires'], en: ['a military base', 'military bases'] },
  security_post: {
    fr: ['un poste de sécurité', 'postes de sécurité'],
    en: ['a security post', 'security posts'],
  },
  border_post: { fr: ['un poste-frontière', 'postes-frontières'], en: ['a border post', 'border posts'] },
  checkpoint: { fr: ['un point de contrôle', 'points de contrôle'], en: ['a checkpoint', 'checkpoints'] },
  military_convoy: {
    fr: ['un convoi militaire', 'convois militaires'],
    en: ['a military convoy', 'military convoys'],
  },
  fuel_convoy: {
    fr: ['un convoi de carburant', 'convois de carburant'],
    en: ['a fuel convoy', 'fuel convoys'],
  },
  civilian_vehicle: {
    fr: ['un véhicule civil', 'véhicules civils'],
    en: ['a civilian vehicle', 'civilian vehicles'],
  },
  government_building: {
    fr: ['un bâtiment public', 'bâtiments publics'],
    en: ['a government building', 'government buildings'],
  },
  industrial_site: {
    fr: ['un site industriel', 'sites industriels'],
    en: ['an industrial site', 'industrial sites'],
  },
  mining_site: { fr: ['un site minier', 'sites miniers'], en: ['a mining site', 'mining sites'] },
  road_or_bridge: {
    fr: ['une route ou un pont', 'routes ou ponts'],
    en: ['a road or bridge', 'roads or bridges'],
  },
  energy_or_telecom: {
    fr: [
      'une installation d’énergie ou de télécommunications',
      'installations d’énergie ou de télécommunications',
    ],
    en: ['an energy or telecom installation', 'energy or telecom installations'],
  },
  market: { fr: ['un marché', 'marchés'], en: ['a market', 'markets'] },
  school: { fr: ['une école', 'écoles'], en: ['a school', 'schools'] },
  health_facility: {
    fr: ['une structure de santé', 'structures de santé'],
    en: ['a health facility', 'health facilities'],
  },
  place_of_worship: {
    fr: ['un lieu de culte', 'lieux de culte'],
    en: ['a place of worship', 'places of worship'],
  },
  village: { fr: ['un village', 'villages'], en: ['a village', 'villages'] },
  aid_worker: {
    fr: ['des travailleurs humanitaires', 'travailleurs humanitaires'],
    en: ['aid workers', 'aid workers'],
  },
  peacekeepers: { fr: ['des casques bleus', 'casques bleus'], en: ['peacekeepers', 'peacekeepers'] },
  airport: { fr: ['un aéroport', 'aéroports'], en: ['an airport', 'airports'] },
  residence: { fr: ['des habitations', 'habitations'], en: ['homes', 'homes'] },
  livestock_or_crops: {
    fr: ['du bétail ou des récoltes', 'troupeaux ou récoltes'],
    en: ['livestock or crops', 'herds or crops'],
  },
  other: { fr: ['une autre cible', 'autres cibles'], en: ['another target', 'other targets'] },
};
