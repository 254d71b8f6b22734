import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { addLotInputWorkflow } from "@nang-gio/cooperative/workflows";
import type { NewLotInput } from "../../../../../contract";
import { ownLot } from "../../../../../provenance/own-lot";
import { sellerScope } from "../../../../../seller/seller-scope";

/** `POST /seller/lots/:id/inputs`: something more that went into the lot. */
export async function POST(req: MedusaRequest<NewLotInput>, res: MedusaResponse): Promise<void> {
  const scope = sellerScope(req);
  const { cooperative_id: _named, ...input } = req.validatedBody;
  const { id: lot_id } = await ownLot(req.scope, scope, req.params.id ?? "");
  await addLotInputWorkflow(req.scope).run({ input: { lot_id, input } });
  res.status(201).json({ lot: await ownLot(req.scope, scope, lot_id) });
}
