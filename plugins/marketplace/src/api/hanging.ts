import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";

/** A reason to keep what is to be deleted. */
export interface Hanging {
  /** Code of the sentence that says what hangs on it. */
  code: string;
  /** Whether it holds for one of these. */
  holds(container: MedusaContainer, ids: readonly string[]): Promise<boolean>;
}

async function valuesOf(
  container: MedusaContainer,
  entity: string,
  field: string,
  filters: Record<string, unknown>,
): Promise<string[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({ entity, fields: ["id", field], filters });
  return data.flatMap((row: Record<string, unknown>) => {
    const value = row[field];
    return typeof value === "string" ? [value] : [];
  });
}

async function some(
  container: MedusaContainer,
  entity: string,
  filters: Record<string, unknown>,
): Promise<boolean> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity,
    fields: ["id"],
    filters,
    pagination: { take: 1 },
  });
  return data.length > 0;
}

/** Records that name it by one of their fields; a dot leads into what belongs to a record. */
export function named(code: string, entity: string, field: string): Hanging {
  const [first = "", second] = field.split(".");
  return {
    code,
    holds: (container, ids) =>
      some(container, entity, { [first]: second ? { [second]: [...ids] } : [...ids] }),
  };
}

/** It is itself one of a kind. */
export function itself(code: string, entity: string, filters: Record<string, unknown>): Hanging {
  return { code, holds: (container, ids) => some(container, entity, { ...filters, id: [...ids] }) };
}

/** What one of its own fields names is kept for a reason. */
export function through(entity: string, field: string, then: Hanging): Hanging {
  return {
    code: then.code,
    async holds(container, ids) {
      const others = await valuesOf(container, entity, field, { id: [...ids] });
      return others.length > 0 && then.holds(container, others);
    },
  };
}
