import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { MoveContent } from "../../contract";
import { findAdminPiece } from "../../read/find-content";
import { moveContentWorkflow } from "../../workflows/change-content";

/** Moves a piece, and answers how it is now. */
export async function move(
  req: MedusaRequest<MoveContent>,
  res: MedusaResponse,
  to: "published" | "withdrawn",
): Promise<void> {
  const id = req.params.id ?? "";
  const { seen } = req.validatedBody;
  await moveContentWorkflow(req.scope).run({ input: { id, seen, to } });
  res.json({ content: await findAdminPiece(req.scope, id) });
}
