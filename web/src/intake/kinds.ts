import { MAX_REPORT_BYTES, READ_EXTENSIONS } from '../../../src/core/report.ts';

/** What one file may have at most, bytes. */
export const MOST_BYTES = MAX_REPORT_BYTES;

/** Whether a file among others in a folder is meant: hidden ones and other kinds are not. */
export function isRead(path: string): boolean {
  const name = path.split('/').at(-1) ?? '';
  return !name.startsWith('.') && READ_EXTENSIONS.some((kind) => name.toLowerCase().endsWith(kind));
}

/** A name that none of those taken is: "note.txt", "note.txt (2)". */
export function freeName(name: string, taken: ReadonlySet<string>): string {
  for (let n = 1; ; n++) {
    const free = n === 1 ? name : `${name} (${n})`;
    if (!taken.has(free)) return free;
  }
}

const UNITS = { fr: ['o', 'ko', 'Mo'], en: ['B', 'kB', 'MB'] } as const;

/** A size for a person: "3.4 MB", « 3,4 Mo ». */
export function sizeText(bytes: number, lang: 'fr' | 'en'): string {
  const step = bytes < 1000 ? 0 : bytes < 1_000_000 ? 1 : 2;
  const digits = step === 2 ? 1 : 0;
  const amount = new Intl.NumberFormat(lang, { maximumFractionDigits: digits }).format(bytes / 1000 ** step);
  return `${amount}\u00a0${UNITS[lang][step]}`;
}
