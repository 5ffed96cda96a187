/** Who is part of whom. */

/** Actor ids that say no more than "somebody armed". */
export const UNKNOWN_ACTORS: ReadonlySet<string> = new Set([
  'unknown-armed',
  'unknown',
  'gunmen',
  'jihadists',
  'terrorists',
  'bandits',
  'civilians',
  'protesters',
  'rioters',
]);

/** Actor id → id of the actor it is part of. Reports name either for one incident. */
export const FAMILIES: Readonly<Record<string, string>> = {
  'katiba-macina': 'jnim',
  'macina-liberation-front': 'jnim',
  'ansar-dine': 'jnim',
  'ansar-eddine': 'jnim',
  ansarul: 'jnim',
  'ansarul-islam': 'jnim',
  'al-mourabitoun': 'jnim',
  'katiba-serma': 'katiba-macina',
  'katiba-gourma': 'jnim',
  'katiba-hanifa': 'jnim',
  jnim: 'al-qaida',
  aqim: 'al-qaida',
  'al-shabaab': 'al-qaida',
  'al-qaida-linked-groups': 'al-qaida',
  isgs: 'is-sahel',
  eigs: 'is-sahel',
  'is-sahel': 'islamic-state',
  iswap: 'islamic-state',
  iscap: 'islamic-state',
  'is-mozambique': 'islamic-state',
  'is-somalia': 'islamic-state',
  adf: 'iscap',
  jas: 'boko-haram',
  'boko-haram-jas': 'boko-haram',
  fla: 'separatists',
  'ambazonia-defence-forces': 'ambazonian-separatists',
  'ambazonian-separatists': 'separatists',
  csp: 'separatists',
  'csp-psd': 'csp',
  'csp-dpa': 'csp',
  cma: 'csp',
  mnla: 'cma',
  hcua: 'cma',
  'africa-corps': 'russian-allies',
  wagner: 'russian-allies',
  '3r': 'cpc',
  upc: 'cpc',
  mpc: 'cpc',
  fprc: 'cpc',
  'gran-grif': 'viv-ansanm',
  g9: 'viv-ansanm',
  '400-mawozo': 'viv-ansanm',
  m23: 'afc',
  'armed-herders': 'herders',
  herdsmen: 'herders',
  'fulani-militia': 'herders',
  vdp: 'burkina-army',
  'farc-dissidents': 'farc',
};

const lines = new Map<string, readonly string[]>();

/** An actor and those it is part of: katiba Macina, then JNIM, then al-Qaida. */
export function lineOf(actorId: string): readonly string[] {
  const known = lines.get(actorId);
  if (known) return known;
  const line = [actorId];
  for (let next = FAMILIES[actorId]; next !== undefined && !line.includes(next); next = FAMILIES[next])
    line.push(next);
  lines.set(actorId, line);
  return line;
}

/** Whether one is the other or part of it. */
export function isKin(a: string, b: string): boolean {
  return lineOf(a).includes(b) || lineOf(b).includes(a);
}

/** State forces whose id does not name their state, by the slug of their government's id. */
const STATES: Readonly<Record<string, string>> = {
  fama: 'mali',
  vdp: 'burkina',
  fardc: 'drc',
  faca: 'car',
  saf: 'sudan',
  endf: 'ethiopia',
  updf: 'uganda',
  bir: 'cameroon',
  crpf: 'india',
  irgc: 'iran',
  'puntland-forces': 'somalia',
  'jubaland-forces': 'somalia',
  'pakistan-frontier-corps': 'pakistan',
  'gnu-libya': 'libya',
};

/**
 * The state that an actor is of: "mali" for fama, mali-police and mali-government; "" for one of no named state ("police");
 * null for whoever is of none.
 */
export function stateOf(actorId: string): string | null {
  const known = states.get(actorId);
  if (known !== undefined) return known;
  const state = stateNamed(actorId);
  states.set(actorId, state);
  return state;
}

/** As many as there are actors. */
const states = new Map<string, string | null>();

function stateNamed(actorId: string): string | null {
  const named = STATES[actorId];
  if (named !== undefined) return named;
  if (actorId === 'white-army') return null;
  const match = /^(?:(.+)-)?(?:army|police|government)$/.exec(actorId);
  return match ? (match[1] ?? '') : null;
}
