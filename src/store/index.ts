/** Where the record lives: the journal (truth), the store (its projection) and the lock on both. */
export { openJournal, verifyJournal, type JournalOptions } from './journal/journal.ts';
export { openStore, type StoreOptions } from './open.ts';
export { ensureTemplate } from './database/template.ts';
export { lockHolder, takeLock, type Lock, type LockHolder } from './lock.ts';
