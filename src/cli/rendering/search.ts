/** What a search found, for a terminal. */
import type { MarkedText, SearchAnswer, SearchHit } from '../../core/search.ts';
import { plainDay } from './days.ts';
import { hang, oneLine } from './layout.ts';
import { paint, type Style } from './style.ts';

type Lines = readonly string[];

/** Words found stand in brackets: colour alone would say nothing to a file or to some eyes. */
function withMarks({ text, marks }: MarkedText): string {
  let out = '';
  let at = 0;
  for (const [start, end] of marks) {
    out += `${text.slice(at, start)}[${text.slice(start, end)}]`;
    at = end;
  }
  return oneLine(out + text.slice(at));
}

function hitLines({ id, kind, title, lines, day, sensitivity }: SearchHit, style: Style): Lines {
  const name = withMarks(title);
  // A place, an actor and a road are asked for by their names; all else by its id.
  const key = kind === 'incident' || kind === 'report' || kind === 'statement' ? shortId(id) : id;
  const facts = [
    day === null ? '' : plainDay(day, style.words.lang),
    name,
    key === title.text ? '' : key,
    sensitivity === null || sensitivity === 'CLEAR' ? '' : `TLP:${sensitivity}`,
  ];
  return [
    ...hang(style, { text: facts.filter((part) => part !== '').join(' · '), indent: 2, labelWidth: 0 }),
    ...lines.flatMap((line) =>
      hang(style, {
        text: withMarks(line),
        indent: 6,
        labelWidth: 0,
        paint: line.marks.length > 0 ? [] : 'dim',
      }),
    ),
  ];
}

/** The beginning of a digest names a report or a statement as well as the whole. */
const shortId = (id: string): string => id.replace(/^([0-9a-f]{12})[0-9a-f]{52}/, '$1');

/** What was found by kind, the words in brackets. */
export function renderSearch({ groups }: SearchAnswer, style: Style): string {
  const { search: say } = style.words.say;
  return groups
    .flatMap(({ kind, hits, total }) => [
      '',
      `${paint(style, ['bold', 'cyan'], say.kinds[kind])} · ${say.shown(hits.length, total)}`,
      ...hits.flatMap((hit) => hitLines(hit, style)),
    ])
    .slice(1)
    .join('\n');
}
