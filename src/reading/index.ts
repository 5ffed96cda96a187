import { isIsoDay } from '../core/calendar.ts';
import { digest } from '../core/digest.ts';
import { VigieError } from '../core/errors.ts';
import { FINDINGS_SCHEMA, type Findings } from '../core/findings.ts';
import type { ExplainReport, ReadReport } from '../core/ports.ts';
import type { ReportInput } from '../core/report.ts';
import { createGazetteer, type Gazetteer } from '../gazetteer/index.ts';
import { builtinPlaces, COUNTRIES } from '../gazetteer/builtin/index.ts';
import { detectLanguage } from '../language/detect.ts';
import { namedActors } from '../language/names.ts';
import type { LanguagePack } from '../language/pack.ts';
import { packs as allPacks } from '../language/packs.ts';
import type { NamedActor } from '../language/vocabulary.ts';
import { tokenize } from '../language/tokens.ts';
import { compilePack, type CompiledPack } from './annotation/compile.ts';
import { normaliseText } from './text/normalise.ts';
import { languageByWords } from './text/language.ts';
import { readDocument } from './read.ts';
import { Trace } from './trace.ts';
import { rulesDigest } from './version.ts';

export interface ReaderOptions {
  /** The built-in places where absent. */
  readonly gazetteer?: Gazetteer;
  readonly packs?: readonly LanguagePack[];
  /** Organisations by name; the built-in ones where absent. */
  readonly names?: readonly NamedActor[];
  readonly version?: string;
}

/** The engine's version in findings; rises with every release. */
export const ENGINE_VERSION = '0.1.0';

/**
 * A reader: one report in, its findings out. Deterministic; safe to share.
 * The reader throws VigieError `unsupported` for a language that no pack reads and `bad_input` for a
 * publication date that is no day.
 */
export function createReader(options: ReaderOptions = {}): ReadReport {
  const read = readerOf(options);
  return (input) => read(input, null);
}

/** A reader that also says on which rules and words each value rests, and what it left aside. Findings are the same. */
export function createExplainer(options: ReaderOptions = {}): ExplainReport {
  const read = readerOf(options);
  return (input) => {
    const trace = new Trace();
    const findings = read(input, trace);
    return { findings, explanations: trace.explanations() };
  };
}

function readerOf(options: ReaderOptions): (input: ReportInput, trace: Trace | null) => Findings {
  const packs = options.packs ?? allPacks;
  const names = options.names ?? namedActors;
  const gazetteer = options.gazetteer ?? createGazetteer([builtinPlaces()], { countries: COUNTRIES });
  const compiled = new Map<string, CompiledPack>();
  const wordsOf = (lang: string): CompiledPack => {
    const words =
      compiled.get(lang) ??
      compilePack(
        packs.find((p) => p.code === lang)!,
        names,
      );
    compiled.set(lang, words);
    return words;
  };
  const engine = {
    version: options.version ?? ENGINE_VERSION,
    rules: rulesDigest({ packs, names }, gazetteer),
  };
  return (input, trace) => {
    const text = normaliseText(input.text);
    const words = wordsOf(languageOf(input, text, packs, wordsOf));
    const publishedAt = publicationDay(input);
    const found = readDocument(
      { text, publishedAt, source: input.source ?? null, title: input.title ?? null },
      words,
      gazetteer,
      trace,
    );
    const hash = digest(text);
    return {
      schema: FINDINGS_SCHEMA,
      engine,
      report: {
        id: input.id ?? hash,
        digest: hash,
        lang: words.pack.code,
        title: input.title ?? null,
        publishedAt,
        text,
      },
      ...found,
    } satisfies Findings;
  };
}

function languageOf(
  input: ReportInput,
  text: string,
  packs: readonly LanguagePack[],
  wordsOf: (lang: string) => CompiledPack,
): string {
  const given = input.lang?.toLowerCase().split(/[-_]/)[0];
  const known = packs.map((p) => p.code);
  if (given && known.includes(given)) return given;
  const tokens = tokenize(text.slice(0, 20_000));
  const lang = given ?? detectLanguage(text, tokens) ?? languageByWords(tokens, known.map(wordsOf));
  if (lang && known.includes(lang)) return lang;
  const came = lang ? `"${lang}"` : 'in no language that was recognised';
  throw new VigieError(
    'unsupported',
    `The report is ${came}; Vigie reads ${known.join(', ')}. Name the language with "lang" if this is wrong.`,
  );
}

/** A publication date outside these years is a slip of the hand. */
const EARLIEST_YEAR = 1800;
const LATEST_YEAR = 2200;

function publicationDay(input: ReportInput): string | null {
  if (input.publishedAt === undefined || input.publishedAt === '') return null;
  const day = input.publishedAt.slice(0, 10);
  const year = Number(day.slice(0, 4));
  if (isIsoDay(day) && year >= EARLIEST_YEAR && year <= LATEST_YEAR) return day;
  throw new VigieError(
    'bad_input',
    `The publication date "${input.publishedAt}" is no day; give it as 2025-07-01.`,
  );
}
