/** Pictures as shapes, so that each format draws the same one. Lengths are points; y grows downwards. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly title: string;
  /** How to read it: stands below. */
  readonly note: string;
  /** What it shows, for whoever does not see it. */
  readonly description: string;
  readonly shapes: readonly Shape[];
}

/** What is said of a picture. */
export type PictureWords = Pick<Drawing, 'title' | 'note' | 'description'>;

export type Ink = 'line' | 'mark' | 'text' | 'faint';

export type Shape =
  | { readonly kind: 'path'; readonly points: readonly (readonly [number, number])[]; readonly ink: Ink }
  | {
      readonly kind: 'circle';
      readonly at: readonly [number, number];
      readonly r: number;
      readonly isFilled: boolean;
    }
  | {
      readonly kind: 'bar';
      readonly at: readonly [number, number];
      readonly width: number;
      readonly height: number;
    }
  | {
      readonly kind: 'label';
      readonly at: readonly [number, number];
      readonly text: string;
      readonly size: number;
      readonly anchor: 'start' | 'middle' | 'end';
    };

export const INKS: Readonly<Record<Ink, string>> = {
  line: '#8a8f98',
  mark: '#b3261e',
  text: '#1f2328',
  faint: '#d7dae0',
};

/** What stands below a picture. */
export const captionOf = ({ title, note }: Drawing): string => `${title}. ${note}`.trim();

const round = (n: number): number => Math.round(n * 10) / 10;

/** @returns an SVG element; every text is escaped */
export function toSvg({ width, height, title, description, shapes }: Drawing): string {
  const size = `${round(width)} ${round(height)}`;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size}" role="img" aria-label="${escapeXml(description)}">` +
    `<title>${escapeXml(title)}</title>${shapes.map(shapeSvg).join('')}</svg>`
  );
}

function shapeSvg(shape: Shape): string {
  if (shape.kind === 'path') {
    const d = shape.points.map(([x, y], i) => `${i === 0 ? 'M' : 'L'}${round(x)} ${round(y)}`).join('');
    return `<path d="${d}" fill="none" stroke="${INKS[shape.ink]}" stroke-width="0.7"/>`;
  }
  const [x, y] = shape.at.map(round);
  if (shape.kind === 'circle') {
    const fill = shape.isFilled
      ? `fill="${INKS.mark}" fill-opacity="0.75"`
      : 'fill="none" stroke-dasharray="3 2"';
    return `<circle cx="${x}" cy="${y}" r="${round(shape.r)}" ${fill} stroke="${INKS.mark}"/>`;
  }
  if (shape.kind === 'bar')
    return `<rect x="${x}" y="${y}" width="${round(shape.width)}" height="${round(shape.height)}" fill="${INKS.mark}"/>`;
  return (
    `<text x="${x}" y="${y}" font-size="${shape.size}" font-family="sans-serif" fill="${INKS.text}" ` +
    `text-anchor="${shape.anchor}">${escapeXml(shape.text)}</text>`
  );
}

/** Text as it may stand in XML and HTML, in an attribute too. */
export function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}
