/** Figures of a run, printed beside the accepted ones. */
import { readFileSync, writeFileSync } from 'node:fs';

const WIDTHS = { name: 46, column: 10 } as const;

export class Figures {
  readonly #path: string;
  readonly #accepted: Readonly<Record<string, number>>;
  readonly #today: Record<string, number> = {};
  /** Whether a figure is over what it may be. */
  isOver = false;

  /** @param path of the accepted figures */
  constructor(path: string) {
    this.#path = path;
    this.#accepted = JSON.parse(readFileSync(path, 'utf8')) as Record<string, number>;
  }

  head(title: string): void {
    console.log(`\n${row(title, ['median', 'p95', 'least', 'accepted'])}`);
  }

  /** Prints a row; its median is what can be accepted. @returns median and least */
  tell(
    name: string,
    values: readonly number[],
    digits = 0,
  ): { readonly median: number; readonly least: number } {
    const median = at(values, 0.5);
    const least = Math.min(...values);
    const was = this.#accepted[name];
    this.#today[name] = Number(median.toFixed(digits));
    const shown = [median, at(values, 0.95), least].map((value) => value.toFixed(digits));
    console.log(row(name, [...shown, was === undefined ? '–' : was.toFixed(digits)]));
    return { median, least };
  }

  /** Says what a goal says of a figure. */
  judge(name: string, value: number, most: number, isExcused: boolean): void {
    const isMet = value <= most;
    const excuse = isMet || !isExcused ? '' : ', and so is an empty map on this machine';
    console.log(`${name}: ${value.toFixed(0)}, goal ${most}: ${isMet ? 'met' : `over${excuse}`}`);
    if (!isMet && !isExcused) this.isOver = true;
  }

  accept(): void {
    writeFileSync(this.#path, `${JSON.stringify(this.#today, null, 1)}\n`);
  }
}

function row(name: string, columns: readonly string[]): string {
  return name.padEnd(WIDTHS.name) + columns.map((text) => text.padStart(WIDTHS.column)).join('');
}

function at(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
