import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { countUnread, markAllRead } from "@nang-gio/notices/inbox";
import { inboxOf } from "../../../../read/seller-notices";
import { sellerScope } from "../../../../seller/seller-scope";

/** `POST /seller/notices/read`: the caller has read all. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const inbox = inboxOf(sellerScope(req));
  await markAllRead(req.scope, inbox);
  res.json({ unread: await countUnread(req.scope, inbox) });
}
