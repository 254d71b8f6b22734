import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { Sql } from "@nang-gio/access/sql";

/**
 * Writes to tables of several modules as one: a person is forgotten everywhere or nowhere. Nothing else may write across
 * modules (decision 046).
 */
export function inTransaction<Result>(
  container: MedusaContainer,
  write: (sql: Sql) => Promise<Result>,
): Promise<Result> {
  return container
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)
    .transaction(
      (transaction: { raw(sql: string, values: unknown[]): Promise<{ rows: unknown }> }) =>
        write({
          execute: async <Row>(statement: string, values: readonly unknown[] = []) =>
            (await transaction.raw(statement, [...values])).rows as Row[],
        }),
    );
}
