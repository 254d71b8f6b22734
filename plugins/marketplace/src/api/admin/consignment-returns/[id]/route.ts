import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { communesInSight } from "@nang-gio/cooperative/read/communes-in-sight";
import { findReturn } from "../../../../read/find-returns";

/** `GET /admin/consignment-returns/:id`: one return with its history. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const found = await findReturn(req.scope, req.params.id ?? "", communesInSight(req));
  res.json({ return: found });
}
