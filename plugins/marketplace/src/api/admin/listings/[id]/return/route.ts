import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { languageOf, staffScope } from "@nang-gio/access/problem";
import { communesInSight } from "@nang-gio/cooperative/read/communes-in-sight";
import type { ReturnListing } from "../../../../../contract";
import { listingInSight, readListing } from "../../../../../seller-products/find-listings";
import { moveProposalWorkflow } from "../../../../../workflows/proposals/move";

/** `POST /admin/listings/:id/return`: back to the co-operative, with what is to be done about it. */
export async function POST(req: MedusaRequest<ReturnListing>, res: MedusaResponse): Promise<void> {
  const inSight = communesInSight(req);
  const { id } = await listingInSight(req.scope, req.params.id ?? "", inSight);
  const { seen, comments } = req.validatedBody;
  await moveProposalWorkflow(req.scope).run({
    input: {
      id,
      action: "return",
      seen,
      actor_id: staffScope(req).actor_id,
      comments: Object.fromEntries(comments.map(({ field, text }) => [field, text])),
    },
  });
  const language = languageOf(req.headers["accept-language"]);
  res.json({ listing: await readListing(req.scope, id, inSight, language) });
}
