/** What `access` puts on a request of staff: the communes that they may see, `null` for all. */
interface ScopedRequest {
  staff_scope?: { commune_codes: readonly string[] | null };
  auth_context?: { actor_id?: string };
}

/** Who asks and what they may import: communes (`null`: all) and whose imports they may see. */
export function sightOf(req: object): {
  actorId: string | null;
  communes: readonly string[] | null;
  runs: { created_by?: string };
} {
  const { staff_scope, auth_context } = req as ScopedRequest;
  const communes = staff_scope?.commune_codes ?? null;
  const actorId = auth_context?.actor_id ?? null;
  return { actorId, communes, runs: communes ? { created_by: actorId ?? "" } : {} };
}
