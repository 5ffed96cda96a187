import { expect, test } from 'vitest';
import { formatAddress, HOME, parseAddress, type View } from './address.ts';

const CASES: readonly (readonly [string, Partial<View>])[] = [
  ['', {}],
  ['?from=2025-07-01&to=2025-07-02', { from: '2025-07-01', to: '2025-07-02' }],
  ['?type=Battles&type=Riots', { types: ['Battles', 'Riots'] }],
  ['?actor=jnim&q=Kayes+Nioro', { actor: 'jnim', text: 'Kayes Nioro' }],
  ['?view=overview&q=Kayes', { text: 'Kayes' }],
  // The name that the overview went by.
  ['?view=incidents&q=Kayes', { text: 'Kayes' }],
  ['?background=1&box=-12.5,13,-5,16', { background: true, box: [-12.5, 13, -5, 16] }],
  ['?incident=inc-1&lang=fr', { panel: { kind: 'incident', id: 'inc-1' }, lang: 'fr' }],
  ['?report=abc&span=10-20', { panel: { kind: 'report', key: 'abc', span: [10, 20] } }],
  ['?news=1', { panel: { kind: 'news' } }],
  ['?search=Kayes+%22chef%22', { search: 'Kayes "chef"' }],
  ['?search=', { search: '' }],
  ['?view=statements&words=1', { tab: 'statements', words: true }],
  ['?read=1', { panel: { kind: 'read' } }],
  ['?view=intake&way=past&intake=in-1', { tab: 'intake', way: 'past', intake: 'in-1' }],
  ['?view=statements&pane=map', { tab: 'statements', pane: 'map' }],
  ['?operation=op-1', { operation: 'op-1' }],
  ['?asOf=2025-07-02', { asOf: '2025-07-02' }],
  ['?view=review&item=rev-1', { tab: 'review', panel: { kind: 'review', item: 'rev-1' } }],
  ['?roads=1&road=seg-1', { roads: true, panel: { kind: 'road', id: 'seg-1' } }],
  [
    '?view=corridors&table=access&hub=Bamako&hub=Dakar&print=access',
    { tab: 'corridors', table: 'access', hubs: ['Bamako', 'Dakar'], print: 'access' },
  ],
  ['?view=corridors&corridor=c-1', { tab: 'corridors', panel: { kind: 'corridor', id: 'c-1' } }],
  [
    '?incident=inc-1&part=readings&rule=lowest',
    { part: 'readings', rule: 'lowest', panel: { kind: 'incident', id: 'inc-1' } },
  ],
  ['?view=analyses&analysis=clusters&back=1', { tab: 'analyses', analysis: 'clusters', back: true }],
  ['?incident=inc-1&part=history', { part: 'history', panel: { kind: 'incident', id: 'inc-1' } }],
];

test.each(CASES)('%s is read', (search, expected) => {
  expect(parseAddress(search)).toEqual({ ...HOME, ...expected });
});

test.each(CASES)('%s comes back the same', (search) => {
  expect(parseAddress(formatAddress(parseAddress(search)))).toEqual(parseAddress(search));
});

test.each([
  '?from=2025-13-45',
  '?type=War',
  '?box=1,2,3',
  '?box=a,b,c,d',
  '?box=1,9,2,3',
  '?span=1-2',
  '?view=x',
  '?asOf=yesterday',
  '?part=x',
  '?rule=x',
  '?back=x',
  '?print=x',
  '?table=x',
])('%s means nothing and is left out', (search) => {
  expect(parseAddress(search)).toEqual(HOME);
});
