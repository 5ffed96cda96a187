/** Whether a place lies in an area that somebody asked for by name. */
import { fold } from '../../language/tokens.ts';

/** What is known of where a place is. */
export interface Located {
  readonly name: string | null;
  readonly country: string | null;
  readonly admin1: string | null;
}

const COUNTRIES = [
  new Intl.DisplayNames('fr', { type: 'region' }),
  new Intl.DisplayNames('en', { type: 'region' }),
];

/**
 * A test of places: by ISO code or name of their country in either language, by name of their region, or by their own;
 * case and accents do not count. All places pass where nothing is asked.
 */
export function inArea(area: string | null): (place: Located) => boolean {
  if (area === null) return () => true;
  const asked = fold(area.trim());
  return ({ name, country, admin1 }) =>
    [country, ...countryNames(country), admin1, name].some((own) => own !== null && fold(own) === asked);
}

function countryNames(code: string | null): readonly string[] {
  if (code === null || !/^[A-Z]{2}$/.test(code)) return [];
  return COUNTRIES.map((names) => names.of(code) ?? code);
}
