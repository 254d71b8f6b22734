import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { MoveContent } from "../../../../../contract";
import { findRow } from "../../../../../read/find-content";
import { move } from "../../../move";

/** `POST /admin/content/:id/withdraw`: no reader sees it any more; its addresses stay its own. */
export async function POST(req: MedusaRequest<MoveContent>, res: MedusaResponse): Promise<void> {
  await findRow(req.scope, req.params.id ?? "");
  await move(req, res, "withdrawn");
}
