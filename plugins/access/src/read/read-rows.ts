import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "zod";

/**
 * Asks the database about tables of several modules at once, with `?` for each value, and checks the rows' shape: for
 * what a page shows of many, where asking each module for its part costs more than the page.
 */
export async function readRows<Row>(
  container: MedusaContainer,
  row: z.ZodType<Row>,
  sql: string,
  values: readonly unknown[],
): Promise<Row[]> {
  const { rows } = await container
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)
    .raw<{ rows: unknown }>(sql, [...values] as string[]);
  return z.array(row).parse(rows);
}
