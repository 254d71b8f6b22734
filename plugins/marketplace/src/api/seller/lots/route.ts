import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { findLots, lotRow } from "@nang-gio/cooperative/read/find-lots";
import { createLotWorkflow } from "@nang-gio/cooperative/workflows";
import type { NewLotBody, SellerLotsQuery } from "../../../contract";
import { ownLot } from "../../../provenance/own-lot";
import { sellerScope } from "../../../seller/seller-scope";

/** `GET /seller/lots`: lots of the caller's co-operative, the newest first. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { limit, offset, state } = req.validatedQuery as SellerLotsQuery;
  const { organisation_id } = sellerScope(req);
  const page = await findLots(req.scope, { organisation_id, state }, { limit, offset });
  res.json({ lots: page.lots.map(lotRow), count: page.count, limit, offset });
}

/** `POST /seller/lots`: enters a lot, which is given a trace code. */
export async function POST(req: MedusaRequest<NewLotBody>, res: MedusaResponse): Promise<void> {
  const scope = sellerScope(req);
  const { cooperative_id: _named, ...lot } = req.validatedBody;
  const { organisation_id, person } = scope;
  const { result: id } = await createLotWorkflow(req.scope).run({
    input: { ...lot, organisation_id, actor_id: person.id },
  });
  res.status(201).json({ lot: await ownLot(req.scope, scope, id) });
}
