import { combined } from '../combine.ts';

/** Verbs of coming together, for a protest or for anything else. */
export const assemblies: readonly string[] = [
  'assembled',
  'assemble',
  'have assembled',
  'gathered',
  'gather',
  'congregated',
  'congregate',
  'converged on',
  'converge on',
  'massed',
  'turned out',
  'marched',
  'walked out',
  'walk out',
  'downed tools',
  'filed through',
  'streamed into',
  'poured onto',
  'trooped to',
  ...combined(['trekked', 'walked', 'headed', 'made their way'], ['to'], ['the', 'his', 'her', 'their']),
  'paraded through',
  'camped outside',
  'camped out',
  'sat down',
  'knelt',
  'stood outside',
  // How those who came together went home.
  ...combined(
    ['dispersed', 'went home', 'broke up', 'parted', 'ended', 'passed off', 'went off', 'was concluded'],
    ['peacefully', 'quietly', 'calmly', 'without incident', 'without trouble', 'without violence'],
  ),
  ...combined(['lined', 'filled', 'flooded', 'thronged'], ['the streets', 'the street', 'the road']),
  ...combined(
    ['besieged', 'surrounded'],
    [
      'the ministry',
      'the governor’s office',
      'the secretariat',
      'the offices',
      'the office',
      'the town hall',
    ],
  ),
];
