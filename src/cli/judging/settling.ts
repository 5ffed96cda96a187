/** The commands that would settle what the record asks, as they are typed. */
import type { ReviewItem } from '../../core/decisions.ts';
import type { Harm, Place, Responsibility, When } from '../../core/findings.ts';
import type { Claim, ClaimField, IncidentDetail } from '../../core/records.ts';
import type { Words } from '../messages/index.ts';
import { mentionName, shellWord, type MentionOf } from './naming.ts';

/** More values than these are better looked at in the ledger. */
const MOST_VALUES = 4;

const harmForm = ({ effect, who, low, high }: Harm): string =>
  `${effect}:${who}=${high === null ? `${low}+` : high === low ? low : `${low}-${high}`}`;

const whenForm = ({ start, end, time }: When): string =>
  end !== start ? `${start}..${end}` : time === null ? start : `${start}T${time}`;

/** The short form of a value that reports give, as `valueOf` reads it; null where only JSON can say it. */
export function formOf(field: ClaimField, value: unknown): string | null {
  switch (field) {
    case 'harm':
      return harmForm(value as Harm);
    case 'when':
      return whenForm(value as When);
    case 'where':
      return (value as Place).placeId;
    case 'responsibility': {
      const { status, by } = value as Responsibility;
      return by === null ? status : `${status}:${by}`;
    }
    default:
      return null;
  }
}

const DISPUTES: Readonly<Partial<Record<ReviewItem['kind'], ClaimField>>> = {
  toll: 'harm',
  place: 'where',
  date: 'when',
  responsibility: 'responsibility',
};

/** Claims that may be what is in dispute: of tolls, those whose effect and party have more than one figure. */
function inDispute(detail: IncidentDetail, field: ClaimField): readonly Claim[] {
  const claims = detail.claims.filter((claim) => claim.field === field && claim.value !== null);
  if (field !== 'harm') return claims;
  const tolls = Map.groupBy(claims, ({ value }) => `${(value as Harm).effect} ${(value as Harm).who}`);
  return [...tolls.values()]
    .filter((own) => new Set(own.map(({ value }) => harmForm(value as Harm))).size > 1)
    .flat();
}

function corrections(detail: IncidentDetail, field: ClaimField, { say }: Words): readonly string[] {
  const forms = new Set(
    inDispute(detail, field).flatMap(({ value }) => {
      const form = formOf(field, value);
      return form === null ? [] : [form];
    }),
  );
  return [...forms]
    .slice(0, MOST_VALUES)
    .map((form) => `vigie judge correct ${detail.id} ${say.chronology.fields[field]} ${shellWord(form)}`);
}

function mentionOf(detail: IncidentDetail, report: string | undefined): MentionOf | undefined {
  return detail.mentions.find((mention) => mention.report.digest === report);
}

/** Takes the doubtful mention out, or rules it one with another of the same incident. */
function splits(item: ReviewItem, detail: IncidentDetail): readonly string[] {
  const [doubtful, other] = (item.pair ?? []).map(({ report }) => mentionOf(detail, report));
  if (doubtful === undefined) return [];
  const side = (mention: MentionOf): string => shellWord(`${detail.id}:${mentionName(mention)}`);
  return [
    `vigie judge split ${detail.id} ${shellWord(mentionName(doubtful))}`,
    ...(other === undefined || other === doubtful
      ? []
      : [`vigie judge same ${side(doubtful)} ${side(other)}`]),
  ];
}

/**
 * Commands that settle an item either way, the ledger to look at first.
 * @param detailOf incidents of the item
 */
export function settlingCommands(
  item: ReviewItem,
  detailOf: (id: string) => IncidentDetail | undefined,
  words: Words,
): readonly string[] {
  const look = item.incidents.map((id) => `vigie incident ${id}`);
  const [first = '', second = ''] = item.incidents;
  const detail = detailOf(first);
  if (item.kind === 'may_be_one')
    return [...look, ...['same', 'different'].map((ruling) => `vigie judge ${ruling} ${first} ${second}`)];
  if (item.kind === 'strain') return [...look, `vigie judge undo ${item.decision ?? ''}`];
  if (detail === undefined) return look;
  const field = DISPUTES[item.kind];
  return [...look, ...(field === undefined ? splits(item, detail) : corrections(detail, field, words))];
}
