/** The answer to one question about one incident. */
import type {
  Coverage,
  Elsewhere,
  First,
  NoveltyAnswer,
  NoveltyQuestion,
  Searched,
  Surprise,
  TooFewFor,
} from '../../core/analysis/novelty.ts';
import { dayNumber, daysBetween } from '../../core/calendar.ts';
import { judge } from '../likelihood/index.ts';
import { chanceOfEarlier, chanceOfNone, priorFromCounts } from './chances.ts';
import { confidenceIn } from './confidence.ts';
import { coverageOf, readershipOf, type Readership } from './coverage.ts';
import { sidesOf } from './questions.ts';
import { orderOf, search, type SearchResult } from './search.ts';
import type { Survey, Surveyed } from './survey.ts';
import { say } from './words.ts';

/** Fewer earlier incidents elsewhere are no yardstick. */
export const LEAST_ELSEWHERE = 10;
/** Fewer combinations do not tell how common one is; then Jeffreys' prior stands. */
const LEAST_COMBINATIONS = 5;

/** @throws Error where the incident is undated */
export function answer(survey: Survey, asked: Surveyed, question: NoveltyQuestion): NoveltyAnswer {
  const result = search(survey, asked, question);
  const last = result.earlier.at(-1);
  return last === undefined
    ? first(survey, asked, question, result)
    : seen(asked, question, result.earlier.length, last);
}

/** The answers about one incident, where firsts that follow from a wider first say so. */
export function withImplied(answers: readonly NoveltyAnswer[]): readonly NoveltyAnswer[] {
  return answers.map((each) => {
    if (each.kind === 'seen') return each;
    const wider = answers.find((other) => other.kind === 'first' && isWider(other.question, each.question));
    return { ...each, impliedBy: wider?.question.key ?? null };
  });
}

const LEVELS = ['country', 'admin1', 'place'] as const;

function isWider(a: NoveltyQuestion, b: NoveltyQuestion): boolean {
  if (a.area === null || b.area === null) return false;
  const isSame = a.actor?.actorId === b.actor?.actorId && a.trait?.term === b.trait?.term;
  return isSame && LEVELS.indexOf(a.area.level) < LEVELS.indexOf(b.area.level);
}

const dayOf = ({ incident }: Surveyed): string => incident.days?.start ?? '';
const idOf = ({ incident }: Surveyed, { key }: NoveltyQuestion): string => `${incident.id} ${key}`;

function seen(asked: Surveyed, question: NoveltyQuestion, earlier: number, last: Surveyed): NoveltyAnswer {
  const day = last.incident.days?.end ?? '';
  const found = { incident: last.incident.id, day, daysBefore: daysBetween(day, dayOf(asked)) };
  return {
    kind: 'seen',
    id: idOf(asked, question),
    incident: asked.incident.id,
    question,
    earlier,
    last: found,
    says: say.seen(question, earlier, found),
  };
}

function first(survey: Survey, asked: Surveyed, question: NoveltyQuestion, result: SearchResult): First {
  const day = dayOf(asked);
  const readership = readershipOf(survey.readers, question.area, asked.incident);
  const searched = searchedIn(survey, question, readership, day, result.before);
  const coverage = coverageOf(survey.readers, readership, dayNumber(searched.since), dayNumber(day));
  const found = {
    kind: 'first' as const,
    id: idOf(asked, question),
    incident: asked.incident.id,
    day,
    question,
    impliedBy: null,
    together: result.together,
    unclear: result.unclear,
    searched,
    coverage,
    onlyFirstSeen: onlyFirstSeen(survey, question, searched, coverage),
    surprise: surpriseOf(question, result),
    elsewhere: elsewhereOf(survey, asked, question),
    confidence: confidenceIn(asked.incident, question, searched, coverage),
    nullHypothesis: say.nullHypothesis(question),
  };
  return { ...found, says: say.first(found), caveats: say.caveats(found) };
}

/** A record that does not reach back before the incident's day has looked through nothing. */
function searchedIn(
  { since, reports, readers }: Survey,
  { area }: NoveltyQuestion,
  readership: Readership,
  day: string,
  incidents: number,
): Searched {
  const from = since !== null && since < day ? since : day;
  const told = readership.reports.map((report) => readers.reports.get(report)?.day ?? day).sort()[0];
  const isOfArea = area !== null && readership.level !== 'record';
  return {
    since: from,
    days: daysBetween(from, day),
    reports,
    incidents,
    areaSince: isOfArea && told !== undefined && told < day ? told : null,
  };
}

function onlyFirstSeen(
  survey: Survey,
  question: NoveltyQuestion,
  { days, since }: Searched,
  { coveredDays, detection, sources }: Coverage,
): First['onlyFirstSeen'] {
  if (detection.kind === 'too_few') return detection;
  if (days < 1) return { kind: 'too_few', n: 0, minimum: 1, says: say.noLookBack() };
  if (sources < 2) return { kind: 'too_few', n: sources, minimum: 2, says: say.fewSources(sources) };
  const covered = coveredDays * detection.share;
  const counts = survey.counts.get(question.kind) ?? [];
  // What was seen of the look-back is taken to hold for the whole record.
  const exposure = (survey.spanDays * covered) / days;
  const prior = counts.length < LEAST_COMBINATIONS ? 0 : priorFromCounts(counts, exposure);
  return { kind: 'judged', ...judge(chanceOfEarlier(covered, days, prior), say.earlierUnseen(since)) };
}

function surpriseOf(
  question: NoveltyQuestion,
  { elsewhere, soElsewhere, here }: SearchResult,
): Surprise | TooFewFor {
  if (elsewhere < LEAST_ELSEWHERE)
    return {
      kind: 'too_few',
      n: elsewhere,
      minimum: LEAST_ELSEWHERE,
      says: say.fewElsewhere(elsewhere, LEAST_ELSEWHERE),
    };
  const chance = chanceOfNone(soElsewhere, elsewhere, here);
  const found = {
    elsewhere: soElsewhere,
    amongElsewhere: elsewhere,
    here,
    expected: (here * soElsewhere) / elsewhere,
    chance,
    minusLog10: Math.max(0, -Math.log10(chance)),
  };
  return { kind: 'surprise', ...found, says: say.surprise(question, found) };
}

function elsewhereOf(
  { earlier }: Survey,
  { incident }: Surveyed,
  question: NoveltyQuestion,
): readonly Elsewhere[] {
  const { what, among } = sidesOf(question, incident.where?.at ?? null);
  const { days } = incident;
  const sets = new Map<string, { readonly id: string; readonly day: string }[]>();
  for (const { event, traits } of earlier)
    if (days !== null && orderOf(days, event.days) === 'before' && what(traits) && among(traits)) {
      const ofSet = sets.get(event.dataset) ?? [];
      sets.set(event.dataset, ofSet);
      ofSet.push({ id: event.id, day: event.days.start });
    }
  return [...sets].flatMap(([dataset, events]) => {
    events.sort((a, b) => a.day.localeCompare(b.day) || a.id.localeCompare(b.id));
    const [oldest, latest] = [events[0], events.at(-1)];
    if (!oldest || !latest) return [];
    const found = { dataset, n: events.length, first: oldest, last: latest };
    return [{ ...found, says: say.elsewhere(found) }];
  });
}
