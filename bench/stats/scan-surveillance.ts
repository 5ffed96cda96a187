/** R's surveillance (Debian r-cran-surveillance), where it is installed: its Knox test, also by permutation. */
import { spawnSync } from 'node:child_process';
import { absent, shown, type Row } from './row.ts';

const NAME = 's of R surveillance’s Knox test, 500 cases, 999 permutations';

const SCRIPT = `
suppressPackageStartupMessages(library(surveillance))
set.seed(1)
n <- 500
at <- cbind(runif(n, 0, 1000), runif(n, 0, 500))
day <- sample.int(365, n, replace = TRUE)
took <- system.time(knox(dist(day), dist(at), eps.t = 7, eps.s = 100, simulate.p.value = TRUE, B = 999))
cat(sum(took[c("user.self", "sys.self")]))
`;

export function surveillanceRows(): readonly Row[] {
  const { status, stdout, error } = spawnSync('Rscript', ['-e', SCRIPT], {
    encoding: 'utf8',
    timeout: 120_000,
  });
  if (error !== undefined) return [absent(NAME, 'no Rscript here')];
  const seconds = Number(stdout);
  if (status !== 0 || stdout.trim() === '' || !Number.isFinite(seconds))
    return [absent(NAME, 'Rscript is here, its package surveillance is not')];
  return [shown(NAME, seconds)];
}
