/** How near is "here", km: a market day's walk, and what reports mean by "near". */
export const NEAR_KM = 25;
