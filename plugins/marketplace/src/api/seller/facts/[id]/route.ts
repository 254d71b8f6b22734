import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ownFacts } from "@nang-gio/cooperative/read/find-facts";
import { resendFactWorkflow } from "@nang-gio/cooperative/workflows";
import type { ResendFact } from "../../../../contract";
import { sellerScope } from "../../../../seller/seller-scope";

/** `POST /seller/facts/:id`: tells it otherwise, after it was returned or before staff looked at it. */
export async function POST(req: MedusaRequest<ResendFact>, res: MedusaResponse): Promise<void> {
  const { organisation_id, person } = sellerScope(req);
  const { cooperative_id: _named, seen, ...fact } = req.validatedBody;
  const { result: id } = await resendFactWorkflow(req.scope).run({
    input: { organisation_id, actor_id: person.id, id: req.params.id ?? "", seen, fact },
  });
  res.json({ id, facts: await ownFacts(req.scope, organisation_id) });
}
