/** The two scales of the Admiralty code (NATO AJP-2.1). They are two judgements: neither is worked out from the other. */

/** How far a source is reliable. F: cannot be judged, which is no middle. */
export const RELIABILITIES = ['A', 'B', 'C', 'D', 'E', 'F'] as const;
export type Reliability = (typeof RELIABILITIES)[number];

/** How far a claim is credible. 6: cannot be judged, which is no middle. */
export const CREDIBILITIES = [1, 2, 3, 4, 5, 6] as const;
export type Credibility = (typeof CREDIBILITIES)[number];
