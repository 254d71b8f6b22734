import type { MedusaContainer } from "@medusajs/framework/types";
import { readRows } from "@nang-gio/access/read/read-rows";
import { z } from "zod";

/** What an organisation is called. */
export async function organisationName(container: MedusaContainer, id: string): Promise<string> {
  const named = z.object({ name: z.string() });
  const [found] = await readRows(container, named, "select name from organisation where id = ?", [
    id,
  ]);
  return found?.name ?? "";
}
