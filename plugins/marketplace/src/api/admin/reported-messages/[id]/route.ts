import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { communesInSight } from "@nang-gio/cooperative/read/communes-in-sight";
import { findReportedMessage } from "../../../../conversations/reported-messages";

/** `GET /admin/reported-messages/:id`: one of them. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { scope: container, params } = req;
  const message = await findReportedMessage(container, params.id ?? "", communesInSight(req));
  res.json({ message });
}
