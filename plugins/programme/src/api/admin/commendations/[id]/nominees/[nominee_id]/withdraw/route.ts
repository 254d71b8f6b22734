import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { withdraw } from "../../../../../../../commendations/nominate";
import { findCommendation } from "../../../../../../../read/find-commendations";
import { isInSight } from "../../../../../../../read/sight";

/** `POST /admin/commendations/:id/nominees/:nominee_id/withdraw`: takes a nomination back. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { id = "", nominee_id = "" } = req.params;
  await withdraw(req.scope, id, nominee_id, isInSight(req));
  res.json({ commendation: await findCommendation(req, id) });
}
