/** Who holds a data folder, and where it serves: lets the command line go through a running server. */
export { lockHolder, type LockHolder } from '../store/lock.ts';
