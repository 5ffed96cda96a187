/** The engine, and the reader to beat: the longest capitalised name, and of what bears it the most populous. */
import { openDocument, type Document } from '../../src/language/document.ts';
import { packs } from '../../src/language/packs.ts';
import { fold } from '../../src/language/tokens.ts';
import {
  findToponyms,
  placeWords,
  withCapitals,
  type Gazetteer,
  type Toponym,
} from '../../src/gazetteer/index.ts';
import type { GoldText } from './gold.ts';
import type { Answer } from './score.ts';

export type PlaceReader = (text: GoldText) => Answer[];

const packOf = new Map(
  packs.map((pack) => [
    pack.code,
    { places: pack.places, abbreviations: new Set(pack.abbreviations.map(fold)) },
  ]),
);

/** @param gazetteer whose names get capitals where the text has none; null: as it is written */
function open(
  { text, lang }: GoldText,
  gazetteer: Gazetteer | null,
): {
  readonly document: Document;
  readonly places: Parameters<typeof findToponyms>[2];
} {
  const pack = packOf.get(lang);
  if (!pack) throw new Error(`No pack reads "${lang}".`);
  const document = openDocument(text, pack.abbreviations, undefined, (tokens) =>
    gazetteer ? withCapitals(text, tokens, gazetteer, placeWords(pack.places), new Set()) : tokens,
  );
  return { document, places: pack.places };
}

/** Toponyms of the engine. Plain adjectives ("malien") are none; the country of an office ("ambassade du Japon") is one. */
export const engine =
  (gazetteer: Gazetteer): PlaceReader =>
  (text) => {
    const { document, places } = open(text, gazetteer);
    return findToponyms(document, gazetteer, places, { source: text.source ?? null })
      .filter(
        ({ isAdjective, relation, start, end }) =>
          !isAdjective || relation !== 'none' || gazetteer.named(text.text.slice(start, end)).length > 0,
      )
      .map(answerOf);
  };

function answerOf({ start, end, named, place, kind }: Toponym): Answer {
  return {
    start,
    end,
    id: named.placeId,
    kind,
    at: positionOf(named),
    putAt: positionOf(place),
    geoPrecision: place.geoPrecision,
    probability: named.probability,
  };
}

const positionOf = ({
  lat,
  lon,
}: {
  readonly lat: number | null;
  readonly lon: number | null;
}): Answer['at'] => (lat === null || lon === null ? null : [lon, lat]);

/** Population alone: no stop names, no context, no abstention. */
export const mostPopulous =
  (gazetteer: Gazetteer): PlaceReader =>
  (text) => {
    const { document } = open(text, null);
    const { tokens } = document;
    const answers: Answer[] = [];
    for (let i = 0; i < tokens.length;) {
      const token = tokens[i];
      const known = token?.capital ? gazetteer.matchAt(tokens, i, tokens.length) : null;
      const [best] = known ? [...known.places].sort((a, b) => b.population - a.population) : [];
      i = known?.last ?? i + 1;
      if (!best || !known || !token) continue;
      answers.push({
        start: token.start,
        end: tokens[known.last - 1]?.end ?? token.end,
        id: best.id,
        kind: best.kind,
        at: best.at,
        putAt: best.at,
        geoPrecision: 1,
        probability: null,
      });
    }
    return answers;
  };
