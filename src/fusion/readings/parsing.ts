import { isIsoDay } from '../../core/calendar.ts';
import { VigieError } from '../../core/errors.ts';

export type UiLang = 'fr' | 'en';

/** What was expected where a value is not as it should be; `{}` stands for a list of words. */
const EXPECTED = {
  object: { fr: 'un objet', en: 'an object' },
  text: { fr: 'un texte de 1 à 300 signes', en: 'a text of 1 to 300 characters' },
  day: { fr: 'un jour réel, AAAA-MM-JJ', en: 'a real day, YYYY-MM-DD' },
  hour: { fr: 'une heure, HH:MM', en: 'an hour, HH:MM' },
  word: { fr: 'l’un de : {}', en: 'one of: {}' },
  count: { fr: 'un nombre entier de 0 à 10 000 000', en: 'a whole number from 0 to 10,000,000' },
  number: { fr: 'un nombre de {}', en: 'a number from {}' },
  country: { fr: 'un code de pays à deux lettres majuscules', en: 'a country code of two capital letters' },
  position: { fr: 'la latitude et la longitude, ou aucune', en: 'both latitude and longitude, or neither' },
  order: { fr: 'une valeur non inférieure à {}', en: 'a value not below {}' },
  some: { fr: 'une valeur, ou une liste de 1 à 50 valeurs', en: 'a value, or a list of 1 to 50 values' },
} as const satisfies Record<string, Record<UiLang, string>>;

const MOST_TEXT = 300;
const MOST_PEOPLE = 10_000_000;
const MOST_VALUES = 50;

function shown(value: unknown): string {
  const text = value === undefined ? '–' : JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

/** One value that somebody sent, with its path, to be taken apart; every method throws bad_input in one line. */
export class Sent {
  readonly #value: unknown;
  readonly #path: string;
  readonly #lang: UiLang;

  constructor(value: unknown, path: string, lang: UiLang) {
    this.#value = value;
    this.#path = path;
    this.#lang = lang;
  }

  get isAbsent(): boolean {
    return this.#value === undefined || this.#value === null;
  }

  /** Whether null was sent, which is not the same as nothing. */
  get isNull(): boolean {
    return this.#value === null;
  }

  refuse(expected: keyof typeof EXPECTED, detail = ''): never {
    const what = EXPECTED[expected][this.#lang].replace('{}', detail);
    const [path, value] = [this.#path, shown(this.#value)];
    throw new VigieError(
      'bad_input',
      this.#lang === 'fr'
        ? `Correction : « ${path} » vaut ${value} ; attendu : ${what}.`
        : `Correction: "${path}" is ${value}; expected ${what}.`,
    );
  }

  /** A member of an object. */
  at(key: string): Sent {
    const value = this.#value;
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return this.refuse('object');
    const own = Object.hasOwn(value, key) ? (value as Readonly<Record<string, unknown>>)[key] : undefined;
    return new Sent(own, `${this.#path}.${key}`, this.#lang);
  }

  /** The values of a list, or the one value. */
  some(): readonly Sent[] {
    if (!Array.isArray(this.#value)) return [this];
    if (this.#value.length === 0 || this.#value.length > MOST_VALUES) return this.refuse('some');
    return this.#value.map((value, i) => new Sent(value, `${this.#path}[${i}]`, this.#lang));
  }

  /** Null where nothing was sent, else what `parse` makes of it. */
  maybe<T>(parse: (sent: this) => T): T | null {
    return this.isAbsent ? null : parse(this);
  }

  text(): string {
    const text = typeof this.#value === 'string' ? this.#value.trim() : '';
    return text === '' || text.length > MOST_TEXT ? this.refuse('text') : text;
  }

  day(): string {
    return typeof this.#value === 'string' && isIsoDay(this.#value) ? this.#value : this.refuse('day');
  }

  hour(): string {
    const isHour = typeof this.#value === 'string' && /^([01]\d|2[0-3]):[0-5]\d$/.test(this.#value);
    return isHour ? String(this.#value) : this.refuse('hour');
  }

  word<T extends string | number>(words: readonly T[]): T {
    return words.find((word) => word === this.#value) ?? this.refuse('word', words.join(', '));
  }

  count(): number {
    const value = this.#value;
    const isCount =
      typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= MOST_PEOPLE;
    return isCount ? value : this.refuse('count');
  }

  number(least: number, most: number): number {
    const value = this.#value;
    if (typeof value === 'number' && value >= least && value <= most) return value;
    return this.refuse('number', this.#lang === 'fr' ? `${least} à ${most}` : `${least} to ${most}`);
  }

  country(): string {
    const isCode = typeof this.#value === 'string' && /^[A-Z]{2}$/.test(this.#value);
    return isCode ? String(this.#value) : this.refuse('country');
  }
}
