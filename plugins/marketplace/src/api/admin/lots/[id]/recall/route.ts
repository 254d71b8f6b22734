import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { communesInSight } from "@nang-gio/cooperative/read/communes-in-sight";
import { readLot } from "@nang-gio/cooperative/read/find-lots";
import { moveLotWorkflow } from "@nang-gio/cooperative/workflows";
import type { EndLot } from "../../../../../contract";

/** `POST /admin/lots/:id/recall`: staff call the goods of a lot back. */
export async function POST(
  req: AuthenticatedMedusaRequest<EndLot>,
  res: MedusaResponse,
): Promise<void> {
  const filter = { in_sight: communesInSight(req) };
  const { id } = await readLot(req.scope, req.params.id ?? "", filter);
  const { actor_id } = req.auth_context;
  const { reason } = req.validatedBody;
  await moveLotWorkflow(req.scope).run({ input: { id, state: "recalled", reason, actor_id } });
  res.json({ lot: await readLot(req.scope, id, filter) });
}
