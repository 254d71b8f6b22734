import type { MedusaContainer } from "@medusajs/framework/types";
import { readGraph } from "@nang-gio/access/read/read-graph";
import { survivorsOf } from "@nang-gio/cooperative/read/successions";
import { z } from "zod";

const Maker = z.object({
  id: z.string(),
  handle: z.string(),
  name: z.string(),
  name_en: z.string().nullable(),
});
export type Maker = z.infer<typeof Maker>;

const FIELDS = Object.keys(Maker.shape);

/** The organisations that pieces name, by the id that is named; a duplicate that was merged is the one it lives on in. */
export async function makersOf(
  container: MedusaContainer,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Maker>> {
  if (ids.length === 0) return new Map();
  const survivors = await survivorsOf(container, ids);
  const found = await readGraph(container, "organisation", Maker, FIELDS, {
    id: [...new Set(survivors.values())],
  });
  const byId = new Map(found.map((maker) => [maker.id, maker]));
  return new Map(
    [...survivors].flatMap(([named, id]) => {
      const maker = byId.get(id);
      return maker ? [[named, maker] as const] : [];
    }),
  );
}

const Merged = z.object({ id: z.string() });

/** The organisation of a handle and the duplicates that were merged into it, by their ids. */
export async function idsOf(container: MedusaContainer, handle: string): Promise<string[]> {
  const all: string[] = [];
  let open = await readGraph(container, "organisation", Merged, ["id"], { handle });
  while (open.length > 0) {
    const ids = open.map(({ id }) => id);
    all.push(...ids);
    open = await readGraph(container, "organisation", Merged, ["id"], { merged_into: ids });
  }
  return all;
}
