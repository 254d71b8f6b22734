import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "zod";

/** Reads records of one entity and checks their shape. */
export async function readGraph<Row>(
  container: MedusaContainer,
  entity: string,
  row: z.ZodType<Row>,
  fields: string[],
  filters: Record<string, unknown>,
): Promise<Row[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({ entity, fields, filters });
  return z.array(row).parse(data);
}
