import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { MoveContent } from "../../../../../contract";
import { refuse } from "../../../../../keep";
import { findRow } from "../../../../../read/find-content";
import { publishFaults } from "../../../../../rules/faults";
import { move } from "../../../move";

/** `POST /admin/content/:id/publish`: readers see it from its first day on, where it is whole in both languages. */
export async function POST(req: MedusaRequest<MoveContent>, res: MedusaResponse): Promise<void> {
  const row = await findRow(req.scope, req.params.id ?? "");
  if (row.revision === req.validatedBody.seen) refuse(publishFaults(row.kind, row));
  await move(req, res, "published");
}
