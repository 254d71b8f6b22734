import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { languageOf, staffScope } from "@nang-gio/access/problem";
import { communesInSight } from "@nang-gio/cooperative/read/communes-in-sight";
import type { ApproveListing } from "../../../../../contract";
import { listingInSight, readListing } from "../../../../../seller-products/find-listings";
import { approveProposalWorkflow } from "../../../../../workflows/proposals/approve";

/** `POST /admin/listings/:id/approve` */
export async function POST(req: MedusaRequest<ApproveListing>, res: MedusaResponse): Promise<void> {
  const inSight = communesInSight(req);
  const { id } = await listingInSight(req.scope, req.params.id ?? "", inSight);
  await approveProposalWorkflow(req.scope).run({
    input: { id, seen: req.validatedBody.seen, actor_id: staffScope(req).actor_id },
  });
  const language = languageOf(req.headers["accept-language"]);
  res.json({ listing: await readListing(req.scope, id, inSight, language) });
}
