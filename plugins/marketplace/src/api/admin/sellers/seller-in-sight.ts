import type { MedusaRequest } from "@medusajs/framework/http";
import { staffMay, staffScope } from "@nang-gio/access/problem";
import type { AdminSeller } from "../../../contract";
import { readSeller } from "../../../read/sellers";

/** The seller that a route's `:id` names. @throws Problem `marketplace.standing_unknown`, also out of sight. */
export function sellerInSight(req: MedusaRequest): Promise<AdminSeller> {
  const id = req.params.id ?? "";
  return readSeller(req.scope, id, staffScope(req).commune_codes, (action) =>
    staffMay(req, "POST", `/admin/sellers/${id}/${action}`),
  );
}
