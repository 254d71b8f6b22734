import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { Problem } from "@nang-gio/access/problem";
import { countUnread, markRead } from "@nang-gio/notices/inbox";
import { inboxOf } from "../../../../../read/seller-notices";
import { sellerScope } from "../../../../../seller/seller-scope";

/** `POST /seller/notices/:id/read`: the caller has read it. @throws Problem `marketplace.notice_unknown` */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const inbox = inboxOf(sellerScope(req));
  if (!(await markRead(req.scope, inbox, req.params.id ?? ""))) {
    throw new Problem("not_found", "marketplace.notice_unknown");
  }
  res.json({ unread: await countUnread(req.scope, inbox) });
}
