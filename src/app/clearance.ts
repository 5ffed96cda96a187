import { TLP, type Tlp } from '../core/report.ts';

/** Whether something may be shown to somebody cleared for so much. */
export const isShownTo =
  (clearance: Tlp) =>
  ({ sensitivity }: { readonly sensitivity: Tlp }): boolean =>
    TLP.indexOf(sensitivity) <= TLP.indexOf(clearance);
