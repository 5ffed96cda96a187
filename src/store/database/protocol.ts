/** What the store and the thread of its database say to each other. */

/** SQL with its parameters; without parameters it may be a whole script. */
export interface Statement {
  readonly sql: string;
  readonly params?: readonly unknown[] | undefined;
}

/** `write` runs in one transaction, all or none. */
export interface Request {
  readonly id: number;
  readonly kind: 'read' | 'write' | 'close';
  readonly statements: readonly Statement[];
}

/** Rows of each statement that had parameters, or what went wrong. Id 0: the database is up. */
export interface Answer {
  readonly id: number;
  readonly rows?: readonly (readonly unknown[])[];
  readonly error?: string;
}
