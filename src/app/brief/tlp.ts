/** The colours of the Traffic Light Protocol on black (TLP 2.0, FIRST, 2022), which every page bears above and below. */
import type { Tlp } from '../../core/report.ts';

/** RGB in hexadecimal, without "#". */
export const TLP_INKS: Readonly<Record<Tlp, string>> = {
  RED: 'FF2B2B',
  'AMBER+STRICT': 'FFC000',
  AMBER: 'FFC000',
  GREEN: '33FF00',
  CLEAR: 'FFFFFF',
};
