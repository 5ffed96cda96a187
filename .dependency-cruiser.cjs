// The layer rule, read from the table in ARCHITECTURE.md so that it is written down once.
const { readFileSync } = require('node:fs');
const { join } = require('node:path');

const LAST_PURE = 'exchange';

/** Rows of the table as [layer, what it may import], without its heading. */
function readTable() {
  const text = readFileSync(join(__dirname, 'ARCHITECTURE.md'), 'utf8');
  const rows = [...text.matchAll(/^\| `([a-z]+)\/?` \|[^|]*\| ([^|]+) \|$/gm)].map((m) => [
    m[1],
    m[2].trim(),
  ]);
  if (rows.length < 10)
    throw new Error('ARCHITECTURE.md: no table "| layer | what lives there | may import |" was found.');
  return rows;
}

function namedIn(cell, names) {
  const found = cell.split(',').map((word) => word.trim().replaceAll('`', ''));
  const unknown = found.filter((word) => !names.includes(word));
  if (unknown.length > 0)
    throw new Error(`ARCHITECTURE.md: "${unknown.join(', ')}" is no layer of the table.`);
  return found;
}

/** Layer → the layers that its row names, itself included. */
function directImports(rows) {
  const names = rows.map(([name]) => name);
  const byCell = ([name, cell], index) => {
    if (cell === '–') return [name];
    if (cell === 'all above') return names.slice(0, index + 1);
    if (cell === 'everything but web') return names.filter((n) => n !== 'web');
    if (cell === 'API types only') return [name, 'core'];
    return [name, ...namedIn(cell, names)];
  };
  return new Map(rows.map((row, index) => [row[0], byCell(row, index)]));
}

/** What a layer may import in the end: what it names, and what those may import. */
function reach(layer, direct, seen = new Set()) {
  if (!seen.has(layer)) {
    seen.add(layer);
    for (const next of direct.get(layer)) reach(next, direct, seen);
  }
  return seen;
}

const rows = readTable();
const direct = directImports(rows);
const layers = rows.map(([name]) => name).filter((name) => name !== 'web');
const pure = layers.slice(0, layers.indexOf(LAST_PURE) + 1);
const folder = (names) => `^src/(${[...names].join('|')})/`;
const TESTS = '[.]test[.]ts$';

const layerRules = layers.map((layer) => ({
  name: `layer-${layer}`,
  comment: `${layer} imports only what its row in ARCHITECTURE.md allows`,
  severity: 'error',
  from: { path: folder([layer]), pathNot: TESTS },
  to: { path: '^(src|web|bench|test)/', pathNot: folder(reach(layer, direct)) },
}));

module.exports = {
  forbidden: [
    ...layerRules,
    {
      name: 'layer-web',
      comment: 'the page takes types of the API, nothing that runs on the server',
      severity: 'error',
      from: { path: '^web/' },
      to: { path: '^src/', pathNot: '^src/core/' },
    },
    {
      name: 'pure-layers-run-anywhere',
      comment: 'core to exchange use no node: module',
      severity: 'error',
      from: { path: folder(pure), pathNot: TESTS },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'no-circle',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'every-folder-is-a-layer',
      comment: 'a new folder of src needs a row in ARCHITECTURE.md',
      severity: 'error',
      from: { path: '^src/', pathNot: folder(layers) },
      to: {},
    },
    {
      name: 'found',
      severity: 'error',
      from: { path: '^(src|web)/' },
      to: { couldNotResolve: true, pathNot: '[?]|^virtual:' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|node_modules)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'svelte'],
    },
  },
};
