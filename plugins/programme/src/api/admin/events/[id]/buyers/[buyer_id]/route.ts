import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { BuyerBody } from "../../../../../../contract";
import { saveBuyer } from "../../../../../../events/save-buyer";
import { findBuyer } from "../../../../../../read/find-signed";
import { staffActor } from "../../../../../../read/sight";

/** `POST /admin/events/:id/buyers/:buyer_id`: corrects it. */
export async function POST(req: MedusaRequest<BuyerBody>, res: MedusaResponse): Promise<void> {
  const { id = "", buyer_id = "" } = req.params;
  await saveBuyer(req.scope, id, req.validatedBody, staffActor(req), buyer_id);
  res.json({ buyer: await findBuyer(req, id, buyer_id) });
}
