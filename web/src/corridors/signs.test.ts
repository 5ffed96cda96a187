import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { AGE_STEPS, LEGEND_STATUSES, opacityOf, ROAD_SIGNS } from './signs.ts';

const CSS = readFileSync(join(import.meta.dirname, '../style.css'), 'utf8');
// WCAG 2.2, 1.4.11: graphical objects against what lies beside them.
const LEAST_CONTRAST = 3;

type Rgb = readonly [number, number, number];

function colourIn(block: string, name: string): Rgb {
  const hex = new RegExp(`${name}: #([0-9a-f]+);`).exec(block)?.[1] ?? '';
  const long = hex.length === 3 ? [...hex].map((digit) => digit + digit).join('') : hex;
  const at = (i: number): number => Number.parseInt(long.slice(i, i + 2), 16);
  return [at(0), at(2), at(4)];
}

/** Relative luminance, WCAG 2.2. */
function luminance(colour: Rgb): number {
  const [r, g, b] = colour.map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (r ?? 0) + 0.7152 * (g ?? 0) + 0.0722 * (b ?? 0);
}

function contrast(a: Rgb, b: Rgb): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

const over = (top: Rgb, ground: Rgb, opacity: number): Rgb =>
  top.map((value, i) => value * opacity + (ground[i] ?? 0) * (1 - opacity)) as unknown as Rgb;

const [light = '', dark = ''] = [/:root \{([^}]*)\}/, /:root\[data-theme='dark'\] \{([^}]*)\}/].map(
  (block) => block.exec(CSS)?.[1],
);

test.each([
  ['light', light],
  ['dark', dark],
] as const)('every road stands out from the land at every age, %s', (_, block) => {
  const land = colourIn(block, '--land');
  const faint = LEGEND_STATUSES.flatMap((status) => {
    const steps = status === 'unknown' ? [1] : AGE_STEPS.map(({ opacity }) => opacity);
    return steps
      .map((opacity) => contrast(over(colourIn(block, ROAD_SIGNS[status].colour), land, opacity), land))
      .filter((ratio) => !(ratio >= LEAST_CONTRAST))
      .map((ratio) => `${status}: ${ratio}`);
  });
  expect(faint).toEqual([]);
});

test('statuses differ in pattern, not in colour only', () => {
  const patterns = LEGEND_STATUSES.map((status) => {
    const { dash, isDouble, mark } = ROAD_SIGNS[status];
    return JSON.stringify([dash, isDouble, mark]);
  });
  expect(new Set(patterns).size).toBe(LEGEND_STATUSES.length);
});

test('the older the last word, the paler; what is unknown does not fade', () => {
  const at = (lastEvidence: string): number => opacityOf('closed', lastEvidence, '2025-09-30');
  expect([at('2025-09-23'), at('2025-09-22'), at('2025-08-31'), at('2025-08-30')]).toEqual([
    1, 0.85, 0.85, 0.7,
  ]);
  expect(opacityOf('unknown', '2020-01-01', '2025-09-30')).toBe(1);
  expect(opacityOf('open', null, '2025-09-30')).toBe(1);
});
