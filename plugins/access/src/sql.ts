/** Runs SQL with `?` placeholders. */
export interface Sql {
  execute<Row>(statement: string, values?: readonly unknown[]): Promise<Row[]>;
}

/** The same, with statements that are kept together or not at all. */
export interface Transactions extends Sql {
  transactional<Result>(run: (sql: Sql) => Promise<Result>): Promise<Result>;
}
