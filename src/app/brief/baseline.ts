/** The saved version that the changes of a new brief are told against. */
import type { Bilingual } from '../../core/bilingual.ts';
import type { BriefQuestion, BriefScope } from '../../core/brief.ts';
import { dayWords } from '../../analysis/wording/index.ts';
import { VigieError } from '../../core/errors.ts';
import type { RecordStore } from '../../core/ports.ts';
import type { BriefVersion } from '../../core/saved-briefs.ts';
import { fold } from '../../language/tokens.ts';
import { isShownTo } from '../clearance.ts';
import type { SavedBriefMessages } from './saved/messages.ts';
import { parseRef, versionIn } from './saved/shelf.ts';

/** What of a scope decides which brief came before. */
type Asked = Pick<BriefScope, 'area' | 'until' | 'asOf' | 'last'>;

/**
 * The version that is asked for; else the last one saved of the same area that ends no later, where no day is given.
 * Nothing above the clearance is looked at: what changed since would tell of it.
 * @throws VigieError `bad_input`, `not_found`, `forbidden`
 */
export async function baselineOf(
  { against, clearance = 'RED' }: BriefQuestion,
  asked: Asked,
  store: RecordStore,
  say: SavedBriefMessages,
): Promise<BriefVersion | null> {
  if (against === 'none' || (against === undefined && asked.last !== null)) return null;
  if (against !== undefined) {
    const ref = parseRef(against);
    if (ref === null) throw new VigieError('bad_input', say.badRef(against));
    const found = await versionIn(store, ref, clearance, say);
    if (found === null) throw new VigieError('not_found', say.noBrief(against));
    return found;
  }
  const isSameArea = (area: string | null): boolean =>
    area === null || asked.area === null ? area === asked.area : fold(area) === fold(asked.area);
  const isShown = isShownTo(clearance);
  const last = (await store.briefVersions()).findLast(
    ({ recordedOn, version }) =>
      recordedOn <= asked.asOf &&
      isShown(version) &&
      isSameArea(version.scope.area) &&
      version.scope.until <= asked.until &&
      version.scope.asOf <= asked.asOf,
  )?.version;
  return last === undefined ? null : versionIn(store, last, clearance, say);
}

/** "What changed since “Kayes, week 27”, version 2 of 4 July 2025". */
export function sinceTitle({ title, version, at }: BriefVersion): Bilingual {
  const day = dayWords(at.slice(0, 10));
  return {
    fr: `Ce qui a changé depuis «\u00a0${title}\u00a0», version ${version} du ${day.fr}`,
    en: `What changed since “${title}”, version ${version} of ${day.en}`,
  };
}
