import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { moveLotWorkflow } from "@nang-gio/cooperative/workflows";
import type { EndLot } from "../../../contract";
import { ownLot } from "../../../provenance/own-lot";
import { sellerScope } from "../../../seller/seller-scope";

/** A route that ends the lot of `:id`, in the caller's name, and answers with it. */
export function end(state: "recalled" | "revoked") {
  return async (req: MedusaRequest<EndLot>, res: MedusaResponse): Promise<void> => {
    const scope = sellerScope(req);
    const { id } = await ownLot(req.scope, scope, req.params.id ?? "");
    const { reason } = req.validatedBody;
    await moveLotWorkflow(req.scope).run({
      input: { id, state, reason, actor_id: scope.person.id },
    });
    res.json({ lot: await ownLot(req.scope, scope, id) });
  };
}
