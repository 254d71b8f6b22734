import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ownFacts } from "@nang-gio/cooperative/read/find-facts";
import { moveFactWorkflow } from "@nang-gio/cooperative/workflows";
import type { WithdrawFact } from "../../../../../contract";
import { sellerScope } from "../../../../../seller/seller-scope";

/** `POST /seller/facts/:id/withdraw`: takes back what is not confirmed. */
export async function POST(req: MedusaRequest<WithdrawFact>, res: MedusaResponse): Promise<void> {
  const { organisation_id, person } = sellerScope(req);
  const { seen } = req.validatedBody;
  await moveFactWorkflow(req.scope).run({
    input: {
      ...{ id: req.params.id ?? "", organisation_id, seen },
      ...{ action: "withdraw", actor_id: person.id },
    },
  });
  res.json({ facts: await ownFacts(req.scope, organisation_id) });
}
