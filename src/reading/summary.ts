import type { Incident } from '../core/findings.ts';
import type { LanguagePack } from '../language/pack.ts';
import type { EventKind } from '../language/vocabulary.ts';
import type { Draft } from './draft.ts';
import { familyOf } from './kinds.ts';

/** One sentence in the report's language: what, where, when, by whom. Figures are left to the ledger. */
export function summarise(pack: LanguagePack, incident: Omit<Incident, 'summary'>, draft: Draft): string {
  const kind = kindOf(draft);
  const where = incident.where ? ` ${placePhrase(pack, incident.where)}` : '';
  const when = incident.when ? `, ${period(pack, incident.when.start, incident.when.end)}` : '';
  const by = incident.actors.filter((a) => a.role === 'perpetrator').map((a) => a.name);
  const claimed = incident.responsibility.status === 'claimed';
  const turn = claimed ? pack.phrases.claimedBy : pack.phrases.attributedTo;
  const who = by.length > 0 ? ` – ${turn.replace('{actor}', by.join(', '))}` : '';
  return `${pack.eventNames[kind]}${where}${when}${who}.`;
}

/** What the words say happened, of the incident's own family: a toll alone ("100 released") names no kind. */
function kindOf(draft: Draft): EventKind {
  const told = draft.frames.flatMap((f) => f.kinds).find((k) => familyOf[k] === draft.family);
  const plain = Object.entries(familyOf).find(([, family]) => family === draft.family)?.[0];
  return told ?? (plain as EventKind | undefined) ?? 'attack';
}

function placePhrase(pack: LanguagePack, place: NonNullable<Incident['where']>): string {
  const turn =
    place.geoPrecision === 1
      ? pack.phrases.at
      : place.geoPrecision === 2
        ? pack.phrases.near
        : pack.phrases.inArea;
  return turn.replace('{place}', place.name);
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Making a format costs more than using it a hundred times. */
function formatOf(lang: string): Intl.DateTimeFormat {
  const known =
    formats.get(lang) ??
    new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : lang, { dateStyle: 'long', timeZone: 'UTC' });
  formats.set(lang, known);
  return known;
}

function period({ code: lang, phrases: { firstDay } }: LanguagePack, start: string, end: string): string {
  const day = formatOf(lang);
  const [from, to] = [new Date(`${start}T00:00:00Z`), new Date(`${end}T00:00:00Z`)];
  const text = start === end ? day.format(from) : day.formatRange(from, to);
  // "1er juillet": Intl writes the first of a month as a plain number.
  return text.replace(/\b1 (?=\p{L})/u, `${firstDay} `);
}
