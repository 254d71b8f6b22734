import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { communesInSight } from "@nang-gio/cooperative/read/communes-in-sight";
import { findStaffQuotation } from "../../../../quotations/find-staff-quotations";

/** `GET /admin/quotations/:id`: one quotation with its answers and what happened. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const id = req.params.id ?? "";
  res.json({ quotation: await findStaffQuotation(req.scope, id, communesInSight(req)) });
}
