import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ownFacts } from "@nang-gio/cooperative/read/find-facts";
import { sendFactWorkflow } from "@nang-gio/cooperative/workflows";
import type { SendFact } from "../../../contract";
import { sellerScope } from "../../../seller/seller-scope";

/** `GET /seller/facts`: people in office and labour, confirmed and told, and what the women-led tag says by them. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  res.json({ facts: await ownFacts(req.scope, sellerScope(req).organisation_id) });
}

/** `POST /seller/facts`: tells one, or corrects one that was confirmed; it counts once staff have confirmed it. */
export async function POST(req: MedusaRequest<SendFact>, res: MedusaResponse): Promise<void> {
  const { organisation_id, person } = sellerScope(req);
  const { cooperative_id: _named, key, corrects, ...fact } = req.validatedBody;
  const { result: id } = await sendFactWorkflow(req.scope).run({
    input: { organisation_id, actor_id: person.id, key, corrects: corrects ?? null, fact },
  });
  res.status(201).json({ id, facts: await ownFacts(req.scope, organisation_id) });
}
