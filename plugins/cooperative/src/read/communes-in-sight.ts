import type { MedusaRequest } from "@medusajs/framework/http";
import { Problem } from "@nang-gio/access/problem";

/** What `access` puts on a request of staff: the communes that they may see, `null` for all. */
interface ScopedRequest {
  staff_scope?: { commune_codes: readonly string[] | null };
}

/** Codes of the communes whose records the caller may see; `null` means all. */
export function communesInSight(req: object): readonly string[] | null {
  return (req as ScopedRequest).staff_scope?.commune_codes ?? null;
}

/** @throws Problem `access.forbidden` when the caller may not put a record into a commune. */
export function assertCommuneInSight(req: MedusaRequest, code: string): void {
  const inSight = communesInSight(req);
  if (inSight && !inSight.includes(code)) {
    throw new Problem("forbidden", "access.forbidden", { field: "commune_code" });
  }
}
