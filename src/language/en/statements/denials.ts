import { combined, ways } from '../../combine.ts';
import type { StatementEntry } from '../../vocabulary.ts';

/** Who is said not to have done it: "it was not", "its men were not". */
const NOT_BEING = combined(
  ['it', 'they', 'the group', 'its fighters', 'its men', 'its members', 'its forces', 'its troops'],
  ['was not', 'were not', 'had not been', 'is not', 'are not'],
  ['behind', 'responsible', 'involved', 'to blame', 'the author', 'the authors'],
);

/** What a force says that it used, and nothing worse: "had used only tear gas". */
const NOTHING_WORSE = combined(
  [
    'used only',
    'had used only',
    'only used',
    'had only used',
    'used nothing but',
    'had used nothing but',
    'used nothing more than',
    'had used nothing more than',
    'used nothing stronger than',
    'had used nothing stronger than',
    'fired only',
    'had fired only',
    'only fired',
    'had only fired',
    'fired nothing but',
  ],
  [
    'tear gas',
    'teargas',
    'rubber bullets',
    'blanks',
    'warning shots',
    'plastic bullets',
    'water cannon',
    'minimum force',
    'into the air',
    'in the air',
  ],
);

/** Denials by what is said, without a verb of denying. */
export const denials: readonly StatementEntry[] = [
  {
    act: 'denial',
    phrases: [
      ...NOT_BEING,
      ...NOTHING_WORSE,
      ways(
        ['were not', 'was not', 'had not been', 'weren’t'],
        ['carrying', 'issued', 'issued with', 'armed with', 'equipped with', 'using'],
        ['live rounds', 'live ammunition', 'lethal weapons', 'firearms', 'live bullets'],
      ),
      ways(
        ['has', 'have', 'had', 'it has', 'it had', 'they had', 'they have'],
        [
          'no hand in',
          'no part in',
          'no role in',
          'nothing to do with',
          'had nothing to do with',
          'played no part in',
          'played no role in',
        ],
      ),
      ways(
        ['is', 'are', 'was', 'were'],
        ['not holding', 'not detaining', 'not in its custody', 'not in their custody'],
      ),
      ways(
        ['no', 'not a single', 'not one'],
        [
          'Rwandan',
          'Ugandan',
          'Eritrean',
          'Ethiopian',
          'Kenyan',
          'Burundian',
          'Chadian',
          'Russian',
          'Emirati',
          'foreign',
        ],
        ['soldier', 'soldiers', 'troops', 'fighter', 'fighters'],
        ['has', 'have', 'had', 'is', 'are', 'was', 'were', 'in', 'on'],
      ),
      ways(
        ['none of', 'not one of', 'not a single one of'],
        ['its', 'our', 'their', 'his'],
        ['men', 'fighters', 'soldiers', 'troops', 'members', 'officers', 'units'],
      ),
      ways(
        ['brushed', 'brushes', 'waved', 'waves', 'swept', 'shrugged', 'shrugs'],
        [
          'the report',
          'the reports',
          'the allegation',
          'the allegations',
          'the accusation',
          'the accusations',
          'the charge',
          'the charges',
          'the claim',
          'the claims',
          'it',
          'them',
          'this',
        ],
        ['aside', 'off', 'away'],
      ),
      ways(
        ['reject', 'rejects', 'rejected', 'rejecting'],
        ['this', 'that', 'this account', 'that account', 'this version', 'that version'],
      ),
      ways(
        ['these are not', 'those are not', 'they are not', 'they were not', 'those were not', 'it was not'],
        ['our'],
        ['men', 'boys', 'fighters', 'soldiers', 'troops', 'members', 'people'],
      ),
      'have not moved an inch',
      'has not lost an inch',
      'washed its hands of',
      'disclaimed responsibility',
      'disclaims responsibility',
      'disowned',
      'disowns',
      'distanced itself from',
      'distanced themselves from',
      'distances itself from',
      'dissociated itself from',
      'disassociated itself from',
    ],
  },
];
