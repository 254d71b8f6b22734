import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { PackLots } from "../../../../../contract";
import { consignmentLots } from "../../../../../provenance/consignment-lots";
import { sellerScope } from "../../../../../seller/seller-scope";
import { packLotsWorkflow } from "../../../../../workflows/pack-lots";

/** `GET /seller/consignments/:id/lots`: from which lots its lines are packed, and can be. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  res.json(await consignmentLots(req.scope, sellerScope(req), req.params.id ?? ""));
}

/** `POST /seller/consignments/:id/lots`: says from which lots its lines are packed. */
export async function POST(req: MedusaRequest<PackLots>, res: MedusaResponse): Promise<void> {
  const scope = sellerScope(req);
  const id = req.params.id ?? "";
  await consignmentLots(req.scope, scope, id);
  const { organisation_id } = scope;
  await packLotsWorkflow(req.scope).run({
    input: { organisation_id, consignment_id: id, lines: req.validatedBody.lines },
  });
  res.json(await consignmentLots(req.scope, scope, id));
}
