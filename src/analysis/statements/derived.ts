/** What follows from all lives together: announced and not done, done and not announced, lapsed by silence. */
import type {
  AnnouncedNotDone,
  DoneNotAnnounced,
  LapsedBySilence,
  MeasureLife,
  MeasureObject,
} from '../../core/analysis/statements.ts';
import type { SubEventType } from '../../core/findings.ts';
import { daysBetween } from '../../core/calendar.ts';
import { stateOf } from '../../core/kinship.ts';
import { actorFit, isKnown } from './fits.ts';
import type { DatedIncident } from './dated.ts';
import { OBJECTS } from './objects.ts';
import { holds, type HeardStrand } from './strands.ts';
import { lapsedWords, notDoneWords, unannouncedWords } from './words.ts';

/** Sooner than this after an announcement, that nothing has followed says nothing. */
const MIN_DAYS = 7;

/** A later report says that it holds, which is more than that it was announced. */
const isSaidToHold = ({ tellings, announced }: MeasureLife): boolean =>
  tellings.some(
    (t) =>
      t.role === 'acknowledgement' ||
      (t.role === 'recall' && announced !== null && daysBetween(announced.day, t.toldOn) > MIN_DAYS),
  );

/** Measures that were announced and that no incident on record would carry out. A curfew that is kept leaves no incident. */
export function announcedNotDone(lives: readonly MeasureLife[], day: string): readonly AnnouncedNotDone[] {
  return lives.flatMap((life) => {
    if (life.announced === null || life.links.length > 0 || life.family === 'curfew' || isSaidToHold(life))
      return [];
    const since = life.announced.day;
    const until = holds(life.state) ? day : life.since;
    const days = Math.max(0, daysBetween(since, until));
    return days < MIN_DAYS ? [] : [{ life: life.id, since, days, says: notDoneWords(life, days) }];
  });
}

/** How a ban is carried out on people and goods; air strikes and shelling are something else. */
const BY_HAND: ReadonlySet<SubEventType> = new Set([
  'Looting/property destruction',
  'Abduction/forced disappearance',
  'Attack',
  'Arrests',
]);

/** Objects whose targets show by themselves what was hit: not people at large, nor those under arms. */
const TELLING: readonly MeasureObject[] = [
  'fuel',
  'transport',
  'schools',
  'markets',
  'industry',
  'farming',
  'health',
  'aid',
  'networks',
  'worship',
];

/** One incident is no pattern. */
const MIN_INCIDENTS = 2;

/**
 * Incidents by an armed group against one object in one country that no measure of its own had announced.
 * @param incidents by first day
 */
export function doneNotAnnounced(
  incidents: readonly DatedIncident[],
  lives: readonly MeasureLife[],
): readonly DoneNotAnnounced[] {
  const groups = new Map<
    string,
    {
      actor: DoneNotAnnounced['actor'];
      object: MeasureObject;
      country: string | null;
      incidents: DatedIncident[];
    }
  >();
  for (const incident of incidents) {
    const actor = incident.perpetrators.find((p) => isKnown(p.actorId) && stateOf(p.actorId) === null);
    if (!actor?.actorId || !BY_HAND.has(incident.subEventType)) continue;
    const country = incident.where?.country ?? null;
    for (const object of TELLING) {
      if (!OBJECTS[object].targets.some((t) => incident.targets.includes(t))) continue;
      if (isAnnounced(incident, actor.actorId, object, lives)) continue;
      const key = `${actor.actorId} ${object} ${country}`;
      const group = groups.get(key) ?? {
        actor: { actorId: actor.actorId, name: actor.name },
        object,
        country,
        incidents: [],
      };
      group.incidents.push(incident);
      groups.set(key, group);
    }
  }
  return [...groups.values()].flatMap((group) => unannounced(group, lives));
}

const bearsOn = (life: MeasureLife, actorId: string, object: MeasureObject): boolean =>
  life.announced !== null &&
  actorFit(life.actor.actorId, actorId) === 'same' &&
  (life.objects.includes(object) || (life.objects.length === 0 && life.family === 'blockade'));

/** By then this group had laid down something on that object, wherever: what it means to stop is no secret any more. */
const isAnnounced = (
  incident: DatedIncident,
  actorId: string,
  object: MeasureObject,
  lives: readonly MeasureLife[],
): boolean =>
  lives.some((life) => bearsOn(life, actorId, object) && (life.announced?.day ?? '') <= incident.days.end);

function unannounced(
  {
    actor,
    object,
    country,
    incidents,
  }: {
    actor: DoneNotAnnounced['actor'];
    object: MeasureObject;
    country: string | null;
    incidents: readonly DatedIncident[];
  },
  lives: readonly MeasureLife[],
): DoneNotAnnounced[] {
  const [first] = incidents;
  const last = incidents.at(-1);
  if (!first || !last || incidents.length < MIN_INCIDENTS) return [];
  const later = lives
    .filter((life) => bearsOn(life, actor.actorId, object) && (life.announced?.day ?? '') > first.days.end)
    .toSorted((a, b) => ((a.announced?.day ?? '') < (b.announced?.day ?? '') ? -1 : 1))[0];
  const announcedLater = later?.announced
    ? { life: later.id, days: daysBetween(first.days.start, later.announced.day) }
    : null;
  return [
    {
      id: `${first.id} ${object}`,
      actor,
      object,
      country,
      incidents: incidents.map((i) => i.id),
      from: first.days.start,
      to: last.days.start,
      announcedLater,
      says: unannouncedWords(actor.name, object, incidents.length, announcedLater?.days ?? null),
    },
  ];
}

/** Measures that ended by silence in every place where no lifting ended them. */
export function lapsedBySilence(
  lives: readonly { readonly life: MeasureLife; readonly strands: readonly HeardStrand[] }[],
  day: string,
): readonly LapsedBySilence[] {
  return lives.flatMap(({ life, strands }) => {
    if (life.state !== 'lapsed') return [];
    const lastHeard = strands
      .filter((s) => s.state === 'lapsed')
      .reduce((last, s) => (s.lastHeard > last ? s.lastHeard : last), '');
    const silentDays = daysBetween(lastHeard, day);
    return [{ life: life.id, lastHeard, silentDays, says: lapsedWords(silentDays) }];
  });
}
