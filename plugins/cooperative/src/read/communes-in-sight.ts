import type { MedusaRequest } from "@medusajs/framework/http";
import { Problem, staffScope } from "@nang-gio/access/problem";

/**
 * Codes of the communes whose records the caller may see; `null` means all.
 * @throws Problem `access.no_role` where nobody has said what the caller may see.
 */
export function communesInSight(req: MedusaRequest): readonly string[] | null {
  return staffScope(req).commune_codes;
}

/** @throws Problem `access.forbidden` when the caller may not put a record into a commune. */
export function assertCommuneInSight(req: MedusaRequest, code: string): void {
  const inSight = communesInSight(req);
  if (inSight && !inSight.includes(code)) {
    throw new Problem("forbidden", "access.forbidden", { field: "commune_code" });
  }
}
