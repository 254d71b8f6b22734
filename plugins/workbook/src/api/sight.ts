import type { MedusaRequest } from "@medusajs/framework/http";
import { staffScope } from "@nang-gio/access/problem";

/** Who asks and what they may import: communes (`null`: all) and whose imports they may see. */
export function sightOf(req: MedusaRequest): {
  actorId: string;
  communes: readonly string[] | null;
  runs: { created_by?: string };
} {
  const { actor_id: actorId, commune_codes: communes } = staffScope(req);
  return { actorId, communes, runs: communes ? { created_by: actorId } : {} };
}
