#!/usr/bin/env node
import { run } from '../setup/run.mjs';

await run('vigie', process.argv.slice(2));
