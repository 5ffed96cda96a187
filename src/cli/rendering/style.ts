/** How a text may be shown: its width and whether colour helps. */
import { styleText } from 'node:util';
import type { Words } from '../messages/index.ts';

export interface Style {
  /** Columns, 40..110. */
  readonly width: number;
  readonly colour: boolean;
  readonly words: Words;
}

export type Paint = 'bold' | 'dim' | 'cyan' | 'yellow' | 'red' | 'green' | 'underline';

/** Paints a text, one line or part of one, where colour is wanted. */
export function paint(style: Pick<Style, 'colour'>, paints: Paint | readonly Paint[], text: string): string {
  if (!style.colour || text === '') return text;
  return styleText(typeof paints === 'string' ? paints : [...paints], text, { validateStream: false });
}
