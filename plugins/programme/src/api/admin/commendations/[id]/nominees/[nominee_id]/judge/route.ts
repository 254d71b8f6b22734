import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { judge } from "../../../../../../../commendations/nominate";
import type { JudgeBody } from "../../../../../../../commendations-contract";
import { findCommendation } from "../../../../../../../read/find-commendations";

/** `POST /admin/commendations/:id/nominees/:nominee_id/judge`: commends, or declines with a reason. */
export async function POST(req: MedusaRequest<JudgeBody>, res: MedusaResponse): Promise<void> {
  const { id = "", nominee_id = "" } = req.params;
  await judge(req.scope, id, nominee_id, req.validatedBody);
  res.json({ commendation: await findCommendation(req, id) });
}
