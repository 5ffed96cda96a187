/** The gazetteer of a data folder: the built-in places with the project's and the user's lists, imports and corrections. */
import { readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { VigieError } from '../../core/errors.ts';
import { builtinPlaces, COUNTRIES } from '../../gazetteer/builtin/index.ts';
import { createGazetteer, stackLayers, type Gazetteer, type LayerRow } from '../../gazetteer/index.ts';
import { parseLayer } from '../../gazetteer/layer-rows.ts';
import type { UiLang } from '../messages.ts';
import { readCorrections, correctionsPath } from './corrections.ts';
import { gazetteerFolder, indexPath, readIndex } from './index-file.ts';
import { PLACE_MESSAGES, shown } from './messages.ts';

/** Where the layers of a gazetteer are. */
export interface LayerOptions {
  readonly data: string;
  /** The project's list; else `gazetteer/project.csv` or `.jsonl` of the data folder. */
  readonly project?: string | undefined;
  readonly uiLang?: UiLang | undefined;
}

const listPaths = (data: string, layer: 'project' | 'user'): readonly string[] =>
  ['csv', 'jsonl'].map((ending) => join(gazetteerFolder(data), `${layer}.${ending}`));

/** Every file that the gazetteer of a folder rests on, there or not. */
function files({ data, project }: LayerOptions): readonly string[] {
  return [
    ...(project === undefined ? listPaths(data, 'project') : [project]),
    ...listPaths(data, 'user'),
    correctionsPath(data),
    indexPath(data),
  ];
}

/** Changes when any file of the gazetteer does: names, sizes and times of change. */
export function stampOf(options: LayerOptions): string {
  return files(options)
    .map((path) => {
      const found = statSync(path, { throwIfNoEntry: false });
      return found ? `${found.ino}.${found.size}.${found.mtimeMs}` : '-';
    })
    .join(' ');
}

/**
 * Reads all layers.
 * @throws VigieError `bad_input` with file and row where a list holds a row that is none, `damaged` where the index is
 */
export function openGazetteer(options: LayerOptions): Gazetteer {
  const { data, project, uiLang = 'en' } = options;
  const imported = readIndex(data, uiLang);
  const list = (paths: readonly string[]): LayerRow[] => paths.flatMap((path) => readList(path, uiLang));
  if (project !== undefined && !statSync(project, { throwIfNoEntry: false }))
    throw new VigieError('bad_input', PLACE_MESSAGES[uiLang].noFile(project));
  const stack = stackLayers(
    builtinPlaces(),
    [
      { layer: 'project', rows: list(project === undefined ? listPaths(data, 'project') : [project]) },
      { layer: 'user', rows: list(listPaths(data, 'user')) },
    ],
    imported,
  );
  const corrections = readCorrections(data, uiLang).standing;
  return createGazetteer([stack.places], { countries: COUNTRIES, imported, ...stack, corrections });
}

function readList(path: string, uiLang: UiLang): readonly LayerRow[] {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
  const say = PLACE_MESSAGES[uiLang];
  const parsed = parseLayer(text);
  if (parsed === null) throw new VigieError('bad_input', say.layerHeader(path));
  if ('fault' in parsed) {
    const fault = say.faults[parsed.fault](shown(parsed.value));
    throw new VigieError('bad_input', say.layerRow(basename(path), parsed.row, fault));
  }
  return parsed;
}
