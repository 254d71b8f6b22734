import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { languageOf, Problem } from "@nang-gio/access/problem";
import type { MoveProposal, ProductAction } from "../../../contract";
import { sellerScope } from "../../../seller/seller-scope";
import { ownProduct } from "../../../seller-products/own-product";
import { readProduct } from "../../../seller-products/read-product";
import { moveProposalWorkflow } from "../../../workflows/proposals/move";
import { putAwayWorkflow } from "../../../workflows/put-away";

/** A route that moves the proposal of `:id`, and answers with the product; without one after a draft is gone. */
export function moveProposal(action: Extract<ProductAction, "submit" | "withdraw" | "discard">) {
  return async (req: MedusaRequest<MoveProposal>, res: MedusaResponse): Promise<void> => {
    const scope = sellerScope(req);
    const { listing, proposal } = await ownProduct(req.scope, scope, req.params.id ?? "");
    if (!proposal) throw new Problem("conflict", "marketplace.listing_nothing_proposed");
    await moveProposalWorkflow(req.scope).run({
      input: {
        action,
        id: proposal.id,
        seen: req.validatedBody.seen,
        actor_id: scope.person.id,
      },
    });
    const left = listing?.product_id ?? (action === "discard" ? null : proposal.id);
    const language = languageOf(req.headers["accept-language"]);
    res.json({ product: left && (await readProduct(req.scope, scope, left, language)) });
  };
}

/** A route that takes the product of `:id` out of the shop, or puts it back. */
export function putAway(away: boolean) {
  return async (req: MedusaRequest, res: MedusaResponse): Promise<void> => {
    const scope = sellerScope(req);
    const id = req.params.id ?? "";
    await ownProduct(req.scope, scope, id);
    const { organisation_id } = scope;
    await putAwayWorkflow(req.scope).run({ input: { organisation_id, id, away } });
    const language = languageOf(req.headers["accept-language"]);
    res.json({ product: await readProduct(req.scope, scope, id, language) });
  };
}
