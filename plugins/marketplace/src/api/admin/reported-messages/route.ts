import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { communesInSight } from "@nang-gio/cooperative/read/communes-in-sight";
import type { ReportedMessagesQuery } from "../../../contract";
import { findReportedMessages } from "../../../conversations/reported-messages";

/** `GET /admin/reported-messages`: messages in sight that one side reported. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const wanted = req.validatedQuery as ReportedMessagesQuery;
  const page = await findReportedMessages(req.scope, wanted, communesInSight(req));
  res.json({ ...page, limit: wanted.limit, offset: wanted.offset });
}
