/** Countries by the names that datasets give them. */
import { COUNTRIES } from '../../gazetteer/builtin/index.ts';

/** Names of datasets that no list of countries has, or that mean one country there and two elsewhere. */
const OWN_NAMES: Readonly<Record<string, string>> = {
  congo: 'CG',
  'macedonia fyr': 'MK',
  'bosnia herzegovina': 'BA',
  'united states of america': 'US',
};

const plain = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z]+/g, ' ')
    .trim();

let byName: ReadonlyMap<string, string> | undefined;

function named(): ReadonlyMap<string, string> {
  byName ??= new Map([
    ...COUNTRIES.flatMap(({ code, names }) => names.map((name): [string, string] => [plain(name), code])),
    ...Object.entries(OWN_NAMES),
  ]);
  return byName;
}

const known = new Map<string, string | null>();

/**
 * ISO 3166-1 alpha-2 of a country; null where the name is of none.
 * UCDP writes a former or other name behind the present one: "Myanmar (Burma)", "Kingdom of eSwatini (Swaziland)".
 */
export function countryOf(name: string): string | null {
  const before = known.get(name);
  if (before !== undefined) return before;
  const [now = '', other = ''] = name.split(/[()]/);
  const found = [now, name, other, now.replace(/^Kingdom of /, '')].map((one) => named().get(plain(one)));
  const code = found.find((one) => one !== undefined) ?? null;
  if (known.size < 1000) known.set(name, code);
  return code;
}
