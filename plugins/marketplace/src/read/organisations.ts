import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { communeFilter } from "@nang-gio/cooperative/read/registry-filters";
import { z } from "zod";

/** Communes whose records a caller may see; `null` for all. */
export type InSight = readonly string[] | null;

/** Where it is only asked which there are. */
export const OnlyId = z.object({ id: z.string() });

/**
 * Organisations by id, none but those of the communes in sight, with the fields that a schema names.
 * @param filters Medusa's, on the organisation's own fields
 */
export async function organisationsInSight<Shape extends z.ZodRawShape & { id: z.ZodString }>(
  container: MedusaContainer,
  schema: z.ZodObject<Shape>,
  inSight: InSight,
  filters: Record<string, unknown>,
): Promise<Map<string, z.infer<z.ZodObject<Shape>>>> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "organisation",
    fields: Object.keys(schema.shape),
    filters: { ...filters, ...communeFilter(undefined, inSight) },
  });
  return new Map(
    z
      .array(schema)
      .parse(data)
      .map((one) => [String((one as { id: string }).id), one]),
  );
}
