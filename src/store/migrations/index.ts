import { readdirSync, readFileSync } from 'node:fs';

const folder = new URL('./', import.meta.url);

/**
 * All migrations in order, as one script. A store is a projection: where the schema moves on it is made anew
 * from the journal, so migrations only ever run on an empty database.
 */
export const SCHEMA_SQL: string = readdirSync(folder)
  .filter((name) => name.endsWith('.sql'))
  .sort()
  .map((name) => readFileSync(new URL(name, folder), 'utf8'))
  .join('\n');
