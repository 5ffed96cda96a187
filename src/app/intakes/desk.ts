/** What was taken in at one go, noted beside the record as it happens; what it brought is asked of the record itself. */
import { digest } from '../../core/digest.ts';
import { VigieError } from '../../core/errors.ts';
import type { IntakeDesk, IntakeDetail, IntakeIncident } from '../../core/intakes.ts';
import type { RecordStore } from '../../core/ports.ts';
import type { IngestResult, Vigie } from '../../core/use-cases.ts';
import type { UiLang } from '../messages.ts';
import { Turns } from '../turns.ts';
import {
  appendAct,
  apply,
  cutLog,
  itemsOf,
  MOST_INTAKES,
  readLog,
  shownIntake,
  type IntakeAct,
  type KeptIntake,
} from './log.ts';
import { INTAKE_MESSAGES } from './messages.ts';

export interface IntakeParts {
  readonly data: string;
  readonly store: () => Promise<RecordStore>;
  readonly ingest: Vigie['ingest'];
  readonly now: () => Date;
  readonly lang: UiLang;
}

/** The log is cut when it holds so many intakes more than are kept. */
const SLACK = 50;

/** The desk over the log in a data folder; read when it is first needed. */
export function intakeDesk({ data, store, ingest, now, lang }: IntakeParts): IntakeDesk {
  const say = INTAKE_MESSAGES[lang];
  const turns = new Turns();
  let read: Promise<Map<string, KeptIntake>> | null = null;
  const all = (): Promise<Map<string, KeptIntake>> => (read ??= readLog(data));
  const found = async (id: string): Promise<KeptIntake> => {
    const intake = (await all()).get(id);
    if (intake === undefined) throw new VigieError('not_found', say.noIntake(id));
    return intake;
  };
  const note = (act: IntakeAct): Promise<void> =>
    turns.take(async () => {
      const intakes = await all();
      await appendAct(data, act, say.notWritten);
      apply(act, intakes);
      if (intakes.size > MOST_INTAKES + SLACK) await cutLog(data, intakes, say.notWritten);
    });

  return {
    begin: async ({ way, name = null, announced = 0 }) => {
      const begun = now().toISOString();
      const known = await all();
      const id = `in-${digest(`${begun} ${known.size} ${[...known.keys()].at(-1) ?? ''}`).slice(0, 12)}`;
      await note({ intake: id, begun, way, name, announced });
      return shownIntake(await found(id));
    },
    take: async function* take(id, name, offered) {
      const intake = await found(id);
      const added = addedBy(intake);
      const results: IngestResult[] = [];
      let isWhole = false;
      try {
        for await (const result of ingest(offered)) {
          // What this intake added before its line was cut is not somebody else's.
          const isOwn = result.status === 'known' && result.digest !== undefined && added.has(result.digest);
          const told: IngestResult = isOwn ? { ...result, status: 'accepted' } : result;
          results.push(told);
          yield told;
        }
        isWhole = true;
      } finally {
        // Nothing came of what was called off before its first report.
        if (isWhole || results.length > 0) await note({ intake: id, item: name, results });
      }
    },
    end: async (id) => {
      await found(id);
      await note({ intake: id, ended: now().toISOString() });
      return shownIntake(await found(id));
    },
    intakes: async () => [...(await all()).values()].slice(-MOST_INTAKES).reverse().map(shownIntake),
    intake: async (id) => {
      const intake = (await all()).get(id);
      return intake === undefined ? null : detailOf(intake, await store());
    },
  };
}

/** Digests of the reports that an intake added. */
function addedBy({ items }: KeptIntake): ReadonlySet<string> {
  const results = [...items.values()].flat();
  return new Set(
    results.flatMap(({ status, digest: own }) => (status === 'accepted' && own !== undefined ? own : [])),
  );
}

async function detailOf(intake: KeptIntake, store: RecordStore): Promise<IntakeDetail> {
  const digests = itemsOf(intake).flatMap(({ results }) => results.flatMap((result) => result.digest ?? []));
  return {
    ...shownIntake(intake),
    items: itemsOf(intake),
    reports: await store.reportSummaries([...new Set(digests)]),
    incidents: await incidentsOf([...addedBy(intake)], store),
  };
}

/** An incident bears the id of its earliest mention, so one whose id comes from these reports began with them. */
async function incidentsOf(
  reports: readonly string[],
  store: RecordStore,
): Promise<readonly IntakeIncident[]> {
  if (reports.length === 0) return [];
  const stands = await store.standsOf(reports);
  const clusters = [...new Set(stands.flatMap(({ cluster }) => cluster ?? []))];
  const begun = new Set(stands.flatMap(({ cluster, ownId }) => (cluster === ownId ? ownId : [])));
  const incidents = await store.summaries(clusters);
  return incidents
    .map((incident): IntakeIncident => ({ incident, isNew: begun.has(incident.id) }))
    .sort(
      (a, b) =>
        Number(b.isNew) - Number(a.isNew) ||
        compare(b.incident.when?.start ?? '', a.incident.when?.start ?? '') ||
        compare(a.incident.id, b.incident.id),
    );
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
