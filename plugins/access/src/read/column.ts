import type { RemoteQueryFunction } from "@medusajs/framework/types";

type Graph = Pick<RemoteQueryFunction, "graph">;

/** One field of records, each value once; of deleted ones too: what they touched is still there. */
export async function column(
  query: Graph,
  entity: string,
  field: string,
  filters: Record<string, unknown>,
): Promise<string[]> {
  if (Object.values(filters).some((value) => Array.isArray(value) && value.length === 0)) return [];
  const { data } = await query.graph({
    entity,
    fields: [field],
    filters,
    withDeleted: true,
  } as Parameters<Graph["graph"]>[0]);
  return [
    ...new Set(
      (data as unknown as Array<Record<string, string | null>>).flatMap((row) => row[field] ?? []),
    ),
  ];
}
