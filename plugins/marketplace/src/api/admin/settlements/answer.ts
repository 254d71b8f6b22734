import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { staffMay, staffScope } from "@nang-gio/access/problem";
import { readSettlement, settlementInSight } from "../../../money/find-settlements";

const idOf = (req: MedusaRequest) => req.params.id ?? "";

/** The settlement that a route's `:id` names. @throws Problem `marketplace.settlement_unknown`, also out of sight. */
export function inSight(req: MedusaRequest) {
  return settlementInSight(req.scope, idOf(req), staffScope(req).commune_codes);
}

/** Answers with the settlement that a route's `:id` names. @throws Problem as {@link inSight} */
export async function answer(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const id = idOf(req);
  const settlement = await readSettlement(req.scope, id, staffScope(req).commune_codes, (action) =>
    staffMay(req, "POST", `/admin/settlements/${id}/${action}`),
  );
  res.json({ settlement });
}
