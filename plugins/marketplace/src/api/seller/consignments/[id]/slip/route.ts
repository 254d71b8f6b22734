import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { SlipQuery } from "../../../../../contract";
import { slipOf } from "../../../../../delivery/slip-of";
import { readSellerConsignment } from "../../../../../read/seller-consignments";
import { sellerScope } from "../../../../../seller/seller-scope";

/** `GET /seller/consignments/:id/slip`: what lies in the box, to print (PDF). */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const scope = sellerScope(req);
  const consignment = await readSellerConsignment(req.scope, scope, req.params.id ?? "");
  const { language } = req.validatedQuery as SlipQuery;
  res.set({
    "content-type": "application/pdf",
    "content-disposition": `inline; filename="phieu-${consignment.number}.pdf"`,
    "cache-control": "private, no-store",
  });
  res.send(await slipOf(req.scope, scope, consignment, language));
}
