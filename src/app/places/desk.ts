import { VigieError } from '../../core/errors.ts';
import type { LonLat } from '../../core/geo.ts';
import type {
  CorrectionRecord,
  CorrectionRequest,
  PlaceAnswer,
  PlaceDesk,
  PlaceQuestion,
} from '../../core/places.ts';
import type { ReadReport } from '../../core/ports.ts';
import { requestName } from '../../core/requests.ts';
import type { Gazetteer, GazetteerPlace, PlaceCorrection } from '../../gazetteer/index.ts';
import { isName, positionOf } from '../../gazetteer/imports/parsing.ts';
import { nameWords } from '../../gazetteer/names.ts';
import { resembling } from '../../gazetteer/resemble.ts';
import type { Dictionary } from '../../language/overlay/index.ts';
import { createReader } from '../../reading/index.ts';
import { Turns } from '../turns.ts';
import { appendAct, readCorrections } from './corrections.ts';
import { withIndexLock } from './index-file.ts';
import { openGazetteer, stampOf, type LayerOptions } from './layers.ts';
import { PLACE_MESSAGES, type PlaceMessages } from './messages.ts';

/** What the gazetteer of a data folder needs from the outside. */
export interface DeskOptions extends LayerOptions {
  /** The words that its reader goes by; the built-in ones where absent. */
  readonly dictionary?: Dictionary | undefined;
  readonly now: () => Date;
  /** Told once of a changed list that cannot be used; the former one stays in use. */
  readonly onNotice?: ((message: string) => void) | undefined;
}

/** The gazetteer of a data folder, its reader, and what people decide about it. Files that change are taken up at the next use. */
export interface OpenedPlaces extends PlaceDesk {
  readonly read: ReadReport;
  readonly dictionary: Dictionary | undefined;
  gazetteer(): Gazetteer;
}

/** Opens the gazetteer of a data folder; nothing is read from disk before the first use. */
export function openPlaces(options: DeskOptions): OpenedPlaces {
  const say = PLACE_MESSAGES[options.uiLang ?? 'en'];
  const current = following(options);
  const gazetteer = (): Gazetteer => current().gazetteer;
  // Two who correct at once wait for each other; the lock on the folder is against other processes.
  const turns = new Turns();
  return {
    gazetteer,
    dictionary: options.dictionary,
    read: (report) => current().read(report),
    lookup: (question) => lookUp(gazetteer(), question, say),
    corrections: () => gazetteer().corrections.all,
    correct: (request, key) => turns.take(async () => correct(request, key, gazetteer(), options, say)),
    uncorrect: (id, by, why = '', key) => turns.take(() => uncorrect({ id, by, why }, key, options, say)),
  };
}

interface InUse {
  readonly stamp: string;
  readonly gazetteer: Gazetteer;
  readonly read: ReadReport;
}

/** The gazetteer as its files are now. A list that somebody just broke must not stop a server: the former one stays. */
function following(options: DeskOptions): () => InUse {
  let inUse: InUse | null = null;
  return () => {
    const stamp = stampOf(options);
    if (inUse?.stamp === stamp) return inUse;
    try {
      const gazetteer = openGazetteer(options);
      inUse = { stamp, gazetteer, read: createReader({ ...options.dictionary, gazetteer }) };
    } catch (error) {
      if (inUse === null || !(error instanceof VigieError)) throw error;
      options.onNotice?.(error.message);
      inUse = { ...inUse, stamp };
    }
    return inUse;
  };
}

function lookUp(gazetteer: Gazetteer, question: PlaceQuestion, say: PlaceMessages): PlaceAnswer {
  const { name, country } = question;
  const near = question.near === undefined ? undefined : whereIs(question.near, gazetteer, say);
  const candidates = gazetteer.lookup(name, { country, near });
  const suggestions =
    candidates.length > 0 ? [] : resembling(name, gazetteer.names(), (id) => gazetteer.isBulk(id));
  return { name, candidates, suggestions };
}

/** "14.45,-11.44", or the likeliest place of a name. */
function whereIs(near: string, gazetteer: Gazetteer, say: PlaceMessages): LonLat {
  const [lat, lon, ...rest] = near.split(',');
  if (lat !== undefined && lon !== undefined && rest.length === 0 && /\d/.test(lat)) {
    const position = positionOf(lat, lon);
    if ('at' in position) return position.at;
    throw new VigieError('bad_input', say.badPosition(near));
  }
  const [best] = gazetteer.lookup(near);
  if (!best) throw new VigieError('bad_input', say.unknownPlace(near));
  return best.at;
}

function correct(
  request: CorrectionRequest,
  key: string | undefined,
  gazetteer: Gazetteer,
  options: DeskOptions,
  say: PlaceMessages,
): Promise<CorrectionRecord> {
  const { data, uiLang = 'en', now } = options;
  const { name, by, why = '', country = null, admin1 = null } = request;
  if (!isName(name)) throw new VigieError('bad_input', say.noName(name));
  if (by.trim() === '') throw new VigieError('bad_input', say.noAuthor);
  if (country !== null && gazetteer.country(country) === null)
    throw new VigieError('bad_input', say.unknownCountry(country));
  const place = placeOf(request, gazetteer, say);
  return withIndexLock(data, uiLang, async () => {
    const { made, of } = readCorrections(data, uiLang);
    const asked = requestName(key, request);
    const before = of(asked);
    if (before !== null) return before;
    const correction: PlaceCorrection = {
      id: `c${made + 1}`,
      name: name.trim(),
      place,
      country,
      admin1,
      by: by.trim(),
      why: why.trim(),
      at: now().toISOString(),
    };
    await appendAct(data, named(correction, asked), uiLang);
    return correction;
  });
}

/** The place asked for: one that is known, or a new one at a position. */
function placeOf(
  { name, to, country = null, admin1 = null }: CorrectionRequest,
  gazetteer: Gazetteer,
  say: PlaceMessages,
): GazetteerPlace {
  if (typeof to === 'string') {
    const known = gazetteer.byId(to);
    if (known === null) throw new VigieError('bad_input', say.unknownPlace(to));
    return known;
  }
  const { lat, lon } = to;
  const isPosition = Math.abs(lat) <= 90 && Math.abs(lon) <= 180;
  if (!isPosition) throw new VigieError('bad_input', say.badPosition(`${lat},${lon}`));
  return {
    id: `own:${nameWords(name).join('-')}@${lat.toFixed(4)},${lon.toFixed(4)}`,
    name: name.trim(),
    variants: [],
    kind: 'settlement',
    country,
    admin1,
    admin2: null,
    at: [lon, lat],
    population: 0,
    radiusKm: 0,
  };
}

/** An act with the name of its request, where that has one. */
const named = <T>(act: T, request: string | null): T => (request === null ? act : { ...act, request });

function uncorrect(
  { id, by, why }: { readonly id: string; readonly by: string; readonly why: string },
  key: string | undefined,
  { data, uiLang = 'en', now }: DeskOptions,
  say: PlaceMessages,
): Promise<CorrectionRecord> {
  return withIndexLock(data, uiLang, async () => {
    const { standing, of } = readCorrections(data, uiLang);
    const asked = requestName(key, { undoes: id, by, why });
    const before = of(asked);
    if (before !== null) return before;
    const correction = standing.find((one) => one.id === id);
    if (!correction) throw new VigieError('not_found', say.noCorrection(id));
    await appendAct(data, named({ undoes: id, by, why, at: now().toISOString() }, asked), uiLang);
    return correction;
  });
}
