import { combined } from '../../combine.ts';
import type { TriggerEntry } from '../../vocabulary.ts';

/** Words that tell of armed men settling in: a base, a camp, headquarters. Others build too: opening.ts asks for fighters. */
export const bases: readonly TriggerEntry[] = [
  {
    kind: 'basing',
    strength: 'strong',
    verbs: [
      ...combined(
        ['set up', 'establish', 'build', 'open', 'install', 'create', 'erect', 'put up'],
        [
          'a base',
          'a new base',
          'a military base',
          'a forward base',
          'an operating base',
          'a forward operating base',
          'a base camp',
          'an outpost',
          'a new outpost',
          'a garrison',
          'a command post',
          'a training camp',
          'a headquarters',
          'headquarters',
          'its headquarters',
          'their headquarters',
          'a position',
          'positions',
          'bases',
          'outposts',
        ],
      ),
      ...combined(
        ['set up', 'pitch', 'make', 'establish', 'strike'],
        ['camp', 'a camp', 'their camp', 'its camp'],
      ),
      ...combined(['take up', 'move into'], ['quarters', 'positions', 'residence', 'their quarters']),
    ],
    nouns: [
      ...combined(
        ['establishment of', 'opening of', 'installation of'],
        ['a base', 'a military base', 'an outpost', 'a headquarters'],
      ),
    ],
  },
];
