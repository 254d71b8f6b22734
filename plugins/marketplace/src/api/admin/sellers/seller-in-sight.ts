import type { MedusaRequest } from "@medusajs/framework/http";
import { Problem, staffMay, staffScope } from "@nang-gio/access/problem";
import type { AdminSeller } from "../../../contract";
import { OnlyId, organisationsInSight } from "../../../read/organisations";
import { readSeller } from "../../../read/sellers";

/** A seller by its organisation's id. @throws Problem `marketplace.standing_unknown`, also out of sight. */
export function readSellerInSight(req: MedusaRequest, id: string): Promise<AdminSeller> {
  return readSeller(req.scope, id, staffScope(req).commune_codes, (action) =>
    staffMay(req, "POST", `/admin/sellers/${id}/${action}`),
  );
}

/** The seller that a route's `:id` names. @throws Problem `marketplace.standing_unknown`, also out of sight. */
export function sellerInSight(req: MedusaRequest): Promise<AdminSeller> {
  return readSellerInSight(req, req.params.id ?? "");
}

/** @throws Problem not_found for an organisation that is unknown, or outside the caller's communes. */
export async function organisationInSight(req: MedusaRequest, id: string): Promise<void> {
  const communes = staffScope(req).commune_codes;
  const found = await organisationsInSight(req.scope, OnlyId, communes, { id: [id] });
  if (found.size === 0) throw new Problem("not_found", "access.not_found");
}
