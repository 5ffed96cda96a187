/** Imports, look-ups and corrections of places for a terminal. */
import type { CorrectionRecord, PlaceAnswer, PlaceCandidate } from '../../core/places.ts';
import type { ImportInfo } from '../../gazetteer/index.ts';
import { plainDay } from './days.ts';
import { hang, list } from './layout.ts';
import { paint, type Style } from './style.ts';

const INDENT = 4;
const LABEL = 14;

const line = (style: Style, label: string, text: string): readonly string[] =>
  text === '' ? [] : hang(style, { label, text, indent: INDENT, labelWidth: label === '' ? 0 : LABEL });

const position = ({ at }: Pick<PlaceCandidate, 'at'>): string => `${at[1].toFixed(4)}, ${at[0].toFixed(4)}`;
const where = ({ admin2, admin1, country }: Pick<PlaceCandidate, 'admin1' | 'admin2' | 'country'>): string =>
  list([admin2, admin1, country].filter((area): area is string => area !== null));

/** What is imported, with source and licence. */
export function renderImports(imports: readonly ImportInfo[], style: Style): string {
  const { gazetteer: say } = style.words.say;
  const { lang } = style.words;
  return imports
    .flatMap((info) => [
      `${paint(style, 'bold', info.name)} · ${say.counts(info.places, info.rows)} · ${say.when(plainDay(info.importedAt.slice(0, 10), lang))}`,
      ...line(style, '', say.source(info.attribution, info.licence)),
    ])
    .join('\n');
}

function candidateLines(candidate: PlaceCandidate, style: Style): readonly string[] {
  const { gazetteer: say } = style.words.say;
  const { lang } = style.words;
  const share = `${Math.round(candidate.probability * 100)} %`;
  return [
    `${paint(style, 'bold', candidate.name)} · ${share} · ${position(candidate)} · ${paint(style, 'dim', candidate.id)}`,
    ...line(style, say.within, where(candidate)),
    ...line(style, say.also, list(candidate.variants)),
    ...line(
      style,
      say.because,
      [...candidate.why.map((why) => why[lang]), say.layers[candidate.layer]].join(' · '),
    ),
  ];
}

/** Candidates of a look-up, best first. */
export function renderAnswer({ candidates }: PlaceAnswer, style: Style): string {
  return candidates.flatMap((candidate) => candidateLines(candidate, style)).join('\n');
}

/** Corrections that stand. */
export function renderCorrections(corrections: readonly CorrectionRecord[], style: Style): string {
  const { gazetteer: say } = style.words.say;
  return corrections
    .flatMap((one) => [
      `${paint(style, 'bold', `${one.id} · ${one.name}`)} → ${one.place.name} · ${position(one.place)} · ${paint(style, 'dim', one.place.id)}`,
      ...line(
        style,
        '',
        one.country === null && one.admin1 === null ? '' : say.onlyIn(where({ ...one, admin2: null })),
      ),
      ...line(style, '', say.decided(one.by, plainDay(one.at.slice(0, 10), style.words.lang))),
      ...line(style, '', one.why),
    ])
    .join('\n');
}
