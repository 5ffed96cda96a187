import type { ImportInfo } from '../../gazetteer/imports/imported.ts';

/** Whom to name, and under what licence, where the user says nothing else; docs/data-sources.md says the same. */
export const ATTRIBUTIONS: Readonly<
  Record<ImportInfo['format'], { readonly attribution: string; readonly licence: string }>
> = {
  geonames: { attribution: 'Data from GeoNames (geonames.org)', licence: 'CC BY 4.0' },
  ocha: { attribution: 'OCHA, Humanitarian Data Exchange (COD)', licence: 'CC BY-IGO' },
  pcodes: { attribution: 'OCHA, global P-code list', licence: 'CC BY-IGO' },
  csv: { attribution: '–', licence: '–' },
};
