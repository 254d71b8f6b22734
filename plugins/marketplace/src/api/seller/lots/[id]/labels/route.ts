import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { LabelsQuery } from "../../../../../contract";
import { labelsOf } from "../../../../../provenance/labels-of";
import { ownLot } from "../../../../../provenance/own-lot";
import { sellerScope } from "../../../../../seller/seller-scope";

/** `GET /seller/lots/:id/labels`: labels with the lot's QR code, as a PDF. @throws Problem `marketplace.lot_no_labels` */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const scope = sellerScope(req);
  const lot = await ownLot(req.scope, scope, req.params.id ?? "");
  const content = await labelsOf(req.scope, scope, lot, req.validatedQuery as LabelsQuery);
  res.set({
    "content-type": "application/pdf",
    "content-disposition": `attachment; filename="nhan-${lot.trace_code.slice(0, 8)}.pdf"`,
    "cache-control": "private, no-store",
  });
  res.send(content);
}
